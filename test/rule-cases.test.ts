import { describe, expect, it } from 'vitest'
import { checkExample } from './examples.ts'
import { exampleOf, type FileCase, type RuleCase } from './rules/case.ts'
import { keptIn, reportOf } from './sections.ts'

const modules = import.meta.glob<{ default: (RuleCase | FileCase)[] }>(
  ['./rules/*.ts', '!./rules/case.ts'],
  {
    eager: true,
  },
)

function reportOn(one: RuleCase | FileCase): string {
  return reportOf(checkExample(exampleOf(one), one.kinds))
}

describe.each(Object.entries(modules))('%s', (path, { default: cases }) => {
  const file = `test/${path.slice(2, -3)}.txt`
  const kept = keptIn(file, cases, ({ title }) => title, reportOn)

  it.each(cases)('$title', (one) => {
    expect(reportOn(one)).toBe(kept.get(one.title))
  })
})
