/** One thing that is measured: `npm run bench -- <id>`. */
export interface Section {
  id: string
  run(options: Options): Promise<Result>
}

/** How it is measured. */
export interface Options {
  /** How often each command runs; sections that take long per run make do with a part of it. */
  rounds: number
  /** The Node that runs this, the oldest supported one at best, and a newer one. */
  nodes: Node[]
  /** Where the peers are installed. */
  peers: string
  /** A folder that is removed afterwards. */
  folder: string
}

/** A Node that commands are run with. */
export interface Node {
  version: string
  path: string
}

/** What was found. */
export interface Result {
  tables: Table[]
  bars: Bar[]
  /** Where the time goes. */
  profiles: { title: string; parts: Part[] }[]
  /** Pictures by the names of their files. */
  plots?: { [file: string]: { title: string; svg: string } }
}

/** The first column is a name, the others are figures. */
export interface Table {
  title: string
  columns: string[]
  rows: string[][]
}

/** What was wanted, and whether it is so. */
export interface Bar {
  name: string
  value: string
  bar: string
  isMet: boolean
}

/** A part of a program and its share of the time, from 0 to 1. */
export interface Part {
  name: string
  share: number
}

/** A bar from above. */
export function atMost(name: string, value: number, most: number, unit: string): Bar {
  const digits = unit === 'ms' ? 1 : 2
  return {
    name,
    value: `${value.toFixed(digits)} ${unit}`,
    bar: `at most ${most} ${unit}`,
    isMet: value <= most,
  }
}
