import { nearest } from '../diagnostics/suggest.ts'
import type { Base } from './bases.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import { isMapping } from './issues.ts'

/** The rules that what a file extends holds to be errors: no layer above may lower them. */
export function heldRules(bases: Base[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { data } of bases) {
    for (const [rule, level] of Object.entries(isMapping(data.rules) ? data.rules : {})) {
      if (level === 'error') held.add(rule)
    }
  }
  return held
}

/** What is wrong with `rules:`: names that are no rule's, and levels that a base does not allow. */
export function levelFindings(
  { rules: levels }: Config,
  rules: { id: string; check?: unknown }[],
  held: ReadonlySet<string>,
  bases: Base[],
): Finding[] {
  const judging = rules.filter((rule) => rule.check !== undefined).map(({ id }) => id)
  return [...levels].flatMap(([rule, level]): Finding[] => {
    const at = { path: ['rules', rule] }
    if (!judging.includes(rule)) {
      const near = nearest(rule, judging)
      const isReading = rules.some(({ id }) => id === rule)
      return [
        {
          rule: 'field-is-known',
          severity: 'error',
          at: { ...at, on: 'key' },
          message: isReading ? `\`${rule}\` cannot be set` : `\`${rule}\` is not a rule`,
          why: isReading
            ? 'A file with such a mistake cannot be read, so there is nothing to go on with.'
            : '`keyfit explain` prints the page of a rule; reports name it in brackets.',
          ...(near === null || isReading ? {} : { fix: `${near}:` }),
        },
      ]
    }
    if (level === 'error' || !held.has(rule)) return []
    const base = bases.find(({ data }) => isMapping(data.rules) && data.rules[rule] === 'error')
    return [
      {
        rule: 'rule-keeps-level',
        severity: 'error',
        at,
        message: `\`${rule}\` cannot be lowered to \`${level}\``,
        why: 'A file that this one extends holds it to be an error, so it stays one.',
        fix: `${rule}: error`,
        ...(base === undefined
          ? {}
          : {
              see: [
                {
                  at: placeOf(base, rule),
                  message: 'it is set here',
                },
              ],
            }),
      },
    ]
  })
}

function placeOf({ source }: Base, rule: string): Finding['at'] {
  const { line, column, endColumn } = source.locate({ path: ['rules', rule] })
  return { file: source.file, line, column, endColumn }
}
