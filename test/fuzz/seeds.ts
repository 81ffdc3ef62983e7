import { tenProviders } from '../../bench/ten-providers.ts'
import { commands } from '../../cli/commands.ts'
import { kinds } from '../../kinds/index.ts'
import { readers } from '../../kinds/readers/index.ts'
import { rules } from '../../rules/index.ts'
import type { Example } from '../../rules/rule.ts'
import type { Case } from '../corpus/case.ts'
import { validSetups } from '../corpus/valid.ts'
import { withSamples } from '../examples.ts'

/** What stands in a folder, as the fuzzer begins with it. */
export type Seed = Omit<Example, 'title'>

const cases = import.meta.glob<{ default: Case[] }>('../corpus/misconfig/*.ts', { eager: true })

const texts = import.meta.glob<string>(
  [
    '../yaml/*/keyfit.yaml',
    '../generators/**/keyfit.yaml',
    '../client/golden/*/keyfit.yaml',
    '../../examples/**/keyfit.yaml',
    '../../docs/schemastore/**/*.yaml',
    '../../templates/init/*.yaml',
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** Every keyfit.yaml of this repository, with what belongs to it. */
export const seeds: Seed[] = [
  ...rules.flatMap(({ good, bad }) => [...good, ...bad]),
  ...validSetups.map(({ id: _id, source: _source, ...setup }) => setup),
  ...Object.values(cases).flatMap((module) =>
    module.default.map(({ yaml, env, process, files, requireEnv }) => ({
      yaml,
      ...(env === undefined ? {} : { env }),
      ...(process === undefined ? {} : { process }),
      ...(files === undefined ? {} : { files }),
      ...(requireEnv === undefined ? {} : { requireEnv }),
    })),
  ),
  ...Object.values(texts).map((yaml) => ({ yaml })),
  { yaml: tenProviders().keyfitYaml },
].map(filled)

function filled(seed: Seed): Seed {
  return JSON.parse(withSamples(JSON.stringify(seed))) as Seed
}

/** Names and texts that mean something to keyfit, to YAML, to a terminal or to JavaScript. */
export const words: string[] = [
  ...new Set([
    ...seeds.flatMap(({ yaml, env = '' }) => `${yaml}\n${env}`.match(/[\w./:${}-]{2,60}/g) ?? []),
    ...kinds.flatMap(({ id, hosts, key }) => [id, ...hosts, ...key.variables]),
    ...readers().map(({ id }) => id),
    ...commands.flatMap(({ name, options }) => [name, ...options.map((one) => `--${one.name}`)]),
  ]),
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ...['null', '~', 'true', 'no', '0', '-1', '1e309', '0x1F', '.nan', '2024-01-01', '12:30:45'],
  ...['${A}', '${A:-}', '${A:-${B}}', '${', '$A', '{host}', '*', '*.example.com', '.', '..'],
  ...['http://', 'https://[::1]:8080/v1', 'http://a:b@c/', '//', 'http://0', 'https://x:99999'],
  ...['&a', '*a', '<<: *a', '!!binary', '!x', '|', '>-', '? ', '- ', '---', '...', '%YAML 1.2'],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u00a0',
    '\u0085',
    '😀',
    'ﬀ',
  ],
  ...[
    '\t',
    '\r',
    '\r\n',
    '\n',
    '  ',
    ': ',
    ', ',
    '#',
    ' # ',
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
  ],
  ...['# keyfit-ignore key-fits-host: why', '# keyfit-ignore', 'extends: ./base.yaml\n'],
]
