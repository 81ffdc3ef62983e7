import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyfit, project } from '../cli/run.ts'
import { provider, visit } from './run.ts'
import { type Answer, answer, freePort, type Served } from './server.ts'

const models = (...ids: string[]) => ({
  object: 'list',
  data: ids.map((id) => ({ id, object: 'model' })),
})

const completion = { choices: [{ message: { role: 'assistant', content: 'H' } }] }

describe('keyfit doctor', () => {
  it('says that all is well', async () => {
    const server = await answer({
      '/v1/models': [200, models('qwen3-8b')],
      '/version': [200, { version: '0.26.0' }],
      'POST /v1/chat/completions': [200, completion],
    })
    const folder = project({
      'keyfit.yaml': provider({
        ...{ kind: 'vllm', base_url: `${server.url}/v1`, api_key: 'none', models: ['qwen3-8b'] },
      }),
    })
    const run = await keyfit(folder, ['doctor', '--call'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout.replace(/\d+ ms/, 'N ms')).toBe(
      [
        'provider  kind  answered by  key         models  call      time',
        'it        vllm  vLLM         not needed  1 of 1  answered  N ms',
        '',
        'keyfit.yaml: 1 provider, all is well',
        '',
      ].join('\n'),
    )
    const posted = server.requests.filter(({ method }) => method === 'POST')
    expect(posted.map(({ url }) => url)).toEqual(['/v1/chat/completions'])
  })

  it('makes no call that was not asked for', async () => {
    const server = await answer({ '/v1/models': [200, models('m')] })
    await visit(provider({ kind: 'vllm', base_url: `${server.url}/v1`, models: ['m'] }))
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('asks those that are named, in an environment', async () => {
    const server = await answer({ '/v1/models': [200, models('m')] })
    const it = { kind: 'vllm', base_url: `${server.url}/v1`, api_key: 'none' }
    const yaml = JSON.stringify({
      version: 1,
      providers: {
        a: it,
        b: it,
        c: { ...it, base_url: `http://127.0.0.1:${await freePort()}/v1` },
      },
      environments: {
        staging: { providers: { c: { base_url: `${server.url}/v1`, api_key: 'none' } } },
      },
    })
    expect(Object.keys((await visit(yaml, ['b', 'a'])).told)).toEqual(['b', 'a'])
    expect((await visit(yaml, ['c'])).run.code).toBe(1)
    expect((await visit(yaml, ['c', '--environment', 'staging'])).run.code).toBe(0)
  })

  it.each([
    [['nosuch'], 'keyfit.yaml has no provider nosuch: it has it'],
    [['IT'], 'did you mean it?'],
    [['--environment', 'x'], 'has no environment x'],
    [['--timeout', '0'], 'must be a number of seconds'],
    [['--file', 'nowhere.yaml'], 'no such file here'],
  ])('refuses %j', async (args, words) => {
    const folder = project({ 'keyfit.yaml': provider({ kind: 'ollama' }) })
    const run = await keyfit(folder, ['doctor', ...args])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(words)
  })

  it('asks many at once, and says what each one answers', async () => {
    const server = await answer({ '/v1/models': [200, models('m')] })
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`)
    const one = { kind: 'vllm', base_url: `${server.url}/v1`, api_key: 'none' }
    const yaml = JSON.stringify({
      version: 1,
      providers: Object.fromEntries(names.map((name) => [name, one])),
    })
    const { told } = await visit(yaml)
    expect(Object.keys(told)).toEqual(names)
    expect(new Set(Object.values(told).map(({ key }) => key))).toEqual(new Set(['not needed']))
  })

  it('does not ask what only a gateway reaches, and what is not known', async () => {
    const { told } = await visit(
      JSON.stringify({
        version: 1,
        providers: {
          behind: { kind: 'vllm', base_url: 'http://127.0.0.1:1/v1', direct: false },
          open: { kind: 'vllm', base_url: '${NOT_SET}', hosts: ['127.0.0.1'] },
        },
      }),
    )
    expect(told.behind?.symptoms.map(({ code }) => code)).toEqual(['not-asked'])
    expect(told.open?.symptoms[0]?.why).toContain('NOT_SET')
  })
})

/*
 * Recorded shapes: what servers that cannot be run in the tests answer, as their documentation and the
 * reports in facts have it. llama-server, OptiLLM and LiteLLM are run for real: test/live.
 */
const ollama: Record<string, Answer> = {
  '/': [200, 'Ollama is running'],
  '/api/version': [200, { version: '0.12.3' }],
  '/v1/models': [200, models('llama3.2:latest', 'qwen3:8b')],
  '/api/tags': [200, { models: [{ name: 'llama3.2:latest', model: 'llama3.2:latest' }] }],
}
const vllm: Record<string, Answer> = {
  '/v1/models': [
    200,
    { object: 'list', data: [{ id: '/models/qwen', object: 'model', owned_by: 'vllm' }] },
  ],
  '/version': [200, { version: '0.26.0' }],
}
const lmStudioError = (what: string): Answer => [
  200,
  { error: `Unexpected endpoint or method. (${what}). Returning 200 anyway` },
]
const lmStudio: Record<string, Answer> = {
  '/': [200, { error: 'Unexpected endpoint or method. (GET /)' }],
  '/v1/models': [
    200,
    {
      object: 'list',
      data: [{ id: 'qwen2.5-7b-instruct', object: 'model', owned_by: 'organization_owner' }],
    },
  ],
}

describe('who answers', () => {
  it.each([
    ['ollama', () => answer(ollama), 'Ollama'],
    ['vllm', () => answer(vllm, [404, { detail: 'Not Found' }]), 'vLLM'],
    ['lm-studio', () => answer(lmStudio, lmStudioError('GET /x')), 'LM Studio'],
  ])(
    '%s is known by its own answers, and reported in place of another',
    async (kind, start, name) => {
      const { url } = await start()
      const right = await visit(provider({ kind, base_url: `${url}/v1` }))
      expect(right.one.answeredBy).toEqual({ kind, name })
      expect(right.codes).toEqual([])
      const wrong = await visit(provider({ kind: 'llama-server', base_url: `${url}/v1` }))
      expect(wrong.codes).toEqual(['other-server'])
      expect(wrong.one.symptoms[0]).toMatchObject({ severity: 'warning', fix: `kind: ${kind}` })
      const any = await visit(
        provider({ kind: 'openai-compatible', base_url: `${url}/v1`, api_key: 'none' }),
      )
      expect(any.one.answeredBy).toEqual({ kind, name })
      expect(any.codes).toEqual([])
    },
  )

  const page = (title: string, body = ''): [string, Record<string, string>] => [
    `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    { 'content-type': 'text/html' },
  ]
  it.each<[string, number, [string, Record<string, string>], string, string]>([
    [
      'a login page',
      200,
      page('Sign in', '<input type="password">'),
      'web-page',
      'a login page (“Sign in”)',
    ],
    ['a page', 200, page('Open WebUI'), 'web-page', 'a page for browsers (“Open WebUI”)'],
    ['a captive portal', 511, page('Hotel WiFi login'), 'proxy-error', 'a captive portal'],
    [
      'nginx',
      502,
      [
        '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.27.0</center></body></html>',
        { 'content-type': 'text/html', server: 'nginx' },
      ],
      'proxy-error',
      'an error page of nginx (“502 Bad Gateway”)',
    ],
    [
      'nginx that refuses',
      403,
      [
        '<html><head><title>403 Forbidden</title></head><body><hr><center>nginx</center></body></html>',
        { 'content-type': 'text/html', server: 'nginx' },
      ],
      'proxy-error',
      'an error page of nginx (“403 Forbidden”)',
    ],
    [
      'a reverse proxy without the path',
      404,
      [
        '<html><head><title>404 Not Found</title></head><body><hr><center>nginx</center></body></html>',
        { 'content-type': 'text/html', server: 'nginx' },
      ],
      'wrong-path',
      'an error page of nginx (“404 Not Found”)',
    ],
  ])('%s is called so', async (_what, status, [body, headers], code, words) => {
    const { url } = await answer({}, [status, body, headers])
    const { one, codes, run } = await visit(provider({ kind: 'vllm', base_url: `${url}/v1` }))
    expect(codes).toContain(code)
    expect(`${one.answeredBy?.name} ${one.symptoms[0]?.message}`).toContain(words)
    expect(run.code).toBe(1)
  })
})

/** What a server answers to GET /v1/models, how its provider is declared, and what doctor says. */
const signatures: [
  what: string,
  kind: string,
  reply: Answer,
  expected: { code: string; words: string; key?: string },
][] = [
  [
    'LiteLLM about a key that is none of its own',
    'litellm-proxy',
    [
      401,
      {
        error: {
          message:
            "Authentication Error, LiteLLM Virtual Key expected. Received=abcd, expected to start with 'sk-'.",
        },
      },
    ],
    { code: 'vendor-answer', words: 'its keys begin with sk-', key: 'refused' },
  ],
  [
    'LiteLLM without a database',
    'litellm-proxy',
    [400, { error: { message: 'No connected db.', type: 'no_db_connection' } }],
    { code: 'vendor-answer', words: 'not the master key', key: 'refused' },
  ],
  [
    'llama-server that loads',
    'llama-server',
    [503, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } }],
    { code: 'vendor-answer', words: 'still loading its model' },
  ],
  [
    'llama-server that has a key',
    'llama-server',
    [401, { error: { message: 'Invalid API Key', type: 'authentication_error', code: 401 } }],
    { code: 'key-refused', words: 'does not take the key in LLM_TEST_KEY', key: 'refused' },
  ],
  [
    '403',
    'vllm',
    [403, { error: { message: 'no' } }],
    { code: 'key-forbidden', words: 'does not allow this', key: 'refused' },
  ],
  [
    '405',
    'vllm',
    [405, { detail: 'Method Not Allowed' }],
    { code: 'wrong-path', words: 'no such path' },
  ],
  [
    '429',
    'vllm',
    [429, { error: { message: 'slow down' } }],
    { code: 'limited', words: 'limit of the account' },
  ],
  [
    '500',
    'vllm',
    [500, { error: { message: 'boom' } }],
    { code: 'server-error', words: 'its log says more' },
  ],
  [
    '418',
    'vllm',
    [418, { error: { message: 'teapot' } }],
    { code: 'not-taken', words: 'does not take such a request' },
  ],
  ['407', 'vllm', [407, 'login'], { code: 'network-login', words: 'a login' }],
  ['another JSON', 'vllm', [200, { hello: 1 }], { code: 'no-list', words: 'another API' }],
]

describe('what an answer means', () => {
  it.each(signatures)('%s', async (_what, kind, reply, { code, words, key }) => {
    const { url } = await answer({ '/v1/models': reply })
    const yaml = provider({ kind, base_url: `${url}/v1`, api_key: '${LLM_TEST_KEY}' })
    const { one, codes } = await visit(yaml, [], { LLM_TEST_KEY: 'sk-made-up-0123456789abcdef' })
    expect(codes).toContain(code)
    const found = one.symptoms.find((each) => each.code === code)
    expect(`${found?.message} ${found?.why}`).toContain(words)
    if (key !== undefined) expect(one.key).toBe(key)
  })

  it('of a vendor is known at a house kind that is like it', async () => {
    const { url } = await answer({
      'POST /v1/chat/completions': [
        429,
        { error: { code: '1113', message: 'Insufficient balance or no resource package' } },
      ],
      '/v1/models': [200, models('glm-5')],
    })
    const yaml = provider(
      { kind: 'glm', base_url: `${url}/v1`, api_key: '${GLM_TEST_KEY}', models: ['glm-5'] },
      { kinds: { glm: { like: 'zhipu', base_url: `${url}/v1` } } },
    )
    const { one } = await visit(yaml, ['--call'], {
      GLM_TEST_KEY: `${'a1'.repeat(16)}.${'b2'.repeat(8)}`,
    })
    const found = one.symptoms.find(({ code }) => code === 'vendor-answer')
    expect(found?.why).toContain('a key of the Coding Plan is answered so on the general path')
    expect(found?.fix).toContain('plan: coding')
  })

  it('wants a key where none is declared', async () => {
    const { url } = await answer({}, [401, { error: 'unauthorized' }])
    const { one } = await visit(provider({ kind: 'vllm', base_url: `${url}/v1`, api_key: 'none' }))
    expect(one.key).toBe('missing')
    expect(one.symptoms[0]).toMatchObject({ code: 'key-missing', fix: 'api_key: ${VLLM_API_KEY}' })
  })

  it('of a call is read although its status says success', async () => {
    const { url } = await answer({
      ...lmStudio,
      '/v1/chat/completions': lmStudioError('POST /chat/completions'),
    })
    const { codes, one } = await visit(
      provider({ kind: 'lm-studio', base_url: `${url}/v1`, models: ['qwen2.5-7b-instruct'] }),
      ['--call'],
    )
    expect(codes).toEqual(['vendor-answer'])
    expect(one.call).toMatchObject({ ok: false })
  })

  it('of a call for a model that is not there names the model', async () => {
    const { url } = await answer({
      '/v1/models': [200, models('m')],
      '/v1/chat/completions': [
        404,
        { error: { message: 'The model `m` does not exist', code: 'DeploymentNotFound' } },
      ],
    })
    const { codes } = await visit(
      provider({ kind: 'vllm', base_url: `${url}/v1`, models: ['m'] }),
      ['--call'],
    )
    expect(codes).toEqual(['model-not-served'])
  })

  it('of a call that knows the limit by its newer name is a reason to use that', async () => {
    let calls = 0
    const { url } = await answer({
      '/v1/models': [200, models('m')],
      '/v1/chat/completions': () =>
        calls++ === 0
          ? [
              400,
              {
                error: {
                  message:
                    "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
                },
              },
            ]
          : [200, completion],
    })
    const { one } = await visit(provider({ kind: 'vllm', base_url: `${url}/v1`, models: ['m'] }), [
      '--call',
    ])
    expect(one.call).toMatchObject({ ok: true })
    expect(calls).toBe(2)
  })
})

describe('the smallest call', () => {
  it.each([
    [
      'anthropic',
      '',
      '/v1/messages',
      { 'anthropic-version': '2023-06-01', 'x-api-key': 'made-up-key-012345' },
    ],
    ['ollama', '', '/api/chat', {}],
    ['openai', '/v1', '/v1/chat/completions', {}],
  ])('of the %s wire goes to its own route', async (wire, path, route, headers) => {
    const server = await answer({
      '/v1/models': [200, models('m')],
      [`POST ${route}`]: [200, { ...completion, content: [], message: {} }],
    })
    const yaml = provider({
      ...{ kind: 'ollama', wire, base_url: `${server.url}${path}`, models: ['m'] },
      ...(wire === 'anthropic' ? { api_key: '${OLLAMA_API_KEY}' } : {}),
    })
    const { one } = await visit(yaml, ['--call'], { OLLAMA_API_KEY: 'made-up-key-012345' })
    expect(one.call).toMatchObject({ model: 'm', ok: true })
    const post = server.requests.find(({ method }) => method === 'POST')
    expect(post?.url).toBe(route)
    expect(post?.headers).toMatchObject(headers)
  })

  it('embeds with a model for embeddings', async () => {
    const server = await answer({
      '/v1/models': [200, models('e')],
      'POST /v1/embeddings': [200, { data: [{ embedding: [0] }] }],
    })
    const { one } = await visit(
      provider({
        kind: 'vllm',
        base_url: `${server.url}/v1`,
        models: [{ id: 'e', for: 'embeddings' }],
      }),
      ['--call'],
    )
    expect(one.call).toMatchObject({ model: 'e', ok: true })
  })
})

describe('a repair that works is named', () => {
  const repairs: [
    what: string,
    kind: string,
    start: () => Promise<Served>,
    written: string,
    meant: string,
  ][] = [
    ['/v1 is missing', 'vllm', () => answer(vllm), '', '/v1'],
    ['/v1 is doubled', 'vllm', () => answer(vllm), '/v1/v1', '/v1'],
    ['the whole endpoint is written', 'vllm', () => answer(vllm), '/v1/chat/completions', '/v1'],
    [
      'LM Studio answers 200',
      'lm-studio',
      () => answer(lmStudio, lmStudioError('GET /models')),
      '',
      '/v1',
    ],
    ['the native API is meant', 'ollama', () => answer(ollama), '/api', '/v1'],
    [
      'a web page answers',
      'openai-compatible',
      () =>
        answer({ '/api/v1/models': [401, { error: 'key, please' }] }, [
          200,
          '<html><title>App</title></html>',
          { 'content-type': 'text/html' },
        ]),
      '',
      '/api/v1',
    ],
  ]
  it.each(repairs)('%s', async (_what, kind, start, written, meant) => {
    const { url } = await start()
    const { one } = await visit(provider({ kind, base_url: url + written, api_key: 'none' }))
    expect(one.symptoms.map(({ fix }) => fix)).toContain(`base_url: ${url}${meant}`)
  })

  it('another port of the kind, without a key', async () => {
    const server = await answer(vllm)
    const yaml = provider(
      { kind: 'mine', base_url: `http://127.0.0.1:${await freePort()}/v1`, api_key: '${MINE_KEY}' },
      { kinds: { mine: { like: 'vllm', ports: [server.port] } } },
    )
    const { one } = await visit(yaml, [], { MINE_KEY: 'made-up-key-0123456789' })
    expect(one.symptoms[0]).toMatchObject({ code: 'refused', fix: `base_url: ${server.url}/v1` })
    expect(server.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  const regions = (here: Served, there: Served, hosts: string[]) =>
    provider(
      {
        kind: 'twins',
        region: 'north',
        api_key: '${TWINS_KEY}',
        ...(hosts.length === 0 ? {} : { hosts }),
      },
      {
        kinds: {
          twins: {
            hosts: ['127.0.0.1'],
            apis: [
              {
                wire: 'openai',
                base_urls: [
                  { url: `${here.url}/v1`, region: 'north' },
                  { url: `${there.url}/v1`, region: 'south' },
                ],
              },
            ],
            separate_regions: true,
            key: { need: 'required', variables: ['TWINS_KEY'] },
          },
        },
      },
    )

  it('the other region, where the file declares it for the key, and only there', async () => {
    const env = { TWINS_KEY: 'made-up-key-0123456789' }
    const north = () => answer({}, [401, { error: { message: 'Invalid Authentication' } }])
    const south = await answer({ '/v1/models': [200, models('m')] })
    const silent = await visit(regions(await north(), south, []), [], env)
    expect(silent.one.key).toBe('refused')
    expect(silent.one.symptoms[0]?.why).toContain('It was not tried at 127.0.0.1')
    expect(south.requests).toEqual([])
    const told = await visit(regions(await north(), south, [`127.0.0.1:${south.port}`]), [], env)
    expect(told.one.symptoms[0]?.fix).toBe('region: south')
    expect(south.requests.length).toBeGreaterThan(0)
  })
})

describe('the declared models', () => {
  it.each([
    ['another tag', 'llama3.2:3b', ollama, 'llama3.2:latest'],
    ['a lost slash', 'models/qwen', vllm, '/models/qwen'],
    ['the name of a path', 'qwen', vllm, '/models/qwen'],
    ['a slip', 'qwen2.5-7b-instuct', lmStudio, 'qwen2.5-7b-instruct'],
  ])('are compared with those that are served: %s', async (_what, id, answers, near) => {
    const { url } = await answer(answers)
    const { one, run } = await visit(
      provider({ kind: 'ollama', base_url: `${url}/v1`, models: [id] }),
    )
    expect(one.models.missing).toEqual([id])
    const found = one.symptoms.find(({ code }) => code === 'model-not-served')
    expect(found).toMatchObject({ severity: 'error', fix: `models: [${near}]` })
    expect(run.code).toBe(1)
  })

  it('may leave out the newest tag, and patterns are not looked for', async () => {
    const { url } = await answer(ollama)
    const { codes, one } = await visit(
      provider({ kind: 'ollama', base_url: `${url}/v1`, models: ['llama3.2', 'x/*'] }),
    )
    expect(codes).toEqual([])
    expect(one.models).toEqual({ found: ['llama3.2'], missing: [] })
  })

  it('are not called missing where the list goes on', async () => {
    const { url } = await answer({ '/v1/models': [200, { ...models('a'), has_more: true }] })
    const { codes } = await visit(provider({ kind: 'vllm', base_url: `${url}/v1`, models: ['z'] }))
    expect(codes).toEqual([])
  })

  it('are hints alone where the server takes any name', async () => {
    const { url } = await answer({
      '/v1/models': [200, models('gemma'), { server: 'llama.cpp' }],
    })
    const { one, run } = await visit(
      provider({ kind: 'llama-server', base_url: `${url}/v1`, models: ['other'] }),
    )
    expect(one.symptoms[0]).toMatchObject({ severity: 'hint', code: 'model-not-served' })
    expect(run.code).toBe(0)
  })
})

it('docs/doctor.md names every code that doctor gives', async () => {
  const page = readFileSync('docs/doctor.md', 'utf8')
  const files = ['diagnose.ts', 'judge.ts', 'models.ts', 'notes.ts', 'unreachable.ts']
  const codes = files.flatMap((file) =>
    [
      ...readFileSync(join('cli/doctor', file), 'utf8').matchAll(
        /code: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
      ),
    ].flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined)),
  )
  expect(codes.length).toBeGreaterThan(25)
  expect([...new Set(codes)].filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})
