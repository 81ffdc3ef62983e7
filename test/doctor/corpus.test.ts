import { describe, expect, it } from 'vitest'
import type { Place } from '../../cli/doctor/place.ts'
import { unreachable } from '../../cli/doctor/unreachable.ts'
import { check } from '../../keyfit.ts'
import type { Case } from '../corpus/case.ts'
import { provider, type Told, visit } from './run.ts'
import { type Answer, answer, freePort } from './server.ts'

const modules = import.meta.glob<{ default: Case[] }>('../corpus/misconfig/*.ts', { eager: true })
const cases = Object.values(modules).flatMap((module) => module.default)

/*
 * The reports of docs/corpus.md that only a running server shows. What each server answers is imitated;
 * a vendor's cloud stands on loopback as a house kind that is like it.
 */
const list = (...ids: string[]): Answer => [200, { data: ids.map((id) => ({ id })) }]
const error = (status: number, message: string, more: object = {}): Answer => [
  status,
  { error: { message, ...more } },
]
const env = { TEST_KEY: 'made-up-key-0123456789' }

/** A server with these answers, a provider for it, and what doctor has to see. */
interface Scene {
  answers: Record<string, Answer>
  otherwise?: Answer
  kind: string
  /** It stands on loopback as a kind of the house. */
  like?: boolean
  path?: string
  fields?: object
  call?: boolean
  sees: Partial<Told['symptoms'][number]> & { code: string }
  answeredBy?: string
}

const deployment: Scene = {
  answers: {
    'POST /openai/v1/chat/completions': error(
      404,
      'The API deployment for this resource does not exist',
      {
        code: 'DeploymentNotFound',
      },
    ),
    '/openai/v1/models': list('gpt-4.1'),
  },
  kind: 'azure-openai',
  like: true,
  path: '/openai/v1',
  fields: { models: [{ id: 'gpt-4.1', deployment: 'mine' }] },
  call: true,
  sees: { code: 'model-not-served' },
}
const refusedKey: Scene = {
  answers: {},
  otherwise: error(401, 'Unauthorized'),
  kind: 'openai-compatible',
  sees: { code: 'key-refused' },
}
const noV1: Scene = {
  answers: { '/api/v1/model': [200, { result: 'x' }] },
  kind: 'tabbyapi',
  sees: { code: 'wrong-path' },
}
const ollama = (version: string): Scene => ({
  answers: { '/': [200, 'Ollama is running'], '/api/version': [200, { version }] },
  kind: 'ollama',
  sees: { code: 'wrong-path' },
  answeredBy: 'ollama',
})

const scenes: Record<string, Scene> = {
  A129: deployment,
  A153: deployment,
  A071: {
    answers: {
      '/v1/models': list('glm-5'),
      'POST /v1/chat/completions': error(429, 'Insufficient balance', { code: '1113' }),
    },
    ...{ kind: 'zhipu', like: true, call: true, fields: { models: ['glm-5'] } },
    sees: { code: 'vendor-answer' },
  },
  A097: refusedKey,
  B153: refusedKey,
  B017: {
    answers: { '/v1/models': list('/models/llama') },
    kind: 'vllm',
    fields: { models: ['models/llama'] },
    sees: { code: 'model-not-served', fix: 'models: [/models/llama]' },
  },
  B211: {
    answers: {
      '/v1/models': list('gpt-5.1'),
      'POST /v1/messages': error(404, 'model gpt-5.1 is not served here'),
    },
    ...{ kind: 'anthropic-compatible', path: '', call: true, fields: { models: ['gpt-5.1'] } },
    sees: { code: 'model-not-served' },
  },
  B229: {
    answers: { '/v1/models': list('llama3:8b') },
    kind: 'ollama',
    fields: { models: ['llama3:70b'] },
    sees: { code: 'model-not-served', fix: 'models: [llama3:8b]' },
  },
  B241: {
    answers: { '/v1/models': list('/data/mistral-7b') },
    kind: 'vllm',
    fields: { models: ['mistral-7b'] },
    sees: { code: 'model-not-served', fix: 'models: [/data/mistral-7b]' },
  },
  A079: {
    answers: { '/v1/models': list('us.some-model') },
    kind: 'openai-compatible',
    fields: { models: ['ap.some-model'] },
    sees: { code: 'model-not-served' },
  },
  B077: {
    answers: {},
    otherwise: [
      403,
      '<html><head><title>403 Forbidden</title></head><body><hr><center>nginx</center></body></html>',
      { 'content-type': 'text/html' },
    ],
    kind: 'anthropic-compatible',
    path: '',
    sees: { code: 'proxy-error' },
  },
  B181: {
    ...ollama('0.1.13'),
    ...{ path: '', call: true, fields: { wire: 'ollama', models: ['llama2'] } },
  },
  B183: ollama('0.1.9'),
  B189: {
    answers: {},
    otherwise: error(500, 'connection refused'),
    kind: 'ollama',
    sees: { code: 'server-error' },
  },
  B187: noV1,
  B231: noV1,
  B239: noV1,
}

/** Nothing listens on the declared port. */
const silent = ['B185', 'B201']
/** The name resolves and the port is refused: the server listens for its own machine alone. */
const elsewhere = ['B043', 'B059', 'B191']
/** The key belongs to the other one of two sites. */
const twins = ['A027', 'A139', 'A217']

it('every live case of the corpus is here', () => {
  const live = cases.filter(({ verdict }) => 'live' in verdict).map(({ id }) => id)
  const here = [...Object.keys(scenes), ...silent, ...elsewhere, ...twins]
  expect(here.toSorted()).toEqual(live.toSorted())
})

describe('doctor sees', () => {
  it.each(Object.entries(scenes))('%s', async (_id, scene) => {
    const { url } = await answer(scene.answers, scene.otherwise)
    const base = url + (scene.path ?? '/v1')
    const { codes, one } = await visit(
      provider(
        {
          ...{ kind: scene.like ? 'mine' : scene.kind, base_url: base, api_key: '${TEST_KEY}' },
          ...scene.fields,
        },
        scene.like ? { kinds: { mine: { like: scene.kind, base_url: base } } } : {},
      ),
      scene.call ? ['--call'] : [],
      env,
    )
    expect(codes).toContain(scene.sees.code)
    expect(one.symptoms.find(({ code }) => code === scene.sees.code)).toMatchObject(scene.sees)
    if (scene.answeredBy !== undefined) expect(one.answeredBy?.kind).toBe(scene.answeredBy)
  })

  it.each(silent)('%s', async () => {
    const port = await freePort()
    const { codes } = await visit(
      provider({ kind: 'ollama', base_url: `http://127.0.0.1:${port}/v1` }),
    )
    expect(codes).toContain('refused')
  })

  it.each(elsewhere)('%s', async () => {
    const { port } = await answer({})
    const url = new URL(`http://box.lan:${port}/v1`)
    const { backends } = check(provider({ kind: 'ollama', base_url: url.href }))
    const place: Place = {
      runsIn: 'host',
      proxies: [],
      noProxy: [],
      nodeObeys: false,
      own: ['10.9.8.7'],
    }
    const refused = {
      steps: [],
      addresses: [{ address: '10.9.8.7', code: 'ECONNREFUSED' }],
      address: null,
      trouble: { at: 'connect', code: 'ECONNREFUSED' },
    } as const
    const attempt = {
      ...{ url, backend: backends[0] as (typeof backends)[0], timeout: 1000, others: [] },
      redact: (text: string) => text,
    }
    const here = await unreachable(
      { ...refused, addresses: [...refused.addresses], steps: [] },
      { ...attempt, place },
    )
    expect(here).toMatchObject({
      code: 'loopback-only',
      fix: 'Start Ollama with OLLAMA_HOST=0.0.0.0',
    })
    const other = { ...place, own: [] }
    const there = await unreachable(
      { ...refused, addresses: [...refused.addresses], steps: [] },
      { ...attempt, place: other },
    )
    expect(there).toMatchObject({ code: 'refused', fix: 'Start Ollama with OLLAMA_HOST=0.0.0.0' })
    expect(there.why).toContain('listens for its own machine alone')
  })

  it.each(twins)('%s', async () => {
    const here = await answer({}, error(401, 'Invalid Authentication'))
    const there = await answer({ '/v1/models': list('m') })
    const { one } = await visit(
      provider(
        {
          ...{ kind: 'twins', region: 'cn', api_key: '${TEST_KEY}' },
          hosts: [`127.0.0.1:${there.port}`],
        },
        {
          kinds: {
            twins: {
              hosts: ['127.0.0.1'],
              apis: [
                {
                  wire: 'openai',
                  base_urls: [
                    { url: `${here.url}/v1`, region: 'cn' },
                    { url: `${there.url}/v1`, region: 'global' },
                  ],
                },
              ],
              separate_regions: true,
              key: { need: 'required', variables: ['TEST_KEY'] },
            },
          },
        },
      ),
      [],
      env,
    )
    expect(one.key).toBe('refused')
    expect(one.symptoms[0]?.fix).toBe('region: global')
  })
})
