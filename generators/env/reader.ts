import type { Reader } from '../../kinds/readers/reader.ts'
import type { Model } from '../../schema/backend.ts'
import type { Config, ReaderUse } from '../../schema/config.ts'
import { parseUrl } from '../../schema/destination.ts'
import { formInWords, formOf, type Read, readsOf, restOf } from '../../schema/reader.ts'
import { fillReferences } from '../../schema/reference.ts'
import type { GeneratorContext } from '../generator.ts'
import {
  comment,
  exampleOf,
  exampleUrl,
  type Group,
  keyPlaceholder,
  nameOf,
  prefixHint,
  shown,
  type Variable,
} from './variables.ts'

/** The template of one program: lines about the whole, and the variables of each provider. */
export interface ReaderTemplate {
  intro: string[]
  groups: Group[]
}

/** What a reader reads for its providers, in its own names and forms. */
export function readerTemplate(
  use: ReaderUse,
  reader: Reader,
  { config, backends, source }: GeneratorContext,
): ReaderTemplate {
  const reads = readsOf(use, reader, config, backends, ({ destination }) =>
    parseUrl(fillReferences(destination.text ?? '', ({ fallback }) => fallback ?? '')),
  )
  const listed = listsOf(reads)
  const taken: Taken = new Map()
  const groups = reads.map((read): Group => {
    const lines = listed.get(read) ?? variablesOf(read, reader, config, taken)
    const variables = lines.filter(({ name }) => !taken.has(name))
    for (const line of lines) {
      const first = taken.get(line.name)?.line
      if (first === undefined) taken.set(line.name, { line, read })
      else if (first.assignment !== line.assignment) first.comments.push(...instead(line, read))
    }
    const names = lines.map(({ name }) => name)
    // what one provider is left depends on which of the others the program reads
    return { provider: read.backend.name, variables, names, isBare: false }
  })
  const absent = [...new Set(reads.flatMap(({ reading }) => reading.unset ?? []))].filter(
    (name) => !taken.has(name),
  )
  const ambient = (reader.ambient ?? []).filter(
    (name) => !taken.has(name) && !absent.includes(name),
  )
  return {
    intro: [
      `What ${reader.name} reads for the providers in ${source}. Clients that keyfit generates do not.`,
      ...(absent.length === 0
        ? []
        : [`Must not be set where ${reader.name} runs: ${absent.join(', ')}`]),
      ...(ambient.length === 0
        ? []
        : [`Also change where its requests go or what they carry: ${ambient.join(', ')}`]),
      ...reads.flatMap((read) => fileLines(read, reader, taken)),
    ].map(comment),
    groups,
  }
}

/** The variables so far, each with the provider that it is for. */
type Taken = Map<string, { line: Variable; read: Read }>

/** A variable that an earlier provider has: only one of them can be in it. */
function instead({ assignment, comments }: Variable, { backend }: Read): string[] {
  const value = assignment.slice(assignment.indexOf('=') + 1)
  return comments.length === 0 ? [] : [comment(`${backend.name}: instead of it ${value}`)]
}

function variablesOf(read: Read, reader: Reader, config: Config, taken: Taken): Variable[] {
  const { backend, reading } = read
  const inFile = reading.file?.url !== undefined && taken.has(reading.url?.variable ?? '')
  const variables = [
    ...Object.entries(reading.chosenBy ?? {}).map(([name, value]) =>
      line(name, [`${backend.name}: setting ${name} of ${reader.name}, which chooses it`], value),
    ),
    ...(inFile ? [] : urlLines(read, reader)),
    ...settingLines(read, reader),
    ...(inFile || reading.key === undefined ? ownKey(read) : keyLines(read, reader)),
    ...modelLines(read, config),
  ]
  const [about] = variables.filter(({ name }) => name !== Object.keys(reading.chosenBy ?? {})[0])
  if (reading.note !== undefined) about?.comments.push(comment(reading.note))
  return variables
}

function urlLines(read: Read, reader: Reader): Variable[] {
  const { address, backend, reading } = read
  const { url, wire } = reading
  if (url === undefined) return []
  const { kind, api, destination } = backend
  const example =
    address ?? new URL(exampleUrl(kind, kind.apis.find((other) => other.wire === wire) ?? api))
  const names = destination.references.map(({ name }) => name)
  const about = [
    `${backend.name}: base URL of ${nameOf(kind)}, for ${reader.name} ${formInWords(url.form, wire)}`,
    ...(names.length === 0 ? [] : [`The address in ${names.join(' and ')}, in this form`]),
  ]
  const lines = [url.variable, ...(url.copies ?? [])].map((name) =>
    line(name, about, formOf(example, wire, url.form), address !== null),
  )
  if (url.rest === undefined) return lines
  const what = `${backend.name}: base URL of ${nameOf(kind)}, the rest of it`
  return [...lines, line(url.rest, [what], restOf(example, wire), address !== null)]
}

function settingLines({ backend, reading }: Read, reader: Reader): Variable[] {
  return Object.entries(reading.settings ?? {}).map(([variable, setting]) => {
    const declared = setting === 'region' ? backend.region : backend.settings[setting]
    const value = fillReferences(String(declared ?? ''), ({ fallback }) => fallback ?? '')
    const about = `${backend.name}: setting ${setting} of ${nameOf(backend.kind)}, for ${reader.name}`
    return line(variable, [about], value || exampleOf(backend.kind, setting), value !== '')
  })
}

function keyLines({ backend, reading }: Read, reader: Reader): Variable[] {
  const { name, kind, credential } = backend
  const variable = reading.key?.variable
  if (variable === undefined || credential.type === 'identity') return []
  if (credential.type === 'none' || credential.type === 'filler') {
    const { filler } = reading
    if (filler === undefined) return []
    return [line(variable, [`${name}: takes no key, and ${reader.name} needs some text`], filler)]
  }
  const also =
    credential.type === 'variable' && credential.variable !== variable
      ? [`The same as ${credential.variable}`]
      : []
  const about = `${name}: key of ${nameOf(kind)}`
  return [line(variable, [about, ...also, ...prefixHint(kind)], keyPlaceholder(kind))]
}

/** The provider's own variable, which the program's configuration file names. */
function ownKey({ backend, reading }: Read): Variable[] {
  const { name, kind, credential } = backend
  if (credential.type !== 'variable' || reading.file?.key === undefined) return []
  const about = `${name}: key of ${nameOf(kind)}`
  return [line(credential.variable, [about, ...prefixHint(kind)], keyPlaceholder(kind))]
}

function modelLines({ backend, reading }: Read, { roles }: Config): Variable[] {
  const { models = [], modelPrefix = '' } = reading
  const [role] = [...roles].filter(([, { provider }]) => provider === backend.name)
  const chat = backend.models.find((model) => model.for === 'chat' && !model.pattern)
  const wanted = role?.[1].model ?? chat?.id
  if (wanted === undefined || models.length === 0) return []
  const declared: Model | undefined = backend.models.find(({ id }) => id === wanted)
  const why = role === undefined ? 'the first one listed' : `that of the role ${role[0]}`
  const about = `${backend.name}: model of ${nameOf(backend.kind)}, ${why}`
  const value = modelPrefix + (declared?.deployment ?? wanted)
  return models.map((name) => line(name, [about], value))
}

/** What belongs into the program's own configuration file, where variables cannot say it. */
function fileLines(read: Read, { file }: Reader, taken: Taken): string[] {
  const { backend, reading, address } = read
  const hasVariable = taken.get(reading.url?.variable ?? '')?.read === read
  if (reading.file === undefined || file === undefined || hasVariable) return []
  const { credential } = backend
  const { url, form = 'canonical', key } = reading.file
  const fields = [
    ...(url === undefined || address === null
      ? []
      : [`${url} is ${formOf(address, reading.wire, form)}`]),
    ...(key !== undefined && credential.type === 'variable' && taken.has(credential.variable)
      ? [`${key} is ${file.reference.replace('{name}', credential.variable)}`]
      : []),
    ...(reading.note === undefined ? [] : [reading.note]),
  ]
  return fields.length === 0 ? [] : [`${backend.name} in ${file.name}: ${fields.join('; ')}`]
}

/** Where a program takes lists and has several providers of one sort: one line for all of them. */
function listsOf(reads: Read[]): Map<Read, Variable[]> {
  const lists = new Map<Read, Variable[]>()
  for (const { reading } of reads) {
    const { many, url, wire } = reading
    const all = reads.filter((read) => read.reading === reading && read.address !== null)
    if (many === undefined || url === undefined || all.length < 2) continue
    const join = (texts: string[]) => texts.join(many.separator)
    const names = all.map(({ backend }) => backend.name).join(', ')
    const urls = all.map(({ address }) => formOf(address as URL, wire, url.form))
    const keys = all.map(({ backend: { kind, credential } }) =>
      ['none', 'filler', 'identity'].includes(credential.type) ? '' : keyPlaceholder(kind),
    )
    const variables = [
      line(many.url, [`${names}: base URL of each, in this order`], join(urls)),
      ...(many.key === ''
        ? []
        : [line(many.key, [`${names}: key of each, in this order`], join(keys))]),
    ]
    for (const read of all) lists.set(read, variables)
  }
  return lists
}

function line(name: string, about: string[], value: string, isKnown = true): Variable {
  const comments = (isKnown ? about : [...about, 'Needed: its value is not in keyfit.yaml']).map(
    comment,
  )
  return { name, comments, assignment: `${isKnown ? '' : '# '}${name}=${shown(value)}` }
}
