import { posix } from 'node:path'
import type { Diagnostic, See } from '../../diagnostics/diagnostic.ts'
import type { Backend } from '../../schema/backend.ts'
import type { ClientTarget } from '../../schema/config.ts'
import type { Lines } from '../../schema/lines.ts'
import { sdks, sdksFor, wireFor } from '../../schema/sdks.ts'
import type { Declared } from './declared.ts'
import type { Found, FoundClient } from './scan.ts'

/** A file of code: as reports name it, and as it is named from the folder of keyfit.yaml. */
export interface CodeFile {
  file: string
  path: string
  lines: Lines
}

/** What is said of a find. */
export function report(
  found: Found,
  { file, path, lines }: CodeFile,
  declared: Declared,
  redact: (text: string) => string,
): Diagnostic {
  const providers = found.rule === 'client-is-used' ? meantBy(found, declared) : found.providers
  const sdk = found.rule === 'client-is-used' ? found.sdk : null
  const { message, why } = said(found)
  const foreign = found.rule === 'client-is-used' ? found.foreign : null
  const fix = foreign === null ? fixOf(providers, sdk, path, declared) : declare(foreign)
  const see: See[] = (found.rule === 'client-is-used' ? found.holds : []).map((each) => ({
    message: redact(
      each.rule === 'key-is-not-read'
        ? `the key in ${each.variable} is read here`
        : `the address of ${list(each.providers)}`,
    ),
    file,
    ...lines.range(each.start, each.end),
  }))
  return {
    rule: found.rule,
    severity: 'warning',
    message: redact(message),
    why,
    fix: redact(fix),
    file,
    ...lines.range(found.start, found.end),
    path: [],
    environment: null,
    see,
    edit: null,
  }
}

function said(found: Found): { message: string; why: string } {
  if (found.rule === 'client-is-used') {
    const { written, package: from, foreign } = found
    return {
      message:
        foreign === null
          ? `\`${written}\` of ${from} goes around keyfit.yaml`
          : `\`${written}\` of ${from} calls ${foreign}, which keyfit.yaml does not declare`,
      why: 'Nothing that keyfit proves holds for it: what is not said here, key or address, the SDK takes from the environment.',
    }
  }
  if (found.rule === 'address-is-declared') {
    return {
      message: `${found.host} is the address of ${list(found.providers)}, said a second time`,
      why: 'A change in keyfit.yaml does not reach this one, and nothing keeps other keys from it.',
    }
  }
  return {
    message: `the key of ${list(found.providers)} in ${found.variable} is read outside of its client`,
    why: 'Who reads the key can send it anywhere; the client releases it to the declared address alone.',
  }
}

/** The providers that a client by hand stands for: whose address or key it is given, else its own vendor. */
function meantBy(
  { sdk, package: from, holds, foreign, isOpen }: FoundClient,
  declared: Declared,
): string[] {
  if (foreign !== null) return []
  const byAddress = holds.flatMap((each) =>
    each.rule === 'address-is-declared' ? each.providers : [],
  )
  const byKey = holds.flatMap((each) => (each.rule === 'key-is-not-read' ? each.providers : []))
  const both = byAddress.filter((name) => byKey.includes(name))
  for (const names of [both, byAddress, byKey]) if (names.length > 0) return [...new Set(names)]
  if (isOpen) return []
  const own = declared.backends.filter(
    ({ kind, api }) =>
      kind.id === sdk ||
      (kind.sdks ?? []).includes(sdk) ||
      api.aiSdk === from ||
      (sdks[sdk]?.packages?.[api.wire] === from && kind.id === api.wire),
  )
  return [...new Set(own.map(({ name }) => name))]
}

function fixOf(names: string[], sdk: string | null, path: string, declared: Declared): string {
  const [first] = names
  const backend = declared.backends.find(({ name }) => name === first)
  if (first === undefined || backend === undefined) {
    return 'declare what it calls under `providers:` in keyfit.yaml, and call its client'
  }
  const able = declared.clients.filter((client) => holds(client, backend))
  const client = able.find((each) => each.sdk === sdk) ?? able[0]
  const calls = names.map(callOf).join(' or ')
  if (client === undefined) {
    const known = sdksFor(backend.kind, backend.wires)
    const wanted = sdk !== null && known.includes(sdk) ? sdk : (known[0] ?? 'fetch')
    return `in keyfit.yaml: generate: { client: { out: src/llm.ts, sdk: ${wanted} } }\nhere: ${calls}`
  }
  return `import { providers } from '${specifier(client.out, path)}'\n${calls}`
}

function declare(host: string): string {
  return `declare ${host} under \`providers:\` in keyfit.yaml, and call its client`
}

function holds(
  { providers, sdk, environment }: ClientTarget,
  { name, kind, wires, direct }: Backend,
) {
  if (environment !== null || !direct) return false
  return providers === null ? wireFor(sdk, kind, wires) !== null : providers.includes(name)
}

function callOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `providers.${name}` : `providers['${name}']`
}

/** How a file imports a client's module. */
function specifier(out: string, path: string): string {
  if (out.startsWith('virtual:')) return out
  const way = posix.relative(posix.dirname(path), posix.normalize(out))
  return way.startsWith('.') ? way : `./${way}`
}

function list(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
