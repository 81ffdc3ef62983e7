import type { Kind } from '../kinds/kind.ts'
import { covers, placeholdersOf } from './address.ts'
import type { Finding } from './finding.ts'
import { isMapping, type Mapping } from './issues.ts'

/** What a layer is laid on with: the kinds that are known before any layer is. */
export interface MergeContext {
  kinds: ReadonlyMap<string, Kind>
  /** Turns a path inside the upper layer into a place of the file that it stands in. */
  at(path: (string | number)[]): Finding['at']
}

/** The layers so far with one more on top, and where that one broke the law of layers. */
export interface Merged {
  data: Mapping
  findings: Finding[]
  /** Providers that the upper layer replaces whole: nothing below it counts for them. */
  replaced: string[]
}

/**
 * Lays one layer on those below it: mappings merge by name, lists and scalars replace, `null`
 * removes. A credential is never inherited to a new destination, and `policy` only narrows.
 */
export function mergeLayer(below: Mapping, above: Mapping, context: MergeContext): Merged {
  const findings: Finding[] = []
  const replaced: string[] = []
  const data = mergeMapping(below, above)
  if (isMapping(below.providers) && isMapping(above.providers)) {
    const providers = data.providers as Mapping
    for (const [name, upper] of Object.entries(above.providers)) {
      const lower = Object.hasOwn(below.providers, name) ? below.providers[name] : undefined
      if (!isMapping(lower) || !isMapping(upper)) continue
      if (upper.kind !== undefined && upper.kind !== lower.kind) {
        providers[name] = mergeMapping({}, upper)
        replaced.push(name)
        continue
      }
      const changed = destinationField(lower, upper, context.kinds)
      if (changed === null) continue
      providers[name] = withoutCredential(
        { name, lower, upper, changed },
        providers[name] as Mapping,
        context,
        findings,
      )
    }
  }
  if (isMapping(below.policy) && above.policy !== undefined && !isMapping(above.policy)) {
    data.policy = below.policy
    findings.push(widens('an empty `policy`', context.at(['policy'])))
  }
  if (isMapping(below.policy) && isMapping(above.policy)) {
    const policy = data.policy as Mapping
    for (const field of ['egress', 'plaintext']) {
      policy[field] = narrowed(field, below.policy[field], above.policy[field], context, findings)
      if (policy[field] === undefined) delete policy[field]
    }
  }
  return { data, findings, replaced }
}

/** Below, overlaid by above. A `null` with nothing below it stays, and is reported as what it is. */
function mergeMapping(below: Mapping, above: Mapping): Mapping {
  const merged: Mapping = Object.assign(Object.create(null), below)
  for (const [key, value] of Object.entries(above)) {
    const has = Object.hasOwn(below, key)
    const lower = has ? below[key] : undefined
    if (value === null && has) delete merged[key]
    else merged[key] = isMapping(lower) && isMapping(value) ? mergeMapping(lower, value) : value
  }
  return merged
}

/** The field by which a layer changes where a provider goes, or null. */
function destinationField(
  lower: Mapping,
  upper: Mapping,
  kinds: ReadonlyMap<string, Kind>,
): string | null {
  const kind = kinds.get(textOf(upper.kind ?? lower.kind))
  const inUrl = new Set(['base_url', 'region'])
  for (const { bases } of kind?.apis ?? []) {
    for (const { url, when } of bases) {
      for (const name of [...placeholdersOf(url), ...Object.keys(when ?? {})]) inUrl.add(name)
    }
  }
  if (leadsFurther(lower, upper, kind)) inUrl.add('hosts')
  const changed = Object.keys(upper).find(
    (field) =>
      // of a kind of the file's own nothing is known yet: any setting may be part of its host
      (inUrl.has(field) || (kind === undefined && !commonFields.has(field))) &&
      JSON.stringify(upper[field]) !== JSON.stringify(lower[field] ?? null),
  )
  return changed ?? null
}

/** Whether a variable in `base_url` may lead to hosts to which it could not before. */
function leadsFurther(lower: Mapping, upper: Mapping, kind: Kind | undefined): boolean {
  if (!textOf(upper.base_url ?? lower.base_url).includes('${')) return false
  const listed = Array.isArray(lower.hosts) ? lower.hosts.map(textOf) : []
  // without a list of its own, whatever the policy lets out is open to it
  if (upper.hosts === null) return listed.length > 0
  if (!Array.isArray(upper.hosts)) return false
  const bounds = [...(kind?.hosts ?? []), ...listed]
  if (bounds.length === 0) return false
  return !upper.hosts.every((host) => bounds.some((bound) => covers(bound, textOf(host))))
}

/** What is no text is reported where the layers are read, and leads nowhere. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Fields of every provider that say nothing about where it is. */
const commonFields = new Set([
  'kind',
  'hosts',
  'api_key',
  'identity',
  'auth',
  'models',
  'headers',
  'wire',
  'forwards',
  'upstream',
  'direct',
])

function withoutCredential(
  moved: { name: string; lower: Mapping; upper: Mapping; changed: string },
  merged: Mapping,
  context: MergeContext,
  findings: Finding[],
): Mapping {
  const { name, lower, upper, changed } = moved
  const rest: Mapping = Object.assign(Object.create(null), merged)
  const inherited = ['api_key', 'identity', 'headers'].filter(
    (field) => lower[field] !== undefined && upper[field] === undefined,
  )
  const isSaid = upper.api_key !== undefined || upper.identity !== undefined
  const dropped = inherited.filter((field) => field === 'headers' || !isSaid)
  for (const field of inherited) delete rest[field]
  for (const field of dropped) {
    if (field === 'api_key' && lower.api_key === 'none') {
      // no credential is none anywhere
      rest.api_key = 'none'
      continue
    }
    findings.push({
      rule: 'layer-restates-credential',
      severity: 'error',
      at: context.at(['providers', name, changed]),
      message: `\`${changed}\` changes where \`${name}\` goes, and \`${field}\` is not said again`,
      why: 'A credential is never carried to a place it was not declared for, so what lies below does not count here.',
      fix: field === 'headers' ? 'headers: {}' : `${field}: …`,
      provider: name,
    })
  }
  return rest
}

function narrowed(
  field: string,
  below: unknown,
  above: unknown,
  context: MergeContext,
  findings: Finding[],
): unknown {
  if (above === undefined || !Array.isArray(below)) return above ?? below
  if (above === null) {
    findings.push(widens(`\`null\` in \`policy.${field}\``, context.at(['policy', field])))
    return below
  }
  if (!Array.isArray(above)) return above
  return above.filter((entry: unknown, index) => {
    if (typeof entry !== 'string') return true
    const held = below.some((bound) => typeof bound === 'string' && covers(bound, entry))
    if (!held) {
      const at = context.at(['policy', field, index])
      findings.push(widens(`\`${entry}\` in \`policy.${field}\``, at))
    }
    return held
  })
}

function widens(what: string, at: Finding['at']): Finding {
  return {
    rule: 'policy-only-narrows',
    severity: 'error',
    at,
    message: `${what} is more than the layer below allows`,
    why: 'A layer may take away from a policy, never add to it, so this does not count.',
  }
}
