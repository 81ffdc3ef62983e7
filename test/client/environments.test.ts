import { describe, expect, it } from 'vitest'
import { compile, refusal, surroundings } from './compile.ts'
import { acme, anywhere, plainKey } from './kinds.ts'
import { filesFrom, listen, moduleOf } from './support.ts'

const kinds = [acme, anywhere]
const messages = [{ role: 'user' as const, content: 'hi' }]

/** Three environments: the root, one that moves a provider and has a role of its own, one that takes one away. */
function yaml(near: string, far: string, client: string): string {
  return `version: 1
providers:
  same: { kind: anywhere, base_url: "${near}/v1", api_key: none, models: [s] }
  moved: { kind: anywhere, base_url: "${near}/v1", api_key: none, models: [m] }
roles: { chat: moved/m }
environments:
  production:
    providers:
      moved: { base_url: "${far}/v1", api_key: "\${MOVED_KEY}", models: [m, big] }
    roles: { chat: moved/big, title: same/s }
  bare-bones:
    providers: { moved: null }
    roles: { chat: same/s }
generate:
  client: ${client}
`
}

interface Module {
  providers: Record<string, import('openai').OpenAI>
  roles: Record<string, import('openai').OpenAI>
  createClient(name: string, options?: object): import('openai').OpenAI
  createRole(name: string, options?: object): import('openai').OpenAI
  preflight(env?: object): void
}

type WithEnvironments = Module & { inEnvironment(name: string): Module }

describe('a client of a file with environments', () => {
  it('has each environment by its name, and no other way to it', async () => {
    const [near, far] = await Promise.all([listen(), listen()])
    const llm = (await moduleOf(yaml(near.address, far.address, '{ out: llm.mjs, sdk: openai }'), {
      kinds,
    })) as unknown as WithEnvironments
    const production = llm.inEnvironment('production')
    expect(llm.inEnvironment('production')).toBe(production)
    expect(Object.keys(production.providers)).toEqual(['same', 'moved'])
    expect(Object.keys(production.roles)).toEqual(['chat', 'title'])
    expect(production.roles.title).toBe(production.roles.title)
    const env = { MOVED_KEY: plainKey }
    await production.createRole('chat', { env }).chat.completions.create({ messages } as never)
    await production.roles.title?.chat.completions.create({ messages } as never)
    await llm.roles.chat?.chat.completions.create({ messages } as never)
    const models = ({ seen }: typeof near) => seen.map(({ body }) => JSON.parse(body).model)
    expect(models(far)).toEqual(['big'])
    expect(models(near)).toEqual(['s', 'm'])
    expect(far.seen[0]?.headers.authorization).toBe(`Bearer ${plainKey}`)
    llm.preflight({})
    expect(() => production.preflight({})).toThrow('`MOVED_KEY`')
    production.preflight(env)
    const bare = llm.inEnvironment('bare-bones')
    expect(Object.keys(bare.providers)).toEqual(['same'])
    expect(() => bare.createClient('moved')).toThrow('no such provider, only same')
    for (const name of ['prod', 'constructor', '__proto__']) {
      expect(() => llm.inEnvironment(name)).toThrow(
        'no such environment, only production, bare-bones',
      )
    }
  })

  it('may be the client of one environment alone', async () => {
    const [near, far] = await Promise.all([listen(), listen()])
    const llm = await moduleOf(
      yaml(
        near.address,
        far.address,
        '{ out: llm.mjs, sdk: openai, environment: production, providers: [moved] }',
      ),
      { kinds },
    )
    expect(llm).not.toHaveProperty('inEnvironment')
    expect(Object.keys(llm.providers)).toEqual(['moved'])
    await llm.createRole('chat', { env: { MOVED_KEY: plainKey } }).models.list()
    expect([near.seen.length, far.seen.length]).toEqual([0, 1])
  })

  it('prints a provider that an environment leaves as it is in one line', async () => {
    const url = 'http://127.0.0.1:9'
    const files = await filesFrom(yaml(url, `${url}9`, '{ out: llm.ts, sdk: openai }'), { kinds })
    const text = files.get('llm.ts') ?? ''
    const printed = text.slice(text.indexOf('const environments'), text.indexOf('type All'))
    expect(printed).toContain(`      same: declared['same'] as (typeof declared)['same'],\n`)
    expect(printed.match(/baseUrl/g)).toHaveLength(1)
  })

  it('has the types of each', async () => {
    const url = 'http://127.0.0.1:9'
    const clients = `
    - { out: all.ts, sdk: openai }
    - { out: compiled.js, sdk: openai }`
    const programs = [
      `await inEnvironment('production').roles.chat.chat.completions.create({ ${asked('')} })`,
      `await inEnvironment('production').providers.moved.chat.completions.create({ ${asked(`model: 'big',`)} })`,
      `const a: EnvironmentName[] = ['production', 'bare-bones']; a; inEnvironment('production').createClient('moved', { env: {} }); inEnvironment('bare-bones').preflight({})`,
    ]
    const wrong = [
      `inEnvironment('prod')`,
      `inEnvironment('bare-bones').providers.moved`,
      `inEnvironment('bare-bones').createClient('moved')`,
      `inEnvironment('bare-bones').roles.title`,
      `roles.title`,
      `inEnvironment('bare-bones').providers.same.chat.completions.create({ ${asked(`model: 'big',`)} })`,
    ]
    const write = (kind: string, codes: string[]) =>
      ['all', 'compiled'].flatMap((form) =>
        codes.map((code, index): [string, string] => [
          `${kind}-${index}-${form}.ts`,
          `import { type EnvironmentName, inEnvironment, roles } from './${form}.js'
export { type EnvironmentName, inEnvironment, roles }
export async function program(): Promise<void> {
  ${code}
}
`,
        ]),
      )
    const files = await filesFrom(yaml(url, `${url}9`, clients), { kinds })
    const errors = await compile('typescript', Object.values(surroundings)[0] ?? {}, [
      ...files,
      ...write('must', programs),
      ...write('not', wrong),
    ])
    expect([...errors].filter(([file]) => !file.startsWith('not-'))).toEqual([])
    const passed = write('not', wrong).filter(
      ([path]) => !errors.get(path)?.every((line) => refusal.test(line)),
    )
    expect(passed).toEqual([])
  })
})

function asked(model: string): string {
  return `${model} messages: [{ role: 'user', content: 'hi' }]`
}
