import { prose } from './prose.ts'
import type { Stored } from './results.ts'
import type { Bar, Part, Table } from './section.ts'

/** What each section claims, for docs/proof.md. */
export const claims: Record<string, string> = Object.fromEntries(
  Object.entries(prose).map(([id, { claim }]) => [id, claim]),
)

/** docs/benchmarks.md: what was measured, whether it is what was wanted, and where the time goes. */
export function benchmarksPage(stored: Stored[]): string {
  const sections = Object.keys(prose).flatMap((id) => stored.filter((one) => one.id === id))
  return `# Benchmarks

\`npm run bench\` measures all of this again and writes this page; \`npm run bench -- start\` one section of it.
Machines differ and are busy: read ratios, not milliseconds. Commands that are compared run in turns, in a
new order in each round, in an environment with few variables, and their medians are compared. A bar is what
keyfit wants to reach; one that it does not reach is said to be not met.

Peers are pinned in \`bench/peers/\`, installed into a folder that git ignores, and each runs as its
documentation shows it. Memory is the peak resident size of the process.

${sections.map(section).join('\n\n')}
`
}

function section({ id, date, where, rounds, tables, bars, profiles, plots }: Stored): string {
  const { title, about, done } = prose[id] ?? { title: id, about: '', done: '' }
  return [
    `## ${title}`,
    `\`npm run bench -- ${id}\` (${date}; ${where}; ${rounds} rounds)`,
    about,
    ...(bars.length === 0 ? [] : [barsTable(bars)]),
    ...plots.map(({ file, title: text }) => `![${text}](benchmarks/${file})`),
    ...tables.flatMap((one) => [`### ${one.title}`, table(one)]),
    ...(profiles.length === 0 ? [] : ['### Where the time goes']),
    ...profiles.map((one) => `${one.title}: ${shares(one.parts)}.`),
    ...(done === '' ? [] : [done]),
  ].join('\n\n')
}

function barsTable(bars: Bar[]): string {
  const rows = bars.map(({ name, value, bar, isMet }) => [
    name,
    value,
    bar,
    isMet ? 'yes' : '**no**',
  ])
  return table({ title: '', columns: ['', 'measured', 'bar', 'met'], rows })
}

function table({ columns, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const under = columns.map((_, index) => (index === 0 ? '---' : '--:'))
  return [columns, under, ...rows].map(line).join('\n')
}

/** The largest parts in a sentence. */
function shares(parts: Part[]): string {
  return parts
    .slice(0, 10)
    .map(({ name, share }) => `${name} ${Math.round(share * 100)} %`)
    .join(', ')
}
