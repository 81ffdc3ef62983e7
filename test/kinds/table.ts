import type { Wire } from '../../kinds/kind.ts'

/** A base URL, for the kind's default wire unless another is named. */
export type TableUrl = string | { url: string; wire: Wire }

/** What must and must not be accepted for one kind; run by `test/kinds.test.ts` through `check()`. */
export interface KindTable {
  /** Fields the provider needs besides kind, base_url and api_key (settings, `region`). */
  with?: Record<string, unknown>
  urls: {
    /** No report at all. */
    fits: TableUrl[]
    /** A report; with `cure`, its fix must hold that URL. */
    misfits: { url: string; wire?: Wire; cure?: string }[]
  }
  keys: {
    /** Sent to the kind's own (or usual) address: no report at all. */
    fits: string[]
    /** A report that is about the key. */
    misfits: string[]
  }
}

/** A run of `n` characters; sample keys are made, never typed. */
export function x(n: number, character = 'x'): string {
  return character.repeat(n)
}
