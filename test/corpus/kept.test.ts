import { describe, expect, it } from 'vitest'
import { keptIn, reportOf } from '../sections.ts'
import type { Case } from './case.ts'
import { checkCase } from './misconfig.ts'

const modules = import.meta.glob<{ default: Case[] }>(['./misconfig/*.ts', '!**/index.ts'], {
  eager: true,
})

function reportOn(one: Case): string {
  return reportOf(checkCase(one))
}

const classes = Object.entries(modules)
  .map(([path, { default: all }]) => ({
    name: path.replace(/^.*\/|\.ts$/g, ''),
    cases: all.filter(({ verdict }) => 'caught' in verdict),
  }))
  .filter(({ cases }) => cases.length > 0)

/** What is said of each public report, as it was read; test/corpus/kept/ has a file for each class. */
describe.each(classes)('$name', ({ name, cases }) => {
  const titleOf = ({ id, about }: Case) => `${id} ${about}`
  const kept = keptIn(`test/corpus/kept/${name}.txt`, cases, titleOf, reportOn)

  it.each(cases)('$id', (one) => {
    expect(reportOn(one)).toBe(kept.get(titleOf(one)))
  })
})
