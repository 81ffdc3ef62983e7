import type { Diagnostic } from './diagnostic.ts'

/** One file and what was found in it: what a renderer gets. */
export interface Checked {
  /** As the user named it. */
  file: string
  /** The texts of it and of what it extends, by file, for frames. */
  texts: ReadonlyMap<string, string>
  diagnostics: Diagnostic[]
  /** How many providers it declares. */
  providers: number
  /** What holds where nothing was found, in a few words. */
  clean: string
  /** Masks every key in a text. Lines of the file pass through it before they are shown. */
  redact(text: string): string
}
