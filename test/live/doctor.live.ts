import { execFile } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { keyfit, project } from '../cli/run.ts'
import { provider, visit } from '../doctor/run.ts'
import { answer } from '../doctor/server.ts'
import {
  alias,
  type Live,
  litellm,
  llamaServer,
  missing,
  optillm,
  type Part,
  stop,
} from './servers.ts'

/*
 * Against the servers themselves. Ollama, vLLM and LM Studio cannot be had here: their recorded shapes
 * are in test/doctor/doctor.test.ts.
 */
const serverKey = 'live-server-key-5c1f09a7'
const masterKey = 'sk-live-master-key-7f3a9c2b51'
const slow = ['--timeout', '120']

function have(part: Part, others: (string | null)[] = []): string | null {
  const reason = others.find((other) => other !== null) ?? missing(part)
  if (reason !== null) console.warn(`not run: ${reason}`)
  return reason
}

const noLlama = have('llama-server')
const noOptillm = have('optillm', [noLlama])
const noLitellm = have('litellm', [noLlama])

/** Only what could be installed is started; then a server that does not start is a failure. */
async function started<T>(reason: string | null, start: () => Promise<T>): Promise<T> {
  return reason === null ? start() : ({} as T)
}

const open = await started(noLlama, () => llamaServer(null))
const [keyed, opti, lite] = await Promise.all([
  started(noLlama, () => llamaServer(serverKey)),
  started(noOptillm, () => optillm(open)),
  started(noLitellm, () => litellm(open, masterKey)),
])

afterAll(stop)

const at = ({ url }: Live, path = '/v1') => url + path

describe.skipIf(noLlama !== null)('llama-server', () => {
  it('is known, needs no key and answers a call', async () => {
    const { one, codes } = await visit(
      provider({ kind: 'llama-server', base_url: at(open), models: [alias] }),
      ['--call', ...slow],
    )
    expect(codes).toEqual([])
    expect(one).toMatchObject({
      answeredBy: { kind: 'llama-server' },
      key: 'not needed',
      models: { found: [alias], missing: [] },
      call: { model: alias, ok: true },
    })
  })

  it('answers a call over the Anthropic wire', async () => {
    const { one } = await visit(
      provider({
        kind: 'llama-server',
        wire: 'anthropic',
        base_url: at(open, ''),
        models: [alias],
      }),
      ['--call', ...slow],
    )
    expect(one.call).toMatchObject({ ok: true })
  })

  it('takes any name of a model, which doctor knows', async () => {
    const { one, run } = await visit(
      provider({ kind: 'llama-server', base_url: at(open), models: ['qwen3-8b'] }),
      ['--call', ...slow],
    )
    expect(one.symptoms.map(({ severity, code }) => [severity, code])).toEqual([
      ['hint', 'model-not-served'],
    ])
    expect(one.call).toMatchObject({ model: 'qwen3-8b', ok: true })
    expect(run.code).toBe(0)
  })

  it.each([
    ['/v2', 'wrong-path'],
    ['/v1/v1', 'wrong-path'],
    ['/v1/chat/completions', 'wrong-path'],
  ])('says that %s is no path of it, and doctor finds the right one', async (path, code) => {
    const { one } = await visit(provider({ kind: 'llama-server', base_url: at(open, path) }))
    expect(one.symptoms.find((each) => each.code === code)?.fix).toBe(`base_url: ${at(open)}`)
  })

  it.each(['ollama', 'vllm', 'litellm-proxy'])('is no %s', async (kind) => {
    const { one } = await visit(provider({ kind, base_url: at(open), api_key: 'none' }))
    expect(one.symptoms).toContainEqual(
      expect.objectContaining({ code: 'other-server', fix: 'kind: llama-server' }),
    )
  })

  const key = (api_key: unknown) =>
    provider({ kind: 'llama-server', base_url: at(keyed), api_key, models: [alias] })

  it('with --api-key takes the right key', async () => {
    const { one, codes } = await visit(key('${LLAMA_API_KEY}'), ['--call', ...slow], {
      LLAMA_API_KEY: serverKey,
    })
    expect(one).toMatchObject({ key: 'works', call: { ok: true } })
    expect(codes).toEqual([])
  })

  it('with --api-key refuses a wrong one, and none', async () => {
    const wrong = await visit(key('${LLAMA_API_KEY}'), ['--call', ...slow], {
      LLAMA_API_KEY: 'another-key-0123456789',
    })
    expect(wrong.one.key).toBe('refused')
    expect(wrong.codes).toEqual(['key-refused'])
    const none = await visit(key('none'))
    expect(none.one.key).toBe('missing')
    expect(none.one.answeredBy).toMatchObject({ kind: 'llama-server' })
  })
})

describe.skipIf(noOptillm !== null)(
  'client → OptiLLM → llama-server, with OPENAI_API_KEY=no_key',
  () => {
    const chain = (more: object = {}) => ({
      version: 1,
      providers: {
        local: { kind: 'llama-server', base_url: at(open), api_key: 'none', models: [alias] },
        proxy: {
          ...{ kind: 'optillm', base_url: at(opti), api_key: 'none', upstream: ['local'] },
          models: [alias],
          ...more,
        },
      },
      generate: { client: { out: 'llm.mjs', sdk: 'openai' } },
    })
    const env = { OPENAI_API_KEY: 'no_key' }

    it('is proven, well, and answers through the generated client', async () => {
      const stray = await answer({}, [200, {}])
      const folder = project({
        'package.json': '{ "type": "module" }',
        'keyfit.yaml': JSON.stringify(chain()),
        'ask.js': `import { providers } from './llm.mjs'
        const { model, choices } = await providers.proxy.chat.completions.create({
          model: '${alias}', max_tokens: 4, messages: [{ role: 'user', content: 'Say hello.' }] })
        console.log(JSON.stringify({ model, text: choices[0].message.content }))`,
      })
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
      expect(await keyfit(folder, ['check'], env)).toMatchObject({ code: 0 })
      expect(await keyfit(folder, ['generate'], env)).toMatchObject({ code: 0 })
      const doctor = await keyfit(folder, ['doctor', '--call', ...slow], env)
      expect(doctor).toMatchObject({ code: 0 })
      expect(doctor.stdout).toContain('all is well')
      const { stdout } = await promisify(execFile)(process.execPath, ['ask.js'], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env, OPENAI_BASE_URL: `${stray.url}/v1` },
      })
      const { model, text } = JSON.parse(stdout) as { model: string; text: string }
      expect(model).toContain(alias)
      expect(text.length).toBeGreaterThan(0)
      expect(stray.requests).toEqual([])
    })

    it('declared as it went wrong fails at check, and doctor tells who answers', async () => {
      const yaml = JSON.stringify({
        version: 1,
        providers: {
          llm: {
            kind: 'openai',
            base_url: at(opti),
            api_key: '${OPENAI_API_KEY}',
            models: [alias],
          },
        },
      })
      const folder = project({ 'keyfit.yaml': yaml })
      const check = await keyfit(folder, ['check'], env)
      expect(check.code).toBe(1)
      expect(check.output).toContain('OPENAI_API_KEY')
      const { one, codes, run } = await visit(yaml, ['--call', ...slow], env)
      expect(run.code).toBe(1)
      expect(one.symptoms).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'other-server', fix: 'kind: optillm' }),
      )
      expect(codes).toContain('key-not-sent')
      expect(one.key).toBe('not sent')
    })

    it('is diagnosed where the proxy is declared as the server behind it, without /v1', async () => {
      const { one } = await visit(
        provider({ kind: 'llama-server', base_url: at(opti, ''), api_key: 'none' }),
      )
      expect(one.answeredBy).toMatchObject({ kind: 'optillm' })
      expect(one.symptoms.map(({ fix }) => fix)).toEqual(['kind: optillm', `base_url: ${at(opti)}`])
    })
  },
)

describe.skipIf(noLitellm !== null)('the LiteLLM proxy', () => {
  const it_ = (api_key: unknown, more: object = {}) =>
    provider({ kind: 'litellm-proxy', base_url: at(lite), api_key, models: [alias], ...more })

  it('takes its master key, and passes a call on', async () => {
    const { one, codes } = await visit(it_('${LITELLM_MASTER_KEY}'), ['--call', ...slow], {
      LITELLM_MASTER_KEY: masterKey,
    })
    expect(one).toMatchObject({
      answeredBy: { kind: 'litellm-proxy' },
      key: 'works',
      call: { ok: true },
    })
    expect(codes).toEqual([])
  })

  it('refuses another key in words that doctor explains', async () => {
    const { one, codes, run } = await visit(it_('${LITELLM_MASTER_KEY}'), slow, {
      LITELLM_MASTER_KEY: 'sk-another-key-0123456789ab',
    })
    expect(codes).toEqual(['vendor-answer'])
    expect(one.key).toBe('refused')
    expect(run.code).toBe(1)
  })

  it('does not serve a model that is not in its config', async () => {
    const { one } = await visit(it_('${LITELLM_MASTER_KEY}', { models: ['gpt-4o'] }), slow, {
      LITELLM_MASTER_KEY: masterKey,
    })
    expect(one.models.missing).toEqual(['gpt-4o'])
  })
})
