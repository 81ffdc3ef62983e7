import { resolve } from 'node:path'
import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { frameOf } from '../diagnostics/frame.ts'
import { renderOne, renderText } from '../diagnostics/text.ts'
import { visible } from '../diagnostics/visible.ts'

/** What a bundler is told; nothing in it holds a key. */
export interface Report {
  /** As the command would print it. */
  message: string
  /** The file with its whole path. */
  file: string
  /** Null where the trouble is with the file as such. */
  place: Place | null
}

/** The lines and columns of reports, counted from 1. */
export interface Place {
  line: number
  column: number
  length: number
  lineText: string
  /** The line with signs under the guilty part. */
  frame: string
}

/** All that was found, at the place of the first error; null where there is none. */
export function failureOf(checked: Checked): Report | null {
  const first = checked.diagnostics.find(({ severity }) => severity === 'error')
  if (first === undefined) return null
  const message = renderText([checked], { color: false, width: null }).trimEnd()
  return { message, file: resolve(first.file), place: placeOf(checked, first) }
}

/** The warnings, each by itself. */
export function warningsOf(checked: Checked): Report[] {
  return checked.diagnostics
    .filter(({ severity }) => severity === 'warning')
    .map((diagnostic) => ({
      message: renderOne(checked, diagnostic).trimEnd(),
      file: resolve(diagnostic.file),
      place: placeOf(checked, diagnostic),
    }))
}

function placeOf({ texts, redact }: Checked, diagnostic: Diagnostic): Place {
  const { file, line, column, endLine, endColumn } = diagnostic
  const frame = frameOf(diagnostic, (texts.get(file) ?? '').split(/\r?\n/), redact, 112)
  const size = Math.max(0, ...frame.map(({ margin }) => margin.length))
  return {
    line,
    column,
    length: endLine === line ? endColumn - column : 0,
    lineText: frame.find(({ margin }) => margin === String(line))?.text ?? '',
    frame: frame
      .map(({ margin, text, sign }) =>
        margin === '⋮'
          ? margin
          : `${margin.padStart(size)} │ ${sign === null ? text : visible(text)}`,
      )
      .join('\n'),
  }
}

/** A report as bundlers of Rollup's family take it: their terminals and overlays show file and line. */
export class BuildError extends Error {
  override name = 'keyfit'
  readonly plugin = 'keyfit'
  readonly id: string
  readonly loc: { file: string; line: number; column: number } | undefined
  readonly frame: string | undefined

  constructor({ message, file, place }: Report) {
    super(message)
    // the plugin's own stack says nothing of a mistake in a keyfit.yaml
    this.stack = `keyfit: ${message}`
    this.id = file
    if (place === null) return
    this.loc = { file, line: place.line, column: place.column }
    this.frame = place.frame
  }
}
