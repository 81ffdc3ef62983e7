import { Key } from './key.ts'

/** Where a value stands: a line of a file, or the process environment. */
export type Origin = { file: string; line: number; column: number; endColumn: number } | 'process'

/** The value of a variable and where it stands. */
export interface Value {
  name: string
  key: Key
  origin: Origin
  /** True where it stands in quotes in its file, which the format takes away. */
  isQuoted: boolean
}

/** A file of variables that was read: its name as the user knows it, and its assignments. */
export interface EnvFile {
  file: string
  entries: {
    name: string
    value: string
    /** True where the value stands in quotes. */
    isQuoted: boolean
    line: number
    column: number
    endColumn: number
  }[]
  /** Assignments that stand behind a `#`; values are not kept. */
  comments: { name: string; line: number; column: number; endColumn: number }[]
}

/** The variables that are present, the one that wins for each name. */
export interface Values {
  get(name: string): Value | undefined
  names(): string[]
  /** Every value, also those that another one outranks; for masking. */
  all(): Value[]
  /** Every value of a variable, in rising order of precedence. */
  allOf(name: string): Value[]
  /** Where a variable is assigned in a comment, the last place. */
  comment(name: string): Exclude<Origin, 'process'> | undefined
  /** The names of the files that were read, in rising order of precedence. */
  files: string[]
  /** Names of files that are declared and not there. */
  missing: string[]
}

/**
 * Puts variables in the order dotenv users expect: the process wins over every file, a later file
 * over an earlier one.
 */
export function readValues(
  files: EnvFile[],
  process: Record<string, string | undefined>,
  missing: string[] = [],
): Values {
  const winners = new Map<string, Value>()
  const all: Value[] = []
  const outranked = new Map<string, Value[]>()
  const put = (value: Value) => {
    const before = winners.get(value.name)
    if (before !== undefined) {
      const others = outranked.get(value.name)
      if (others === undefined) outranked.set(value.name, [before])
      else others.push(before)
    }
    winners.set(value.name, value)
    all.push(value)
  }
  for (const { file, entries } of files) {
    for (const { name, value, isQuoted, line, column, endColumn } of entries) {
      put({ name, key: new Key(value), origin: { file, line, column, endColumn }, isQuoted })
    }
  }
  for (const [name, value] of Object.entries(process)) {
    if (value !== undefined) put({ name, key: new Key(value), origin: 'process', isQuoted: false })
  }
  let comments: Map<string, Exclude<Origin, 'process'>> | null = null
  return {
    get: (name) => winners.get(name),
    comment(name) {
      comments ??= new Map(
        files.flatMap(({ file, comments }) =>
          comments.map(({ name, ...place }) => [name, { file, ...place }] as const),
        ),
      )
      return comments.get(name)
    },
    names: () => [...winners.keys()],
    all: () => all,
    allOf(name) {
      const winner = winners.get(name)
      return winner === undefined ? [] : [...(outranked.get(name) ?? []), winner]
    },
    files: files.map(({ file }) => file),
    missing,
  }
}
