import { describe, expect, it } from 'vitest'
import { leakOf } from '../canaries.ts'
import { keyfit, project, put } from '../cli/run.ts'
import { provider, visit } from './run.ts'
import { answer, type Served, serve } from './server.ts'

const secret = 'Zq7Lw2Xv9Bn4Mk8Jh3Gf6Ds1'
const list = { object: 'list', data: [{ id: 'm' }] }

/** The header of each request that holds a key, or null. */
const keysAt = ({ requests }: Served) =>
  requests.map(({ headers }) => headers.authorization ?? headers['x-api-key'] ?? null)

describe('the key', () => {
  it('goes to the declared origin, and is proven by a request without it', async () => {
    const server = await answer({
      '/v1/models': ({ headers }) =>
        headers.authorization === `Bearer ${secret}` ? [200, list] : [401, { error: 'no' }],
    })
    const yaml = provider({
      kind: 'vllm',
      base_url: `${server.url}/v1`,
      api_key: '${VLLM_API_KEY}',
    })
    const { one, run } = await visit(yaml, [], { VLLM_API_KEY: secret })
    expect(one.key).toBe('works')
    expect(run.code).toBe(0)
    const sent = keysAt(server).filter((key) => key !== null)
    expect(sent).toEqual([`Bearer ${secret}`])
  })

  it('proves nothing where the server answers without it', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider({
      kind: 'vllm',
      base_url: `${server.url}/v1`,
      api_key: '${VLLM_API_KEY}',
    })
    const { one, codes } = await visit(yaml, [], { VLLM_API_KEY: secret })
    expect(one.key).toBe('unproven')
    expect(codes).toContain('key-unproven')
  })

  it('follows no redirect, to another port or to another path', async () => {
    const stray = await answer({}, [200, list])
    for (const location of [`${stray.url}/v1/models`, '/other']) {
      const server = await serve((_, response) => response.writeHead(308, { location }).end())
      const yaml = provider({
        kind: 'vllm',
        base_url: `${server.url}/v1`,
        api_key: '${VLLM_API_KEY}',
      })
      const { codes } = await visit(yaml, ['--call'], { VLLM_API_KEY: secret })
      expect(codes).toContain('redirect')
      expect(server.requests.some(({ url }) => url === '/other')).toBe(false)
    }
    expect(stray.requests).toEqual([])
  })

  it('goes through no proxy of the environment, and nothing else does', async () => {
    const proxy = await answer({}, [200, list])
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider({
      kind: 'vllm',
      base_url: `${server.url}/v1`,
      api_key: '${VLLM_API_KEY}',
    })
    const { codes } = await visit(yaml, ['--call'], {
      ...{ VLLM_API_KEY: secret, NODE_USE_ENV_PROXY: '1' },
      ...{ HTTP_PROXY: proxy.url, http_proxy: proxy.url, ALL_PROXY: proxy.url },
    })
    expect(proxy.requests).toEqual([])
    expect(codes).toContain('proxy-in-between')
  })

  it('stays here where check has something against it', async () => {
    const server = await answer({ '/v1/models': [401, { error: { message: 'who are you' } }] })
    const yaml = provider({
      kind: 'openai',
      base_url: `${server.url}/v1`,
      api_key: '${GROQ_API_KEY}',
    })
    const { one, codes } = await visit(yaml, ['--call'], { GROQ_API_KEY: `gsk_${'x'.repeat(52)}` })
    expect(server.requests.length).toBeGreaterThan(0)
    expect(keysAt(server).every((key) => key === null)).toBe(true)
    expect(one.key).toBe('not sent')
    expect(codes).toContain('key-not-sent')
  })

  it('goes where it is declared although check has something against other parts of the file', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider(
      { kind: 'vllm', base_url: `${server.url}/v1`, api_key: '${VLLM_API_KEY}' },
      { roles: { chat: 'nobody/m' } },
    )
    await visit(yaml, [], { VLLM_API_KEY: secret })
    expect(keysAt(server)[0]).toBe(`Bearer ${secret}`)
  })

  it('is not tried on other paths of the host, nor on other ports', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider({
      kind: 'openai-compatible',
      base_url: `${server.url}/tenant`,
      api_key: '${LLM_KEY}',
    })
    const { one } = await visit(yaml, [], { LLM_KEY: secret })
    expect(one.symptoms[0]?.fix).toBe(`base_url: ${server.url}/v1`)
    const withKey = server.requests.filter(({ headers }) => headers.authorization !== undefined)
    expect(withKey.map(({ url }) => url)).toEqual(['/tenant/models'])
  })

  it('is read from a file of its own', async () => {
    const server = await answer({
      '/v1/models': ({ headers }) =>
        headers.authorization === `Bearer ${secret}` ? [200, list] : [401, { error: 'no' }],
    })
    const folder = project({
      'keyfit.yaml': provider({
        kind: 'vllm',
        base_url: `${server.url}/v1`,
        api_key: { file: 'secrets/key' },
      }),
    })
    put(folder, { 'secrets/key': `${secret}\n` })
    const run = await keyfit(folder, ['doctor', '--format', 'json'])
    expect(JSON.parse(run.stdout).providers[0].key).toBe('works')
  })

  it('goes into headers that the file declares, with the words around it', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider({
      ...{ kind: 'openai-compatible', base_url: `${server.url}/v1`, api_key: '${LLM_KEY}' },
      headers: { 'X-Team': 'red', 'X-Gateway-Key': 'Token ${GATEWAY_KEY}' },
    })
    await visit(yaml, [], { LLM_KEY: secret, GATEWAY_KEY: 'another-secret-0042' })
    const [first, second] = server.requests.map(({ headers }) => headers)
    expect(first).toMatchObject({ 'x-team': 'red', 'x-gateway-key': 'Token another-secret-0042' })
    expect(second).not.toHaveProperty('x-gateway-key')
  })
})

describe('nothing that is printed holds a key', () => {
  const echo = (status: number) =>
    answer({}, [
      status,
      { error: { message: `Incorrect API key provided: ${secret}. Bearer ${secret}` } },
      { location: `http://127.0.0.1:1/login?key=${secret}`, server: secret },
    ])

  it.each([200, 302, 400, 401, 403, 404, 418, 429, 500, 503])(
    'when a server that answers %i repeats it',
    async (status) => {
      const { url } = await echo(status)
      const folder = project({
        'keyfit.yaml': provider({
          ...{ kind: 'openai-compatible', base_url: `${url}/v1`, api_key: '${LLM_KEY}' },
          models: ['m'],
        }),
        '.env': `LLM_KEY=${secret}\n`,
      })
      for (const format of ['text', 'json']) {
        const { output } = await keyfit(folder, ['doctor', '--call', '--format', format])
        expect(leakOf(secret, output)).toBeNull()
      }
    },
  )

  it('when it is a name of a model, a page, or a part of the URL', async () => {
    const { url, port } = await answer({}, [200, { data: [{ id: `model-${secret}` }] }])
    const page = await answer({}, [
      200,
      `<html><title>Welcome ${secret}</title>`,
      { 'content-type': 'text/html' },
    ])
    const folder = project({
      'keyfit.yaml': JSON.stringify({
        version: 1,
        providers: {
          list: { kind: 'vllm', base_url: `${url}/v1`, api_key: '${LLM_KEY}', models: ['x'] },
          page: { kind: 'vllm', base_url: `${page.url}/v1`, api_key: '${LLM_KEY}' },
          user: { kind: 'vllm', base_url: `http://me:${secret}@127.0.0.1:${port}/v1` },
          query: { kind: 'vllm', base_url: `${url}/v1?key=${secret}` },
        },
      }),
      '.env': `LLM_KEY=${secret}\n`,
    })
    for (const format of ['text', 'json']) {
      const { output } = await keyfit(folder, ['doctor', '--call', '--format', format])
      expect(leakOf(secret, output)).toBeNull()
    }
  })

  it('when it is too short to be found in a text', async () => {
    const server = await answer({}, [401, { error: { message: 'wrong: q7w' } }])
    const yaml = provider({
      ...{ kind: 'openai-compatible', base_url: `${server.url}/v1`, api_key: '${LLM_KEY}' },
    })
    const { run } = await visit(yaml, [], { LLM_KEY: 'q7w' })
    expect(run.output).not.toContain('q7w')
  })

  it('when a server writes what moves the cursor', async () => {
    const server = await answer({}, [401, { error: { message: '\u001b[2J\u202egone' } }])
    const folder = project({
      'keyfit.yaml': provider({
        kind: 'openai-compatible',
        base_url: `${server.url}/v1`,
        api_key: 'none',
      }),
    })
    const { output } = await keyfit(folder, ['doctor'])
    expect(/\p{Cc}|\p{Cf}/u.test(output.replaceAll('\n', ''))).toBe(false)
    expect(output).toContain('gone')
  })
})

describe('only declared places are asked', () => {
  it('not one outside of policy.egress', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider(
      { kind: 'vllm', base_url: `${server.url}/v1`, api_key: 'none' },
      { policy: { egress: ['api.acme.example'] } },
    )
    const { codes, one } = await visit(yaml)
    expect(codes).toEqual(['not-asked'])
    expect(one.steps).toEqual([])
    expect(server.requests).toEqual([])
  })

  it('not one that a variable alone decides', async () => {
    const server = await answer({ '/v1/models': [200, list] })
    const yaml = provider({
      ...{ kind: 'openai-compatible', base_url: '${LLM_URL}', api_key: '${LLM_KEY}' },
    })
    const { codes } = await visit(yaml, [], { LLM_URL: `${server.url}/v1`, LLM_KEY: secret })
    expect(codes).toEqual(['not-asked'])
    expect(server.requests).toEqual([])
  })
})
