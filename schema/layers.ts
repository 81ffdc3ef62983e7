import type { Range } from '../diagnostics/diagnostic.ts'
import type { Kind } from '../kinds/kind.ts'
import { type Base, type ReadFile, readBases } from './bases.ts'
import type { At, Finding } from './finding.ts'
import { isMapping, type Mapping } from './issues.ts'
import { mergeLayer } from './merge.ts'
import type { Source } from './source.ts'

/** A place, and the file it is in. */
export interface FilePlace extends Range {
  file: string
}

/** What holds in the root or in one environment, and where each part of it stands. */
export interface Layers {
  /** Null for the root. */
  environment: string | null
  /** All layers on each other; undefined where the file cannot be read. */
  data: unknown
  /** Where a layer breaks the law of layers. */
  findings: Finding[]
  /** The files of variables that belong here, as written, and where; null: the usual ones. */
  envFiles: string[] | null
  locate(at: At): FilePlace
}

/** A file with its bases and environments, laid on each other. */
export interface LayeredSource {
  root: Layers
  environments: Layers[]
  bases: Base[]
  findings: Finding[]
}

/** One mapping and the place it has in its file. */
interface Layer {
  source: Source
  data: Mapping
  /** Path of the mapping in its file: empty, or that of an environment. */
  base: (string | number)[]
}

/** What a base brings along; `generate` and the rest are its own affair. */
const brought = ['providers', 'roles', 'policy', 'kinds', 'rules']
/** Fields that belong to the file and not to a layer. */
const ofFile = ['extends', 'generate', 'environments', 'env_files', 'version', 'readers']

/** Lays the bases, the file and the overlay of each environment on each other, in this order. */
export function readLayers(
  source: Source,
  kinds: ReadonlyMap<string, Kind>,
  read: ReadFile | null,
): LayeredSource {
  if (!isMapping(source.data)) {
    return { root: onlyLayer(source), environments: [], bases: [], findings: [] }
  }
  const { bases, findings } = readBases(source, source.data.extends, read)
  const below: Layer[] = bases.map((base) => ({
    source: base.source,
    data: pick(base.data, brought),
    base: [],
  }))
  const own: Layer = { source, data: source.data, base: [] }
  const root =
    below.length === 0 ? onlyLayer(source) : compose(null, source, [...below, own], kinds)
  const declared = isMapping(source.data.environments) ? source.data.environments : {}
  const environments = Object.entries(declared).flatMap(([name, overlay]): Layers[] => {
    if (overlay !== null && !isMapping(overlay)) return []
    const layer = { source, data: overlay ?? {}, base: ['environments', name] }
    return [compose(name, source, [...below, own, layer], kinds)]
  })
  return { root, environments, bases, findings }
}

function onlyLayer(source: Source): Layers {
  const { data } = source
  return {
    environment: null,
    data,
    findings: [],
    envFiles: isMapping(data) ? textsOrNull(data.env_files) : null,
    locate: (at) => ({ ...source.locate(at), file: 'file' in at ? at.file : source.file }),
  }
}

function compose(
  environment: string | null,
  main: Source,
  layers: Layer[],
  kinds: ReadonlyMap<string, Kind>,
): Layers {
  const findings: Finding[] = []
  // the lowest layer that counts for a provider
  const lowest = new Map<string, number>()
  let data: Mapping = Object.create(null)
  for (const [index, layer] of layers.entries()) {
    const at = (path: (string | number)[]): At => placeIn(layer, path)
    const merged = mergeLayer(data, layer.data, { kinds, at })
    data = merged.data
    for (const name of merged.replaced) lowest.set(name, index)
    // what the root already said is not said again for each environment
    if (environment === null || layer === layers.at(-1)) findings.push(...merged.findings)
  }
  const overlay = environment === null ? null : (layers.at(-1)?.data ?? null)
  if (environment !== null) for (const field of ['environments', 'extends']) delete data[field]
  return {
    environment,
    data,
    findings,
    envFiles: textsOrNull((overlay ?? data).env_files),
    locate: (at) => locateIn(at, main, layers, lowest),
  }
}

function locateIn(
  at: At,
  main: Source,
  layers: Layer[],
  lowest: ReadonlyMap<string, number>,
): FilePlace {
  if (!('path' in at)) {
    return { ...main.locate(at), file: 'file' in at ? at.file : main.file }
  }
  const { path } = at
  if (path.length === 0 || ofFile.includes(String(path[0]))) {
    return { ...main.locate(at), file: main.file }
  }
  const floor = path[0] === 'providers' ? (lowest.get(String(path[1])) ?? 0) : 0
  const counting = layers.slice(floor).reverse()
  for (let length = path.length; length > 0; length--) {
    const layer = counting.find(({ data }) => has(data, path.slice(0, length)))
    if (layer === undefined) continue
    const inFile = { ...at, path: [...layer.base, ...path] }
    return { ...layer.source.locate(inFile), file: layer.source.file }
  }
  return { ...main.locate(at), file: main.file }
}

/** A place of a layer as a finding of the whole takes it: in the file itself, or in another one. */
function placeIn({ source, base }: Layer, path: (string | number)[]): At {
  const full = [...base, ...path]
  if (base.length > 0) return { path: full }
  return { ...source.locate({ path: full }), file: source.file }
}

function has(data: unknown, path: (string | number)[]): boolean {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
    value = (value as Mapping)[step]
  }
  return true
}

function pick(data: Mapping, fields: string[]): Mapping {
  return Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field)))
}

function textsOrNull(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : null
}
