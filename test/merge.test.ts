import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import { mergeLayer } from '../schema/merge.ts'

const known = new Map(kinds.map((kind) => [kind.id, kind]))

function merge(below: object, above: object) {
  const at = (path: (string | number)[]) => ({ path })
  const { data, findings, replaced } = mergeLayer({ ...below }, { ...above }, { kinds: known, at })
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    said: findings.map(
      ({ rule, message, at: where }) => `${rule} ${JSON.stringify(where)} ${message}`,
    ),
    fixes: findings.map(({ fix }) => fix),
    replaced,
  }
}

/** One provider of a layer, laid on one below. */
function mergeProvider(lower: object, upper: object) {
  const { data, ...rest } = merge({ providers: { p: lower } }, { providers: { p: upper } })
  return { ...rest, provider: (data as { providers: { p: unknown } }).providers.p }
}

describe('a layer', () => {
  it.each<[what: string, below: object, above: object, merged: object]>([
    ['adds', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['replaces scalars and lists', { a: 1, b: [1, 2] }, { a: 2, b: [3] }, { a: 2, b: [3] }],
    [
      'merges mappings by name',
      { a: { b: { c: 1 }, d: 2 } },
      { a: { b: { e: 3 } } },
      { a: { b: { c: 1, e: 3 }, d: 2 } },
    ],
    [
      'removes with null',
      { a: 1, b: { c: 1, d: 2 } },
      { a: null, b: { c: null } },
      { b: { d: 2 } },
    ],
    ['keeps a null that removes nothing', {}, { a: null }, { a: null }],
    [
      'replaces a mapping by a list, and a list by a mapping',
      { a: { b: 1 }, c: [1] },
      { a: [1], c: { b: 1 } },
      { a: [1], c: { b: 1 } },
    ],
  ])('%s', (_, below, above, merged) => {
    expect(merge(below, above)).toMatchObject({ data: merged, said: [], replaced: [] })
  })

  it('takes no name for what every object has', () => {
    const { data } = merge({ providers: {} }, { providers: { toString: { kind: 'openai' } } })
    expect(data).toEqual({ providers: { toString: { kind: 'openai' } } })
  })

  it('replaces a provider whole where it changes its kind', () => {
    const lower = { kind: 'openai', api_key: '${A}', models: ['a'] }
    expect(mergeProvider(lower, { kind: 'groq', models: ['b'] })).toEqual({
      provider: { kind: 'groq', models: ['b'] },
      said: [],
      fixes: [],
      replaced: ['p'],
    })
    expect(mergeProvider(lower, { kind: 'openai', models: ['b'] })).toMatchObject({
      provider: { ...lower, models: ['b'] },
      replaced: [],
    })
  })
})

const gone = (changed: string, field: string) =>
  `layer-restates-credential {"path":["providers","p","${changed}"]} \`${changed}\` changes where \`p\` goes, and \`${field}\` is not said again`

describe('a credential', () => {
  const lower = { kind: 'vllm', base_url: 'https://a.example/v1', api_key: '${A}' }

  it.each<[what: string, lower: object, upper: object, provider: object, said: string[]]>([
    ['stays where the address stays', lower, { models: ['a'] }, { ...lower, models: ['a'] }, []],
    ['stays where the same address is said again', lower, { base_url: lower.base_url }, lower, []],
    [
      'does not go to another address',
      lower,
      { base_url: 'https://b.example/v1' },
      { kind: 'vllm', base_url: 'https://b.example/v1' },
      [gone('base_url', 'api_key')],
    ],
    [
      'goes where it is said again',
      lower,
      { base_url: 'https://b.example/v1', api_key: '${B}' },
      { ...lower, base_url: 'https://b.example/v1', api_key: '${B}' },
      [],
    ],
    [
      'that is none is none anywhere',
      { ...lower, api_key: 'none' },
      { base_url: 'https://b.example/v1' },
      { ...lower, api_key: 'none', base_url: 'https://b.example/v1' },
      [],
    ],
    [
      'in headers does not go along',
      { ...lower, headers: { a: 'b' } },
      { base_url: 'https://b.example/v1', api_key: '${B}' },
      { ...lower, base_url: 'https://b.example/v1', api_key: '${B}' },
      [gone('base_url', 'headers')],
    ],
    [
      'in headers goes where they are said again',
      { ...lower, headers: { a: 'b' } },
      { base_url: 'https://b.example/v1', api_key: '${B}', headers: {} },
      { ...lower, base_url: 'https://b.example/v1', api_key: '${B}', headers: { a: 'b' } },
      [],
    ],
    [
      'is replaced by an identity',
      lower,
      { base_url: 'https://b.example/v1', identity: 'aws' },
      { kind: 'vllm', base_url: 'https://b.example/v1', identity: 'aws' },
      [],
    ],
    [
      'that is an identity does not go along',
      { kind: 'vllm', base_url: 'https://a.example/v1', identity: 'aws' },
      { base_url: 'https://b.example/v1' },
      { kind: 'vllm', base_url: 'https://b.example/v1' },
      [gone('base_url', 'identity')],
    ],
    [
      'does not go to another region',
      { kind: 'moonshot', region: 'cn', api_key: '${A}' },
      { region: 'intl' },
      { kind: 'moonshot', region: 'intl' },
      [gone('region', 'api_key')],
    ],
    [
      'does not go to another resource',
      { kind: 'azure-openai', resource: 'a', api_key: '${A}' },
      { resource: 'b' },
      { kind: 'azure-openai', resource: 'b' },
      [gone('resource', 'api_key')],
    ],
    [
      'does not go where a setting chooses another address',
      { kind: 'xiaomi-mimo', api_key: '${A}' },
      { plan: 'token' },
      { kind: 'xiaomi-mimo', plan: 'token' },
      [gone('plan', 'api_key')],
    ],
    [
      'does not go along where any setting of an unknown kind changes',
      { kind: 'own', api_key: '${A}', team: 'a' },
      { team: 'b' },
      { kind: 'own', team: 'b' },
      [gone('team', 'api_key')],
    ],
    [
      'stays where a usual field of an unknown kind changes',
      { kind: 'own', api_key: '${A}' },
      {
        models: ['a'],
        wire: 'openai',
        auth: 'bearer',
        hosts: ['a'],
        direct: true,
        upstream: [],
        forwards: [],
      },
      {
        kind: 'own',
        api_key: '${A}',
        models: ['a'],
        wire: 'openai',
        auth: 'bearer',
        hosts: ['a'],
        direct: true,
        upstream: [],
        forwards: [],
      },
      [],
    ],
    [
      'does not go along where an address is taken away',
      lower,
      { base_url: null },
      { kind: 'vllm' },
      [gone('base_url', 'api_key')],
    ],
    [
      'stays where an address is taken away that was not there',
      { kind: 'openai', api_key: '${A}' },
      { base_url: null },
      { kind: 'openai', api_key: '${A}', base_url: null },
      [],
    ],
    [
      'that is an identity is replaced by a key',
      { kind: 'vllm', base_url: 'https://a.example/v1', identity: 'aws' },
      { base_url: 'https://b.example/v1', api_key: '${B}' },
      { kind: 'vllm', base_url: 'https://b.example/v1', api_key: '${B}' },
      [],
    ],
    [
      'that is none says nothing of headers',
      { ...lower, api_key: 'none', headers: { a: 'b' } },
      { base_url: 'https://b.example/v1' },
      { ...lower, api_key: 'none', base_url: 'https://b.example/v1' },
      [gone('base_url', 'headers')],
    ],
    [
      'stays where a field changes that no kind has',
      { ...lower, note: 'a' },
      { note: 'b' },
      { ...lower, note: 'b' },
      [],
    ],
  ])('%s', (_, below, above, provider, said) => {
    const merged = mergeProvider(below, above)
    expect(merged).toMatchObject({ provider, said })
    expect(merged.provider).toEqual(provider)
  })

  it('is said again in this way', () => {
    const moved = { base_url: 'https://b.example/v1' }
    expect(mergeProvider(lower, moved).fixes).toEqual(['api_key: …'])
    expect(mergeProvider({ ...lower, headers: {} }, { ...moved, api_key: 'none' }).fixes).toEqual([
      'headers: {}',
    ])
  })

  const open = { kind: 'vllm', base_url: '${URL}', hosts: ['.a.example'], api_key: '${A}' }

  it.each<[hosts: unknown, lower: object, isDropped: boolean]>([
    [['b.a.example'], open, false],
    [['.a.example', 'b.a.example'], open, false],
    [['b.example'], open, true],
    [['b.a.example', 'b.example'], open, true],
    [['b.example'], { ...open, base_url: 'https://b.a.example/v1' }, false],
    [['b.example'], { ...open, hosts: undefined }, false],
    ['b.example', open, false],
    [null, open, true],
    [null, { ...open, hosts: undefined }, false],
    [['api.openai.com'], { kind: 'openai', base_url: '${URL}', api_key: '${A}' }, false],
    [['b.example'], { kind: 'openai', base_url: '${URL}', api_key: '${A}' }, true],
    [['b.example'], { kind: 'openai', api_key: '${A}' }, false],
  ])('goes to the hosts %j on %j: dropped %s', (hosts, below, isDropped) => {
    const { said } = mergeProvider(below, { hosts })
    expect(said).toEqual(isDropped ? [gone('hosts', 'api_key')] : [])
  })
})

describe('a policy', () => {
  it('has no field that no layer has', () => {
    const at = (path: (string | number)[]) => ({ path })
    const policy = { policy: { egress: ['a'] } }
    const { data } = mergeLayer({ ...policy }, { ...policy }, { kinds: known, at })
    expect(Object.keys(data.policy as object)).toEqual(['egress'])
  })

  const wide = (what: string, path: (string | number)[]) =>
    `policy-only-narrows ${JSON.stringify({ path: ['policy', ...path] })} ${what} is more than the layer below allows`

  it.each<[below: unknown, above: unknown, policy: object | undefined, said: string[]]>([
    [{ egress: ['a', 'b'] }, { egress: ['b'] }, { egress: ['b'] }, []],
    [
      { egress: ['.a'] },
      { egress: ['x.a', 'b'] },
      { egress: ['x.a'] },
      [wide('`b` in `policy.egress`', ['egress', 1])],
    ],
    [
      { plaintext: ['a'] },
      { plaintext: ['b'] },
      { plaintext: [] },
      [wide('`b` in `policy.plaintext`', ['plaintext', 0])],
    ],
    [
      { egress: ['a'] },
      { egress: null },
      { egress: ['a'] },
      [wide('`null` in `policy.egress`', ['egress'])],
    ],
    [{ egress: ['a'] }, { plaintext: ['b'] }, { egress: ['a'], plaintext: ['b'] }, []],
    [{ egress: ['a'] }, null, { egress: ['a'] }, [wide('an empty `policy`', [])]],
    [{ egress: ['a'] }, undefined, { egress: ['a'] }, []],
    [{ egress: ['a'] }, { egress: 'a' }, { egress: 'a' }, []],
    [{ egress: ['a'] }, { egress: [1] }, { egress: [1] }, []],
    [{ egress: [1, 'a'] }, { egress: ['a'] }, { egress: ['a'] }, []],
    [{ egress: 'a' }, { egress: ['b'] }, { egress: ['b'] }, []],
    [undefined, { egress: ['b'] }, { egress: ['b'] }, []],
    [{}, {}, {}, []],
  ])('of %j and %j is %j', (below, above, policy, said) => {
    const layer = (value: unknown) => (value === undefined ? {} : { policy: value })
    const merged = merge(layer(below), layer(above))
    expect(merged.data).toEqual({ policy })
    expect(merged.said).toEqual(said)
  })
})
