const width = 100

/** JSON with two blanks a level; a list or mapping that fits into a line of 100 stands in one. */
export function printJson(value: unknown): string {
  return `${print(value, 0, 0)}\n`
}

/** `before` is what already stands on the line. */
function print(value: unknown, depth: number, before: number): string {
  // one less for the comma behind it
  const short = oneLine(value, width - before - 1)
  if (short !== null) return short
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const blanks = '  '.repeat(depth + 1)
  const lines = entriesOf(value).map(
    ([name, entry]) => blanks + name + print(entry, depth + 1, blanks.length + name.length),
  )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${close}`
}

/** Null where it is longer than `room`: what is large is not written to its end at every level above it. */
function oneLine(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return fitting(JSON.stringify(value), room)
  const texts: string[] = []
  let rest = room
  for (const [name, entry] of entriesOf(value)) {
    const text = oneLine(entry, rest - name.length)
    if (text === null) return null
    rest -= name.length + text.length + 2
    texts.push(name + text)
  }
  const text = texts.join(', ')
  if (Array.isArray(value)) return fitting(`[${text}]`, room)
  return fitting(text === '' ? '{}' : `{ ${text} }`, room)
}

function fitting(text: string, room: number): string | null {
  return text.length <= room ? text : null
}

/** What stands in a list or mapping, each with the text before it. */
function entriesOf(value: object): [name: string, entry: unknown][] {
  return Array.isArray(value)
    ? value.map((entry) => ['', entry])
    : Object.entries(value).map(([name, entry]) => [`${JSON.stringify(name)}: `, entry])
}
