import { classes, type Fact, kindFacts } from '../cli/kind-facts.ts'
import type { Kind } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import type { Output } from './outputs.ts'

/** docs/kinds/: a page for each kind with all that is known of it; docs/kinds.md: which there are. */
export function kindPages(kinds: Kind[]): Output[] {
  return [
    { path: 'docs/kinds.md', text: indexPage(kinds) },
    ...kinds.map((kind) => ({ path: `docs/kinds/${kind.id}.md`, text: page(kind) })),
  ]
}

const titles: [Kind['class'], string][] = [
  ['cloud', 'Clouds'],
  ['gateway', 'Gateways'],
  ['local', 'Local servers'],
  ['protocol', 'Anything that speaks a wire'],
]

function indexPage(kinds: Kind[]): string {
  const groups = titles
    .map(([sort, title]) => ({ title, members: kinds.filter((kind) => kind.class === sort) }))
    .filter(({ members }) => members.length > 0)
  return `# Kinds

The ${kinds.length} backends that keyfit knows: a page for each, with sources. \`keyfit explain <kind>\` prints the same;
\`keyfit explain --host <host or URL>\` says whose an address is. A report is an error only where the
fact behind it is documented by the vendor; what secret scanners agree on, or what was only observed,
makes a warning that says so.

${groups.map(({ title, members }) => `- [${title}](#${anchorOf(title)}) (${members.length})`).join('\n')}
- [Default ports](#default-ports)
- [Wires](#wires)
- [How keys begin](key-shapes.md)

${groups.map(({ title, members }) => `## ${title}\n\n${table(members)}`).join('\n\n')}

## Default ports

A port does not tell who listens: several servers share one.

| port | kinds |
| --- | --- |
${portRows(kinds).join('\n')}

## Wires

A client appends these routes to a base URL, so a base URL ends in none of them.

| wire | routes |
| --- | --- |
${Object.entries(wires)
  .map(([id, { name, routes }]) => `| ${code(id)}, ${name} | ${routes.map(code).join(', ')} |`)
  .join('\n')}
`
}

function table(kinds: Kind[]): string {
  return `| kind | name | address | key |\n| --- | --- | --- | --- |\n${kinds.map(row).join('\n')}`
}

function row({ id, name, apis, key, ports, retired, separateRegions }: Kind): string {
  const url = apis[0]?.bases[0]?.url
  const address = url ?? (ports?.[0] === undefined ? null : `http://localhost:${ports[0]}`)
  const usual = address === null ? 'yours' : code(address)
  const cells = [
    `[${id}](kinds/${id}.md)`,
    markdown(name) + (retired === undefined ? '' : ` (ended ${retired.on})`),
    separateRegions ? `${usual}, by region` : usual,
    key.variables[0] === undefined ? key.need : `${code(key.variables[0])}, ${key.need}`,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function portRows(kinds: Kind[]): string[] {
  const ports = [...new Set(kinds.flatMap(({ ports = [] }) => ports))].sort((a, b) => a - b)
  return ports.map((port) => {
    const there = kinds.filter(({ ports = [] }) => ports.includes(port))
    return `| ${port} | ${there.map(({ id }) => `[${id}](kinds/${id}.md)`).join(', ')} |`
  })
}

function page(kind: Kind): string {
  const sections = kindFacts(kind).map(
    ({ title, facts }) => `## ${title}\n\n${factLines(facts).join('\n')}\n`,
  )
  return `# ${kind.id}

${markdown(kind.name)}, ${classes[kind.class]}. ${markdown(kind.about)} ([all kinds](../kinds.md))

${sections.join('\n')}`
}

/** Facts as a list, what belongs to one two columns further in. */
export function factLines(facts: Fact[], blanks = ''): string[] {
  return facts.flatMap(({ text, source, parts = [] }) => [
    `${blanks}- ${[markdown(text), cite(text, source)].filter((part) => part !== '').join(' ')}`,
    ...factLines(parts, `${blanks}  `),
  ])
}

/** Behind a fact its source is short; in the list of sources it stands whole. */
function cite(text: string, source: Fact['source']): string {
  if (source === undefined) return ''
  const { url, seen } = source
  return text === '' ? `<${url}>, ${seen}` : `[${new URL(url).host}, ${seen}](${url})`
}

/** Text as Markdown: what stands in backticks is code, URLs are links, all else is as it is written. */
export function markdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(marks, '\\$&')))
    .join('')
}

/** An underscore inside a name is no mark. */
const marks = /[\\<>*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}

function code(text: string): string {
  return `\`${text}\``
}
