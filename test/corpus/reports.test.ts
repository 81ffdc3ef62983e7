import { describe, expect, it } from 'vitest'
import { isMap, isScalar, parse, parseDocument } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Case } from './case.ts'
import { checkCase } from './misconfig.ts'

const modules = import.meta.glob<{ default: Case[] }>(['./misconfig/*.ts', '!**/index.ts'], {
  eager: true,
})
const caught = Object.values(modules).flatMap((module) =>
  module.default
    .filter(({ verdict }) => 'caught' in verdict)
    .map((one) => ({ name: `${one.id} ${one.about}`, one })),
)

describe('the report of a case', () => {
  it('is one for most, and never more than two for a provider', () => {
    const counts = caught.map(({ one }) => checkCase(one).diagnostics.length).sort((a, b) => a - b)
    expect(counts[Math.floor(counts.length * 0.9)]).toBe(1)
    for (const { one } of caught) {
      const providers = Object.keys((parse(one.yaml) as { providers: object }).providers).length
      expect(checkCase(one).diagnostics.length, one.id).toBeLessThanOrEqual(2 * providers)
    }
  })

  it('has a fix that can be done here, for most', () => {
    const done = caught.filter(({ one }) =>
      checkCase(one).diagnostics.some((diagnostic) => mended(one, diagnostic) !== null),
    )
    expect(done.length).toBeGreaterThan(caught.length * 0.6)
  })

  it.each(caught)('$name', ({ one }) => {
    const { diagnostics } = checkCase(one)
    const [first] = diagnostics
    expect(first?.message).toMatch(/^\S.*[^.]$/)
    expect(first?.why).toMatch(/^\S.*\.$/)
    for (const diagnostic of diagnostics) {
      const better = mended(one, diagnostic)
      if (better === null) continue
      const left = checkCase(better).diagnostics.filter(
        ({ rule, path }) => rule === diagnostic.rule && isAt(path, diagnostic.path),
      )
      expect(left.map(({ message, fix }) => `${message} → ${fix}`)).toEqual([])
    }
  })
})

/** The setup with the fix of a report done; null where it is no line of `keyfit.yaml` or `.env`. */
function mended(one: Case, { file, path, fix }: Diagnostic): Case | null {
  if (fix === null || /…|^git /.test(fix)) return null
  const [, name, value] = /^([A-Z]\w*)=(.*)$/.exec(fix) ?? []
  if (name !== undefined && value !== undefined && file === 'keyfit.yaml')
    return withVariable(one, name, value)
  const [, unset, removed] = /^(?:unset (\w+)|remove (\w+) from \.env)$/.exec(fix) ?? []
  if (unset !== undefined) {
    expect(one.process).toHaveProperty(unset)
    const { [unset]: _, ...process } = one.process ?? {}
    return { ...one, process }
  }
  if (removed !== undefined) {
    expect(one.env).toMatch(line(removed))
    return { ...one, env: (one.env ?? '').replace(line(removed), '') }
  }
  if (file !== 'keyfit.yaml') return null
  const document = parseDocument(one.yaml)
  const written = parseDocument(fix).contents
  if (isMap(written)) {
    for (const { key, value } of written.items) document.setIn(placeOf(path, String(key)), value)
  } else if (isScalar(written) && typeof path.at(-1) === 'number') {
    document.setIn(path, written)
  } else {
    return null
  }
  return { ...one, yaml: String(document) }
}

function withVariable(one: Case, name: string, value: string): Case {
  if (name in (one.process ?? {})) return { ...one, process: { ...one.process, [name]: value } }
  const env = (one.env ?? '').replace(line(name), '')
  return { ...one, env: `${env}${name}=${value}\n` }
}

function line(name: string): RegExp {
  return new RegExp(`^${name}=.*\\n`, 'm')
}

/** Where a line is written: in place of the one that is reported, or beside it. */
function placeOf(path: Diagnostic['path'], field: string): (string | number)[] {
  const at = path.lastIndexOf(field)
  if (at !== -1) return path.slice(0, at + 1)
  if (['runs_in', 'policy', 'generate'].includes(field)) return [field]
  if (path[0] === 'providers') return ['providers', path[1] as string, field]
  const beside = path[0] === 'generate' ? path.slice(0, path.lastIndexOf('client') + 1) : []
  return [...beside, field]
}

function isAt(path: Diagnostic['path'], place: Diagnostic['path']): boolean {
  return path.slice(0, 2).join() === place.slice(0, 2).join()
}
