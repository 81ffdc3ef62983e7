import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkedOf } from '../cli/project/checked.ts'
import { renderGithub } from '../diagnostics/github.ts'
import { renderGitlab } from '../diagnostics/gitlab.ts'
import { renderJson } from '../diagnostics/json.ts'
import { renderJunit } from '../diagnostics/junit.ts'
import { renderSarif } from '../diagnostics/sarif.ts'
import { renderText } from '../diagnostics/text.ts'
import { type CheckOptions, check, fix, generate, readEnvFile } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import { rules } from '../rules/index.ts'
import { keys, leakOf } from './canaries.ts'

/** Everything that any command could print of a file. */
async function printed(yaml: string, options: CheckOptions): Promise<string> {
  const result = check(yaml, options)
  const checked = checkedOf(result)
  const { redact } = result
  const artifacts = (await generate(yaml, options)).artifacts.map(({ text }) => redact(text))
  return [
    renderText([checked], { color: false, width: 80 }),
    renderText([checked], { color: true, width: null }),
    renderJson([checked]),
    renderGithub([checked]),
    renderGitlab([checked]),
    renderJunit([checked]),
    renderSarif([checked], rules, '0.0.0'),
    ...fix(yaml, options).fixed.map(({ message }) => message),
    ...artifacts,
  ].join('\n')
}

/** A file with one text in every place that a text can stand in. */
function everywhere(secret: string): Record<string, unknown>[] {
  const provider = { kind: 'openai', api_key: '${MY_KEY}' }
  const one = (fields: object) => ({ version: 1, providers: { cloud: { ...provider, ...fields } } })
  return [
    one({ api_key: secret }),
    one({ api_key: `Bearer ${secret}` }),
    one({ api_key: { file: secret } }),
    one({ kind: secret }),
    one({ base_url: secret }),
    one({ base_url: `https://${secret}@api.openai.com/v1` }),
    one({ base_url: `https://user:${secret}@api.openai.com/v1` }),
    one({ base_url: `https://api.openai.com/v1?key=${secret}` }),
    one({ base_url: `https://api.openai.com/${secret}` }),
    one({ base_url: `\${LLM_URL:-${secret}}` }),
    one({ headers: { Authorization: `Bearer ${secret}` } }),
    one({ headers: { 'X-Team': secret } }),
    one({ headers: { [secret]: 'a' } }),
    one({ models: [secret] }),
    one({ models: [{ id: secret, for: secret, deployment: secret }] }),
    one({ hosts: [secret] }),
    one({ region: secret }),
    one({ wire: secret }),
    one({ auth: secret }),
    one({ upstream: [secret] }),
    one({ forwards: [secret] }),
    one({ [secret]: secret }),
    { version: secret, providers: { cloud: provider } },
    { version: 1, providers: { [secret]: provider } },
    { version: 1, providers: { cloud: provider }, roles: { chat: `cloud/${secret}` } },
    { version: 1, providers: { cloud: provider }, roles: { [secret]: secret } },
    { version: 1, providers: { cloud: provider }, policy: { egress: [secret] } },
    { version: 1, providers: { cloud: provider }, rules: { [secret]: secret } },
    { version: 1, providers: { cloud: provider }, extends: secret },
    { version: 1, providers: { cloud: provider }, readers: [secret] },
    { version: 1, providers: { cloud: provider }, kinds: { [secret]: { like: secret } } },
    {
      version: 1,
      providers: { cloud: provider },
      environments: {
        [secret]: { env_files: [secret], providers: { cloud: { models: [secret] } } },
      },
    },
    { version: 1, providers: { cloud: provider }, generate: { env: { out: 'a', reader: secret } } },
    {
      version: 1,
      providers: { cloud: provider },
      generate: { client: { out: 'a.ts', sdk: secret } },
    },
    { [secret]: secret },
  ]
}

const places = everywhere('').length

/** Ways to break a file. */
const damage: ((text: string) => string)[] = [
  (text) => text,
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/: /g, ':'),
  (text) => text.replace(/^ {2}/gm, '\t'),
  (text) => text.slice(0, -3),
  (text) => `${text}  - x: {\n`,
  (text) => text.replaceAll('"', ''),
  (text) => `${text}---\n${text}`,
  (text) => text.replaceAll('\n', ' '),
]

describe('a key', { timeout: 300_000 }, () => {
  it('in any place of the file, broken or not, is in no output', async () => {
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.nat(places - 1),
        fc.constantFrom(...damage),
        async (key, place, broken) => {
          const text = broken(stringify(everywhere(key)[place]))
          expect(leakOf(key, await printed(text, {}))).toBeNull()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('in any variable, whatever it is for, is in no output', async () => {
    const names = [
      'MY_KEY',
      'MY_URL',
      'MY_HOST',
      'MY_HEADER',
      'MY_SETTING',
      'OPENAI_API_KEY',
      'OPENAI_BASE_URL',
      'UNRELATED_API_KEY',
    ]
    const kind = fc.constantFrom(...kinds.filter(({ settings }) => settings === undefined))
    const end = fc.constantFrom('', '\n', ' ', '"', '\r', '\u200b', '/v1', '@x')
    await fc.assert(
      fc.asyncProperty(
        keys,
        kind,
        fc.subarray(names, { minLength: 1 }),
        end,
        fc.boolean(),
        async (key, { id }, held, stray, inFile) => {
          const yaml = stringify({
            version: 1,
            providers: {
              one: {
                kind: id,
                base_url: '${MY_URL:-https://api.example.com/v1}',
                api_key: '${MY_KEY}',
                headers: { 'X-Own': 'a ${MY_HEADER}' },
              },
              other: {
                kind: 'openai-compatible',
                base_url: 'https://${MY_HOST}/v1',
                api_key: 'none',
              },
              third: { kind: 'openai' },
            },
            readers: ['openai-sdk'],
            environments: { production: { env_files: ['.env.production'] } },
            generate: { env: '.env.example', json_schema: 'k.json' },
          })
          const assignments = held.map((name) => [name, key + stray] as const)
          const lines = assignments.map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
          const options: CheckOptions = inFile
            ? { envFiles: [readEnvFile('.env', lines.join(''))] }
            : { env: Object.fromEntries(assignments) }
          const read: CheckOptions['read'] = (name) =>
            name === '.env.production'
              ? { file: name, input: lines.join('') }
              : { problem: 'no such file' }
          expect(leakOf(key, await printed(yaml, { ...options, read }))).toBeNull()
        },
      ),
      { numRuns: 200 },
    )
  })

  it('in a base, which is shown for a mistake there, is in no output', async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.nat(places - 1), async (key, place) => {
        const input = stringify(everywhere(key)[place])
        const read: CheckOptions['read'] = () => ({ file: 'base.yaml', input })
        expect(
          leakOf(key, await printed('version: 1\nextends: ./base.yaml\n', { read })),
        ).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
