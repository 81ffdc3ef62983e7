import { createTwoFilesPatch } from 'diff'
import pc from 'picocolors'
import { visibleInPlace } from '../diagnostics/visible.ts'
import type { Flags } from './flags.ts'
import { wantsColor } from './output.ts'
import type { Step } from './project/plan.ts'

/** What would change in one file, as a unified diff with the keys in it masked. */
export function difference(
  { path, before, after }: Step,
  { color }: Flags,
  redact: (text: string) => string,
): string {
  const { red, green, cyan, bold } = pc.createColors(wantsColor(color))
  const patch = createTwoFilesPatch(
    before === null ? '/dev/null' : `a/${path}`,
    after === null ? '/dev/null' : `b/${path}`,
    before ?? '',
    after ?? '',
    undefined,
    undefined,
    { headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true } },
  )
  const paint: Record<string, (text: string) => string> = { '-': red, '+': green, '@': cyan }
  return patch
    .split('\n')
    .map((line, index) => {
      const shown = visibleInPlace(redact(withoutValue(line, path)))
      return index < 2 ? bold(shown) : (paint[line[0] ?? '']?.(shown) ?? shown)
    })
    .join('\n')
}

/** Of lines that stood in a file of variables only the names are shown. */
function withoutValue(line: string, path: string): string {
  if (!/(?:^|\/)\.env/.test(path) || line.startsWith('+')) return line
  return line.replace(/^([- ]\s*(?:export\s+)?[\w.-]+\s*[=:]\s*)\S.*$/, '$1…')
}
