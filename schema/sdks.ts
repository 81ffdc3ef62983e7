import type { Kind, Wire } from '../kinds/kind.ts'

/** An SDK that a client can be built on. */
export interface Sdk {
  /** The wires that it speaks. */
  wires: Wire[]
  /** True for a vendor's own SDK, which speaks only to kinds that name it in `sdks`. */
  own?: true
  /** What its clients must know of a provider, beside where it is and what goes there. */
  knows?: ('wire' | 'responses')[]
  /** Its packages by wire, where it has several. */
  packages?: Partial<Record<Wire, string>>
  /** Where a kind names a package of its own for it. */
  ownPackage?: 'aiSdk'
}

/** The SDKs by their names in keyfit.yaml. */
export const sdks: Record<string, Sdk> = {
  openai: { wires: ['openai'] },
  anthropic: { wires: ['anthropic'] },
  'google-genai': { wires: ['gemini'] },
  mistral: { wires: ['openai'], own: true },
  cohere: { wires: ['cohere'] },
  groq: { wires: ['openai'], own: true },
  ollama: { wires: ['ollama'] },
  fetch: { wires: ['openai', 'anthropic'], knows: ['wire', 'responses'] },
  'ai-sdk': {
    wires: ['openai', 'anthropic', 'gemini'],
    packages: {
      openai: '@ai-sdk/openai-compatible',
      anthropic: '@ai-sdk/anthropic',
      gemini: '@ai-sdk/google',
    },
    ownPackage: 'aiSdk',
  },
  langchain: {
    wires: ['openai', 'anthropic'],
    packages: { openai: '@langchain/openai', anthropic: '@langchain/anthropic' },
  },
}

/** The first of these wires on which an SDK speaks to a kind; null where it can on none. */
export function wireFor(sdk: string, kind: Kind, wires: readonly Wire[]): Wire | null {
  const known = Object.hasOwn(sdks, sdk) ? sdks[sdk] : undefined
  if (known === undefined || (known.own && !kind.sdks?.includes(sdk))) return null
  const isUsual = (wire: Wire) => !kind.apis.some((api) => api.wire === wire && api.ownRoutes)
  return wires.find((wire) => known.wires.includes(wire) && isUsual(wire)) ?? null
}

/** The SDKs that can speak to a kind on these wires. */
export function sdksFor(kind: Kind, wires: readonly Wire[]): string[] {
  return Object.keys(sdks).filter((sdk) => wireFor(sdk, kind, wires) !== null)
}
