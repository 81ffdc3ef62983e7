import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { recordProof } from '../../scripts/proof.ts'
import { keys, leakOf } from '../canaries.ts'
import { cli, keyfit, project, type Run, right, runNode, wrong } from './run.ts'

/** Keys of several shapes, and one of none. */
const canaries = [...fc.sample(keys, { seed: 5, numRuns: 3 }), 'Zq7Lw2Xv9Bn4Mk8Jh3Gf6Ds1']

const generating = `${right}generate:
  json_schema: k.json
  env: .env.example
  client: { out: llm.ts, sdk: fetch }
`

/** What each place needs: files, variables and the commands that come near it. */
interface Place {
  files?: Record<string, string>
  env?: Record<string, string>
  calls: string[][]
}

const formats = ['text', 'json', 'github', 'gitlab', 'junit', 'sarif']
const checks = formats.map((format) => ['check', '--format', format])
const everyCommand = [
  ...checks,
  ['check', '--fix'],
  ['generate', '--dry-run'],
  ['generate'],
  ['generate', '--check', '--diff'],
  ['audit'],
]

const places: Record<string, (key: string) => Place> = {
  'a variable that is declared, in .env': (key) => ({
    files: { 'keyfit.yaml': generating, '.env': `OPENAI_API_KEY=${key}\n` },
    calls: everyCommand,
  }),
  'a variable that is declared, of the process': (key) => ({
    files: { 'keyfit.yaml': generating },
    env: { OPENAI_API_KEY: `${key} ` },
    calls: everyCommand,
  }),
  'a variable that nobody declares': (key) => ({
    files: { 'keyfit.yaml': generating, '.env': `OPENAI_API_KE=${key}\nOTHER_TOKEN=${key}\n` },
    calls: everyCommand,
  }),
  'a variable that stands for an address': (key) => ({
    files: {
      'keyfit.yaml':
        'version: 1\nproviders:\n  a: { kind: vllm, base_url: "${LLM_URL}", hosts: [localhost] }\n',
      '.env': `LLM_URL=https://user:${key}@localhost/${key}?k=${key}#${key}\n`,
    },
    calls: checks,
  }),
  'a file of variables that is named by the command line': (key) => ({
    files: { 'keyfit.yaml': wrong, 'my.env': `OPENAI_API_KEY="${key}\n` },
    calls: [['check', '--env-file', 'my.env']],
  }),
  'a compose file, a Dockerfile and a template': (key) => ({
    files: {
      'keyfit.yaml': right,
      'compose.yaml': `services:\n  app:\n    environment:\n      OPENAI_API_KEY: ${key}\n`,
      Dockerfile: `ENV OPENAI_API_KEY=${key}\n`,
      '.env.example': `OPENAI_API_KEY=${key}\n`,
    },
    calls: checks,
  }),
  'code, which is audited': (key) => ({
    files: {
      'keyfit.yaml': right,
      'a.ts': `import OpenAI from 'openai'\nconst c = new OpenAI({ apiKey: '${key}' }) // ${key}\n`,
    },
    calls: formats.map((format) => ['audit', '--format', format]),
  }),
  'names of files that are not there': (key) => ({
    files: { 'keyfit.yaml': `extends: [./${key}.yaml, ${key}]\nenv_files: ['${key}']\n${right}` },
    calls: [...checks, ['check', key], ['check', `${key}*`]],
  }),
  'the path of an output': (key) => ({
    files: { 'keyfit.yaml': `${right}generate: { client: { out: '${key}.ts', sdk: fetch } }\n` },
    calls: [['generate'], ['generate', '--check'], ['generate', '--dry-run']],
  }),
  'the command line': (key) => ({
    files: { 'keyfit.yaml': right },
    calls: [
      [key],
      ['check', `--${key}`],
      ['check', '--format', key],
      ['check', `--max-warnings=${key}`],
      ['check', '--environment', key],
      ['generate', key],
      ['init', key],
      ['doctor', key],
      ['doctor', '--timeout', key],
      ['explain', key],
      ['explain', '--host', key],
      ['explain', '--host', `https://me:${key}@api.openai.com/${key}`],
      ['explain', '--key-shape', key],
      ['help', key],
    ],
  }),
}

const seen = { outputs: 0, clean: 0 }

/** `RECORD=1` notes what was seen for docs/proof.md. */
afterAll(async () => {
  if (process.env.RECORD !== '1') return
  await recordProof('canaries', {
    topic: 'Safety',
    claim: 'A key is in nothing that a command prints, wherever it was put',
    command: 'RECORD=1 npx vitest run test/cli/secrets.test.ts',
    figures: [
      { name: 'places that a key is put into', value: String(Object.keys(places).length) },
      { name: 'commands, each with another key', value: String(seen.outputs) },
      {
        name: 'outputs with ten characters of a key or more',
        value: String(seen.outputs - seen.clean),
        bar: '0',
      },
    ],
  })
})

describe.each(Object.entries(places))('a key in %s', (_, placeOf) => {
  it('is in nothing that a command prints', { timeout: 300_000 }, async () => {
    // one key after the other: each call is a process
    for (let turn = 0; turn < Math.max(placeOf('').calls.length, canaries.length); turn++) {
      const key = canaries[turn % canaries.length] as string
      const { files = {}, env = {}, calls } = placeOf(key)
      const call = calls[turn % calls.length] as string[]
      const { output } = await keyfit(project(files), call, env)
      expect(output, call[0]).not.toBe('')
      seen.outputs++
      expect(leakOf(key, output), `keyfit ${call.join(' ')}\n${output}`).toBeNull()
      seen.clean++
    }
  })
})

it('a value is in no file that is written', { timeout: 120_000 }, async () => {
  for (const key of canaries) {
    const folder = project({ 'keyfit.yaml': generating, '.env': `OPENAI_API_KEY=${key}\n` })
    await keyfit(folder, ['generate'], { GROQ_API_KEY: key })
    for (const name of readdirSync(folder).filter((name) => name !== '.env')) {
      expect(leakOf(key, readFileSync(join(folder, name), 'utf8')), name).toBeNull()
    }
  }
})

it('a key in an exception that nobody expected is not shown', { timeout: 120_000 }, async () => {
  for (const key of canaries) {
    const folder = project({
      'keyfit.yaml': right,
      'throws.cjs': `process.once('beforeExit', () => { throw new Error(process.env.MY_KEY) })`,
    })
    const args = ['--require', './throws.cjs', cli, 'check']
    const { code, stderr }: Run = await runNode(folder, args, { MY_KEY: key })
    expect(code).toBe(3)
    expect(stderr).toContain('This is a bug in keyfit')
    expect(leakOf(key, stderr)).toBeNull()
  }
})
