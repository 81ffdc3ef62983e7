import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../version.ts'
import { project, put } from '../cli/run.ts'
import { managers, pack, versionOfManager } from './managers.ts'
import { record } from './record.ts'
import { run, runWell, tarball } from './tools.ts'

const manifest = {
  name: 'consumer',
  version: '1.0.0',
  private: true,
  type: 'module',
  dependencies: {
    keyfit: 'file:./keyfit.tgz',
    'acme-base': 'file:./acme-base.tgz',
    openai: '6.49.0',
  },
  devDependencies: {
    '@types/node': '20.19.0',
    typescript: 'npm:typescript@7.0.2',
    'typescript-5.5': 'npm:typescript@5.5.4',
    'typescript-6': 'npm:typescript@6.0.3',
    vite: '8.3.4',
  },
}

const yaml = `version: 1
extends: acme-base/keyfit.yaml
providers:
  cloud: { kind: openai, models: [gpt-5.1] }
generate:
  json_schema: keyfit.schema.json
  env: .env.example
  client:
    - { out: src/llm.ts, sdk: openai, providers: [cloud, shared] }
    - { out: src/compiled.mjs, sdk: fetch, providers: [cloud, shared] }
`

const outputs = [
  'keyfit.schema.json',
  '.env.example',
  'src/llm.ts',
  'src/compiled.mjs',
  'src/compiled.d.mts',
  'src/compiled.d.mts.map',
]

/** What a package of a company holds. */
const base = {
  'package.json': JSON.stringify({ name: 'acme-base', version: '1.0.0' }),
  'keyfit.yaml': `version: 1
providers:
  shared: { kind: vllm, base_url: "http://localhost:8000/v1", api_key: none, models: [m] }
`,
}

const programs = {
  'module.mjs': `import { check, defineKind, generate } from 'keyfit'
import keyfit from 'keyfit/vite'
const { diagnostics } = check('version: 1\\nproviders: { a: { kind: opnai } }')
const { artifacts } = await generate('version: 1\\nproviders: { a: { kind: openai } }\\ngenerate: { client: { out: a.ts, sdk: fetch } }')
console.log(diagnostics[0].rule, artifacts[0].path, keyfit().name, typeof defineKind)
`,
  'common.cjs': `const { check } = require('keyfit')
console.log(check('version: 1\\nproviders: { a: { kind: opnai } }').diagnostics[0].rule, require('keyfit/package.json').version)
`,
  'common-later.cjs': `import('keyfit').then(({ check }) => console.log(check('version: 1\\nproviders: { a: { kind: opnai } }').diagnostics[0].rule))
`,
  'src/use.ts': `import { check, type CheckResult, defineKind, defineRule, generate } from 'keyfit'
import keyfit from 'keyfit/vite'
import { defineConfig } from 'vite'
import { createClient } from './compiled.mjs'
import { preflight, providers } from './llm.js'

export const config = defineConfig({ plugins: [keyfit({ requireEnv: true })] })
export const result: CheckResult = check('version: 1', { env: {} })
export const severities: string[] = result.diagnostics.map(({ severity }) => severity)
export const made = [defineKind, defineRule]
export async function ask(): Promise<string | null | undefined> {
  preflight()
  await generate('version: 1')
  await createClient('shared').chat({ model: 'm', messages: [] })
  // @ts-expect-error the provider declares no such model
  await providers.cloud.chat.completions.create({ model: 'gpt-2', messages: [] })
  const answer = await providers.cloud.chat.completions.create({ model: 'gpt-5.1', messages: [] })
  return answer.choices[0]?.message.content
}
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      noEmit: true,
      // keyfit's own must pass too
      skipLibCheck: false,
    },
    include: ['src'],
  }),
}

/** Types of others that do not pass in every version. */
const isOthers = (line: string) => /node_modules\/(?:vite|@types\/node)\//.test(line)

const figures: { name: string; value: string }[] = []

afterAll(() =>
  record('package-managers', {
    topic: 'Package',
    claim:
      'The packed package runs as a command, as ECMAScript module and from CommonJS in a fresh project of each package manager, and compiles there (Plug’n’Play: no compiler was tried, and CommonJS says `import()`)',
    figures: [...figures, { name: 'TypeScript', value: '5.5.4, 6.0.3, 7.0.2' }],
  }),
)

describe.each(managers)('in a project of $name', (manager) => {
  const { files = {}, install, exec, node, compilers, requiresModules } = manager
  let folder = ''
  const call = ([command = '', ...args]: string[]) => runWell(folder, command, args)

  beforeAll(async () => {
    folder = project({
      ...{ 'package.json': JSON.stringify(manifest), 'keyfit.yaml': yaml },
      ...programs,
      ...files,
    })
    copyFileSync(tarball, join(folder, 'keyfit.tgz'))
    await pack(base, join(folder, 'acme-base.tgz'))
    figures.push({ name: manager.name, value: await versionOfManager(manager, folder) })
    await call(install)
  })

  it('the command checks and generates, also with a base from a package', async () => {
    expect(await call([...exec('keyfit'), '--version'])).toContain(version)
    expect(await call([...exec('keyfit'), 'check'])).toContain('every key fits')
    const written = await call([...exec('keyfit'), 'generate'])
    expect(written).toBe(outputs.map((path) => `written: ${path}\n`).join(''))
    expect(await call([...exec('keyfit'), 'generate', '--check'])).toContain('every one fresh')
    put(folder, { 'wrong/keyfit.yaml': 'version: 1\nproviders: { a: { kind: opnai } }\n' })
    const [command = '', ...args] = [...exec('keyfit'), 'check', 'wrong/keyfit.yaml']
    const { code, output } = await run(folder, command, args)
    expect(output).toContain('[kind-is-known]')
    expect(code).toBe(1)
  })

  it('a module and a CommonJS program use it', async () => {
    expect(await call(node('module.mjs'))).toBe('kind-is-known a.ts keyfit function\n')
    expect(await call(node('common-later.cjs'))).toBe('kind-is-known\n')
    if (requiresModules) expect(await call(node('common.cjs'))).toBe(`kind-is-known ${version}\n`)
  })

  it.each(compilers)('a program compiles under %s', async (compiler) => {
    const tsc = join('node_modules', compiler, 'bin/tsc')
    const { output } = await run(folder, 'node', [tsc, '--project', '.', '--pretty', 'false'])
    expect(output.split('\n').filter((line) => /error TS/.test(line) && !isOthers(line))).toEqual(
      [],
    )
  })
})
