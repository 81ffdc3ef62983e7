import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { renderText } from '../diagnostics/text.ts'
import type { CheckResult } from '../keyfit.ts'

/**
 * The texts that are kept in a file, each under its title. With `UPDATE=1` the file is written first, of
 * what `text` says now; the diff is to be read.
 */
export function keptIn<T>(
  file: string,
  all: readonly T[],
  titleOf: (one: T) => string,
  text: (one: T) => string,
): Map<string, string> {
  if (process.env.UPDATE === '1') {
    writeFileSync(file, all.map((one) => `## ${titleOf(one)}\n\n${text(one)}\n`).join('\n'))
  }
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return new Map(
    written
      .split(/^## /m)
      .slice(1)
      .map((section) => section.split('\n\n'))
      .map(([title = '', ...rest]) => [title, rest.join('\n\n').trimEnd()]),
  )
}

/** A whole report, as a user reads it. */
export function reportOf({ source, bases, backends, ...checked }: CheckResult): string {
  const texts = new Map([source, ...bases].map(({ file, text }) => [file, text]))
  const { file } = source
  const shown = { ...checked, file, texts, providers: backends.length, clean: 'nothing to say' }
  return renderText([shown], { color: false, width: null }).trimEnd()
}
