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

const failed = [...printValid(), ...printMisconfigured()]
process.exitCode = failed.length === 0 ? 0 : 1

/** Prints how many correct setups get no report, and every one that gets one or cannot be said. */
function printValid(): string[] {
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
  return reported.map(({ id }) => id)
}

/** Prints what becomes of each misconfiguration, and every one that is not caught as its case says. */
function printMisconfigured(): string[] {
  const modules = import.meta.glob<{ default: Case[] }>('../test/corpus/misconfig/*.ts', {
    eager: true,
  })
  const cases = Object.values(modules).flatMap((module) => module.default)
  if (cases.length === 0) return []
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
  return missed
}

function list(title: string, lines: string[]): string {
  return [`  ${title}:`, ...lines.map((line) => `    ${line}`)].join('\n')
}
