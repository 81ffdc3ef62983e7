import type { ConfigAt, Finding } from './finding.ts'
import { isMapping, type Mapping } from './issues.ts'
import { readSource, type Source } from './source.ts'

/** A file that another one names: its name for reports and its content, or why there is none. */
export type FileRead = { file: string; input: string | Uint8Array } | { problem: string }

/**
 * Reads a file that a keyfit.yaml names: a base of `extends` (a path or a package) or a file of
 * `env_files` (a path). `from` is the file that names it.
 */
export type ReadFile = (name: string, from: string, what: 'base' | 'env') => FileRead

/** A file whose content lies below that of another one. */
export interface Base {
  source: Source
  data: Mapping
  /** Where the file itself names the way to it. */
  via: ConfigAt
}

/** Bases inside each other; more is no design, and nobody could follow it. */
const deepest = 8
/** In all: files that name each other again and again would never come to an end. */
const most = 64

/** Reads what a file extends, and what that extends, the lowest layer first. */
export function readBases(
  main: Source,
  declared: unknown,
  read: ReadFile | null,
): { bases: Base[]; findings: Finding[] } {
  const bases: Base[] = []
  const findings: Finding[] = []
  let count = 0

  function visit(source: Source, value: unknown, chain: string[], via: ConfigAt | null): void {
    for (const [name, at] of namesIn(value)) {
      if (count > most) return
      const here = via ?? at
      const place = source === main ? at : placeOf(source, at)
      if (read === null) {
        findings.push(notFound(place, name, 'nothing that could read it was given'))
        continue
      }
      const found = read(name, source.file, 'base')
      if ('problem' in found) {
        findings.push(notFound(place, name, found.problem))
        continue
      }
      if (chain.includes(found.file)) {
        const loop = [...chain.slice(chain.indexOf(found.file)), found.file]
        findings.push(circle(place, loop))
        continue
      }
      count++
      if (count > most) {
        findings.push(tooMany(via ?? at))
        return
      }
      if (chain.length > deepest) {
        findings.push(tooDeep(place, chain.length))
        continue
      }
      const base = readSource(found.file, found.input)
      findings.push(...base.findings.map((finding) => inBase(finding, base)))
      // what is no mapping at all is among its findings
      if (!isMapping(base.data)) continue
      visit(base, base.data.extends, [...chain, base.file], here)
      bases.push({ source: base, data: base.data, via: here })
    }
  }

  visit(main, declared, [main.file], null)
  return { bases, findings }
}

function namesIn(value: unknown): [string, ConfigAt][] {
  if (typeof value === 'string') return [[value, { path: ['extends'] }]]
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown, index): [string, ConfigAt][] =>
    typeof name === 'string' ? [[name, { path: ['extends', index] }]] : [],
  )
}

/** A place in a base, as a finding of the file that extends it takes it. */
function placeOf(source: Source, at: Finding['at']): Finding['at'] {
  return { ...source.locate(at), file: source.file }
}

/** Without its edit: only the file that is checked is ever mended. */
function inBase({ edit: _, ...finding }: Finding, source: Source): Finding {
  return {
    ...finding,
    at: placeOf(source, finding.at),
    ...(finding.see === undefined
      ? {}
      : { see: finding.see.map((one) => ({ ...one, at: placeOf(source, one.at) })) }),
  }
}

function notFound(at: Finding['at'], name: string, problem: string): Finding {
  return {
    rule: 'base-is-found',
    severity: 'error',
    at,
    message: `cannot read \`${name}\`: ${problem}`,
    why: 'What it declares is missing here, so nothing can be proven.',
  }
}

function circle(at: Finding['at'], loop: string[]): Finding {
  return {
    rule: 'base-is-found',
    severity: 'error',
    at,
    message: `\`extends\` goes round in a circle: ${loop.join(' → ')}`,
    why: 'None of these files is the lowest layer.',
  }
}

function tooDeep(at: Finding['at'], depth: number): Finding {
  return {
    rule: 'base-is-found',
    severity: 'error',
    at,
    message: `\`extends\` is ${depth} files deep here`,
    why: `At most ${deepest} files may extend each other: more layers hide where a value comes from.`,
  }
}

function tooMany(at: Finding['at']): Finding {
  return {
    rule: 'base-is-found',
    severity: 'error',
    at,
    message: `\`extends\` leads to more than ${most} files`,
    why: 'Files that name each other again and again would be read without end.',
  }
}
