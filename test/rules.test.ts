import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
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

  it.each(rule.good)('$title', (example) => {
    expect(summaryOf(checkExample(example))).toEqual([])
  })

  it.each(rule.bad)('$title', (example) => {
    const { diagnostics } = checkExample(example)
    expect(summaryOf(checkExample(example))).toHaveLength(1)
    expect(diagnostics[0]?.rule).toBe(rule.id)
  })
})
