import { describe, expect, it } from 'vitest'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Destination } from '../schema/backend.ts'
import { carriesCredential, isFiller } from '../schema/credential.ts'
import { fixesHost, hostOf, parseUrl } from '../schema/destination.ts'
import { Key } from '../schema/key.ts'

function backendOf(fields: object, env: Record<string, string> = {}, others: object = {}) {
  const providers = { it: fields, ...others }
  return check(JSON.stringify({ version: 1, providers }), { env }).backends[0]
}

describe('an address', () => {
  it.each<[fields: object, env: Record<string, string>, from: string, filled: string | null]>([
    [{ base_url: 'https://a.example/v1' }, {}, 'file', 'https://a.example/v1'],
    [{ base_url: '${U}' }, { U: ' https://b.example/v1 ' }, 'file', ' https://b.example/v1 '],
    [{ base_url: '${U}' }, {}, 'file', null],
    [{ base_url: '${U}' }, { U: ' ' }, 'file', null],
    [{ base_url: '${U:-https://c.example}' }, {}, 'file', 'https://c.example'],
    [{ base_url: '${U:-https://c.example}' }, { U: '' }, 'file', null],
    [{ base_url: 'https://${H}/${P:-v1}' }, { H: 'd.example' }, 'file', 'https://d.example/v1'],
    [{ kind: 'openai' }, {}, 'kind', 'https://api.openai.com/v1'],
    [{ kind: 'azure-openai' }, {}, 'kind', null],
    [{ kind: 'azure-openai', resource: 'a' }, {}, 'kind', 'https://a.openai.azure.com/openai/v1'],
    [{ kind: 'moonshot' }, {}, 'nobody', null],
    [{ kind: 'moonshot', region: 'cn' }, {}, 'kind', 'https://api.moonshot.cn/v1'],
    [{ kind: 'moonshot', region: 'xx' }, {}, 'nobody', null],
    [{}, {}, 'nobody', null],
    [{ kind: 'ollama' }, {}, 'kind', 'http://localhost:11434/v1'],
    [{ kind: 'litellm-proxy' }, {}, 'nobody', null],
    [{ kind: 'one-api' }, {}, 'nobody', null],
    [{ kind: 'kong-ai-proxy' }, {}, 'nobody', null],
    [{ kind: 'anthropic-compatible' }, {}, 'nobody', null],
    [{ kind: 'docker-model-runner' }, {}, 'nobody', null],
    [{ kind: 'optillm' }, {}, 'nobody', null],
    [{ kind: 'text-generation-webui' }, {}, 'kind', 'http://127.0.0.1:5000/v1'],
    [{ kind: 'foundry-local' }, {}, 'nobody', null],
    [{ kind: 'xiaomi-mimo', plan: 'token' }, {}, 'kind', 'https://token-plan-cn.xiaomimimo.com/v1'],
  ])('of %j with %j is from the %s: %s', (fields, env, from, filled) => {
    const destination = backendOf(
      { kind: 'openai-compatible', api_key: '${K}', ...fields },
      env,
    )?.destination
    expect(destination).toMatchObject({ from, filled })
    expect(destination?.url?.href.replace(/\/$/, '') ?? null).toBe(filled?.trim() ?? null)
  })

  it('says which of its values came from where', () => {
    const fields = { kind: 'openai-compatible', base_url: 'https://${H}/${P:-v1}', api_key: '${K}' }
    expect(backendOf(fields, { H: 'd.example' })?.destination.origin).toBe('process')
    expect(backendOf(fields)?.destination.origin).toBeNull()
  })

  it.each([
    ['https://a.example/v1', 'a.example'],
    ['HTTP://a.example:80', 'a.example'],
    ['https://u:p@a.example?x', 'a.example'],
    ['https://a.example#x', 'a.example'],
    ['https://a.example/${X}', 'a.example'],
    ['https://${X}.example/v1', null],
    ['https://{region}.example/v1', null],
    ['xhttps://a.example', null],
    ['ftp://a.example', null],
    ['a.example', null],
    ['https://', null],
  ])('%s, while it is open, has the host %s', (text, host) => {
    expect(hostOf({ url: null, text } as Destination)).toBe(host)
  })

  it('has no host without a text, and that of its URL else', () => {
    expect(hostOf({ url: null, text: null } as Destination)).toBeNull()
    expect(hostOf({ url: new URL('https://a.example'), text: null } as Destination)).toBe(
      'a.example',
    )
  })

  it.each([
    ['https://a.example/${X}', true],
    ['HTTP://a.example/', true],
    ['https://${X}/v1', false],
    ['https://a.example', false],
    ['xhttps://a.example/', false],
    ['//a.example/', false],
  ])('%s fixes its host: %s', (text, isFixed) => {
    expect(fixesHost(text)).toBe(isFixed)
  })

  it.each(['a.example', 'ftp://a.example', 'xhttp://a.example', 'http://', 'http://a b', ''])(
    '%s is no URL',
    (text) => {
      expect(parseUrl(text)).toBeNull()
    },
  )
})

describe('a credential', () => {
  const own = { kind: 'openai' }
  const foreign = { kind: 'openai', base_url: 'https://a.example/v1' }
  const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1' }

  it.each<[what: object, fields: object, others?: object]>([
    [{ type: 'variable', variable: 'OPENAI_API_KEY', implied: true, key: null }, own],
    [{ type: 'undeclared', because: 'foreign-host' }, foreign],
    [{ type: 'undeclared', because: 'second-provider' }, own, { more: own }],
    [{ type: 'variable' }, own, { more: { ...own, api_key: '${B}' } }],
    [{ type: 'variable' }, own, { more: { kind: 'groq' } }],
    [{ type: 'variable', implied: true }, { kind: 'moonshot' }],
    [
      { type: 'variable', implied: true },
      { ...own, base_url: 'https://${H}/v1' },
    ],
    [
      { type: 'identity', of: 'azure' },
      { kind: 'azure-openai', resource: 'a', identity: 'azure' },
    ],
    [
      { type: 'variable', implied: true },
      { kind: 'azure-openai', resource: 'a' },
      { more: { kind: 'azure-openai', resource: 'b', identity: 'azure' } },
    ],
    [{ type: 'none' }, local],
    [
      { type: 'undeclared', because: 'not-implied' },
      { ...local, kind: 'litellm-proxy' },
    ],
    [{ type: 'undeclared', because: 'not-implied' }, { kind: 'jd-cloud' }],
    [
      { type: 'variable', variable: 'A', implied: false, fallback: null },
      { ...foreign, api_key: '${A}' },
    ],
    [
      { type: 'variable', variable: 'A', fallback: '', key: null },
      { ...foreign, api_key: '${A:-}' },
    ],
    [{ type: 'none' }, { ...local, api_key: 'none' }],
    [
      { type: 'filler', text: 'no_key' },
      { ...local, api_key: 'no_key' },
    ],
    [{ type: 'literal' }, { ...own, api_key: 'no_key' }],
    [{ type: 'literal' }, { ...local, api_key: 'a-secret-of-mine' }],
    [
      { type: 'elsewhere', scheme: 'op://' },
      { ...own, api_key: 'op://vault/item' },
    ],
  ])('is %j for %j', (what, fields, others = {}) => {
    expect(backendOf(fields, {}, others)?.credential).toMatchObject(what)
  })

  it('has its fallback where the variable is not set, and else its value', () => {
    const fields = { ...foreign, api_key: '${A:-first}' }
    const keyOf = (env: Record<string, string>) => {
      const credential = backendOf(fields, env)?.credential
      return credential?.type === 'variable' ? credential : null
    }
    expect(keyOf({})?.key?.equals(new Key('first'))).toBe(true)
    expect(keyOf({})?.origin).toBeNull()
    expect(keyOf({ A: 'second' })?.key?.equals(new Key('second'))).toBe(true)
    expect(keyOf({ A: 'second' })?.origin).toBe('process')
  })

  it.each([
    ...['Authorization', 'proxy-authorization', 'Cookie', 'X-Api-Key', 'apikey', 'x-api_key-2'],
    ...[
      'X-Auth-Token',
      'client-secret',
      'Ocp-Apim-Subscription-Key',
      'x-auth',
      'cf-aig-authorization-token',
    ],
  ])('is in the header %s', (name) => {
    expect(carriesCredential(name)).toBe(true)
  })

  it.each([
    'X-Team',
    'authorization-mode',
    'xauthorization',
    'cookies',
    'x-auth-mode',
    'api--key',
    'X-Max-Tokens',
    'X-Tokenizer',
  ])('is not in the header %s', (name) => {
    expect(carriesCredential(name)).toBe(false)
  })

  it('is a filler where some kind says so, or where it is the name of a server without a key', () => {
    const known = new Map(kinds.map((kind) => [kind.id, kind]))
    for (const text of ['no_key', 'NO_KEY', ' sk-no-key-required ', 'ollama', 'llama-server']) {
      expect(isFiller(new Key(text), known)).toBe(true)
    }
    for (const text of [
      'openai',
      'openai-compatible',
      'litellm-proxy',
      'xinference',
      'no_keys',
      '',
    ])
      expect(isFiller(new Key(text), known)).toBe(false)
    expect(isFiller(new Key('no_key'), new Map())).toBe(false)
    expect(isFiller(new Key('no_key'), known)).toBe(true)
  })
})
