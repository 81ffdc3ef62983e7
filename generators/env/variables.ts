import type { Api, Kind } from '../../kinds/kind.ts'
import type { Reader } from '../../kinds/readers/reader.ts'
import type { Backend } from '../../schema/backend.ts'
import { parseUrl } from '../../schema/destination.ts'
import { looksLikePlaceholder } from '../../schema/placeholder.ts'
import { formOf } from '../../schema/reader.ts'
import {
  fillReferences,
  type Reference,
  referencesIn,
  wholeReference,
} from '../../schema/reference.ts'
import { settingExample } from '../../schema/settings.ts'
import { usualBase } from '../json-schema/address.ts'
import { prefixesOf } from '../json-schema/prefixes.ts'

/** A variable as the template shows it. */
export interface Variable {
  name: string
  /** What it is, a line for each provider that reads it, and where one gets it. */
  comments: string[]
  /** `NAME=value`, behind `# ` where nothing has to be filled in. */
  assignment: string
}

/** The variables that stand together: those of one provider that no earlier one reads. */
export interface Group {
  provider: string
  variables: Variable[]
  /** All that the provider reads, wherever they stand. */
  names: string[]
  /** It has none, whatever other providers read. */
  isBare: boolean
}

/** The variables that the providers read, in the order of the file, each once. */
export function groupsOf(backends: Backend[], readers: Iterable<Reader>): Group[] {
  const all = [...readers]
  const first = new Map<string, Use>()
  const used = backends.map((backend) => {
    const uses = usesOf(backend, all)
    const added = uses.filter((use) => {
      const earlier = first.get(use.name)
      if (earlier === undefined) first.set(use.name, use)
      else for (const line of use.what) earlier.what.add(line)
      return earlier === undefined
    })
    const names = uses.map(({ name }) => name)
    return { provider: backend.name, added, names, isBare: names.length === 0 }
  })
  return used.map(({ added, ...group }) => ({ ...group, variables: added.map(toVariable) }))
}

/** How one provider uses a variable. */
interface Use {
  name: string
  /** A line for each provider. */
  what: Set<string>
  hints: string[]
  value: string
  /** Whether the provider cannot be called without it, so that a placeholder should stand there. */
  needed: boolean
}

function usesOf(backend: Backend, readers: Reader[]): Use[] {
  const { name: provider, settings, headers, destination } = backend
  const inSettings = Object.entries(settings).flatMap(([setting, text]) =>
    referencesIn(String(text)).map((reference) => ofSetting(reference, setting, backend)),
  )
  const inUrl = destination.references
    .filter(({ name }) => !inSettings.some((use) => use.name === name))
    .map((reference) => ofUrl(reference, backend, readers))
  const inHeaders = Object.entries(headers).flatMap(([header, text]) =>
    referencesIn(text).map(
      ({ name, fallback }): Use => ({
        name,
        what: new Set([`${provider}: header ${header}, sent to ${addressOf(backend)}`]),
        hints: [],
        value: placeholder(dashed(name), 'value'),
        needed: fallback === null,
      }),
    ),
  )
  return [...inUrl, ...inSettings, ...ofKey(backend), ...inHeaders]
}

function ofUrl({ name, fallback }: Reference, backend: Backend, readers: Reader[]): Use {
  const { name: provider, kind, api, destination } = backend
  const isWhole = wholeReference(destination.text ?? '') !== null
  return {
    name,
    what: new Set([`${provider}: ${isWhole ? '' : 'part of the '}base URL of ${nameOf(kind)}`]),
    hints: [
      fallback ? `Left out: ${fallback}` : 'Needed: it has no default',
      ...(isWhole ? otherForms(name, fallback || exampleUrl(kind, api), backend, readers) : []),
    ],
    value: fallback || (isWhole ? exampleUrl(kind, api) : placeholder(dashed(name), 'value')),
    needed: false,
  }
}

/** Which programs want this variable in another form than keyfit's clients. */
function otherForms(
  name: string,
  text: string,
  { kind, api }: Backend,
  readers: Reader[],
): string[] {
  const url = parseUrl(text)
  if (url === null) return []
  const forms = new Map<string, string[]>()
  for (const reader of readers) {
    const reading = reader.reads.find(
      (each) =>
        each.wire === api.wire &&
        (each.kinds === undefined || each.kinds.includes(kind.id)) &&
        (each.url?.variable === name || each.url?.also?.includes(name)),
    )
    if (reading?.url === undefined) continue
    const form = formOf(url, api.wire, reading.url.form)
    forms.set(form, [...(forms.get(form) ?? []), reader.name])
  }
  const own = formOf(url, api.wire, 'canonical')
  const others = [...forms].filter(([form]) => form !== own)
  if (others.length === 0) return []
  const same = ['keyfit', ...(forms.get(own) ?? [])].join(', ')
  return [
    `This is the form of ${same}`,
    ...others.map(([form, names]) => `Another form, of ${names.join(', ')}: ${form}`),
  ]
}

function ofSetting({ name, fallback }: Reference, setting: string, backend: Backend): Use {
  const { name: provider, kind } = backend
  return {
    name,
    what: new Set([`${provider}: setting ${setting} of ${nameOf(kind)}`]),
    hints: [fallback ? `Left out: ${fallback}` : 'Needed: it has no default'],
    value: fallback || exampleOf(kind, setting),
    needed: false,
  }
}

function ofKey(backend: Backend): Use[] {
  const { name: provider, kind, credential } = backend
  if (credential.type !== 'variable') return []
  const { need, page } = kind.key
  return [
    {
      name: credential.variable,
      what: new Set([`${provider}: key of ${nameOf(kind)}, sent to ${addressOf(backend)}`]),
      hints: [
        ...(page === undefined ? [] : [`Get one at ${page}`]),
        ...prefixHint(kind),
        ...(need === 'optional' ? ['The key with which the server was started'] : []),
        ...(need === 'ignored' ? ['Any text will do'] : []),
        ...(credential.fallback ? ['Left out: its declared default'] : []),
      ],
      value: keyPlaceholder(kind),
      needed: !credential.fallback,
    },
  ]
}

/** Only the public beginning. */
export function prefixHint(kind: Kind): string[] {
  const prefixes = prefixesOf(kind)
  if (prefixes.length === 0) return []
  const shapes = kind.key.shapes.filter(({ notFor }) => notFor === undefined)
  const usually = shapes.every(({ sure }) => sure === 'documented') ? '' : 'usually '
  return [`It ${usually}begins with ${prefixes.join(' or ')}`]
}

/** The address as far as the file says it: never a value, so that the output is everywhere the same. */
function addressOf({ destination }: Backend): string {
  const text = destination.text ?? 'its base URL'
  return fillReferences(text, ({ name, fallback }) => fallback || `\${${name}}`)
}

/** The name of a kind, and its id where that is another word. */
export function nameOf({ id, name }: Kind): string {
  return id === name ? name : `${name} (${id})`
}

/** An address such as a provider of the kind may have. */
export function exampleUrl(kind: Kind, api: Api): string {
  const path = api.path ?? '/v1'
  const elsewhere =
    kind.class === 'local'
      ? `http://localhost:${kind.ports?.[0] ?? 8000}${path}`
      : `https://llm.example.com${path}`
  return usualBase(kind, api) ?? elsewhere
}

/** A value such as a setting may have. */
export function exampleOf(kind: Kind, setting: string): string {
  return settingExample(kind.settings, setting) ?? placeholder(dashed(setting), 'value')
}

/** What stands where a key of this kind belongs. `check` refuses it as a key. */
export function keyPlaceholder(kind: Kind): string {
  return placeholder(`${kind.id}-api-key`, 'api-key')
}

function placeholder(what: string, otherwise: string): string {
  const text = `your-${what}-here`
  return looksLikePlaceholder(text) ? text : `your-${otherwise}-here`
}

function dashed(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}

function toVariable({ name, what, hints, value, needed }: Use): Variable {
  return {
    name,
    comments: [...what, ...hints].map(comment),
    assignment: `${needed ? '' : '# '}${name}=${shown(value)}`,
  }
}

/** A value as it can stand in the file; one that would need quotes gives way to a placeholder. */
export function shown(value: string): string {
  return /^[^\s#'"`\\]+$/.test(value) ? value : placeholder('value', 'value')
}

/** A line of comment; a quote in it could close one that a user left open. */
export function comment(text: string): string {
  return `# ${text.replace(/["'`]/g, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`
}
