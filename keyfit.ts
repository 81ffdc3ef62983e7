import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Artifact, Generator } from './generators/generator.ts'
import { kinds as builtInKinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { readers as builtInReaders } from './kinds/readers/index.ts'
import type { Reader } from './kinds/readers/reader.ts'
import { rules as builtInRules } from './rules/index.ts'
import { judge } from './rules/judge.ts'
import type { Rule, RuleContext } from './rules/rule.ts'
import { type Backend, resolve } from './schema/backend.ts'
import type { ReadFile } from './schema/bases.ts'
import type { Config } from './schema/config.ts'
import { applyEdits } from './schema/edits.ts'
import { readEnvFile } from './schema/env-file.ts'
import { ignoresIn, silence } from './schema/ignores.ts'
import { findKindsAt } from './schema/kinds-at.ts'
import { type Layers, readLayers } from './schema/layers.ts'
import { heldRules, levelFindings } from './schema/levels.ts'
import { readConfig } from './schema/read-config.ts'
import { redactorOf } from './schema/redactor.ts'
import { inFileOrder, placeId, reporter } from './schema/report.ts'
import { readSource, type Source } from './schema/source.ts'
import { eachText } from './schema/texts.ts'
import { type EnvFile, readValues, type Values } from './schema/values.ts'
import { version } from './version.ts'

export type { Diagnostic, Edit, Range, See, Severity } from './diagnostics/diagnostic.ts'
export type { Artifact } from './generators/generator.ts'
export { defineKind, type Kind, type Setting, type SettingsSchema } from './kinds/kind.ts'
export { defineRule, type Rule } from './rules/rule.ts'
export type { FileRead, ReadFile } from './schema/bases.ts'
export { readEnvFile } from './schema/env-file.ts'
export type { EnvFile } from './schema/values.ts'
export { version } from './version.ts'

/** What `check` may be told besides the text. */
export interface CheckOptions {
  /** Name of the file in reports; default `keyfit.yaml`. */
  file?: string
  /**
   * Reads a file that keyfit.yaml names: what it extends, and its files of variables (those of the
   * root are `.env` and `.env.local` unless `env_files` says others). Left out: nothing is read.
   */
  read?: ReadFile
  /** The environment that `env` and `envFiles` belong to; default: the root. */
  environment?: string
  /** Files of variables besides (`readEnvFile`), in rising order of precedence. */
  envFiles?: EnvFile[]
  /** The process's variables; default: none. The core reads no environment by itself. */
  env?: Record<string, string | undefined>
  /** An absent variable is an error. */
  requireEnv?: boolean
  /** Compose files and Dockerfiles that stand beside it. */
  containerFiles?: { file: string; text: string }[]
  /**
   * Whether git keeps a file: one that was read, or one that a keyfit.yaml (`from`) names. Left out:
   * nobody knows, and nothing is said.
   */
  isTracked?(file: string, from?: string): boolean
  /** Kinds besides the built-in ones; they win over a built-in of the same name. */
  kinds?: Kind[]
  /** Rules besides the built-in ones. */
  rules?: Rule[]
}

/** What holds in the root of a file, or in one of its environments. */
export interface Scope {
  /** Null for the root. */
  environment: string | null
  config: Config
  backends: Backend[]
  /** The variables that belong to it; their values show themselves to nobody. */
  values: Values
}

/** What was found out about one keyfit.yaml. */
export interface CheckResult {
  /** In file order. All text in them is masked: no key by value or by shape. */
  diagnostics: Diagnostic[]
  source: Source
  /** What it extends, for reports that point there. */
  bases: Source[]
  /** Null where the file could not be read as a keyfit.yaml at all. */
  config: Config | null
  backends: Backend[]
  values: Values
  /** The same for each environment that the file declares. */
  environments: Scope[]
  /** Every kind that is known here, by id: built in, from outside, and those of the file itself. */
  kinds: ReadonlyMap<string, Kind>
  /** Names of the files of variables that were read. */
  valueFiles: string[]
  /** Masks every key in a text: the values that are present, and what looks like a key by shape. */
  redact(text: string): string
}

/**
 * Proves that every key fits the address it is sent to. Takes the text (or the bytes) of a
 * keyfit.yaml; mistakes in it are diagnostics, never exceptions.
 */
export function check(input: string | Uint8Array, options: CheckOptions = {}): CheckResult {
  const source = readSource(options.file ?? 'keyfit.yaml', input)
  const known = kindsById(options.kinds)
  const layered = readLayers(source, known, options.read ?? null)
  const rules = options.rules === undefined ? builtInRules : [...builtInRules, ...options.rules]
  const held = heldRules(layered.bases)
  const environments = layered.environments.flatMap(({ environment }) => environment ?? [])
  const judged = [layered.root, ...layered.environments].map((layers) => {
    const values = valuesOf(layers, source.file, options)
    const { config, kinds, findings: own } = readConfig(layers, known)
    // no `push(...many)`: a call takes no more than some ten thousand arguments
    let findings = [...own, ...layers.findings]
    const backends = config === null ? [] : resolve(config, kinds, values)
    if (config !== null) {
      const scope = { environment: layers.environment, config, backends, values }
      const context = contextOf(layers, scope, environments, values, kinds, held, options)
      findings = [
        ...findings,
        ...levelFindings(config, rules, held, layered.bases),
        ...judge(rules, context),
      ]
    }
    return { layers, values, config, kinds, findings, backends }
  })
  const [root] = judged as [(typeof judged)[number]]
  const redact = redactorOf(
    root.kinds,
    judged.map(({ values }) => values),
    judged.flatMap(({ backends }) => backends),
  )
  const report = reporter(source, layered.bases, redact)
  const diagnostics = [...source.findings, ...layered.findings].map((finding) =>
    report(finding, layered.root),
  )
  const said = new Set<string>()
  for (const { layers, findings } of judged) {
    for (const diagnostic of findings.map((finding) => report(finding, layers))) {
      const place = `${diagnostic.rule} ${placeId(diagnostic)}`
      // what is wrong with the form of an overlay the root has said in its own words
      const isOfForm = layers.environment !== null && diagnostic.rule.startsWith('field-')
      const id = `${place} ${diagnostic.message}`
      if (!said.has(isOfForm ? place : id)) diagnostics.push(diagnostic)
      said.add(place).add(id)
    }
  }
  const { shown: loud, findings: needless } = silence(diagnostics, {
    file: source.file,
    mark: '#',
    ignores: ignoresIn(source.text),
    rules: new Set(rules.filter((rule) => rule.check !== undefined).map(({ id }) => id)),
    needValues: new Set(rules.filter((rule) => rule.needsValues).map(({ id }) => id)),
    hasValues: options.requireEnv ?? false,
    held,
  })
  const shown = [...loud, ...needless.map((finding) => report(finding, layered.root))]
  return {
    diagnostics: shown.sort(inFileOrder(source.file)),
    source,
    bases: layered.bases.map((base) => base.source),
    config: root.config,
    backends: root.backends,
    values: root.values,
    environments: judged
      .slice(1)
      .flatMap(({ layers: { environment }, config, backends, values }) =>
        config === null ? [] : [{ environment, config, backends, values }],
      ),
    kinds: root.kinds,
    valueFiles: judged.flatMap(({ values }) => values.files),
    redact,
  }
}

/** A text with its plain slips mended, and what was mended. */
export interface Fixed {
  /** As it was given where there is nothing to mend. */
  text: string
  fixed: Diagnostic[]
}

/**
 * Applies the safe edits among the fixes, again until none is left; comments and order stay. What only
 * might be meant is left alone. Never makes a text that has more errors than the one before.
 */
export function fix(input: string | Uint8Array, options: CheckOptions = {}): Fixed {
  const fixed: Diagnostic[] = []
  let { source, diagnostics } = check(input, options)
  for (let round = 0; round < 10; round++) {
    const safe = diagnostics.filter(({ edit }) => edit?.safe)
    if (safe.length === 0) break
    const text = applyEdits(
      source.text,
      safe.flatMap(({ edit }) => edit ?? []),
    )
    const after = check(text, options)
    if (after.source.text === source.text || errorsIn(after) > errorsIn({ diagnostics })) break
    fixed.push(...safe)
    ;({ source, diagnostics } = after)
  }
  return { text: source.text, fixed }
}

function errorsIn({ diagnostics }: { diagnostics: Diagnostic[] }): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
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
  return { ...result, artifacts: await artifactsOf(result, options) }
}

/** The artifacts of a file that was checked: what `generate` makes, without checking it once more. */
export async function artifactsOf(
  { diagnostics, config, source, backends, environments, kinds }: CheckResult,
  { existing = () => null }: Pick<GenerateOptions, 'existing'> = {},
): Promise<Artifact[]> {
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (config === null || failed) return []
  const artifacts: Artifact[] = []
  for (const generator of await generatorsFor(config)) {
    artifacts.push(
      ...(await generator.generate({
        config,
        backends,
        environments,
        kinds,
        readers: readersById(),
        version,
        source: source.file.replace(/^.*[\\/]/, ''),
        existing,
        locate: (path) => source.locate({ path, on: 'key' }),
      })),
    )
  }
  return artifacts
}

/** Loads only the generators that the file asks for: the client's brings ts-morph. */
async function generatorsFor({ generate: wanted }: Config): Promise<Generator[]> {
  const generators: Generator[] = []
  if (wanted.jsonSchema !== null) {
    generators.push((await import('./generators/json-schema/json-schema.ts')).default)
  }
  if (wanted.env.length > 0) generators.push((await import('./generators/env/env.ts')).default)
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

let readers: ReadonlyMap<string, Reader> | null = null

function readersById(): ReadonlyMap<string, Reader> {
  readers ??= new Map(builtInReaders().map((reader) => [reader.id, reader]))
  return readers
}

/** The values of an environment: those of its own files, and what belongs to the one that is meant. */
function valuesOf(layers: Layers, from: string, options: CheckOptions): Values {
  const { read, environment = null, envFiles = [], env = {} } = options
  const usual = layers.environment === null && read !== undefined ? ['.env', '.env.local'] : []
  const missing: string[] = []
  const files = (layers.envFiles ?? usual).flatMap((name) => {
    const found = read?.(name, from, 'env')
    // an absent file is one whose variables are absent
    if (found !== undefined && !('problem' in found)) return [envFileOf(found.file, found.input)]
    if (layers.envFiles !== null && found !== undefined) missing.push(name)
    return []
  })
  return layers.environment === environment
    ? readValues([...files, ...envFiles], env, missing)
    : readValues(files, {}, missing)
}

/** Templates that are there: those that keyfit writes, and the names that people give to one. */
function templatesOf(config: Config, { read, file = 'keyfit.yaml' }: CheckOptions): EnvFile[] {
  const usual = ['.env.example', '.env.sample', '.env.template']
  const names = new Set([...config.generate.env.map(({ out }) => out), ...usual])
  return [...names].flatMap((name) => {
    const found = read?.(name, file, 'env')
    return found === undefined || 'problem' in found ? [] : [envFileOf(found.file, found.input)]
  })
}

function envFileOf(file: string, input: string | Uint8Array): EnvFile {
  return readEnvFile(file, typeof input === 'string' ? input : new TextDecoder().decode(input))
}

function contextOf(
  layers: Layers,
  scope: Scope,
  environments: string[],
  values: Values,
  kinds: ReadonlyMap<string, Kind>,
  held: ReadonlySet<string>,
  options: CheckOptions,
): RuleContext {
  return {
    ...scope,
    environments,
    values,
    kinds,
    get readers() {
      return readersById()
    },
    held,
    containerFiles: options.containerFiles ?? [],
    templates: () => (scope.environment === null ? templatesOf(scope.config, options) : []),
    isTracked: (file, isNamed) =>
      options.isTracked?.(file, isNamed ? (options.file ?? 'keyfit.yaml') : undefined) ?? false,
    requireEnv:
      (options.requireEnv ?? false) && scope.environment === (options.environment ?? null),
    eachText: (visit) => eachText(layers.data, visit),
    kindsAt: findKindsAt(kinds),
  }
}
