import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type CheckOptions, check, readEnvFile } from '../keyfit.ts'
import { covers } from '../schema/address.ts'
import { summaryOf } from './examples.ts'

/** Reads from these files, as a shell reads from disk. */
function withFiles(files: Record<string, string>): CheckOptions {
  return {
    read(name) {
      const file = name.replace(/^\.\//, '')
      return Object.hasOwn(files, file)
        ? { file, input: files[file] as string }
        : { problem: 'no such file' }
    },
  }
}

const anthropicKey = `sk-ant-api03-${'x'.repeat(90)}`
const openaiKey = `sk-proj-${'x'.repeat(60)}`

describe('an environment', () => {
  const yaml = `version: 1
providers:
  cloud: { kind: openai }
environments:
  production:
    env_files: [.env.production]
`

  it('has the values of the file that it lists, and a report says in which one', () => {
    const result = check(
      yaml,
      withFiles({
        '.env': `OPENAI_API_KEY=${openaiKey}\n`,
        '.env.production': `OPENAI_API_KEY=${anthropicKey}\n`,
      }),
    )
    expect(result.diagnostics).toHaveLength(1)
    expect(result.diagnostics[0]).toMatchObject({
      rule: 'key-fits-host',
      environment: 'production',
      see: [{ file: '.env.production', line: 1 }],
    })
  })

  it('has the values of the process only where it is meant', () => {
    const env = { OPENAI_API_KEY: anthropicKey }
    const inRoot = check(yaml, { env })
    expect(inRoot.diagnostics.map(({ environment }) => environment)).toEqual([null])
    const inProduction = check(yaml, { env, environment: 'production' })
    expect(inProduction.diagnostics.map(({ environment }) => environment)).toEqual(['production'])
  })

  it('needs its variables only where it is meant', () => {
    const files = withFiles({ '.env': `OPENAI_API_KEY=${openaiKey}\n` })
    expect(check(yaml, { ...files, requireEnv: true }).diagnostics).toEqual([])
    const meant = check(yaml, { ...files, requireEnv: true, environment: 'production' })
    expect(meant.diagnostics).toMatchObject([
      { rule: 'variable-is-set', environment: 'production' },
    ])
  })

  it('is no excuse to say the same thing twice', () => {
    const wrong = yaml.replace('kind: openai', 'kind: openai, base_url: "https://api.openai.com"')
    expect(check(wrong).diagnostics).toHaveLength(1)
  })

  it('removes with null, and replaces a provider whose kind it changes', () => {
    const { environments, diagnostics } = check(`version: 1
providers:
  chat: { kind: vllm, base_url: "http://localhost:8000/v1", api_key: none, models: [a] }
  extra: { kind: openai }
environments:
  test:
    providers:
      chat: { kind: openai }
      extra: null
`)
    expect(diagnostics).toEqual([])
    expect(environments.map(({ backends }) => backends.map(({ name }) => name))).toEqual([['chat']])
    const [
      {
        backends: [chat],
      } = { backends: [] },
    ] = environments
    expect(chat).toMatchObject({ kind: { id: 'openai' }, models: [] })
    expect(chat?.destination.text).toBe('https://api.openai.com/v1')
  })
})

describe('extends', () => {
  it('lays later bases on earlier ones, and the file on all', () => {
    const { config, diagnostics } = check(
      'version: 1\nextends: [./one.yaml, ./two.yaml]\nroles: { c: p/file }\n',
      withFiles({
        'one.yaml':
          'version: 1\nproviders:\n  p: { kind: openai, models: [one, two, file] }\nroles: { a: p/one, b: p/one, c: p/one }\n',
        'two.yaml': 'version: 1\nroles: { b: p/two, c: p/two }\n',
      }),
    )
    expect(diagnostics).toEqual([])
    const models = [...(config?.roles ?? [])].map(([name, { model }]) => [name, model])
    expect(models).toEqual([
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'file'],
    ])
  })

  it('brings no generate, and says in which file a mistake is', () => {
    const { config, diagnostics } = check(
      'version: 1\nextends: ./one.yaml\n',
      withFiles({
        'one.yaml':
          'version: 1\nproviders:\n  p: { kind: openai, base_url: "https://api.openai.com" }\ngenerate:\n  env: .env.example\n',
      }),
    )
    expect(config?.generate.env).toEqual([])
    expect(diagnostics).toMatchObject([
      {
        rule: 'url-has-api-path',
        file: 'one.yaml',
        line: 3,
        see: [{ file: 'one.yaml' }, { file: 'keyfit.yaml', line: 2 }],
      },
    ])
  })

  it.each([
    ['that is not there', {}, 'cannot read `./a.yaml`: no such file'],
    [
      'that is broken',
      { 'a.yaml': 'version: 1\nproviders: [\n' },
      'the `[` that opens here is not closed',
    ],
    ['that is a list', { 'a.yaml': '- a\n' }, 'the file is a list, not a mapping'],
    [
      'that leads back',
      { 'a.yaml': 'version: 1\nextends: ./b.yaml\n', 'b.yaml': 'version: 1\nextends: ./a.yaml\n' },
      'goes round in a circle: a.yaml → b.yaml → a.yaml',
    ],
    [
      'that is too deep',
      Object.fromEntries(
        [...'abcdefghijk'].map((name, index) => [
          `${name}.yaml`,
          `version: 1\nextends: ./${'abcdefghijkl'[index + 1]}.yaml\n`,
        ]),
      ),
      'files deep here',
    ],
    [
      'that doubles itself again and again',
      Object.fromEntries(
        [...'abcdefgh'].map((name, index) => {
          const next = `./${'abcdefghh'[index + 1]}.yaml`
          return [`${name}.yaml`, `version: 1\nextends: [${new Array(9).fill(next).join(', ')}]\n`]
        }),
      ),
      'more than 64 files',
    ],
  ])('reports a base %s', (_, files: Record<string, string>, message) => {
    const { diagnostics } = check(
      'version: 1\nextends: ./a.yaml\nproviders:\n  p: { kind: openai }\n',
      withFiles(files),
    )
    expect(diagnostics.map((one) => one.message).join('\n')).toContain(message)
  })
})

describe('an ignore', () => {
  const far = (comment: string) =>
    `version: 1\nproviders:\n  far:\n    kind: vllm\n    ${comment}\n    base_url: http://llm.example.com/v1\n    api_key: \${FAR_KEY}\n`

  it('silences one rule on the next line', () => {
    expect(check(far('# keyfit-ignore credential-is-encrypted: a tunnel')).diagnostics).toEqual([])
  })

  it('silences nothing that a base holds to be an error', () => {
    const result = check(
      far('# keyfit-ignore credential-is-encrypted: a tunnel').replace(
        'version: 1',
        'version: 1\nextends: ./a.yaml',
      ),
      withFiles({ 'a.yaml': 'version: 1\nrules: { credential-is-encrypted: error }\n' }),
    )
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual([
      'ignore-has-effect',
      'credential-is-encrypted',
    ])
  })

  it('for a key is needless only where all values are present', () => {
    const yaml =
      'version: 1\nproviders:\n  cloud:\n    kind: openai\n    # keyfit-ignore key-fits-host: a proxy swaps it\n    api_key: ${K}\n'
    const rulesOf = (options: CheckOptions) =>
      check(yaml, options).diagnostics.map((one) => one.rule)
    expect(rulesOf({})).toEqual([])
    expect(rulesOf({ env: { K: anthropicKey } })).toEqual([])
    expect(rulesOf({ env: { K: openaiKey }, requireEnv: true })).toEqual(['ignore-has-effect'])
  })

  it('says which rule was meant', () => {
    expect(summaryOf(check(far('# keyfit-ignore credential-is-encrypt: a tunnel')))[0]).toBe(
      '5:21 warning `credential-is-encrypt` is no rule that can be silenced [ignore-has-effect] → # keyfit-ignore credential-is-encrypted: …',
    )
  })
})

describe('a level', () => {
  const yaml = (level: string) =>
    `version: 1\nproviders:\n  far: { kind: vllm, base_url: "http://llm.example.com/v1", api_key: "\${FAR_KEY}" }\nrules:\n  credential-is-encrypted: ${level}\n`

  it.each([
    ['off', []],
    ['warn', ['warning']],
    ['error', ['error']],
  ])('%s is what the report has', (level, severities) => {
    expect(check(yaml(level)).diagnostics.map(({ severity }) => severity)).toEqual(severities)
  })

  it('of no rule is reported, with the one that was meant', () => {
    const { diagnostics } = check(yaml('off').replace('is-encrypted', 'is-encripted'))
    expect(diagnostics.map(({ fix }) => fix)).toContain('credential-is-encrypted:')
  })
})

describe('the law of layers', () => {
  const host = fc.constantFrom('a.example', 'b.example', 'sub.a.example')
  const entry = fc.constantFrom('a.example', '.a.example', 'b.example', '10.0.0.0/8', '10.1.0.0/16')
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const provider = fc.record(
    {
      kind: optional(fc.constant('vllm')),
      base_url: optional(host.map((name) => `https://${name}/v1`)),
      api_key: optional(fc.constantFrom('none', '${ONE_KEY}', '${OTHER_KEY}')),
      models: optional(fc.constant(['m'])),
    },
    { requiredKeys: [] },
  )
  const layer = fc.record(
    { p: optional(provider), egress: optional(fc.array(entry, { minLength: 1, maxLength: 3 })) },
    { requiredKeys: [] },
  )

  function textOf({ p, egress }: { p?: object | undefined; egress?: string[] | undefined }) {
    return {
      ...(p === undefined ? {} : { providers: { p: JSON.parse(JSON.stringify(p)) } }),
      ...(egress === undefined ? {} : { policy: { egress } }),
    }
  }

  it('carries no credential to a new destination, and widens no policy', () => {
    fc.assert(
      fc.property(layer, layer, layer, (base, file, overlay) => {
        const own = { kind: 'vllm', base_url: 'https://a.example/v1', api_key: '${ONE_KEY}' }
        const lowest = {
          p: { ...own, ...JSON.parse(JSON.stringify(base.p ?? {})) },
          egress: base.egress,
        }
        const layers = [lowest, file, overlay]
        const { environments } = check(
          stringify({
            version: 1,
            extends: './base.yaml',
            ...textOf(file),
            environments: { e: textOf(overlay) },
          }),
          withFiles({ 'base.yaml': stringify({ version: 1, ...textOf(lowest) }) }),
        )
        const [scope] = environments
        const declared = scope?.config.providers.get('p')
        if (scope === undefined || declared === undefined) return
        // the layer that last said where it goes, and the one that last said the key
        const said = (field: 'base_url' | 'api_key') =>
          layers.findLastIndex(({ p }) => p?.[field] !== undefined)
        let moved = 0
        for (const [index, { p }] of layers.entries()) {
          const before = layers.slice(0, index).findLast((one) => one.p?.base_url !== undefined)
          if (p?.base_url !== undefined && p.base_url !== before?.p?.base_url) moved = index
        }
        const key = declared.apiKey
        if (key !== null && key.type === 'text')
          expect(said('api_key')).toBeGreaterThanOrEqual(moved)
        for (const { egress } of layers) {
          for (const each of scope.config.policy.egress ?? []) {
            if (egress !== undefined) {
              expect(egress.some((bound) => covers(bound, each))).toBe(true)
            }
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['production:\n    policy: { egress: [c.example] }\n', 'policy-only-narrows'],
  ['production:\n    providers: { p: { hosts: [b.example] } }\n', 'layer-restates-credential'],
  ['production:\n    providers: { p: { hosts: [one.a.example] } }\n', null],
])('an environment that says %j gets its report', (overlay, rule) => {
  const text = `version: 1
providers:
  p: { kind: vllm, base_url: "\${P_URL}", hosts: [.a.example], api_key: "\${P_KEY}" }
policy:
  egress: [.a.example, b.example]
environments:
  ${overlay}`
  expect(check(text).diagnostics.map((one) => one.rule)).toEqual(rule === null ? [] : [rule])
})

it.each(['policy:\n', 'policy: { egress: null }\n'])('no policy is removed: %j', (own) => {
  const text = `version: 1\nextends: [./base.yaml]\nproviders: { p: { kind: openai } }\n${own}`
  const base = 'version: 1\npolicy: { egress: [a.example] }\n'
  const { diagnostics } = check(text, withFiles({ 'base.yaml': base }))
  expect(diagnostics.map((one) => one.rule).sort()).toEqual([
    'egress-is-allowed',
    'policy-only-narrows',
  ])
})

it('reads no value where nobody gives a reader', () => {
  const { diagnostics } = check('version: 1\nproviders:\n  cloud: { kind: openai }\n', {
    envFiles: [readEnvFile('.env', 'OPENAI_API_KEY=no_key\n')],
  })
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['key-is-real'])
})
