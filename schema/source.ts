import type { Range } from '../diagnostics/diagnostic.ts'
import { decode } from './decode.ts'
import type { At, Finding } from './finding.ts'
import { createLines } from './lines.ts'
import { readData } from './yaml-data.ts'
import { mistakesIn } from './yaml-mistakes.ts'
import { createLocator } from './yaml-places.ts'
import { readPlain } from './yaml-plain.ts'

/** A keyfit.yaml that was read: plain data, and where everything in it stands. */
export interface Source {
  /** As the user names it. */
  file: string
  /** Decoded text without a byte order mark; columns and frames are of this text. */
  text: string
  /** Plain data (maps as objects without a prototype), or undefined where it cannot be read. */
  data: unknown
  /** Mistakes of the YAML itself. */
  findings: Finding[]
  /** Turns a place into lines and columns; never throws, falls back to the nearest thing above. */
  locate(at: At): Range
}

/** Reads the text or the bytes of a keyfit.yaml. Whatever is wrong with them is a finding. */
export function readSource(file: string, input: string | Uint8Array): Source {
  const { text, finding } = decode(input)
  const lines = createLines(text)
  const unread = (findings: Finding[]): Source => ({
    file,
    text,
    data: undefined,
    findings,
    locate: createLocator(text, null, new Map(), lines),
  })
  if (finding !== null) return unread([finding])
  if (text.trim() === '') return unread([emptyFile])
  const plain = readPlain(text)
  const mistakes = plain === null ? mistakesIn(text, lines) : { findings: [], root: plain }
  if (mistakes.root === null) return unread(inFileOrder(mistakes.findings))
  const read = readData(text, mistakes.root, lines)
  const findings = inFileOrder([...mistakes.findings, ...read.findings])
  return {
    file,
    text,
    // of a field that stands twice one counts; any other mistake leaves a hole
    data: findings.every(({ rule }) => rule === 'field-is-unique') ? read.data : undefined,
    findings,
    locate: createLocator(text, mistakes.root, read.targets, lines),
  }
}

/** In the order of the file; of two that begin at one place the first one explains it. */
function inFileOrder(findings: Finding[]): Finding[] {
  const start = ({ at }: Finding) => ('start' in at ? at.start : 0)
  const taken = new Set<number>()
  return findings
    .filter((finding) => !taken.has(start(finding)) && taken.add(start(finding)))
    .sort((one, other) => start(one) - start(other))
}

const emptyFile: Finding = {
  rule: 'file-is-text',
  severity: 'error',
  at: { start: 0, end: 0 },
  message: 'the file is empty',
  why: 'It declares nothing. A keyfit.yaml begins with `version: 1` and `providers:`; `keyfit init` writes a starter where there is no file.',
}
