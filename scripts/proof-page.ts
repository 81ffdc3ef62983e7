import type { Proof } from './proof.ts'

const topics: Proof['topic'][] = ['Verdicts', 'Speed', 'Safety', 'Clients', 'Package']

/** docs/proof.md: each claim with the command that repeats it, what it gave, and when. */
export function proofPage(proofs: Proof[]): string {
  return `# What is claimed, and how to see it

Each figure was written by the command beside it, on the day and the machine that are named. Run the
command, and the figures here are replaced by yours (\`npm run generate\` writes this page from
\`docs/proof/\`). Machines differ and are busy: where time is concerned, read ratios.

${topics.flatMap((topic) => section(topic, proofs)).join('\n\n')}
`
}

function section(topic: Proof['topic'], proofs: Proof[]): string[] {
  const here = proofs.filter((proof) => proof.topic === topic)
  return here.length === 0 ? [] : [`## ${topic}`, ...here.map(claim)]
}

function claim({ claim: text, command, figures, date, where }: Proof): string {
  const hasBars = figures.some(({ bar }) => bar !== undefined)
  const rows = figures.map(
    ({ name, value, bar }) => `| ${name} | ${value} |${hasBars ? ` ${bar ?? ''} |` : ''}`,
  )
  return `### ${text}

\`${command}\` (${date}; ${where})

| | measured |${hasBars ? ' bar |' : ''}
| --- | --: |${hasBars ? ' --: |' : ''}
${rows.join('\n')}`
}
