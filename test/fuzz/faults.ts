import { parseDocument } from 'yaml'
import { modelsIn, titleIn, wordsIn } from '../../cli/doctor/body.ts'
import { readCall } from '../../cli/flags.ts'
import { checkedOf } from '../../cli/project/checked.ts'
import { recordIn } from '../../cli/project/record.ts'
import { readUsage } from '../../cli/usage.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Range } from '../../diagnostics/diagnostic.ts'
import { renderGithub } from '../../diagnostics/github.ts'
import { renderGitlab } from '../../diagnostics/gitlab.ts'
import { renderJson } from '../../diagnostics/json.ts'
import { renderJunit } from '../../diagnostics/junit.ts'
import { renderSarif } from '../../diagnostics/sarif.ts'
import { renderText } from '../../diagnostics/text.ts'
import {
  type CheckResult,
  check,
  fix,
  type GenerateOptions,
  generate,
  readEnvFile,
} from '../../keyfit.ts'
import { rules } from '../../rules/index.ts'
import { leakOf, shapes } from '../canaries.ts'
import type { CommandLine, FuzzCase, Project } from './case.ts'

/** What keyfit does wrong with an input, in lines; what it throws is thrown on. */
export async function faultsOf(input: FuzzCase): Promise<string[]> {
  const faults =
    input.is === 'project'
      ? await projectFaults(input)
      : input.is === 'command line'
        ? commandFaults(input)
        : answerFaults(input.text)
  return isPolluted() ? [...faults, 'a prototype has changed'] : faults
}

const prototypes = [Object, Array, Function, String, Number, RegExp, Map, Set, Error].map(
  ({ prototype }) => ({
    prototype: prototype as object,
    before: Reflect.ownKeys(prototype).length,
  }),
)

function isPolluted(): boolean {
  for (const _ in {}) return true
  return prototypes.some(({ prototype, before }) => Reflect.ownKeys(prototype).length !== before)
}

async function projectFaults(project: Project): Promise<string[]> {
  const input = bytesOf(project)
  const options = optionsOf(project)
  const result = check(input, options)
  const printed = printedOf(result)
  const faults = [
    ...placeFaults(result, project),
    ...formFaults(printed),
    ...fixFaults(result, input, options),
  ]
  const texts = Object.values(printed)
  const { canary } = project
  if (project.generates !== 'nothing') {
    const { artifacts } = await generate(wanted(project, result), options)
    // a name in keyfit.yaml is a name in the files too; what is known to be a key is refused before
    const isName = canary !== undefined && project.yaml.includes(canary) && !isKnownKey(canary)
    if (!isName) texts.push(...artifacts.map(({ text }) => text))
  }
  if (canary === undefined) return faults
  const leaks = texts.map((text) => leakOf(canary, text)).filter((leak) => leak !== null)
  return leaks.length === 0 ? faults : [...faults, `a part of the key is shown: ${leaks[0]}`]
}

/** Whether `key-comes-from-env` knows a text for a key, wherever it stands. */
function isKnownKey(text: string): boolean {
  return shapes.some(
    ({ prefix, sure }) =>
      prefix.length >= 4 &&
      sure !== 'observed' &&
      text.startsWith(prefix) &&
      /^[A-Za-z0-9_-]{24}/.test(text.slice(prefix.length)),
  )
}

/** The text with what is to be generated. */
function wanted({ yaml, generates }: Project, { config }: CheckResult): string {
  if (config === null || /^generate:/m.test(yaml)) return yaml
  const client =
    generates === 'all' ? ', client: { out: llm.ts, sdk: fetch }, json_schema: k.json' : ''
  return `${yaml.replace(/\n?$/, '\n')}generate: { env: .env.example${client} }\n`
}

function bytesOf({ yaml, bytes }: Project): string | Uint8Array {
  if (bytes.length === 0) return yaml
  const encoded = new TextEncoder().encode(yaml)
  for (const [at, byte] of bytes) if (at < encoded.length) encoded[at] = byte
  return encoded
}

function optionsOf(project: Project): GenerateOptions {
  const {
    env,
    process = {},
    files = {},
    tracked = [],
    requireEnv = false,
    environment,
    existing,
  } = project
  const byName = new Map(Object.entries(files))
  return {
    read(name) {
      const input = byName.get(name) ?? byName.get(name.replace(/^\.\//, ''))
      return input === undefined ? { problem: 'no such file' } : { file: name, input }
    },
    containerFiles: [...byName]
      .filter(([name]) => /compose|Dockerfile/.test(name))
      .map(([file, text]) => ({ file, text })),
    envFiles: env === undefined ? [] : [readEnvFile('.env.given', env)],
    env: process,
    requireEnv,
    isTracked: (file) => tracked.includes(file),
    existing: () => existing ?? null,
    ...(environment === undefined ? {} : { environment }),
  }
}

/** What a command prints of it: the text, the JSON, and one of the other formats. */
function printedOf(result: CheckResult): Printed {
  const { source } = result
  const checked = checkedOf(result)
  const others = Object.keys(renderers) as (keyof typeof renderers)[]
  const other = others[source.text.length % others.length] as keyof typeof renderers
  return {
    text: renderText([checked], { color: false, width: 80 }),
    json: renderJson([checked]),
    [other]: renderers[other]([checked]),
  }
}

type Printed = { text: string; json: string } & Partial<Record<keyof typeof renderers, string>>

const renderers = {
  github: renderGithub,
  gitlab: renderGitlab,
  junit: renderJunit,
  sarif: (all: Checked[]) => renderSarif(all, rules, '0.0.0'),
}

function formFaults({ text, json, gitlab, sarif, github = '', junit = '' }: Printed): string[] {
  for (const each of [json, gitlab, sarif]) if (each !== undefined) JSON.parse(each)
  const faults = []
  if (/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u.test(text)) {
    faults.push('the text would steer a terminal')
  }
  if (/^::(?!(?:error|warning|notice) )/m.test(github)) {
    faults.push('GitHub would take a line for a command')
  }
  if (/[^\t\n\r\P{Cc}\x7f-\x9f]|[\p{Cs}\ufffe\uffff]/u.test(junit)) {
    faults.push('no XML holds such characters')
  }
  return faults
}

/** Every place that is named must be there. */
function placeFaults({ source, bases, diagnostics }: CheckResult, project: Project): string[] {
  const { env = '', files = {} } = project
  const texts = new Map([
    ['.env.given', env],
    ...Object.entries(files).flatMap(
      ([name, text]) =>
        [
          [name, text],
          [`./${name}`, text],
        ] as const,
    ),
    ...[...bases, source].map(({ file, text }) => [file, text] as const),
  ])
  const lines = new Map<string, string[]>()
  return diagnostics.flatMap(({ rule, see, edit, ...place }) =>
    [place, ...see, ...(edit === null ? [] : [{ ...edit, file: source.file }])].flatMap((one) => {
      const text = texts.get(one.file)
      if (text === undefined) return [`${rule} names ${one.file}, which nobody has read`]
      if (!lines.has(one.file)) lines.set(one.file, text.split(/\r\n?|\n/))
      return isThere(one, lines.get(one.file) as string[])
        ? []
        : [`${rule} points out of ${one.file}`]
    }),
  )
}

function isThere({ line, column, endLine, endColumn }: Range, lines: string[]): boolean {
  const first = lines[line - 1]
  const last = lines[endLine - 1]
  if (first === undefined || last === undefined || column < 1 || endColumn < 1) return false
  // a carriage return before the line feed is the last column
  if (column > first.length + 2 || endColumn > last.length + 2) return false
  return endLine > line || (endLine === line && endColumn >= column)
}

function fixFaults(
  before: CheckResult,
  input: string | Uint8Array,
  options: GenerateOptions,
): string[] {
  if (!before.diagnostics.some(({ edit }) => edit?.safe)) return []
  const { text } = fix(input, options)
  const after = check(text, options)
  const count = ({ diagnostics }: CheckResult) =>
    diagnostics.filter(({ severity }) => severity === 'error').length
  const faults = []
  if (count(after) > count(before)) faults.push('--fix makes errors')
  if (
    before.source.data !== undefined &&
    parseDocument(text, { merge: true, logLevel: 'silent', uniqueKeys: false }).errors.length > 0
  ) {
    faults.push('--fix leaves what is no YAML')
  }
  return faults
}

function commandFaults({ args, canary }: CommandLine): string[] {
  const quick = readCall(args)
  let said = ''
  const say = (text: string) => {
    said += text
  }
  const slow = readUsage(args, { out: say, error: say })
  const faults = []
  if (quick !== null && JSON.stringify(quick) !== JSON.stringify(slow))
    faults.push('the two parsers of command lines disagree')
  if (typeof slow === 'number' && ![0, 2].includes(slow)) faults.push(`the exit code is ${slow}`)
  const leak = canary === undefined ? null : leakOf(canary, said)
  return leak === null ? faults : [...faults, `a part of the key is shown: ${leak}`]
}

function answerFaults(text: string): string[] {
  const headers = {}
  const line = wordsIn({ text, headers })
  const ids = modelsIn(text)?.ids ?? []
  titleIn(text)
  recordIn(text)
  const faults = []
  if (line !== null && /\n/.test(line)) faults.push('the words of a server are more than a line')
  if (ids.some((id) => typeof id !== 'string')) faults.push('the id of a model is no text')
  return faults
}
