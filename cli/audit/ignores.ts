import type { Ignore } from '../../schema/ignores.ts'
import type { Lines } from '../../schema/lines.ts'

const comment = /(?:\/\/|\/\*)[ \t]*keyfit-ignore[ \t]+([\w-]+)[ \t]*(?::(.*)|\*\/.*)?$/gm

/** The comments `// keyfit-ignore <rule>: <reason>` of a file of code, on the line itself or above it. */
export function ignoresIn(
  text: string,
  lines: Lines,
  texts: { start: number; end: number }[],
): Ignore[] {
  return [...text.matchAll(comment)].flatMap((match): Ignore[] => {
    const { index } = match
    if (texts.some(({ start, end }) => index >= start && index < end)) return []
    const [, rule = '', rest = ''] = match
    const [reason = ''] = rest.split('*/')
    const start = text.indexOf(rule, text.indexOf('keyfit-ignore', index) + 'keyfit-ignore'.length)
    const { line, column, endColumn } = lines.range(start, start + rule.length)
    const before = text.slice(lines.startOf(line), index)
    let target = line
    if (/^\s*(?:\{\s*)?$/.test(before)) {
      do target++
      while (target <= lines.count && /^\s*(?:\/\/.*)?$/.test(lines.textOf(target)))
    }
    return [{ rule, reason: reason.trim(), line, column, endColumn, target }]
  })
}
