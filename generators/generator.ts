import type { Kind } from '../kinds/kind.ts'
import type { Reader } from '../kinds/readers/reader.ts'
import type { Backend } from '../schema/backend.ts'
import type { Config } from '../schema/config.ts'

/**
 * A file to write: the whole text in memory. Paths are relative to keyfit.yaml, with `/`; one that
 * begins with `virtual:` is no file, but a module that a build plugin serves.
 */
export interface Artifact {
  path: string
  text: string
  /** False for files that the user may also edit (`.env.example`): they carry no marker. */
  marked: boolean
  /** It only helps an editor, so that a repository may leave it out: `--check` does not miss it. */
  mayBeMissing?: true
}

export interface GeneratorContext {
  config: Config
  backends: Backend[]
  /** The same for each environment that the file declares. */
  environments: { environment: string | null; config: Config; backends: Backend[] }[]
  kinds: ReadonlyMap<string, Kind>
  readers: ReadonlyMap<string, Reader>
  /** keyfit's own version, for the header. */
  version: string
  /** Path of the source as the header names it ("keyfit.yaml"). */
  source: string
  /** Text of a file that already stands there, or null. */
  existing(path: string): string | null
  /** 1-based line and column of a place in the source, for maps. */
  locate(path: (string | number)[]): { line: number; column: number }
}

/** Backends in, texts out; touches no disk. */
export interface Generator {
  id: string
  generate(context: GeneratorContext): Promise<Artifact[]> | Artifact[]
}
