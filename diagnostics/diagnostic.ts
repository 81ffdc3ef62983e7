/** Errors fail a build; warnings and hints are told. */
export type Severity = 'error' | 'warning' | 'hint'

/** A stretch of a file, counted from 1; columns are UTF-16 units; the end is exclusive. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Another place that explains a diagnostic. */
export interface See extends Range {
  message: string
  file: string
}

/** A change of the file: what to write instead of what stands in a range. */
export interface Edit extends Range {
  text: string
  /** True where it changes nothing but what was plainly a slip. */
  safe: boolean
}

/** One report, ready to be shown: nothing in it holds a key. The JSON output is a list of these. */
export interface Diagnostic extends Range {
  /** The rule's id; `keyfit explain <rule>` prints its page. */
  rule: string
  severity: Severity
  /** What is wrong, one line, no full stop. */
  message: string
  /** What happens at run time. */
  why: string
  /** Text to paste, or null where no single edit is right. */
  fix: string | null
  /** As the user named it, relative to the working directory. */
  file: string
  /** The place in terms of the file's own structure. */
  path: (string | number)[]
  /** The environment whose layer this was found in; null for the root. */
  environment: string | null
  see: See[]
  /** The fix as a change of the file itself, where it is one. Not part of the JSON output. */
  edit: Edit | null
}
