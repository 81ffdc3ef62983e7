import type { Api, Kind, Setting, Shape } from '../kinds/kind.ts'
import { hostFits, isLoopback } from './address.ts'
import type { HouseApi, HouseBase, HouseKind, HouseSetting } from './house-kind-schema.ts'
import { settingsAsData } from './settings.ts'

/**
 * Makes a kind of what a file says and of the kind that it is like. A kind with an address of its own
 * keeps what is true of the software and the shapes of the keys, but no address and no variable: a
 * credential is never carried to a new place unsaid.
 */
export function houseKind(id: string, declared: HouseKind, like: Kind | null): Kind {
  const isElsewhere = standsElsewhere(declared, like)
  const hosts = hostsOf(declared, like, isElsewhere)
  const { key = {} } = declared
  const kept = isElsewhere ? null : like
  return {
    id,
    name: declared.name ?? id,
    class: declared.class ?? classOf(hosts, like, isElsewhere),
    about: declared.about ?? `A kind of your own${like === null ? '' : `, like ${like.name}`}.`,
    hosts,
    apis: apisOf(declared, like, isElsewhere),
    key: {
      need: key.need ?? like?.key.need ?? 'required',
      variables: key.variables ?? kept?.key.variables ?? [],
      shapes: key.shapes?.map((shape) => shapeOf(id, shape)) ?? like?.key.shapes ?? [],
      ...given({
        fillers: key.fillers ?? like?.key.fillers,
        page: key.page ?? kept?.key.page,
      }),
    },
    auth: declared.auth ?? like?.auth ?? 'bearer',
    mistakes: mistakesOf(declared, like, isElsewhere),
    sources: [],
    ...given({
      vendor: vendorOf(declared, like, isElsewhere),
      separateRegions: declared.separate_regions ?? kept?.separateRegions,
      identity: declared.identity ?? kept?.identity,
      settings: settingsOf(declared, like),
      // what software does it does anywhere; what a vendor's host does, that host does
      forwards: declared.forwards ?? (like?.hosts.length === 0 ? like : kept)?.forwards,
      serverHosts: kept?.serverHosts,
      passesOn: like?.passesOn,
      serverKey: like?.serverKey,
      sdks: like?.sdks,
      urlVariables: declared.url_variables ?? kept?.urlVariables,
      ports: declared.ports ?? like?.ports,
      models: declared.models ?? (isElsewhere ? wordsOf(like) : like?.models),
      probe: like?.probe,
      answers: like?.answers,
      retired: kept?.retired,
    }),
  }
}

/** A gateway of one's own names models as it likes, so that only the words remain. */
function wordsOf(like: Kind | null): Kind['models'] {
  return like?.models && { shape: like.models.shape, examples: like.models.examples }
}

/** All base URLs that are written, as templates. */
export function baseUrlsOf({ base_url, apis = [] }: HouseKind): string[] {
  const listed = apis.flatMap(({ base_urls = [] }) => base_urls.map((base) => baseOf(base).url))
  return base_url === undefined ? listed : [base_url, ...listed]
}

/** The host of a base URL, as a pattern: `*` where a setting stands. */
export function hostPattern(template: string): string {
  const host = /^https?:\/\/([^/:]+)/.exec(template)?.[1] ?? ''
  return host.replace(/\{[^{}]*\}/g, '*').replace(/\*{2,}/g, '*')
}

function standsElsewhere(declared: HouseKind, like: Kind | null): boolean {
  const places = [...(declared.hosts ?? []), ...baseUrlsOf(declared).map(hostPattern)]
  return places.some((place) => !like?.hosts.some((pattern) => hostFits(pattern, place)))
}

function hostsOf(declared: HouseKind, like: Kind | null, isElsewhere: boolean): string[] {
  if (declared.hosts !== undefined) return declared.hosts
  if (like !== null && !isElsewhere) return like.hosts
  const hosts = baseUrlsOf(declared).map(hostPattern)
  return [...new Set(hosts.filter((host) => !isLoopback(host)))]
}

function classOf(hosts: string[], like: Kind | null, isElsewhere: boolean): Kind['class'] {
  if (like !== null && !isElsewhere) return like.class
  return hosts.length > 0 ? 'gateway' : 'local'
}

/** Whose keys these are: those of the kind that it is like, unless it says what its own look like. */
function vendorOf({ key }: HouseKind, like: Kind | null, isElsewhere: boolean): string | undefined {
  if (like === null || key?.shapes !== undefined || like.class === 'protocol') return undefined
  return isElsewhere && like.key.shapes.length === 0 ? undefined : (like.vendor ?? like.id)
}

function apisOf(declared: HouseKind, like: Kind | null, isElsewhere: boolean): Api[] {
  const { base_url, wire, path, accepts } = declared
  const make = (api: HouseApi) =>
    apiOf(
      { ...api, ...given({ auth: api.auth ?? declared.auth }) },
      like?.apis.find((one) => one.wire === api.wire),
      isElsewhere,
    )
  if (declared.apis !== undefined) return declared.apis.map(make)
  if (saysOneApi(declared)) {
    const only = wire ?? like?.apis[0]?.wire ?? 'openai'
    const bases = base_url === undefined ? {} : { base_urls: [base_url] }
    return [make({ wire: only, ...bases, ...given({ path, accepts }) })]
  }
  return (like?.apis ?? []).map((api) => make({ wire: api.wire }))
}

/** Whether the API is described beside the kind's other fields, and not in `apis`. */
export function saysOneApi({ base_url, wire, path, accepts }: HouseKind): boolean {
  return [base_url, wire, path, accepts].some((said) => said !== undefined)
}

function apiOf(declared: HouseApi, like: Api | undefined, isElsewhere: boolean): Api {
  const kept = isElsewhere ? undefined : like
  return {
    wire: declared.wire,
    bases: declared.base_urls?.map(baseOf) ?? kept?.bases ?? [],
    ...given({
      accepts: declared.accepts ?? kept?.accepts,
      path: declared.path ?? like?.path,
      auth: declared.auth ?? like?.auth,
      ownRoutes: like?.ownRoutes,
      responses: like?.responses,
      aiSdk: like?.aiSdk,
    }),
  }
}

function baseOf(base: string | HouseBase): Api['bases'][number] {
  return typeof base === 'string' ? { url: base } : base
}

function shapeOf(id: string, shape: { prefix?: string; pattern: string; name?: string }): Shape {
  // whoever runs it knows its keys
  const source = { url: `keyfit.yaml, kinds.${id}`, seen: '' }
  return { ...shape, prefix: shape.prefix ?? '', sure: 'documented', source }
}

function settingsOf({ settings }: HouseKind, like: Kind | null): Kind['settings'] {
  if (settings === undefined) return like?.settings
  const own = Object.entries(settings).map(([name, one]) => [name, settingOf(one)])
  return { ...settingsAsData(like?.settings), ...Object.fromEntries(own) }
}

/** A setting with its defaults. */
export function settingOf({ type = 'string', example, ...rest }: HouseSetting): Setting {
  return { ...rest, type, example: String(example) }
}

/** Mistakes that people make with the software, wherever it stands. */
function mistakesOf(
  declared: HouseKind,
  like: Kind | null,
  isElsewhere: boolean,
): Kind['mistakes'] {
  if (like === null || declared.apis !== undefined || saysOneApi(declared)) return []
  return isElsewhere
    ? like.mistakes.filter(({ url }) => /^https?:\/\/\{host\}/.test(url))
    : like.mistakes
}

/** The fields that have a value. */
function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }
}
