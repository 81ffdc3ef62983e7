import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { neededWithoutUrl, usualBase } from '../../generators/json-schema/address.ts'
import { check, generate, readEnvFile } from '../../keyfit.ts'
import { kinds } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/kind.ts'
import { placeholdersOf } from '../../schema/address.ts'
import { settingExample } from '../../schema/settings.ts'

async function templateOf(providers: Record<string, unknown>, existing: string | null = null) {
  const document = { version: 1, providers, generate: { env: '.env.example' } }
  const { artifacts, diagnostics } = await generate(stringify(document), {
    existing: () => existing,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return artifacts[0]?.text as string
}

/** A provider of a kind with as little as the kind allows. */
function leastOf(kind: Kind): Record<string, unknown> {
  const base = kind.apis[0] === undefined ? null : usualBase(kind, kind.apis[0])
  const names = [...neededWithoutUrl(kind), ...placeholdersOf(base ?? '')]
  const needed = names.map((name) => [name, exampleOf(kind, name)])
  return { kind: kind.id, ...Object.fromEntries(needed) }
}

function exampleOf({ apis, settings, ports }: Kind, name: string): string | undefined {
  if (name === 'region') return apis[0]?.bases[0]?.region ?? 'eu-west-1'
  if (name === 'base_url') return `http://localhost:${ports?.[0] ?? 8000}${apis[0]?.path ?? '/v1'}`
  return settingExample(settings, name)
}

const implied = kinds.filter(({ key, hosts }) => {
  return key.need === 'required' && key.variables.length > 0 && hosts.length > 0
})

it.each(implied)('writes a placeholder for $id that check refuses', async (kind) => {
  const [variable] = kind.key.variables
  const providers = { one: leastOf(kind) }
  const template = await templateOf(providers)
  const { diagnostics } = check(stringify({ version: 1, providers }), {
    envFiles: [readEnvFile('.env', template)],
    requireEnv: true,
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(['key-is-real'])
  expect(errors[0]?.message).toContain(variable)
})

it('writes nothing for providers that need no variable', async () => {
  const template = await templateOf({
    local: { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' },
    passed: { kind: 'openai', api_key: 'caller' },
  })
  expect(readEnvFile('.env', template).entries).toEqual([])
  const lines = template.split('\n').filter((line) => line !== '')
  expect(lines.slice(1)).toEqual(
    ['local', 'passed'].map((name) => `# ${name}: no variable of its own`),
  )
})

it('puts a variable behind those of the provider before, and takes away what is no longer so', async () => {
  const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' }
  const before = await templateOf({ one: local, two: local })
  const providers = { one: { ...local, api_key: '${ONE_KEY}' }, cloud: { kind: 'openai' } }
  const after = await templateOf({ ...providers, two: local }, before)
  const lines = after.split('\n').filter((line) => /=|: no var/.test(line))
  expect(lines).toEqual([
    'ONE_KEY=your-llama-server-api-key-here',
    'OPENAI_API_KEY=your-openai-api-key-here',
    '# two: no variable of its own',
  ])
  expect(await templateOf(providers, after)).not.toContain('two')
})

it('names both providers at a variable that two read, and lists it once', async () => {
  const template = await templateOf({
    one: { kind: 'openai', api_key: '${OPENAI_API_KEY}' },
    two: { kind: 'openai', api_key: '${OPENAI_API_KEY}' },
  })
  expect(template.match(/OPENAI_API_KEY=/g)).toHaveLength(1)
  expect(template).toMatch(/^# one: /m)
  expect(template).toMatch(/^# two: /m)
})

const local = {
  kind: 'llama-server',
  base_url: '${LLAMA_BASE_URL:-http://localhost:8080/v1}',
  hosts: ['localhost'],
  api_key: '${LLAMA_API_KEY}',
}

it('never sets a variable of a URL, so that none is set and empty', async () => {
  const template = await templateOf({
    local,
    other: { ...local, base_url: '${OTHER_URL}', api_key: 'none' },
    part: { ...local, base_url: 'http://${LLM_HOST}:8080/v1', api_key: 'none' },
  })
  expect(readEnvFile('.env', template).entries.map(({ name }) => name)).toEqual(['LLAMA_API_KEY'])
  for (const name of ['LLAMA_BASE_URL', 'OTHER_URL', 'LLM_HOST']) {
    expect(template).toMatch(new RegExp(`^# ${name}=\\S+$`, 'm'))
  }
})

it('gives the same text whatever values are present', async () => {
  const document = stringify({
    version: 1,
    providers: { local },
    generate: { env: '.env.example' },
  })
  const values = { LLAMA_BASE_URL: 'http://127.0.0.1:9/v1', LLAMA_API_KEY: 'canary-7f3a9c51' }
  const [bare, filled] = await Promise.all([
    generate(document),
    generate(document, { env: values }),
  ])
  expect(filled.artifacts).toEqual(bare.artifacts)
})

describe('beside a file that exists', () => {
  const mark = '# keyfit: no provider reads this any more'

  it('adds a variable behind those of its provider, in the line ends of the file', async () => {
    const existing = '# LLAMA_BASE_URL=http://localhost:8080/v1\r\n\r\nPORT=1\r\n'
    const template = await templateOf({ local }, existing)
    const lines = template.split('\r\n')
    expect(template.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines[0]).toBe('# LLAMA_BASE_URL=http://localhost:8080/v1')
    expect(lines.indexOf('PORT=1')).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith('LLAMA_API_KEY=')),
    )
  })

  it('adds the same lines whatever stands in the values, and shows none of them again', async () => {
    const template = (secret: string) =>
      templateOf({ local }, `MINE=${secret}\nOPENAI_API_KEY=${secret}`)
    const [one, other] = await Promise.all([template('first-secret'), template('second')])
    expect(one).toBe(other.replaceAll('second', 'first-secret'))
    expect(one.match(/first-secret/g)).toHaveLength(2)
  })

  it('marks what it wrote and nobody reads, once, and takes the mark back', async () => {
    const both = await templateOf({ local, cloud: { kind: 'openai' } })
    const marked = await templateOf({ cloud: { kind: 'openai' } }, both)
    expect(marked).toContain(`${mark}\n# LLAMA_BASE_URL=`)
    expect(marked).toContain(`${mark}\nLLAMA_API_KEY=`)
    expect(marked).not.toContain(`${mark}\nOPENAI_API_KEY=`)
    expect(await templateOf({ cloud: { kind: 'openai' } }, marked)).toBe(marked)
    expect(await templateOf({ local, cloud: { kind: 'openai' } }, marked)).toBe(both)
  })

  it('does not mark what the user wrote', async () => {
    const own =
      'DATABASE_URL=x\n# local: my own\nMISTRAL_API_KEY=\nLLAMA_API_KEY=a\n# LLAMA_BASE_URL=b\n'
    expect(await templateOf({ local }, own)).toBe(own)
  })

  const piece = fc.constantFrom(
    ...['A=1', 'export B = 2', '# C=3', '#', '# text', '', '  ', 'D="two', 'lines"', "E='", 'junk'],
    ...['LLAMA_API_KEY=x', '# LLAMA_BASE_URL=x', 'OPENAI_API_KEY="a\nb"', 'F=`', '\uFEFFG=1'],
    ...[mark, 'H=your-groq-api-key-here'],
    ...['# x: key of Groq (groq), sent to https://api.groq.com/openai/v1', '# I=\u2028J=1'],
  )
  const text = fc
    .tuple(fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\r'))), fc.boolean())
    .map(([lines, isEnded]) => {
      const whole = lines.map(([line, end]) => line + end).join('')
      return isEnded ? whole : whole.replace(/[\r\n]+$/, '')
    })

  const linesOf = (whole: string) => whole.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []

  it('keeps every line in its order and adds everything once, whatever stands there', async () => {
    const providers = { local, cloud: { kind: 'openai' } }
    await fc.assert(
      fc.asyncProperty(text, async (existing) => {
        const merged = await templateOf(providers, existing)
        const lines = linesOf(merged)
        let from = 0
        for (const line of linesOf(existing)) {
          if (line.trim() === mark) continue
          const isEnded = /[\r\n]$/.test(line)
          const at = lines.findIndex(
            (one, index) =>
              index >= from &&
              (isEnded ? one : one.trimEnd()) === (isEnded ? line : line.trimEnd()),
          )
          expect(at, JSON.stringify([existing, merged])).not.toBe(-1)
          from = at + 1
        }
        for (const name of ['LLAMA_BASE_URL', 'LLAMA_API_KEY', 'OPENAI_API_KEY']) {
          expect(merged).toMatch(new RegExp(`(?:^|[\\r\\n\\u2028])(?:# )?${name}=`))
        }
        expect(await templateOf(providers, merged)).toBe(merged)
      }),
      { numRuns: 500 },
    )
  })
})

it('says which programs want a variable in another form than keyfit', async () => {
  const template = await templateOf({
    claude: { kind: 'anthropic', base_url: '${ANTHROPIC_BASE_URL:-https://api.anthropic.com}' },
  })
  expect(template).toMatch(/^# This is the form of keyfit, .*Claude Code/m)
  expect(template).toMatch(
    /^# Another form, of Vercel AI SDK.*: https:\/\/api\.anthropic\.com\/v1$/m,
  )
  const plain = await templateOf({
    local: {
      kind: 'llama-server',
      base_url: '${LLAMA_URL:-http://localhost:8080/v1}',
      hosts: ['localhost'],
    },
  })
  expect(plain).not.toContain('form')
})

it('writes no line for what only a gateway reaches', async () => {
  const template = await templateOf({
    behind: { kind: 'openai', api_key: '${BEHIND_OPENAI_KEY}', direct: false },
    proxy: {
      kind: 'openai-compatible',
      base_url: 'http://localhost:4000/v1',
      upstream: ['behind'],
    },
  })
  expect(template).not.toContain('BEHIND_OPENAI_KEY')
})
