import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Finding } from './finding.ts'

/** `# keyfit-ignore key-fits-host: reason` above a line: silences one rule there. */
export interface Ignore {
  rule: string
  reason: string
  /** Line of the comment, counted from 1. */
  line: number
  /** Columns of the rule's name; the end is exclusive. */
  column: number
  endColumn: number
  /** The line that it speaks of: the next one that is neither blank nor a comment. */
  target: number
}

const comment = /^\s*#\s*keyfit-ignore\s+([\w-]+)\s*(?::([\s\S]*))?$/

/** All comments of this form in a text. */
export function ignoresIn(text: string): Ignore[] {
  if (!text.includes('keyfit-ignore')) return []
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index): Ignore[] => {
    const match = comment.exec(line)
    if (match === null) return []
    const [, rule = '', reason = ''] = match
    const column = line.indexOf(rule, line.indexOf('keyfit-ignore') + 'keyfit-ignore'.length) + 1
    let target = index + 1
    while (target < lines.length && /^\s*(?:#|$)/.test(lines[target] as string)) target++
    return [
      {
        rule,
        reason: reason.trim(),
        line: index + 1,
        column,
        endColumn: column + rule.length,
        target: target + 1,
      },
    ]
  })
}

/** What may be silenced, and what may not. */
export interface Silencing {
  file: string
  /** What a comment begins with there. */
  mark: '#' | '//'
  ignores: Ignore[]
  /** Rules that judge a sound file; what a broken one lacks cannot be silenced. */
  rules: ReadonlySet<string>
  /** Rules that find something only where the values of variables are present. */
  needValues: ReadonlySet<string>
  /** Whether all values are present, so that an ignore for such a rule can be called needless. */
  hasValues: boolean
  /** Rules that a base holds to be errors. */
  held: ReadonlySet<string>
}

/** Takes out what is silenced, and says which comments silence nothing. */
export function silence(
  diagnostics: Diagnostic[],
  { file, mark, ignores, rules, needValues, hasValues, held }: Silencing,
): { shown: Diagnostic[]; findings: Finding[] } {
  const used = new Set<Ignore>()
  const byTarget = new Map<string, Ignore>()
  for (const ignore of ignores.toReversed()) {
    const { rule, target, reason } = ignore
    // of two for one line the first one is used
    if (reason !== '' && rules.has(rule)) byTarget.set(`${rule} ${target}`, ignore)
  }
  const shown = diagnostics.filter((diagnostic) => {
    const isHere = file === diagnostic.file
    const ignore = isHere ? byTarget.get(`${diagnostic.rule} ${diagnostic.line}`) : undefined
    if (ignore === undefined) return true
    used.add(ignore)
    return held.has(diagnostic.rule)
  })
  const findings = ignores.flatMap((ignore): Finding[] => {
    const { rule, reason, line, column, endColumn } = ignore
    const report = (message: string, why: string, fix?: string): Finding[] => [
      {
        rule: 'ignore-has-effect',
        severity: 'warning',
        at: { file, line, column, endColumn },
        message,
        why,
        ...(fix === undefined ? {} : { fix }),
      },
    ]
    if (!rules.has(rule)) {
      const near = nearest(rule, rules)
      return report(
        `\`${rule}\` is no rule that can be silenced`,
        'The comment has no effect.',
        near === null ? undefined : `${mark} keyfit-ignore ${near}: …`,
      )
    }
    if (reason === '') {
      return report(
        'an ignore needs its reason',
        'Without one nobody can tell later whether it still holds, so it has no effect.',
        `${mark} keyfit-ignore ${rule}: …`,
      )
    }
    if (used.has(ignore)) {
      return held.has(rule)
        ? report(
            `\`${rule}\` cannot be silenced here`,
            'A file that this one extends holds it to be an error.',
          )
        : []
    }
    if (needValues.has(rule) && !hasValues) return []
    return report(
      `\`${rule}\` finds nothing here, so nothing is silenced`,
      'A mistake that comes here later would be silenced unseen.',
    )
  })
  return { shown, findings }
}
