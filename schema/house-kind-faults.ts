import type { Kind } from '../kinds/kind.ts'
import { hostFits, isAmbiguous, isLoopback, placeholdersOf } from './address.ts'
import { providerFields } from './config-schema.ts'
import type { Finding } from './finding.ts'
import { baseUrlsOf, hostPattern, saysOneApi, settingOf } from './house-kind.ts'
import type { HouseKind, HouseSetting } from './house-kind-schema.ts'
import { reportMissing } from './issues.ts'
import { patternProblem } from './linear-pattern.ts'
import { isSettingsSchema, settingNames } from './settings.ts'

type Path = (string | number)[]

/** What in a kind of the file's own does not hold together, though each field is right by itself. */
export function faultsOf(id: string, declared: HouseKind, like: Kind | null): Finding[] {
  const path = ['kinds', id]
  return [
    ...apiFaults(declared, like, path),
    ...hostFaults(declared, path),
    ...placeholderFaults(declared, like, path),
    ...shapeFaults(declared, path),
    ...settingFaults(declared, like, path),
  ]
}

function apiFaults(declared: HouseKind, like: Kind | null, path: Path): Finding[] {
  const { apis, wire, hosts, base_url } = declared
  if (apis !== undefined && saysOneApi(declared)) {
    return [
      fault(
        [...path, 'apis'],
        '`apis` and the fields of a single API stand side by side',
        'Write `base_url`, `wire`, `path` and `accepts` inside of `apis`, or leave `apis` out.',
      ),
    ]
  }
  const wires = apis?.map((api) => api.wire) ?? []
  const twice = wires.findIndex((one, index) => wires.indexOf(one) < index)
  if (twice !== -1) {
    return [
      fault(
        [...path, 'apis', twice, 'wire'],
        `the ${wires[twice]} wire is described twice`,
        'Only the first one would count. Its base URLs belong into one list.',
      ),
    ]
  }
  if (like === null) {
    return apis === undefined && wire === undefined
      ? [reportMissing(path, 'wire', 'It says which protocol is spoken there.', 'wire: openai')]
      : []
  }
  if (wire === undefined || base_url !== undefined || hosts !== undefined) return []
  const served = like.apis.map((api) => api.wire)
  if (served.includes(wire)) return []
  return [
    fault(
      [...path, 'wire'],
      `${like.name} does not serve the ${wire} wire`,
      `It serves ${served.map((name) => `\`${name}\``).join(', ')}.`,
    ),
  ]
}

function hostFaults(declared: HouseKind, path: Path): Finding[] {
  const { hosts } = declared
  if (hosts === undefined) return []
  const outside = baseUrlsOf(declared)
    .map(hostPattern)
    .filter((host) => !isLoopback(host) && !hosts.some((pattern) => hostFits(pattern, host)))
  return [...new Set(outside)].map((host) =>
    fault(
      [...path, 'hosts'],
      `its base URL leads to ${host}, which is not in \`hosts\``,
      'Keys of this kind are for its own hosts.',
      `hosts: [${[...hosts, host].map(quoted).join(', ')}]`,
    ),
  )
}

function quoted(host: string): string {
  return host.startsWith('*') ? `"${host}"` : host
}

function placeholderFaults(declared: HouseKind, like: Kind | null, path: Path): Finding[] {
  const known = [...settingNames(like?.settings), ...Object.keys(declared.settings ?? {}), 'region']
  const at = [...path, declared.apis === undefined ? 'base_url' : 'apis']
  const open = baseUrlsOf(declared).flatMap(placeholdersOf)
  const ambiguous = baseUrlsOf(declared)
    .filter(isAmbiguous)
    .map((url) =>
      fault(
        at,
        `too many settings share parts of \`${url}\``,
        'Where one ends and the next begins could not be told from an address. Part them by `.` or `/`, or make one setting of them.',
      ),
    )
  const unknown = [...new Set(open)]
    .filter((name) => !known.includes(name))
    .map((name) =>
      fault(
        at,
        `\`{${name}}\` stands for a setting that the kind does not have`,
        'Nobody could fill it. Declare it in `settings`.',
        `settings: { ${name}: { about: …, example: … } }`,
        `{${name}}`,
      ),
    )
  return [...ambiguous, ...unknown]
}

function shapeFaults({ key }: HouseKind, path: Path): Finding[] {
  return (key?.shapes ?? []).flatMap(({ prefix = '', pattern }, index) => {
    const at = [...path, 'key', 'shapes', index, 'pattern']
    const wrong = patternFaults(pattern, at)
    if (wrong.length > 0) return wrong
    // what a pattern escapes is written as it is in a prefix
    if (pattern.replaceAll('\\', '').startsWith(`^${prefix}`)) return []
    return [
      fault(
        at,
        `the pattern does not begin with \`prefix\`, \`${prefix}\``,
        'A key must begin with the prefix and fit the pattern, so that none would.',
      ),
    ]
  })
}

function patternFaults(pattern: string, path: Path): Finding[] {
  const problem = patternProblem(pattern)
  if (problem === null) return []
  return [
    {
      rule: 'pattern-is-linear',
      severity: 'error',
      at: { path },
      message: `the pattern ${problem}`,
      why: 'It is run on every value, so it has to be certain where it begins and ends, and quick.',
      ...anchored(pattern),
    },
  ]
}

/** With the anchors that it lacks, where that is all. */
function anchored(pattern: string): { fix?: string } {
  const whole = `^${pattern.replace(/^\^|\$$/g, '')}$`
  return patternProblem(whole) === null ? { fix: `pattern: '${whole}'` } : {}
}

function settingFaults({ settings = {} }: HouseKind, like: Kind | null, path: Path): Finding[] {
  const all = [...path, 'settings']
  if (like?.settings !== undefined && isSettingsSchema(like.settings)) {
    return Object.keys(settings).length === 0
      ? []
      : [
          fault(
            all,
            `the settings of ${like.name} are code, to which none can be added here`,
            'Only one of the two could hold.',
          ),
        ]
  }
  return Object.entries(settings).flatMap(([name, setting]) => {
    const at = [...all, name]
    if (Object.hasOwn(providerFields, name)) {
      return [
        fault(
          at,
          `\`${name}\` is a field of every provider`,
          'A setting of the same name would hide it.',
        ),
      ]
    }
    const wrong =
      setting.pattern === undefined ? [] : patternFaults(setting.pattern, [...at, 'pattern'])
    return wrong.length > 0 || isRight(setting)
      ? wrong
      : [
          fault(
            [...at, 'example'],
            'the example is not a value that the setting takes',
            'It is what reports and templates show.',
          ),
        ]
  })
}

function isRight(declared: HouseSetting): boolean {
  const { type, example, values, pattern } = settingOf(declared)
  if (type === 'number') return example.trim() !== '' && Number.isFinite(Number(example))
  if (type === 'boolean') return example === 'true' || example === 'false'
  if (values !== undefined) return values.includes(example)
  return new RegExp(pattern ?? '').test(example)
}

function fault(path: Path, message: string, why: string, fix?: string, part?: string): Finding {
  return {
    rule: 'kind-is-sound',
    severity: 'error',
    at: { path, ...(part === undefined ? {} : { part }) },
    message,
    why,
    ...(fix === undefined ? {} : { fix }),
  }
}
