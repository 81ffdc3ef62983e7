import type { Wire } from '../kinds/kind.ts'

/** The SDKs that a client can be built on, and the wire each of them speaks. */
export const sdks: Record<string, Wire> = { openai: 'openai' }
