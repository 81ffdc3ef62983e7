import { readSource } from '../../schema/source.ts'
import type { Chance } from './chance.ts'
import { mutate, word } from './mutate.ts'
import { type Seed, seeds, words } from './seeds.ts'

/** One input, as it is saved when keyfit does not bear it. */
export type FuzzCase = Project | CommandLine | Answer

/** What stands in a folder, and what was asked of it. */
export interface Project extends Seed {
  is: 'project'
  /** Bytes of keyfit.yaml that are others than those of the text. */
  bytes: [at: number, byte: number][]
  environment?: string
  /** What stands in place of each template of variables. */
  existing?: string
  /** A key that stands somewhere in it, and may stand in no output. */
  canary?: string
  /** Whether the files are generated too, which takes longer. */
  generates: 'nothing' | 'templates' | 'all'
}

export interface CommandLine {
  is: 'command line'
  args: string[]
  canary?: string
}

/** JSON from elsewhere: the answer of a server, or keyfit's own note of what it wrote. */
export interface Answer {
  is: 'answer'
  text: string
}

/** The input of one run. `keys` are made-up ones of all shapes. */
export function caseOf(chance: Chance, keys: readonly string[]): FuzzCase {
  const kind = chance.below(20)
  if (kind < 3) return commandLine(chance, keys)
  if (kind === 3)
    return { is: 'answer', text: mutate(chance.pick(answers), chance, () => chance.pick(answers)) }
  return project(chance, keys)
}

function project(chance: Chance, keys: readonly string[]): Project {
  const seed = chance.pick(seeds)
  const yamlOf = () => chance.pick(seeds).yaml
  const changed = (text: string, others: () => string) =>
    chance.oneIn(3) ? text : mutate(text, chance, others)
  const texts = (all: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(all).map(([name, text]) => [
        chance.oneIn(10) ? chance.pick(words) : name,
        changed(text, yamlOf),
      ]),
    )
  const base = chance.oneIn(8)
    ? { './base.yaml': mutate(asJson(yamlOf(), chance), chance, yamlOf) }
    : {}
  const yaml = asJson(seed.yaml, chance)
  const made: Project = {
    ...seed,
    is: 'project',
    yaml: mutate('./base.yaml' in base ? `extends: ./base.yaml\n${yaml}` : yaml, chance, yamlOf),
    env: changed(seed.env ?? chance.pick(seeds).env ?? '', () => chance.pick(seeds).env ?? ''),
    process: texts(seed.process),
    files: { ...texts(seed.files), ...base },
    bytes: chance.oneIn(30) ? [[chance.below(300), 0x80 + chance.below(0x80)]] : [],
    requireEnv: chance.oneIn(3),
    generates: chance.oneIn(600) ? 'all' : chance.oneIn(20) ? 'templates' : 'nothing',
    ...(chance.oneIn(10) ? { environment: 'production' } : {}),
    ...(chance.oneIn(3)
      ? { existing: changed(seed.env ?? '', () => chance.pick(seeds).env ?? '') }
      : {}),
  }
  return chance.oneIn(2) ? withCanary(made, chance, chance.pick(keys)) : made
}

const asWritten = new Map<string, string>()

/** JSON is YAML too, and is what a program writes. */
function asJson(yaml: string, chance: Chance): string {
  if (!chance.oneIn(10)) return yaml
  let json = asWritten.get(yaml)
  if (json === undefined) {
    const { data } = readSource('keyfit.yaml', yaml)
    // many seeds are broken on purpose
    json = data === undefined ? yaml : JSON.stringify(data, null, 2)
    asWritten.set(yaml, json)
  }
  return chance.oneIn(2) ? json : json.replaceAll(/\n */g, '')
}

/** Puts a key in the place of a word somewhere. */
function withCanary(made: Project, chance: Chance, canary: string): Project {
  const placed = (text: string) => {
    const [start, end] = word(text, chance)
    // within a word it would be another word
    const from = text.slice(0, start).search(/[\w.-]*$/)
    return text.slice(0, from) + canary + text.slice(end)
  }
  const place = chance.below(8)
  if (place === 0) return { ...made, canary, env: placed(made.env ?? '') }
  if (place === 1) {
    const names = [...(made.yaml.match(/(?<=\$\{)\w+/g) ?? []), chance.pick(words)]
    return { ...made, canary, process: { ...made.process, [chance.pick(names)]: canary } }
  }
  const [file] = Object.keys(made.files ?? {})
  if (place === 2 && file !== undefined) {
    return { ...made, canary, files: { ...made.files, [file]: placed(made.files?.[file] ?? '') } }
  }
  return { ...made, canary, bytes: [], yaml: placed(made.yaml) }
}

function commandLine(chance: Chance, keys: readonly string[]): CommandLine {
  const args = chance.pick(calls).split(' ')
  const canary = chance.oneIn(3) ? chance.pick(keys) : undefined
  do {
    const at = chance.below(args.length + 1)
    const change = chance.below(5)
    if (change === 0) args.splice(at, 1)
    else if (change === 1) args.splice(at, 0, chance.pick(words))
    else if (change === 2) args.splice(at, 0, `--${chance.pick(words)}=${chance.pick(words)}`)
    else if (change === 3) args[at] = mutate(args[at] ?? '', chance, () => chance.pick(calls))
    else
      args.splice(
        at,
        0,
        chance.pick(['-', '--', '---', '', '-h', '--help', '--no-color', '-v', '--format']),
      )
  } while (!chance.oneIn(3))
  if (canary !== undefined)
    args.splice(
      chance.below(args.length + 1),
      0,
      chance.pick(['', '--', '--env-file=', '--x=']) + canary,
    )
  return { is: 'command line', args, ...(canary === undefined ? {} : { canary }) }
}

const calls = [
  'check',
  'check --env-file .env.production --require-env --environment production',
  'check --format json --max-warnings 0 --quiet a/keyfit.yaml b',
  'check --fix --no-color',
  'generate --check --diff',
  'generate --dry-run --watch',
  'doctor local --call --timeout 0.5 --file x --format json',
  'audit --format sarif --max-warnings 3',
  'explain key-fits-host',
  'explain --host http://localhost:8080/v1',
  'explain --key-shape sk-',
  'init folder',
  'help check',
  '--version',
]

const answers = [
  '{"object":"list","data":[{"id":"qwen3-8b","object":"model"}],"has_more":false}',
  '{"models":[{"name":"models/gemini-2.5-pro","aliases":["a"]}],"nextPageToken":"x"}',
  '{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","code":"invalid_api_key"}}',
  '{"detail":[{"msg":"Field required"}],"message":null,"base_resp":{"status_msg":"x"}}',
  '<!doctype html><html><head><title>404 Not Found</title></head><body><center><h1>404</h1></center><hr><center>nginx</center></body></html>',
  '{"version":"0.1.0","build":1,"source":"a","artifacts":{"src/llm.ts":"b"},"modules":{"virtual:keyfit":"c"}}',
]
