import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { plainKey } from './kinds.ts'
import { filesFrom, folderWith, listen, moduleOf } from './support.ts'
import { kindFor, type Target, targets } from './targets.ts'

const openai = targets[0] as Target

/** Runs a program beside a generated `llm.mjs`, and answers what it printed. */
async function run(
  yaml: string,
  target: Target,
  code: string,
  flags: string[] = [],
): Promise<string> {
  const files = await filesFrom(yaml, { kinds: [kindFor(target)] })
  const folder = await folderWith([...files, ['run.mjs', code]])
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    join(folder, 'run.mjs'),
  ])
  return stdout
}

function yamlFor({ sdk, path }: Target, url: string, more = ''): string {
  return `version: 1
${more}providers:
  keyed: { kind: vendor, base_url: "${url}${path}", api_key: "\${VENDOR_KEY}" }
  keyless: { kind: vendor, base_url: "${url}${path}", api_key: none }
generate:
  client: { out: llm.mjs, sdk: ${sdk} }
`
}

describe('where there is no process, as at the edge', () => {
  it.each(targets)('a client of the $sdk SDK for the $wire wire works', async (target) => {
    const server = await listen(answers[target.wire])
    const code = `import { createClient, preflight, providers } from './llm.mjs'
const { stdout } = globalThis.process
delete globalThis.process
const load = (name) => import(name)
const model = { model: 'm' }
const options = undefined
try { preflight() } catch (error) { stdout.write(error.name + ' ') }
for (const client of [createClient('keyed', { env: { VENDOR_KEY: '${plainKey}' } }), providers.keyless]) {
  stdout.write(await (async () => ${target.chat})() + ' ')
}
`
    // as a bundler for such a place chooses files of the SDK
    const flags = ['--conditions=browser']
    const printed = await run(yamlFor(target, server.url), target, code, flags)
    // one SDK prints a warning between
    expect(printed).toMatch(/^PreflightError [\s\S]*hello [\s\S]*hello $/)
    expect(server.seen.map(({ headers }) => JSON.stringify(headers).includes(plainKey))).toEqual([
      true,
      false,
    ])
  })
})

describe('in a browser', () => {
  const browser = `Object.assign(globalThis, { window: globalThis, document: {} })
import { createClient, providers } from './llm.mjs'
const names = []
for (const make of [() => createClient('keyed', { env: { VENDOR_KEY: '${plainKey}' } }), () => providers.keyless]) {
  try { await make().models.list(); names.push('made') } catch (error) { names.push(error.name, error.fix) }
}
console.log(JSON.stringify(names))
`

  it('no client is made, unless keyfit.yaml says that it runs there', async () => {
    const { url, seen } = await listen()
    const printed = await run(yamlFor(openai, url), openai, browser)
    expect(JSON.parse(printed)).toEqual([
      'ExposedKeyError',
      'Call it from a server of your own',
      'ExposedKeyError',
      'Say `runs_in: browser` in keyfit.yaml',
    ])
    expect(seen).toEqual([])
  })

  it('a client without a key is made where it says so, and none with a key', async () => {
    const { url, seen } = await listen()
    const yaml = yamlFor(openai, url).replace(
      'sdk: openai',
      'sdk: openai, runs_in: browser, providers: [keyless]',
    )
    const printed = await run(yaml, openai, browser)
    expect(JSON.parse(printed).at(-1)).toBe('made')
    expect(seen).toHaveLength(1)
  })
})

describe('an observer of all clients of a module', () => {
  it('is told of every request, also of one that fails, until it is taken away', async () => {
    const server = await listen((request, response) => {
      if (request.path.endsWith('/models')) response.writeHead(404).end('{}')
      else answers[openai.wire]?.(request, response)
    })
    const llm = (await moduleOf(yamlFor(openai, server.url), {
      kinds: [kindFor(openai)],
    })) as Awaited<ReturnType<typeof moduleOf>> & {
      onCall(observer: ((call: object) => void) | null): void
    }
    const calls: object[] = []
    llm.onCall((call) => calls.push(call))
    await llm.providers.keyless?.models.list().catch(() => {})
    await llm.providers.keyless?.embeddings.create({ model: 'e', input: 'x' })
    const nowhere = llm.createClient('keyless', {
      maxRetries: 0,
      fetch: () => Promise.reject(new TypeError('no network')),
    })
    await nowhere.models.list().catch(() => {})
    llm.onCall(null)
    await llm.providers.keyless?.embeddings.create({ model: 'e', input: 'x' })
    const same = { provider: 'keyless', duration: expect.any(Number) }
    expect(calls).toEqual([
      { ...same, model: null, status: 404, usage: null },
      {
        ...same,
        model: 'e',
        status: 200,
        usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
      },
      { ...same, model: null, status: null, usage: null },
    ])
  })
})

describe('a refusal of the server is explained by what the kind knows', () => {
  it.each([
    ['kind: moonshot, region: cn', 401, '', 'RefusedKeyError', /separate accounts.*`cn`/],
    [
      'kind: moonshot, region: cn',
      401,
      'Invalid Authentication',
      'RefusedKeyError',
      /It looks like a wrong key, one of the other site.*Say the other `region`/,
    ],
    ['kind: alibaba-dashscope, region: us', 401, '', 'RefusedKeyError', /sk-sp-/],
    [
      'kind: litellm-proxy, base_url: http://localhost:4000, api_key: "${LITELLM_KEY}"',
      400,
      'No connected db.',
      'RefusedKeyError',
      /`LITELLM_KEY` \(400\).*master key/,
    ],
    [
      'kind: llama-server, base_url: http://localhost:8080/v1, api_key: none',
      503,
      'Loading model',
      'ExplainedError',
      /It is still loading its model.*Wait until/,
    ],
  ])('%s, %i %s', async (fields, status, words, name, said) => {
    const yaml = `version: 1
providers:
  main: { ${fields} }
generate:
  client: { out: llm.mjs, sdk: openai }
`
    const { createClient } = await moduleOf(yaml)
    const key = `sk-${'a1B2'.repeat(12)}`
    const client = createClient('main', {
      env: { MOONSHOT_API_KEY: key, DASHSCOPE_API_KEY: key, LITELLM_KEY: key },
      maxRetries: 0,
      fetch: async () => new Response(JSON.stringify({ error: { message: words } }), { status }),
    })
    const error = await client.models.list().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ name, provider: 'main', status })
    expect(String(error)).toMatch(said)
  })

  it('a base URL from a variable that lacks the path of the API', async () => {
    const yaml = `version: 1
providers:
  main: { kind: vllm, base_url: "\${VLLM_URL}", hosts: [localhost], api_key: none }
generate:
  client: { out: llm.mjs, sdk: openai }
`
    const { createClient } = await moduleOf(yaml)
    const answer = async () => new Response('{"error":{"message":"Not Found"}}', { status: 404 })
    const failing = (url: string) =>
      createClient('main', { env: { VLLM_URL: url }, fetch: answer })
        .models.list()
        .then(
          () => null,
          (thrown: unknown) => thrown,
        )
    expect(await failing('http://localhost:8000')).toMatchObject({
      name: 'NotServedError',
      variable: 'VLLM_URL',
      fix: 'Let `VLLM_URL` end in `/v1`',
    })
    expect(await failing('http://localhost:8000/v1')).toMatchObject({
      name: 'NotServedError',
      fix: 'Make sure that `VLLM_URL` is the root of its API',
    })
  })
})
