import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Example, RuleContext } from '../rules/rule.ts'
import upstreamIsSound from '../rules/upstream-is-sound.ts'
import { rulePages } from '../scripts/rule-pages.ts'
import { checkExample, summaryOf } from './examples.ts'

describe.each(rules)('$id', (rule) => {
  it('has a page, and good and bad examples', () => {
    expect(rule.about).toMatch(/\.$/)
    expect(rule.docs.length).toBeGreaterThan(80)
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
  })

  it('says what its page shows', () => {
    for (const { path, text } of rulePages([rule])) {
      if (path.endsWith(`/${rule.id}.md`)) expect(text).toBe(readFileSync(path, 'utf8'))
    }
  })

  it('says whether it needs values, or else an ignore of it would be called needless without them', () => {
    const speaks = (example: Example) =>
      checkExample(example).diagnostics.some((one) => one.rule === rule.id)
    const isSilentWithout = rule.bad.some(({ env, process, requireEnv, ...bare }) => !speaks(bare))
    if (isSilentWithout) expect(rule.needsValues).toBe(true)
  })

  it.each(rule.good)('$title', (example) => {
    expect(summaryOf(checkExample(example))).toEqual([])
  })

  it.each(rule.bad)('$title', (example) => {
    const { diagnostics } = checkExample(example)
    expect(summaryOf(checkExample(example))).toHaveLength(1)
    expect(diagnostics[0]?.rule).toBe(rule.id)
  })
})

it('a chain of upstreams may be as long as the file', () => {
  const length = 20_000
  const links = Array.from({ length }, (_, index) => `provider${index}`)
  const chained = (last: string[]) => ({
    providers: new Map(
      links.map((name, index) => [
        name,
        { upstream: index + 1 < length ? [`provider${index + 1}`] : last },
      ]),
    ),
  })
  const reportsOf = (last: string[]) =>
    // the rule reads nothing else, and a whole check of that many would take long
    upstreamIsSound.check?.({ config: chained(last) } as unknown as RuleContext) ?? []
  expect(reportsOf([])).toEqual([])
  expect(reportsOf(['provider19998']).map(({ message }) => message)).toEqual([
    '`upstream` goes round in a circle: provider19998 → provider19999 → provider19998',
  ])
})
