// What keyfit says of setups that were found in public: the correct ones must get no report, the
// misconfigured ones the report that names their cause.
import process from 'node:process'
import type { Case } from '../test/corpus/case.ts'
import {
  type Alphabet,
  alphabets,
  beyondSetups,
  checkSetup,
  validSetups,
} from '../test/corpus/valid.ts'
import { checkExample, summaryOf } from '../test/examples.ts'
import { type Proof, recordProof } from './proof.ts'

const valid = printValid()
const misconfigured = printMisconfigured()
process.exitCode = valid.failed.length + misconfigured.failed.length === 0 ? 0 : 1
await recordProof('corpora', {
  topic: 'Verdicts',
  claim: 'Setups that people really had get the right verdict',
  command: 'npm run corpus',
  figures: [...valid.figures, ...misconfigured.figures],
})

interface Result {
  /** What got a wrong verdict. */
  failed: string[]
  figures: Proof['figures']
}

/** Prints how many correct setups get no report, and every one that gets one or cannot be said. */
function printValid(): Result {
  const all = validSetups.length + beyondSetups.length
  const reported = validSetups.flatMap((setup) => {
    const lines = (Object.keys(alphabets) as Alphabet[]).flatMap((alphabet) =>
      summaryOf(checkSetup(setup, alphabet)),
    )
    return lines.length === 0 ? [] : [{ id: setup.id, lines: [...new Set(lines)] }]
  })
  console.log(`Correct setups: ${validSetups.length - reported.length} of ${all} get no report`)
  for (const { id, lines } of reported) console.log(list(`${id} is reported`, lines))
  for (const { id, beyond } of beyondSetups) console.log(list(`${id} cannot be said`, [beyond]))
  const silent = `${validSetups.length - reported.length} of ${all}`
  return {
    failed: reported.map(({ id }) => id),
    figures: [{ name: 'correct ones without a report', value: silent }],
  }
}

/** Prints what becomes of each misconfiguration, and every one that is not caught as its case says. */
function printMisconfigured(): Result {
  const modules = import.meta.glob<{ default: Case[] }>('../test/corpus/misconfig/*.ts', {
    eager: true,
  })
  const cases = Object.values(modules).flatMap((module) => module.default)
  const counts = { caught: 0, impossible: 0, live: 0, outOfReach: 0 }
  const missed: string[] = []
  for (const { verdict, ...setup } of cases) {
    if (!('caught' in verdict)) {
      counts['impossible' in verdict ? 'impossible' : 'live' in verdict ? 'live' : 'outOfReach']++
      continue
    }
    const result = checkExample({ title: setup.id, ...setup })
    if (result.diagnostics.some(({ rule }) => rule === verdict.caught)) counts.caught++
    else {
      missed.push(setup.id)
      console.log(list(`${setup.id} is not reported by ${verdict.caught}`, summaryOf(result)))
    }
  }
  console.log(
    `Misconfigurations: ${counts.caught} of ${cases.length} are caught, ${counts.impossible} cannot happen with a generated client, ${counts.live} show only at the running server, ${counts.outOfReach} show nowhere`,
  )
  return {
    failed: missed,
    figures: [
      {
        name: 'misconfigured ones that a report names',
        value: `${counts.caught} of ${cases.length}`,
      },
      { name: 'that a generated client cannot do', value: String(counts.impossible) },
      { name: 'that only the running server shows', value: String(counts.live) },
      { name: 'that nothing shows', value: String(counts.outOfReach) },
    ],
  }
}

function list(title: string, lines: string[]): string {
  return [`  ${title}:`, ...lines.map((line) => `    ${line}`)].join('\n')
}
