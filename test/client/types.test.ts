import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { acme, anywhere, deployer, umbra } from './kinds.ts'
import { filesFrom, folderWith } from './support.ts'

const kinds = [acme, anywhere, deployer, umbra]

const yaml = `version: 1
providers:
  cloud:
    kind: acme
    models: [gpt-5.1, { id: embed-3, for: embeddings }, "ft:*", { id: dall-e, for: images }]
  local: { kind: anywhere, base_url: "\${LOCAL_URL}", hosts: [localhost], api_key: none, models: [qwen3-8b] }
  open: { kind: anywhere, base_url: http://127.0.0.1:8080/v1, api_key: { file: /run/key } }
  given: { kind: acme, api_key: caller, headers: { X-Team: core }, models: [m] }
  placed: { kind: deployer, api_version: "1", models: [{ id: a, deployment: b }] }
generate:
  client:
    - { out: all.ts, sdk: openai }
    - { out: compiled.js, sdk: openai }
    - { out: compiled.mjs, sdk: openai }
    - { out: cloud.ts, sdk: openai, providers: [cloud] }
    - { out: local.ts, sdk: openai, providers: [local] }
    - { out: open.ts, sdk: openai, providers: [open] }
    - { out: given.ts, sdk: openai, providers: [given] }
    - { out: placed.mts, sdk: openai, providers: [placed] }
    - { out: none.ts, sdk: openai, providers: [] }
`

const messages = `messages: [{ role: 'user', content: 'hi' }]`
const chat = (of: string, model: string) =>
  `${of}.chat.completions.create({ model: ${model}, ${messages} })`

/** What a program may write; each stands alone behind the imports. */
const must: Record<string, string> = {
  'a declared model': `const a = await ${chat('providers.cloud', `'gpt-5.1'`)}; const b: string | null | undefined = a.choices[0]?.message.content; b`,
  'a model of a pattern': chat('providers.cloud', `'ft:gpt-5.1:acme'`),
  'any model where none is declared': chat('providers.open', `'anything'`),
  'an escape': chat('providers.cloud', `undeclared('gpt-6')`),
  'an escape that is kept': `const id = undeclared('gpt-6'); await ${chat('providers.local', 'id')}`,
  'a stream': `for await (const part of await providers.cloud.chat.completions.create({ model: 'gpt-5.1', stream: true, ${messages} })) part.choices[0]?.delta.content`,
  'a stream that is decided at run time': `const stream = Date.now() > 0; const a = await providers.cloud.chat.completions.create({ model: 'gpt-5.1', stream, ${messages} }); if ('choices' in a) a.choices`,
  'options of a call': `await providers.cloud.chat.completions.create({ model: 'gpt-5.1', ${messages} }, { signal: new AbortController().signal, maxRetries: 0 })`,
  embeddings: `const a = await providers.cloud.embeddings.create({ model: 'embed-3', input: 'x' }); a.data[0]?.embedding.length`,
  responses: `const a = await providers.cloud.responses.create({ model: 'gpt-5.1', input: 'x' }); a.output_text.length`,
  'a streamed response': `for await (const event of await providers.cloud.responses.create({ model: 'gpt-5.1', input: 'x', stream: true })) event.type`,
  'a completion': `const a = await providers.local.completions.create({ model: 'qwen3-8b', prompt: 'x' }); a.choices[0]?.text`,
  'the SDK’s helpers': `const a = await providers.cloud.chat.completions.parse({ model: 'gpt-5.1', ${messages} }); a.choices[0]?.message.parsed; providers.cloud.chat.completions.stream({ model: 'gpt-5.1', ${messages} }).on('content', (text) => text.length)`,
  'the rest of the SDK': `await providers.cloud.models.list(); await providers.cloud.images.generate({ model: 'dall-e', prompt: 'x' }); providers.cloud.baseURL.length`,
  'a copy': chat(`providers.cloud.withOptions({ timeout: 5 })`, `'gpt-5.1'`),
  'the SDK’s own type': `const a: OpenAI = asOpenAI(providers.cloud); await ${chat('a', `'any'`)}`,
  'the names of providers': `const a: ProviderName[] = ['cloud', 'local', 'open', 'given', 'placed']; a`,
  'the models of a provider': `const a: ModelOf<'cloud'>[] = ['gpt-5.1', 'embed-3', 'ft:x']; a; const b: ModelOf<'cloud', 'embeddings'> = 'embed-3'; b; const c: ModelOf<'open'> = 'anything'; c`,
  'a client by type': `function ask(client: Client<'local'>): unknown { return ${chat('client', `'qwen3-8b'`)} }; ask(providers.local)`,
  'a client of its own': `createClient('cloud', { env: { ACME_API_KEY: 'x' }, fetch: globalThis.fetch, timeout: 5, maxRetries: 0 })`,
  'a key of the caller': `createClient('given', { apiKey: 'x' })`,
  'an environment that may be unset': `const env: Record<string, string | undefined> = {}; preflight(env); createClient('cloud', { env })`,
  'the errors': `try { preflight() } catch (error) { if (error instanceof KeyfitError) { const a: string = error.provider; const b: string | null = error.variable; a; b; error.fix } if (error instanceof PreflightError) error.errors[0]?.fix }`,
}

const mustNot: Record<string, string> = {
  'an undeclared model in a chat': chat('providers.cloud', `'gpt-6'`),
  'a model of another provider': chat('providers.local', `'gpt-5.1'`),
  'a model for embeddings in a chat': chat('providers.cloud', `'embed-3'`),
  'a model for chats in embeddings': `providers.cloud.embeddings.create({ model: 'gpt-5.1', input: 'x' })`,
  'any text as a model': `const id = String(Date.now()); ${chat('providers.cloud', 'id')}`,
  'an undeclared model in a response': `providers.cloud.responses.create({ model: 'gpt-6', input: 'x' })`,
  'an undeclared model in a stream': `providers.cloud.chat.completions.create({ model: 'gpt-6', stream: true, ${messages} })`,
  'an undeclared model in a helper': `providers.cloud.chat.completions.parse({ model: 'gpt-6', ${messages} })`,
  'an undeclared model in a streaming helper': `providers.cloud.responses.stream({ model: 'gpt-6', input: 'x' })`,
  'an undeclared model in a copy': chat(`providers.cloud.withOptions({})`, `'gpt-6'`),
  'embeddings where no model is for them': `providers.local.embeddings.create({ model: 'qwen3-8b', input: 'x' })`,
  'a misspelt field': `providers.cloud.chat.completions.create({ model: 'gpt-5.1', mesages: [] })`,
  'an undeclared provider': 'providers.cluod',
  'an undeclared provider by name': `createClient('cluod')`,
  'a provider whose key the caller has': 'providers.given',
  'a client without the caller’s key': `createClient('given')`,
  'a key for a provider that has one': `createClient('cloud', { apiKey: 'x' })`,
  'another base URL': `createClient('cloud', { baseURL: 'https://api.example.com/v1' })`,
  'a model id in the wrong use': `const a: ModelOf<'cloud', 'chat'> = 'embed-3'; a`,
}

const names =
  'asOpenAI, type Client, createClient, KeyfitError, type ModelOf, PreflightError, preflight, type ProviderName, providers, undeclared'

/** The programs as files, against the TypeScript and the JavaScript form. */
function programs(table: Record<string, string>, name: string): [path: string, text: string][] {
  return ['all', 'compiled'].flatMap((form) =>
    Object.values(table).map((code, index): [string, string] => [
      `${name}-${index}-${form}.ts`,
      `import type { OpenAI } from 'openai'
import { ${names} } from './${form}.js'
export { ${names}, type OpenAI }
export async function program(): Promise<void> {
  ${code}
}
`,
    ]),
  )
}

/** What a compiler says of a wrong argument, property or option. */
const refusal = /error TS(?:2322|2339|2345|2353|2551|2554|2561|2769|2820):/

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  isolatedModules: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  // the SDK's own declarations do not pass all of these
  skipLibCheck: true,
  noEmit: true,
  target: 'es2022',
}

const surroundings = {
  'nodenext, with the types of Node': { module: 'nodenext', lib: ['es2022'], types: ['node'] },
  'a bundler, with those of the web': {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
}

/** The errors of a compiler by file; empty lines of its own output are none. */
async function compile(
  compiler: string,
  surrounding: object,
  files: [path: string, text: string][],
): Promise<Map<string, string[]>> {
  const since58 = compiler === 'typescript-5.5' ? {} : { erasableSyntaxOnly: true }
  const compilerOptions = { ...strict, ...since58, ...surrounding }
  const config = JSON.stringify({ compilerOptions, include: ['*.ts', '*.mts'] })
  const folder = await folderWith([...files, ['tsconfig.json', config]])
  const tsc = resolve('node_modules', compiler, 'bin/tsc')
  const output = await promisify(execFile)(
    process.execPath,
    [tsc, '-p', folder, '--pretty', 'false'],
    {
      cwd: folder,
      maxBuffer: 1 << 26,
    },
  ).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
  const errors = new Map<string, string[]>()
  for (const line of output.split('\n').filter((text) => /error TS\d/.test(text))) {
    const file = /^([^(\s]+)\(/.exec(line)?.[1] ?? ''
    errors.set(file, [...(errors.get(file) ?? []), line])
  }
  return errors
}

describe.each(['typescript-5.5', 'typescript-6', 'typescript'])('under %s', (compiler) => {
  it.each(Object.entries(surroundings))(
    'and %s, programs compile or not as they must',
    async (_, surrounding) => {
      const generated = await filesFrom(yaml, { kinds })
      const errors = await compile(compiler, surrounding, [
        ...generated,
        ...programs(must, 'must'),
        ...programs(mustNot, 'not'),
      ])
      const wrong = [...errors].filter(([file]) => !file.startsWith('not-'))
      expect(wrong).toEqual([])
      const passed = Object.keys(mustNot).flatMap((title, index) =>
        ['all', 'compiled']
          .filter(
            (form) => !errors.get(`not-${index}-${form}.ts`)?.every((line) => refusal.test(line)),
          )
          .map((form) => `${title}: ${errors.get(`not-${index}-${form}.ts`) ?? 'no error'}`),
      )
      expect(passed).toEqual([])
    },
  )
})

describe('the output', () => {
  it('imports the SDK and nothing else, and switches no check off', async () => {
    for (const [path, text] of await filesFrom(yaml, { kinds })) {
      if (path.endsWith('.map')) continue
      const imports = [...text.matchAll(/(?:\bfrom|\bimport\(|^import) *['"]([^'"]+)['"]/gm)]
      expect([path, ...new Set(imports.map(([, name]) => name))]).toEqual([path, 'openai'])
      expect(text).not.toMatch(/@ts-nocheck|@ts-ignore|@ts-expect-error/)
    }
  })

  it('is the same program as TypeScript and as JavaScript', async () => {
    const files = await filesFrom(yaml, { kinds })
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
    const compilerOptions = { ...options, verbatimModuleSyntax: true, removeComments: true }
    const plain = (path: string) =>
      ts.transpileModule(files.get(path) ?? '', { compilerOptions }).outputText
    expect(plain('all.ts')).toBe(plain('compiled.js'))
    expect(plain('all.ts')).toContain('createClient')
  })
})
