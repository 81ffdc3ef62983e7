import type { Case, Verdict } from '../test/corpus/case.ts'

type What = 'caught' | 'impossible' | 'live' | 'out of reach'

/** What becomes of a case, in a word or two. */
export function whatOf(verdict: Verdict): What {
  if ('caught' in verdict) return 'caught'
  if ('impossible' in verdict) return 'impossible'
  return 'live' in verdict ? 'live' : 'out of reach'
}

const order: What[] = ['caught', 'impossible', 'live', 'out of reach']

/** Cases by class; a class is the name of the file it stands in. */
export type Classes = ReadonlyMap<string, Case[]>

/** The classes among the modules that `import.meta.glob` gives. */
export function classesOf(modules: Record<string, { default: Case[] }>): Classes {
  const named = Object.entries(modules).map(
    ([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module.default] as const,
  )
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** How many cases of each class come to what, the sum in the last row. */
export function corpusCounts(classes: Classes): { name: string; counts: number[] }[] {
  const row = (name: string, cases: Case[]) => {
    const counts = order.map(
      (what) => cases.filter(({ verdict }) => whatOf(verdict) === what).length,
    )
    return { name, counts: [...counts, cases.length] }
  }
  return [
    ...[...classes].map(([name, cases]) => row(name, cases)),
    row('all', [...classes.values()].flat()),
  ]
}

/** The names of the columns of `corpusCounts`. */
export const corpusColumns = [...order, 'all']

/** docs/corpus.md: what keyfit makes of each misconfiguration that was reported in public. */
export function corpusPage(classes: Classes): string {
  const counts = corpusCounts(classes).map(
    ({ name, counts: numbers }) =>
      `| ${name === 'all' ? '**all**' : `[${name}](#${name})`} | ${numbers.map((number) => number || '').join(' | ')} |`,
  )
  return `# Mistakes that people really made

These misconfigurations of LLM backends were reported in public. Each is written as the \`keyfit.yaml\`,
the variables and the other files that its author would have had with keyfit, with the same mistake in
them; they are tests of keyfit (\`test/corpus/misconfig/\`).

- **caught**: \`keyfit check\` reports it; the rule is named.
- **impossible**: a generated client cannot do it; the test makes the request.
- **live**: only the running server shows it; \`keyfit doctor\` asks.
- **out of reach**: neither a file, a value nor a server shows it.

A \`*\` marks a case whose report gives no literal value: its setup is written from the description.

| class | ${corpusColumns.join(' | ')} |
| --- | ${corpusColumns.map(() => '--:').join(' | ')} |
${counts.join('\n')}

${[...classes].map(([name, cases]) => section(name, cases)).join('\n\n')}
`
}

function section(name: string, cases: Case[]): string {
  const rows = [...cases]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(
      ({ id, source, about, described, verdict }) =>
        `| [${id}](${source})${described ? '\\*' : ''} | ${cell(about)} | ${cell(outcome(verdict))} |`,
    )
  return `## ${name}

| case | what went wrong | what becomes of it |
| --- | --- | --- |
${rows.join('\n')}`
}

function outcome(verdict: Verdict): string {
  if ('caught' in verdict) return `caught: [${verdict.caught}](rules/${verdict.caught}.md)`
  if ('impossible' in verdict) return `impossible: the client ${verdict.impossible}`
  return 'live' in verdict ? `live: ${verdict.live}` : `out of reach: ${verdict.outOfReach}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
