import type pc from 'picocolors'
import type { Kind } from '../kinds/kind.ts'
import { classes, type Fact, kindFacts } from './kind-facts.ts'

/** All that is known of a kind, for a terminal. */
export function kindPage(kind: Kind, paint: ReturnType<typeof pc.createColors>): string {
  const sections = kindFacts(kind).map(
    ({ title, facts }) => `${paint.bold(title)}\n${linesOf(facts).join('\n')}`,
  )
  const title = `${paint.bold(kind.id)} (${classes[kind.class]})\n${kind.name}: ${kind.about}`
  return `${[title, ...sections].join('\n\n')}\n`
}

/** Facts as lines, what belongs to one two columns further in. */
export function linesOf(facts: Fact[], blanks = '  '): string[] {
  return facts.flatMap(({ text, source, parts = [] }) => {
    const read = source === undefined ? '' : `${source.url}, ${source.seen}`
    const line = text === '' || read === '' ? text + read : `${text} (${read})`
    return [blanks + line, ...linesOf(parts, `${blanks}  `)]
  })
}
