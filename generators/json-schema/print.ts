const width = 100

/** JSON with two blanks a level; a list or mapping that fits into a line of 100 stands in one. */
export function printJson(value: unknown): string {
  return `${print(value, 0, 0)}\n`
}

/** `before` is what already stands on the line. */
function print(value: unknown, depth: number, before: number): string {
  const short = oneLine(value)
  // one more for the comma behind it
  if (typeof value !== 'object' || value === null || before + short.length < width) return short
  const blanks = '  '.repeat(depth + 1)
  const lines = entriesOf(value).map(
    ([name, entry]) => blanks + name + print(entry, depth + 1, blanks.length + name.length),
  )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close}`
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const text = entriesOf(value)
    .map(([name, entry]) => name + oneLine(entry))
    .join(', ')
  if (Array.isArray(value)) return `[${text}]`
  return text === '' ? '{}' : `{ ${text} }`
}

/** What stands in a list or mapping, each with the text before it. */
function entriesOf(value: object): [name: string, entry: unknown][] {
  return Array.isArray(value)
    ? value.map((entry) => ['', entry])
    : Object.entries(value).map(([name, entry]) => [`${JSON.stringify(name)}: `, entry])
}
