import process from 'node:process'
import pc from 'picocolors'
import { nearest } from '../diagnostics/suggest.ts'
import { kindPages } from '../kinds/pages.ts'
import { rulePages } from '../rules/pages.ts'
import type { Flags } from './flags.ts'
import { kindPage } from './kind-page.ts'
import { wantsColor } from './output.ts'
import { rulePage } from './rule-page.ts'
import { Trouble } from './trouble.ts'

/** `keyfit explain <rule or kind>`: prints all that is known of it. */
export function explain([name = '']: string[], { color }: Flags): number {
  const paint = pc.createColors(wantsColor(color))
  const rule = rulePages.find(({ id }) => id === name)
  const kind = kindPages.find(({ id }) => id === name)
  if (rule !== undefined) process.stdout.write(rulePage(rule, paint))
  else if (kind !== undefined) process.stdout.write(kindPage(kind, paint))
  else throw new Trouble(unknown(name))
  return 0
}

function unknown(name: string): string {
  const rules = rulePages.map(({ id }) => id)
  const kinds = kindPages.map(({ id }) => id)
  const near = nearest(name, [...rules, ...kinds])
  if (near !== null) return `\`${name}\` is no rule and no kind. Did you mean ${near}?`
  return `\`${name}\` is no rule and no kind.\nRules: ${rules.join(', ')}\nKinds: ${kinds.join(', ')}`
}
