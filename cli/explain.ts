import pc from 'picocolors'
import { nearest } from '../diagnostics/suggest.ts'
import { kindPages } from '../kinds/pages.ts'
import { readerPages } from '../kinds/readers/pages.ts'
import { rulePages } from '../rules/pages.ts'
import { auditRules } from './audit/rules.ts'
import { hostPage } from './explain-host.ts'
import { keyShapePage } from './explain-key-shape.ts'
import type { Flags } from './flags.ts'
import { kindPage } from './kind-page.ts'
import { wantsColor } from './output.ts'
import { print } from './print.ts'
import { Trouble } from './project/trouble.ts'
import { readerPage } from './reader-page.ts'
import { rulePage } from './rule-page.ts'

/** `keyfit explain`: prints all that is known of a rule, a kind, an address or a beginning of keys. */
export function explain([name = '']: string[], { color, host, keyShape }: Flags): number {
  const paint = pc.createColors(wantsColor(color))
  print(
    host !== null
      ? hostPage(host, kindPages, paint)
      : keyShape !== null
        ? keyShapePage(keyShape, kindPages, paint)
        : page(name, paint),
  )
  return 0
}

function page(name: string, paint: ReturnType<typeof pc.createColors>): string {
  const rule = rulePages.find(({ id }) => id === name)
  if (rule !== undefined) return rulePage(rule, paint)
  const audited = auditRules.find(({ id }) => id === name)
  if (audited !== undefined) {
    const { id, severity, about, docs } = audited
    return `${paint.bold(id)} (${severity} of keyfit audit)\n${about}\n\n${docs}\n`
  }
  const kind = kindPages.find(({ id }) => id === name)
  const reader = readerPages().find(({ id }) => id === name)
  // a proxy is both: what is called, and what calls others
  const pages = [kind && kindPage(kind, paint), reader && readerPage(reader, paint)]
  const known = pages.filter((each) => each !== undefined)
  if (known.length > 0) return known.join('\n')
  throw new Trouble(unknown(name))
}

function unknown(name: string): string {
  const rules = [...rulePages, ...auditRules].map(({ id }) => id)
  const kinds = kindPages.map(({ id }) => id)
  const readers = readerPages().map(({ id }) => id)
  const near = nearest(name, [...rules, ...kinds, ...readers])
  const no = `\`${name}\` is no rule, no kind and no reader.`
  if (near !== null) return `${no} Did you mean ${near}?`
  return `${no}\nRules: ${rules.join(', ')}\nKinds: ${kinds.join(', ')}\nReaders: ${readers.join(', ')}`
}
