import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderText } from '../diagnostics/text.ts'
import { checkExample } from './examples.ts'
import { exampleOf, type RuleCase } from './rules/case.ts'

const modules = import.meta.glob<{ default: RuleCase[] }>(['./rules/*.ts', '!./rules/case.ts'], {
  eager: true,
})

/** The whole report, as a user reads it. */
function reportOn(one: RuleCase): string {
  const { source, bases, backends, ...checked } = checkExample(exampleOf(one))
  const texts = new Map([source, ...bases].map(({ file, text }) => [file, text]))
  const { file } = source
  const shown = { ...checked, file, texts, providers: backends.length, clean: 'nothing to say' }
  return renderText([shown], { color: false, width: null }).trimEnd()
}

describe.each(Object.entries(modules))('%s', (path, { default: cases }) => {
  const golden = `test/${path.slice(2, -3)}.txt`
  if (process.env.UPDATE === '1') {
    writeFileSync(golden, cases.map((one) => `## ${one.title}\n\n${reportOn(one)}\n`).join('\n'))
  }
  const kept = new Map(
    (existsSync(golden) ? readFileSync(golden, 'utf8') : '')
      .split(/^## /m)
      .slice(1)
      .map((section) => section.split('\n\n'))
      .map(([title, ...report]) => [title, report.join('\n\n').trimEnd()]),
  )

  it.each(cases)('$title', (one) => {
    expect(reportOn(one)).toBe(kept.get(one.title))
  })
})
