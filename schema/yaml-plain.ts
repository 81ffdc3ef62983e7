import type { YAMLMap } from 'yaml'
import { aMap, aScalar, aSeq, nodeType } from './yaml-node.ts'

/** Mappings and lists inside each other; more is no config, and the stack of any reader is finite. */
export const deepest = 64

/**
 * Reads the plain YAML that most files are written in: block mappings and lists, brackets that close on
 * their line, texts on one line without escapes, ASCII alone. Makes the nodes that the `yaml` package would
 * make of it, in a tenth of the time. Null for everything else, each mistake among it: then the package
 * reads the file, and says what is wrong. When in doubt, null.
 */
export function readPlain(text: string): YAMLMap | null {
  if (!/^[\n -~]*$/.test(text) || /^(?:---|\.\.\.)/m.test(text)) return null
  // the package's type has methods besides, which nobody here calls
  return new PlainReader(text).root() as YAMLMap | null
}

type Range = [start: number, valueEnd: number, nodeEnd: number]

/** A node that keeps its place in two numbers: there are a dozen of them for each provider. */
abstract class Plain {
  readonly start: number
  readonly end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  abstract get [nodeType](): symbol

  get range(): Range {
    return [this.start, this.end, this.end]
  }
}

class PlainScalar extends Plain {
  readonly type: string
  readonly source: string

  constructor(type: string, source: string, start: number, end: number) {
    super(start, end)
    this.type = type
    this.source = source
  }

  get [nodeType](): symbol {
    return aScalar
  }

  get value(): string {
    return this.source
  }
}

/** A mapping, or a list; `flow` where it stands in brackets. */
class PlainCollection<Item> extends Plain {
  readonly items: Item[]
  readonly flow: true | undefined

  constructor(items: Item[], flow: true | undefined, start: number, end: number) {
    super(start, end)
    this.items = items
    this.flow = flow
  }

  get [nodeType](): symbol {
    return aSeq
  }
}

class PlainMap extends PlainCollection<Pair> {
  override get [nodeType](): symbol {
    return aMap
  }
}

interface Pair {
  key: Plain
  value: Plain
}

const key = /[A-Za-z_][\w.-]{0,99}(?=:(?: |$))/my
const quoted = /"([^"\\\n]*)"|'([^'\n]*)'(?!')/y
/** The rest of a line behind a value that has ended. */
const rest = /(?: +(?:#.*)?)?$/my
const blockText = /(?:[A-Za-z0-9_./$~]|-(?! |$))(?:[^\n: ]|:(?! |$)| +(?=[^ #\n]))*/my
const flowText =
  /(?:[A-Za-z0-9_./$~]|-(?=[A-Za-z0-9]))(?:[^\n:# ,[\]{}]|:(?=[A-Za-z0-9/])| (?=[A-Za-z0-9]))*/y

class PlainReader {
  /** Where the line begins that is read next, behind its indentation. */
  private at = 0
  /** Columns before it; -1 behind the last line. */
  private indent = -1
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The mapping that the whole text is. */
  root(): Plain | null {
    this.nextLine(0)
    const root = this.indent === 0 ? this.mapping(0, 0) : null
    return this.indent === -1 ? root : null
  }

  private isDash(): boolean {
    return this.text.startsWith('- ', this.at)
  }

  /** Goes to the next line that says something. */
  private nextLine(from: number): void {
    const { text } = this
    for (let start = from; start < text.length; ) {
      let at = start
      while (text.charCodeAt(at) === 32) at++
      const first = text.charCodeAt(at)
      if (at < text.length && first !== 10 && first !== 35) {
        this.at = at
        this.indent = at - start
        return
      }
      const end = text.indexOf('\n', at)
      start = end === -1 ? text.length : end + 1
    }
    this.indent = -1
  }

  /** A mapping or a list whose lines begin in this column. */
  private block(column: number, depth: number): Plain | null {
    if (depth >= deepest - 4) return null
    return this.isDash() ? this.list(column, depth) : this.mapping(column, depth)
  }

  private mapping(column: number, depth: number): Plain | null {
    const start = this.at
    const items: Pair[] = []
    let end = start
    do {
      const name = this.match(key, this.at)
      if (name === null) return null
      const scalar = plain(name, this.at)
      this.at += name.length + 1
      const value = this.afterColon(column, depth)
      if (value === null) return null
      items.push({ key: scalar, value })
      end = value.end
    } while (this.indent === column)
    return this.indent > column ? null : new PlainMap(items, undefined, start, end)
  }

  private list(column: number, depth: number): Plain | null {
    const start = this.at
    const items: Plain[] = []
    let end = start
    do {
      if (!this.isDash()) return null
      const dash = this.at
      this.at += 2
      this.skipBlanks()
      const value =
        this.match(key, this.at) === null
          ? this.inline(column, depth)
          : this.mapping(this.shift(column + this.at - dash), depth + 1)
      if (value === null) return null
      items.push(value)
      end = value.end
      // a list may stand in the column of its key, and the next key ends it
    } while (this.indent === column && this.isDash())
    return this.indent > column ? null : new PlainCollection(items, undefined, start, end)
  }

  /** A mapping that begins behind a dash has its own column. */
  private shift(column: number): number {
    this.indent = column
    return column
  }

  private afterColon(column: number, depth: number): Plain | null {
    const end = this.match(rest, this.at)
    if (end === null) {
      this.skipBlanks()
      return this.inline(column, depth)
    }
    this.nextLine(this.at + end.length + 1)
    const isBelow = this.indent > column || (this.indent === column && this.isDash())
    return isBelow ? this.block(this.indent, depth + 1) : null
  }

  /** A value that ends on its line; what is indented below it would belong to it. */
  private inline(column: number, depth: number): Plain | null {
    const value = this.value(blockText, depth)
    if (value === null) return null
    const end = this.match(rest, this.at)
    if (end === null) return null
    this.nextLine(this.at + end.length + 1)
    return this.indent > column ? null : value
  }

  private value(unquoted: RegExp, depth: number): Plain | null {
    const isOpen = this.text[this.at] === '[' || this.text[this.at] === '{'
    return isOpen ? this.flow(depth) : this.scalar(unquoted)
  }

  private scalar(unquoted: RegExp): Plain | null {
    const start = this.at
    const first = this.text.charCodeAt(start)
    const isQuoted = first === 34 || first === 39
    const written = this.match(isQuoted ? quoted : unquoted, start)
    if (written === null) return null
    this.at += written.length
    if (!isQuoted) return plain(written, start)
    const value = written.slice(1, -1)
    const type = first === 34 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
    return new PlainScalar(type, value, start, this.at)
  }

  /** What stands in brackets. */
  private flow(depth: number): Plain | null {
    const start = this.at
    const open = this.text[start]
    if (depth >= deepest - 4) return null
    this.at++
    const pairs: Pair[] = []
    const items: Plain[] = []
    const close = open === '[' ? ']' : '}'
    this.skipBlanks()
    while (this.text[this.at] !== close) {
      if (items.length + pairs.length > 0 && !this.comma()) return null
      const name = open === '{' ? this.match(key, this.at) : null
      if (open === '{' && name === null) return null
      const from = this.at
      if (name !== null) {
        this.at += name.length + 1
        this.skipBlanks()
      }
      const value = this.value(flowText, depth + 1)
      if (value === null) return null
      if (name === null) items.push(value)
      else pairs.push({ key: plain(name, from), value })
      this.skipBlanks()
    }
    this.at++
    return open === '['
      ? new PlainCollection(items, true, start, this.at)
      : new PlainMap(pairs, true, start, this.at)
  }

  private comma(): boolean {
    if (this.text[this.at] !== ',') return false
    this.at++
    this.skipBlanks()
    return true
  }

  private skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at++
  }

  private match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at
    return pattern.exec(this.text)?.[0] ?? null
  }
}

function plain(written: string, start: number): Plain {
  return new PlainScalar('PLAIN', written, start, start + written.length)
}
