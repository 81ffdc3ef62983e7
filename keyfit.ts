import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { createRedactor } from './diagnostics/redact.ts'
import type { Artifact, Generator } from './generators/generator.ts'
import { kinds as builtInKinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { rules as builtInRules } from './rules/index.ts'
import type { Rule, RuleContext } from './rules/rule.ts'
import { isOwnHost } from './schema/address.ts'
import { type Backend, resolve } from './schema/backend.ts'
import type { Config } from './schema/config.ts'
import { isFiller } from './schema/credential.ts'
import type { Finding } from './schema/finding.ts'
import { readConfig } from './schema/read-config.ts'
import { referencesIn } from './schema/reference.ts'
import { readSource, type Source } from './schema/source.ts'
import { eachText } from './schema/texts.ts'
import { type EnvFile, readValues, type Values } from './schema/values.ts'
import { version } from './version.ts'

export type { Diagnostic, Range, See, Severity } from './diagnostics/diagnostic.ts'
export type { Artifact } from './generators/generator.ts'
export { defineKind, type Kind, type Setting, type SettingsSchema } from './kinds/kind.ts'
export { defineRule, type Rule } from './rules/rule.ts'
export { readEnvFile } from './schema/env-file.ts'
export type { EnvFile } from './schema/values.ts'
export { version } from './version.ts'

/** What `check` may be told besides the text. */
export interface CheckOptions {
  /** Name of the file in reports; default `keyfit.yaml`. */
  file?: string
  /** Files of variables that were read (`readEnvFile`), in rising order of precedence. */
  envFiles?: EnvFile[]
  /** The process's variables; default: none. The core reads no environment by itself. */
  env?: Record<string, string | undefined>
  /** An absent variable is an error. */
  requireEnv?: boolean
  /** Kinds besides the built-in ones; they win over a built-in of the same name. */
  kinds?: Kind[]
  /** Rules besides the built-in ones. */
  rules?: Rule[]
}

/** What was found out about one keyfit.yaml. */
export interface CheckResult {
  /** In file order. All text in them is masked: no key by value or by shape. */
  diagnostics: Diagnostic[]
  source: Source
  /** Null where the file could not be read as a keyfit.yaml at all. */
  config: Config | null
  backends: Backend[]
  /** Every kind that is known here, by id: built in, from outside, and those of the file itself. */
  kinds: ReadonlyMap<string, Kind>
  /** Masks every key in a text: the values that are present, and what looks like a key by shape. */
  redact(text: string): string
}

/**
 * Proves that every key fits the address it is sent to. Takes the text (or the bytes) of a
 * keyfit.yaml; mistakes in it are diagnostics, never exceptions.
 */
export function check(input: string | Uint8Array, options: CheckOptions = {}): CheckResult {
  const values = readValues(options.envFiles ?? [], options.env ?? {})
  const source = readSource(options.file ?? 'keyfit.yaml', input)
  const { config, kinds, findings } = readConfig(source, kindsById(options.kinds))
  const backends = config === null ? [] : resolve(config, kinds, values)
  if (config !== null) {
    const context = contextOf(source, config, backends, values, kinds, options)
    findings.push(...judge([...builtInRules, ...(options.rules ?? [])], context))
  }
  const redact = redactorOf(kinds, values, backends)
  const diagnostics = [...source.findings, ...findings].map((finding) =>
    toDiagnostic(finding, source, redact),
  )
  return { diagnostics: diagnostics.sort(inFileOrder), source, config, backends, kinds, redact }
}

/** What `generate` may be told besides the text. */
export interface GenerateOptions extends CheckOptions {
  /** Text of a file that already stands there, or null; for files that are merged. */
  existing?(path: string): string | null
}

/**
 * Checks, then makes the artifacts that the file asks for, as texts: nothing is written. With an
 * error among the diagnostics there are none.
 */
export async function generate(
  input: string | Uint8Array,
  options: GenerateOptions = {},
): Promise<CheckResult & { artifacts: Artifact[] }> {
  const result = check(input, options)
  const { config, source } = result
  const failed = result.diagnostics.some(({ severity }) => severity === 'error')
  if (config === null || failed) return { ...result, artifacts: [] }
  const artifacts: Artifact[] = []
  for (const generator of await generatorsFor(config)) {
    artifacts.push(
      ...(await generator.generate({
        config,
        backends: result.backends,
        kinds: result.kinds,
        version,
        source: source.file.replace(/^.*[\\/]/, ''),
        existing: options.existing ?? (() => null),
        locate: (path) => source.locate({ path, on: 'key' }),
      })),
    )
  }
  return { ...result, artifacts }
}

/** Loads only the generators that the file asks for: the client's brings ts-morph. */
async function generatorsFor({ generate: wanted }: Config): Promise<Generator[]> {
  const generators: Generator[] = []
  if (wanted.jsonSchema !== null) {
    generators.push((await import('./generators/json-schema/json-schema.ts')).default)
  }
  if (wanted.env !== null) generators.push((await import('./generators/env/env.ts')).default)
  if (wanted.client.length > 0) {
    generators.push((await import('./generators/client/client.ts')).default)
  }
  return generators
}

let builtIns: ReadonlyMap<string, Kind> | null = null

function kindsById(outside: Kind[] | undefined): ReadonlyMap<string, Kind> {
  builtIns ??= new Map(builtInKinds.map((kind) => [kind.id, kind]))
  if (outside === undefined || outside.length === 0) return builtIns
  return new Map([...builtIns, ...outside.map((kind) => [kind.id, kind] as const)])
}

function contextOf(
  source: Source,
  config: Config,
  backends: Backend[],
  values: Values,
  kinds: ReadonlyMap<string, Kind>,
  options: CheckOptions,
): RuleContext {
  const hosts = new Map<string, Kind[]>()
  return {
    config,
    backends,
    values,
    kinds,
    requireEnv: options.requireEnv ?? false,
    eachText: (visit) => eachText(source.data, visit),
    kindsAt(host) {
      let found = hosts.get(host)
      if (found === undefined) {
        found = [...kinds.values()].filter((kind) => isOwnHost(kind, host))
        hosts.set(host, found)
      }
      return found
    },
  }
}

/** Runs the rules; where one explains a provider's cause better, those that yield to it are silent. */
function judge(rules: Rule[], context: RuleContext): Finding[] {
  const findings = rules.flatMap((rule) =>
    (rule.check?.(context) ?? []).map(
      (report): Finding => ({
        ...report,
        rule: rule.id,
        severity: report.severity ?? rule.severity,
        ...('path' in report.at && report.at.path[0] === 'providers'
          ? { provider: String(report.at.path[1]) }
          : {}),
      }),
    ),
  )
  const strongest = new Map<string, number>()
  for (const { rule, provider, severity } of findings) {
    const id = `${rule} ${provider}`
    strongest.set(id, Math.max(rank[severity], strongest.get(id) ?? 0))
  }
  const yields = new Map(rules.map((rule) => [rule.id, rule.yields ?? []]))
  const order = new Map(rules.map(({ id }, index) => [id, index]))
  // of two that yield to each other, the first in order speaks
  const isBetter = (better: string, rule: string) =>
    !yields.get(better)?.includes(rule) || (order.get(better) ?? 0) < (order.get(rule) ?? 0)
  return findings.filter(
    ({ rule, provider, severity }) =>
      provider === undefined ||
      !(yields.get(rule) ?? []).some(
        (better) =>
          isBetter(better, rule) &&
          // an error never yields to a warning: the build must still fail
          (strongest.get(`${better} ${provider}`) ?? -1) >= rank[severity],
      ),
  )
}

const rank = { error: 2, warning: 1, hint: 0 }

function redactorOf(
  kinds: ReadonlyMap<string, Kind>,
  values: Values,
  backends: Backend[],
): (text: string) => string {
  const prefixes = new Set<string>()
  const secret = new Set<string>()
  for (const kind of kinds.values()) {
    for (const shape of kind.key.shapes) prefixes.add(shape.prefix)
    for (const variable of kind.key.variables) secret.add(variable)
  }
  prefixes.delete('')
  for (const { credential, headers } of backends) {
    if (credential.type === 'variable') secret.add(credential.variable)
    for (const text of Object.values(headers)) {
      for (const { name } of referencesIn(text)) secret.add(name)
    }
  }
  return createRedactor({
    prefixes: [...prefixes],
    values: values
      .all()
      .filter(({ name }) => secret.has(name) || /key|token|secret|passw|credential/i.test(name))
      .filter(({ key }) => key.length >= 8 && !isFiller(key, kinds))
      .map(({ name, key }) => ({ name, maskIn: (text, mask) => key.maskIn(text, mask) })),
  })
}

function toDiagnostic(
  finding: Finding,
  source: Source,
  redact: (text: string) => string,
): Diagnostic {
  const place = { file: source.file, ...source.locate(finding.at) }
  const shown = new Set([placeId(place)])
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: redact(finding.message),
    why: redact(finding.why),
    fix: finding.fix === undefined ? null : redact(finding.fix),
    ...place,
    path: 'path' in finding.at ? finding.at.path.map(redactPart(redact)) : [],
    environment: null,
    see: (finding.see ?? [])
      .map(({ at, message }) => ({
        message: redact(message),
        file: 'file' in at ? at.file : source.file,
        ...source.locate(at),
      }))
      // the same place again explains nothing
      .filter((see) => !shown.has(placeId(see)) && shown.add(placeId(see))),
  }
}

function placeId({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`
}

function redactPart(redact: (text: string) => string) {
  return (part: string | number) => (typeof part === 'number' ? part : redact(part))
}

function inFileOrder(one: Diagnostic, other: Diagnostic): number {
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1)
}
