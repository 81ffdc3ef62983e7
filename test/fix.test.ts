import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, fix } from '../keyfit.ts'

const table: [title: string, before: string, after: string][] = [
  [
    'a missing path, and keeps comments, order and quotes around it',
    `# ours
version: 1
providers:
  local: # the box
    api_key: none
    base_url: "http://localhost:8080" # no path
    kind: llama-server
`,
    `# ours
version: 1
providers:
  local: # the box
    api_key: none
    base_url: http://localhost:8080/v1 # no path
    kind: llama-server
`,
  ],
  [
    'names of other programs, and then what they hold',
    `version: 1
providers:
  cloud:
    kind: openai
    apiKey: os.environ/OPENAI_API_KEY
    model: gpt-5.1
`,
    `version: 1
providers:
  cloud:
    kind: openai
    api_key: "\${OPENAI_API_KEY}"
    models: [gpt-5.1]
`,
  ],
  [
    'a misspelt key',
    'version: 1\nproviders:\n  cloud:\n    knid: openai\n',
    'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
  ],
  [
    'quotes that YAML wants',
    'version: 1\nproviders:\n  cloud: { kind: openai, api_key: ${MY_KEY} }\n',
    'version: 1\nproviders:\n  cloud: { kind: openai, api_key: "${MY_KEY}" }\n',
  ],
  [
    'lines that end in CR LF',
    'version: 1\r\nproviders:\r\n  cloud:\r\n    knid: openai\r\n',
    'version: 1\r\nproviders:\r\n  cloud:\r\n    kind: openai\r\n',
  ],
]

const alone: [title: string, text: string][] = [
  [
    'a kind that is not known, since that decides where a key goes',
    'version: 1\nproviders:\n  cloud:\n    kind: opnai\n',
  ],
  [
    'a host that another kind has',
    'version: 1\nproviders:\n  c: { kind: openai, base_url: "https://api.groq.com/openai/v1", api_key: "${K}" }\n',
  ],
  [
    'a name of another program where ours is there, too',
    'version: 1\nproviders:\n  c: { kind: openai, api_key: "${K}", apiKey: "${L}" }\n',
  ],
  [
    'a key that is written out',
    `version: 1\nproviders:\n  c: { kind: openai, api_key: sk-proj-${'x'.repeat(48)} }\n`,
  ],
]

describe('fix mends', () => {
  it.each(table)('%s', (_, before, after) => {
    const { text, fixed } = fix(before)
    expect(text).toBe(after)
    expect(fixed.length).toBeGreaterThan(0)
    expect(check(text).diagnostics).toEqual([])
    expect(fix(text)).toEqual({ text, fixed: [] })
  })
})

describe('fix leaves alone', () => {
  it.each(alone)('%s', (_, text) => {
    expect(check(text).diagnostics).not.toEqual([])
    expect(fix(text)).toEqual({ text, fixed: [] })
  })
})

it('never adds an error, and has nothing left to do', () => {
  const line = fc.constantFrom(
    'version: 1',
    'providers:',
    '  one:',
    '    kind: vllm',
    '    knid: openai',
    '    base_url: http://localhost:8000',
    '    base_url: "http://localhost:8000/v1/chat/completions"',
    '    apiKey: $KEY',
    '    model: a, b',
    '    hosts: a.example',
    '  two: { kind: openai, api_key: ${X}, model: @x }',
    '# a comment',
    'polcy: { egres: localhost }',
  )
  const text = fc.array(line, { maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`)
  const errors = (yaml: string) =>
    check(yaml).diagnostics.filter(({ severity }) => severity === 'error').length
  fc.assert(
    fc.property(text, (before) => {
      const { text: after } = fix(before)
      expect(errors(after)).toBeLessThanOrEqual(errors(before))
      expect(fix(after).text).toBe(after)
    }),
    { numRuns: 500 },
  )
})
