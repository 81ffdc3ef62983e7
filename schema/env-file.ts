import type { EnvFile } from './values.ts'

/**
 * Reads the text of a `.env` as the package dotenv does, and notes where each value stands. Every
 * assignment is listed in file order, so that the last one of a name wins and the others are known
 * to be secrets too. Pure: dotenv itself imports fs, path and os.
 */
export function readEnvFile(file: string, text: string): EnvFile {
  const entries: EnvFile['entries'] = []
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  let line = 1
  let lineStart = 0
  for (const { name, raw, start } of assignmentsIn(source)) {
    const written = raw.trim()
    const quoted = /^(['"`])[\s\S]*\1$/.test(written) && written.length > 1
    const from = start + raw.length - raw.trimStart().length + (quoted ? 1 : 0)
    const to = from + written.length - (quoted ? 2 : 0)
    for (let at = source.indexOf('\n', lineStart); at !== -1 && at < from; ) {
      line++
      lineStart = at + 1
      at = source.indexOf('\n', lineStart)
    }
    const lineEnd = source.indexOf('\n', from)
    const end = lineEnd === -1 ? to : Math.min(to, lineEnd)
    const place = { line, column: from - lineStart + 1, endColumn: end - lineStart + 1 }
    entries.push({ name, value: unquote(written), isQuoted: quoted, ...place })
  }
  return { file, entries, comments: commentsIn(source) }
}

const comment = /^[ \t]*#+[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*\S/

/** Assignments that somebody has put out of use, or has not put into use yet. */
function commentsIn(source: string): EnvFile['comments'] {
  return source.split('\n').flatMap((text, index) => {
    const name = comment.exec(text)?.[1]
    if (name === undefined) return []
    const column = text.indexOf(name) + 1
    return [{ name, line: index + 1, column, endColumn: column + name.length }]
  })
}

/** One assignment in the text of a `.env`. */
export interface Assignment {
  name: string
  /** The value as written, with quotes and the blanks around it. */
  raw: string
  /** Offset of the assignment, `export` included. */
  head: number
  /** Offset of `raw`. */
  start: number
}

// dotenv's own pattern without its leading `^\s*`, which takes quadratic time on blank lines.
const assignment =
  /((?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/my
const blanks = /\s*/y
const lineBreak = /[\n\u2028\u2029]/g

/** The assignments in a text whose lines end in a newline only. */
export function* assignmentsIn(text: string): Generator<Assignment> {
  let at = 0
  while (at < text.length) {
    at = endOf(blanks, text, at)
    assignment.lastIndex = at
    const match = assignment.exec(text)
    if (match !== null) {
      at = assignment.lastIndex
      const [, head = '', name = '', raw = ''] = match
      yield { name, raw, head: match.index, start: match.index + head.length }
    } else {
      at = endOf(lineBreak, text, at)
    }
  }
}

/**
 * Whether a text is one of variables, as a template is: at least as many lines assign one as say anything
 * else. Lower case counts only where the file's `name` says what it is: settings of other programs
 * (`.npmrc`, TOML) are written so too.
 */
export function isEnvText(name: string, text: string): boolean {
  const anyCase = /(?:^|[._-])env(?:[._-]|rc|$)/i.test(name.replace(/^.*\//, ''))
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rest: string[] = []
  let count = 0
  let from = 0
  for (const { name: variable, raw, head, start } of assignmentsIn(source)) {
    const isYaml = !source.slice(head, start).includes('=')
    if (/[a-z]/.test(variable) && (isYaml || !anyCase)) continue
    count++
    rest.push(source.slice(from, head))
    from = start + raw.length
  }
  rest.push(source.slice(from))
  const others = rest.flatMap((part) => part.split('\n')).filter((line) => /^\s*[^\s#]/.test(line))
  return others.length <= count
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : text.length
}

function unquote(written: string): string {
  const text = withoutQuotes(written)
  return written.startsWith('"') ? text.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : text
}

const lineStart = /^['"`]/gm
const quoteAtEnd = /['"`]$/gm

/**
 * As dotenv's `replace(/^(['"`])([\s\S]*)\1$/gm, '$2')`, in linear time: of a line that begins with a
 * quote and the last one behind it that ends in the same, both quotes are taken away.
 */
function withoutQuotes(text: string): string {
  const last = new Map<string, number>()
  for (const { 0: quote, index } of text.matchAll(quoteAtEnd)) last.set(quote, index)
  let result = ''
  let from = 0
  for (const { 0: quote, index } of text.matchAll(lineStart)) {
    const end = last.get(quote) ?? -1
    if (index < from || end <= index) continue
    result += text.slice(from, index) + text.slice(index + 1, end)
    from = end + 1
  }
  return result + text.slice(from)
}
