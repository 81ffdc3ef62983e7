const width = 100

/** JSON with two blanks a level; a list or mapping that fits into a line of 100 stands in one. */
export function printJson(value: unknown): string {
  return `${print(layOut(value), '', 0)}\n`
}

/** A value on its way to the page. */
interface Laid {
  /** All of it in one line; null where no line is long enough. */
  line: string | null
  /** What stands in a list or mapping, each with the text before it; none where it is neither. */
  entries: [name: string, entry: Laid][]
  braces: '[]' | '{}'
}

function layOut(value: unknown): Laid {
  if (typeof value !== 'object' || value === null) {
    return { line: JSON.stringify(value), entries: [], braces: '{}' }
  }
  if (Array.isArray(value)) {
    const entries = value.map((entry): Laid['entries'][number] => ['', layOut(entry)])
    return { line: inOneLine(entries, '[', ']'), entries, braces: '[]' }
  }
  const entries = Object.entries(value).map(([name, entry]): Laid['entries'][number] => [
    `${JSON.stringify(name)}: `,
    layOut(entry),
  ])
  const line = entries.length === 0 ? '{}' : inOneLine(entries, '{ ', ' }')
  return { line, entries, braces: '{}' }
}

function inOneLine(entries: Laid['entries'], open: string, close: string): string | null {
  let line = open
  for (const [name, entry] of entries) {
    if (entry.line === null) return null
    line += `${line === open ? '' : ', '}${name}${entry.line}`
    if (line.length > width) return null
  }
  return line + close
}

/** `before` is how much already stands on the line. */
function print({ line, entries, braces }: Laid, blanks: string, before: number): string {
  // one less for the comma behind it
  if (line !== null && (entries.length === 0 || line.length < width - before)) return line
  const deeper = `${blanks}  `
  const lines = entries.map(
    ([name, entry]) => deeper + name + print(entry, deeper, deeper.length + name.length),
  )
  return `${braces[0]}\n${lines.join(',\n')}\n${blanks}${braces[1]}`
}
