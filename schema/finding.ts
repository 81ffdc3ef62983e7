import type { Severity } from '../diagnostics/diagnostic.ts'

/** A place in the file's own terms; `schema/source.ts` alone turns it into lines and columns. */
export interface ConfigAt {
  path: (string | number)[]
  /** The key or the value at that path; default: the value (the key where there is no value). */
  on?: 'key' | 'value'
  /** Only this part of the text. */
  part?: string
}

/** A place in another file, already known by line: a variable in a `.env`. */
export interface FileAt {
  file: string
  line: number
  column: number
  /** Left out: it ends in the line where it begins. */
  endLine?: number
  endColumn: number
}

/** An offset range in the source, for mistakes found before there is a structure. */
export interface OffsetAt {
  start: number
  end: number
}

export type At = ConfigAt | FileAt | OffsetAt

/** What to write instead of what stands at a place of keyfit.yaml. */
export interface Edit {
  at: ConfigAt | OffsetAt
  /** Null: what stands there, in quotes. */
  text: string | null
  /** True where it changes nothing but what was plainly a slip: `check --fix` applies it. */
  safe: boolean
}

/** What a rule or the schema found, still in the config's terms. */
export interface Finding {
  rule: string
  severity: Severity
  at: At
  message: string
  why: string
  fix?: string
  edit?: Edit
  see?: { at: At; message: string }[]
  /** Name of the provider it is about, where it is about one; used to keep one report a cause. */
  provider?: string
}
