import type {
  Answer,
  Api,
  Base,
  FactSource,
  Kind,
  Mistake,
  Probe,
  Setting,
  Shape,
  Wire,
} from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { settingsAsData } from '../schema/settings.ts'

/** Facts under one title. */
export interface Section {
  title: string
  facts: Fact[]
}

/** One line of a kind's page, with code in backticks, where it was read, and what belongs to it. */
export interface Fact {
  text: string
  source?: FactSource
  parts?: Fact[]
}

/** All that is known of a kind but its name: what its page holds, in a terminal and in docs/. */
export function kindFacts(kind: Kind): Section[] {
  const sections: Section[] = [
    { title: 'Ended', facts: endOf(kind) },
    { title: 'APIs', facts: kind.apis.map((api) => apiOf(kind, api)) },
    { title: 'Where it is', facts: whereOf(kind) },
    { title: 'Key', facts: keyOf(kind) },
    { title: 'Settings', facts: Object.entries(settingsAsData(kind.settings)).map(settingOf) },
    { title: 'Models', facts: modelsOf(kind) },
    { title: 'How to ask it', facts: probeOf(kind.probe ?? {}) },
    { title: 'What its answers mean', facts: (kind.answers ?? []).map(answerOf) },
    { title: 'Base URLs that do not work', facts: kind.mistakes.map(mistakeOf) },
    { title: 'Good to know', facts: (kind.notes ?? []).map((text) => ({ text })) },
    { title: 'Sources', facts: kind.sources.map((source) => ({ text: '', source })) },
  ]
  return sections.filter(({ facts }) => facts.length > 0)
}

/** What sort of backend it is, in words. */
export const classes = {
  cloud: 'cloud',
  local: 'local server',
  gateway: 'gateway',
  protocol: 'protocol',
}

/** When the service has ended, and what to use instead. */
export function endOf({ retired }: Kind): Fact[] {
  if (retired === undefined) return []
  const { on, instead, source } = retired
  return [{ text: `On ${on}${instead === undefined ? '' : `; instead: ${instead}`}`, source }]
}

function apiOf(kind: Kind, api: Api): Fact {
  const { wire, bases, accepts = [], path, auth, ownRoutes, responses, aiSdk } = api
  const ending = path === undefined || path === '' ? '' : ` whose path ends in ${code(path)}`
  return {
    text: `${wires[wire].name} wire${auth === undefined ? '' : `; the key is sent as ${code(auth)}`}`,
    parts: [
      ...bases.map((base) => ({ text: baseText(base) })),
      ...(ownRoutes ? [{ text: 'its routes are its own: they name settings' }] : []),
      ...(responses ? [{ text: 'with the Responses API' }] : []),
      ...(aiSdk === undefined ? [] : [{ text: `the AI SDK's package for it: ${code(aiSdk)}` }]),
      ...(accepts.length === 0 ? [] : [{ text: `also right: ${accepts.map(code).join(', ')}` }]),
      ...(path !== undefined || kind.hosts.length === 0
        ? [{ text: `at an address of your own: any${ending}` }]
        : []),
    ],
  }
}

/** A base URL with the region and the settings that choose it. */
export function baseText({ url, region, when = {}, note }: Base): string {
  const conditions = Object.entries(when).map(([name, value]) =>
    value === true ? `with ${code(name)}` : `with ${code(`${name}: ${value}`)}`,
  )
  const known = [
    ...(region === undefined ? [] : [`region ${code(region)}`]),
    ...conditions,
    ...(note === undefined ? [] : [note]),
  ]
  return known.length === 0 ? code(url) : `${code(url)} (${known.join(', ')})`
}

function whereOf(kind: Kind): Fact[] {
  const { hosts, ports = [], urlVariables = [], separateRegions, forwards, passesOn } = kind
  const { sdks = [], serverKey } = kind
  const texts = [
    ...(hosts.length === 0 ? [] : [`Its hosts: ${hosts.map(code).join(', ')}`]),
    ...(ports.length === 0 ? [] : [`It listens on port ${list(ports)} unless told another one`]),
    ...(urlVariables.length === 0
      ? []
      : [`Clients look for its URL in ${list(urlVariables.map(code))}`]),
    ...(sdks.length === 0 ? [] : [`SDKs of its own: ${sdks.map(code).join(', ')}`]),
    ...(separateRegions
      ? [`Its regions are separate accounts: none is the default, say ${code('region')}`]
      : []),
    ...(forwards === '*' ? ['It rightly receives the keys of every kind'] : []),
    ...(Array.isArray(forwards)
      ? [`It rightly receives the keys of ${forwards.map(code).join(', ')}`]
      : []),
  ]
  const facts: Fact[] = texts.map((text) => ({ text }))
  if (serverKey !== undefined) {
    const { options, variables, also = [], source } = serverKey
    const from = list([...options, ...variables].map(code))
    const further = also.length === 0 ? '' : `, and for further ones with ${list(also.map(code))}`
    facts.push({ text: `It asks for the key that it is started with: ${from}${further}`, source })
  }
  if (passesOn === undefined) return facts
  const { prefix, source } = passesOn
  const text = `An incoming key that begins with ${code(prefix)} goes upstream, in place of the key for that server`
  return [...facts, { text, source }]
}

function keyOf(kind: Kind): Fact[] {
  const { vendor, identity, key } = kind
  const { page, fillers = [], shapes } = key
  const texts = [
    keyText(kind),
    ...(page === undefined ? [] : [`Keys come from ${page}`]),
    ...(vendor === undefined ? [] : [`Keys are issued by ${code(vendor)}, for several kinds`]),
    ...(identity === undefined
      ? []
      : [`Or ${code(`identity: ${identity}`)}: the vendor's library finds the credential`]),
    ...(fillers.length === 0
      ? []
      : [`Where no key is needed one writes ${list(fillers.map(code))}`]),
    ...(shapes.length === 0 ? ['No shape of its keys is known: any value fits'] : []),
  ]
  return [...texts.map((text) => ({ text })), ...shapes.map(shapeOf)]
}

/** Whether a key is needed, where it is read from and how it is sent. */
export function keyText({ key: { need, variables }, auth }: Kind): string {
  const from = variables.length === 0 ? '' : `, read from ${list(variables.map(code))}`
  return `${needs[need]}${from}, sent as ${code(auth)}`
}

const needs = {
  required: 'A key is required',
  optional: 'A key is optional',
  ignored: 'Any key is taken and ignored',
}

function shapeOf(shape: Shape): Fact {
  const { prefix, pattern, sure, source, hosts } = shape
  const where = hosts === undefined ? '' : `, good at ${hosts.map(code).join(', ')} alone`
  const begins = prefix === '' ? 'Keys without a beginning' : `Keys that begin with ${code(prefix)}`
  return { text: `${begins}${purposeOf(shape)}${where}: ${code(pattern)}, ${sure}`, source }
}

/** What the credential is where it is no ordinary key, and whether it is refused for calls. */
export function purposeOf({ name, notFor }: Shape): string {
  return `${name === undefined ? '' : `, ${name}`}${notFor === undefined ? '' : `, not for ${notFor}`}`
}

function settingOf([name, setting]: [string, Setting]): Fact {
  const { type, about, required, values, pattern, query, since = [], example } = setting
  const parts = [
    about,
    ...(values === undefined ? [] : [`One of ${values.map(code).join(', ')}.`]),
    ...(pattern === undefined ? [] : [`It fits ${code(pattern)}.`]),
    ...(query === undefined ? [] : [`Sent as ${code(`?${query}=`)} with every request.`]),
    `Example: ${code(String(example))}`,
  ]
  return {
    text: `${code(name)} (${type}${required ? ', required' : ''}): ${parts.join(' ')}`,
    parts: since.map(({ use, date, sure, source }) => ({
      text: `models for ${code(use)} need ${date} or later (${sure})`,
      source,
    })),
  }
}

function modelsOf({ models }: Kind): Fact[] {
  if (models === undefined) return []
  const { shape, pattern, sure, routedBy = [], own, mistakes = [], examples } = models
  const fits = pattern === undefined ? '' : `, ${code(pattern)}, ${sure ?? 'observed'}`
  const some = examples.length === 0 ? '' : `: ${examples.map(code).join(', ')}`
  return [
    { text: `Ids are ${shape}${fits}${some}` },
    ...(own === undefined ? [] : [{ text: `It serves its own models alone: ${code(own)}` }]),
    ...(routedBy.length === 0
      ? []
      : [{ text: `No part of an id is a router's word: ${list(routedBy.map(code))}` }]),
    ...mistakes.map(({ wire, happens, source, ...mistake }) => ({
      text: `Not ${code(mistake.pattern)}${onWire(wire)}: ${happens} (${mistake.sure})`,
      source,
    })),
  ]
}

function probeOf(probe: Probe): Fact[] {
  const { models, modelsNeedKey, identity = [], signs = [], anyModel, listen } = probe
  const answers =
    modelsNeedKey === undefined
      ? ''
      : modelsNeedKey
        ? '; it refuses without the right key'
        : '; it answers without a key too'
  return [
    ...(models === undefined
      ? []
      : [{ text: `${code(models)} under the base URL lists its models${answers}` }]),
    ...identity.map(({ path, holds }) => ({
      text: `${code(path)} of the origin is answered by it alone, with ${code(holds)}`,
    })),
    ...signs.map(({ header, holds }) => ({
      text: `it alone answers with a header ${code(header)}${holds === '' ? '' : ` that holds ${code(holds)}`}`,
    })),
    ...(anyModel
      ? [{ text: 'it serves the model that it has, whatever name a request gives' }]
      : []),
    ...(listen === undefined
      ? []
      : [{ text: `it answers other machines than its own when started with ${code(listen)}` }]),
  ]
}

function answerOf({ status, holds, means, cure, refuses, sure, source }: Answer): Fact {
  const answer = status === undefined ? code(holds) : `${status}, ${code(holds)}`
  return {
    text: `${answer}${refuses === undefined ? '' : `, which refuses the ${refuses}`}: ${means} (${sure})`,
    source,
    parts: cure === undefined ? [] : [{ text: cure }],
  }
}

function mistakeOf({ url, wire, happens, cure, sure, source }: Mistake): Fact {
  return {
    text: `${code(url)}${onWire(wire)}: ${happens} (${sure})`,
    source,
    parts: cure === undefined ? [] : [{ text: `write ${code(cure)}` }],
  }
}

function onWire(wire: Wire | undefined): string {
  return wire === undefined ? '' : ` for the ${wires[wire].name} wire`
}

function list(items: (string | number)[]): string {
  return items.join(' or ')
}

function code(text: string): string {
  return `\`${text}\``
}
