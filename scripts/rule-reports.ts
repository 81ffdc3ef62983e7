import type { Rule } from '../rules/rule.ts'
import type { Case } from '../test/corpus/case.ts'

const modules = import.meta.glob<{ default: Case[] }>('../test/corpus/misconfig/*.ts', {
  eager: true,
})
const cases = Object.values(modules).flatMap((module) => module.default)

/** A public report of the mistake that a rule finds: what went wrong in a sentence, and where it stands. */
export interface PublicReport {
  about: string
  url: string
}

/** At most five reports of what a rule finds, each once. */
export function reportsOf({ id }: Rule): PublicReport[] {
  const found = new Map<string, PublicReport>()
  for (const { verdict, about, source } of cases) {
    if ('caught' in verdict && verdict.caught === id) found.set(source, { about, url: source })
  }
  return [...found.values()].slice(0, 5)
}
