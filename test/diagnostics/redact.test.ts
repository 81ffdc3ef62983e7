import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../diagnostics/redact.ts'
import { Key } from '../../schema/key.ts'
import { keyOf, leakOf, shapes } from '../canaries.ts'
import { x } from '../kinds/table.ts'

const prefixes = [...new Set(shapes.map(({ prefix }) => prefix))].filter((prefix) => prefix !== '')
const redact = createRedactor({ prefixes })
const random = 'tG7kQ2mZ9xV4bN1cR8wL5pJ3'

describe('what has a known prefix', () => {
  it.each([
    ['the whole text', `sk-proj-${random}`, 'sk-proj-…'],
    ['a word in a sentence', `key sk-ant-api03-${random}.`, 'key sk-ant-api….'],
    ['a part of a word', `xsk-proj-${x(40)}y`, 'xsk-proj-…'],
    ['behind an escape', `"\\nsk-proj-${x(40)}"`, '"\\nsk-proj-…"'],
    ['short but one word', 'sk-abcdefgh', 'sk-…'],
    ['in quotes', `'gsk_${random}'`, "'gsk_…'"],
    ['with a colon in it', `sk-lm-${x(8)}:${x(20)}`, 'sk-lm-…'],
    ['with a dot in its prefix', `AQ.${random}`, 'AQ.…'],
  ])('is cut off behind it: %s', (_, text, masked) => {
    expect(redact(text)).toBe(masked)
  })

  it.each([
    'sk-',
    'sk-...',
    'sk-proj-…',
    'sk-no-key',
    'sk-no-key-required',
    'sk-xxxx',
    'task-orchestrator-for-models',
    'risk-assessment',
  ])('is left alone where it is no key: %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it.each(shapes)('and so is every key like $pattern', (shape) => {
    for (const key of fc.sample(keyOf(shape), 50)) {
      for (const text of [key, `  "${key}",`, `see ${key}.`, `a=${key}&b`, `(${key})`]) {
        expect(leakOf(key, redact(text)), text).toBeNull()
      }
    }
  })
})

describe('what looks random', () => {
  it.each([
    ['hex', '4f0c6f5b8e2d4a77b0d19f1c2a3e5d60'],
    ['hex in capitals', '4F0C6F5B8E2D4A77B0D19F1C2A3E5D60'],
    ['a JWT', `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${random}`],
    ['base64 with slashes', `wJalrXUtnFEMI/K7MDENG/bPxRfiCYzQmAvTbKeW`],
    ['letters and digits', random],
    ['one character again and again', x(40)],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
    ['two parts', `0a1b2c3d4e5f60718293a4b5c6d7e8f9.${random.slice(0, 16)}`],
  ])('is masked: %s', (_, secret) => {
    for (const text of [
      secret,
      `"${secret}"`,
      `is ${secret} here`,
      `https://a.example/${secret}/v1`,
    ]) {
      const masked = redact(text)
      expect(masked).toContain('…')
      for (let at = 0; at + 8 <= secret.length; at++) {
        expect(masked).not.toContain(secret.slice(at, at + 8))
      }
    }
  })

  it.each([
    'claude-sonnet-4-20250514',
    'text-embedding-3-large',
    'accounts/fireworks/models/llama-v3p1-405b-instruct',
    'Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8',
    'deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
    'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8',
    'mistralai/Mixtral-8x22B-Instruct-v0.1',
    'nvidia/Llama-3_3-Nemotron-Super-49B-v1_5',
    'ms-marco-MiniLM-L-6-v2',
    'anthropic.claude-3-5-sonnet-20241022-v2:0',
    'gemma-3n-E4B-it-q4_0-qat.gguf',
    'AZURE_OPENAI_API_KEY_TEAM_B_PRODUCTION',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'https://generativelanguage.googleapis.com/v1beta/openai/',
    'https://us-central1-aiplatform.googleapis.com/v1/projects/acme-prod-123456/locations/us-central1',
    'https://bedrock-runtime.ap-northeast-1.amazonaws.com/openai/v1',
    'https://contoso-swc.openai.azure.com/openai/deployments/gpt41-swc?api-version=2024-10-21',
    'http://[::1]:8080/v1',
    'http://192.168.1.5:11434/v1',
    'registry.internal.contoso.example:5000/vllm/vllm-openai:v0.6.3.post1',
    '/home/somebody/projects/acme-ai-platform/services/keyfit.yaml',
    'C:\\Users\\somebody\\projects\\acme\\keyfit.yaml',
    'createOpenAICompatibleClient',
    'variable-has-one-destination',
    'algorithmicsuperintelligence/optillm',
  ])('but a name is not: %s', (name) => {
    expect(redact(name)).toBe(name)
    expect(redact(`\`${name}\``)).toBe(`\`${name}\``)
  })
})

describe('where it stands', () => {
  it.each([
    ['api_key: hunter2hunter2', 'api_key: …'],
    ['"api_key": "hunter2 hunter2"', '"api_key": "…"'],
    ["  x-api-key: 'hunter2'", "  x-api-key: '…'"],
    [
      '{ kind: openai, api_key: hunter2, models: [a] }',
      '{ kind: openai, api_key: …, models: [a] }',
    ],
    ['ACME_API_KEY=hunter2', 'ACME_API_KEY=…'],
    ['Authorization: Bearer hunter2', 'Authorization: …'],
    ['${ACME_API_KEY:-hunter2}', '${ACME_API_KEY:-…}'],
    ['--api-key=hunter2', '--api-key=…'],
    ['api_key: "${LITELLM_KEY:-hunter2}"', 'api_key: "${LITELLM_KEY:-…}"'],
    ['api_key: ${LITELLM_KEY:-hunter2}', 'api_key: ${LITELLM_KEY:-…}'],
    ['api_key: ${LITELLM_KEY:-hunt, er#2}', 'api_key: ${LITELLM_KEY:-…}'],
    ['api_key: ${TEAM_KEY}hunter2', 'api_key: ${TEAM_KEY}…'],
    ['api_key: "${TEAM_KEY}hunter2 hunter2"', 'api_key: "${TEAM_KEY}…"'],
    ['Authorization: "Bearer ${TEAM}hunter2"', 'Authorization: "Bearer ${TEAM}…"'],
    ['Authorization: Bearer ${TEAM:-hunter2}', 'Authorization: Bearer ${TEAM:-…}'],
    ['Cookie: session=hunter2', 'Cookie: …'],
    ['Ocp-Apim-Subscription-Key: hunter2', 'Ocp-Apim-Subscription-Key: …'],
    ['`*hunter2hunter2` repeats an anchor', '`*…` repeats an anchor'],
    ['`!hunter2hunter2` is a tag', '`!…` is a tag'],
    [`api_key: sk-proj-${random}`, 'api_key: sk-proj-…'],
  ])('a field for a secret shows none: %s', (text, masked) => {
    expect(redact(text)).toBe(masked)
  })

  it.each([
    'api_key: none',
    'api_key: caller',
    'api_key: ${OPENAI_API_KEY}',
    'api_key: "${OPENAI_API_KEY:-none}"',
    'api_key: "${OPENAI_API_KEY:-}"',
    'base_url: "${LLM_URL:-http://localhost:8080/v1}"',
    '`*defaults` repeats an anchor that is nowhere in the file',
    'api_key: { file: /run/secrets/openai }',
    'Authorization: Bearer ${GATEWAY_TOKEN}',
    'Fix: OPENAI_API_KEY=sk-proj-…',
    'kind: openai',
    'auth: x-api-key',
    'Instead of `api_key`: the library finds the credential itself',
  ])('and what is none stays: %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('leaves a filler where it is told of it', () => {
    const told = createRedactor({ prefixes, fillers: ['lm-studio'] })
    expect(told('api_key: lm-studio')).toBe('api_key: lm-studio')
    expect(told('api_key: lm-studio2')).toBe('api_key: …')
    expect(told('api_key: "${LM_KEY:-lm-studio}"')).toBe('api_key: "${LM_KEY:-lm-studio}"')
  })

  it.each([
    ['https://user:hunter2@llm.example.com/v1', 'https://…@llm.example.com/v1'],
    ['https://hunter2@llm.example.com', 'https://…@llm.example.com'],
    ['https://user:hun/ter2@llm.example.com/v1', 'https://…@llm.example.com/v1'],
    ["https://user:it's@llm.example.com/v1", 'https://…@llm.example.com/v1'],
    ['https://a.example/v1?key=hunter2hunter&x=2', 'https://a.example/v1?key=…&x=2'],
    ['https://a.example/v1#token=hunter2hunter', 'https://a.example/v1#token=…'],
    ['https://a.example/v1?hunter2hunter2', 'https://a.example/v1?…'],
    ['redis://:hunter2@cache:6379/0', 'redis://…@cache:6379/0'],
  ])('a URL keeps only where it leads: %s', (text, masked) => {
    expect(redact(text)).toBe(masked)
    expect(redact(`see \`${text}\` there`)).toBe(`see \`${masked}\` there`)
  })

  it.each([
    'https://${USER}:${PASSWORD}@llm.example.com/v1',
    'https://llm.example.com/v1?key=${KEY}',
    'https://${LLM_HOST:-localhost}:8080/v1',
    'https://unpkg.example/@scope/package',
  ])('and its references: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('known values', () => {
  const known = createRedactor({
    prefixes,
    maskValues: Key.masker([
      { name: 'TEAM_KEY', key: new Key('plain words') },
      { name: 'OTHER', key: new Key('swordfish') },
    ]),
  })

  it('are named instead, wherever they stand', () => {
    expect(known('a plain words b, swordfishes')).toBe('a [TEAM_KEY] b, [OTHER]es')
  })

  it('are masked once: what is masked stays as it is', () => {
    for (const text of [
      `api_key: plain words`,
      `sk-proj-${random}`,
      `https://u:p@h/?k=${random}`,
    ]) {
      expect(known(known(text))).toBe(known(text))
    }
  })
})

describe('time', () => {
  it.each([
    ['letters', 'a'],
    ['hex', '0'],
    ['dots', 'a.'],
    ['slashes', '/'],
    ['colons', ':'],
    ['schemes', '://'],
    ['users', '://a:@'],
    ['queries', '?a=&'],
    ['prefixes', 'sk-'],
    ['fields', 'api_key: '],
    ['open quotes', 'api_key:"'],
    ['blanks', 'api_key                '],
    ['equals signs', 'sk-a='],
    ['brackets', '://[:]'],
    ['dashes', 'a-'],
    ['words', 'api_key: ab cd ef '],
  ])('grows with the length only: %s', (_, unit) => {
    // quadratic time would be minutes, which is longer than a test may take
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(redact(text).length).toBeGreaterThan(0)
  })
})

describe('values that hold each other', () => {
  const mask = (...values: string[]) =>
    Key.masker(values.map((value, index) => ({ name: `V${index}`, key: new Key(value) })))

  it.each([
    ['the longer one goes, whichever is named first', ['abcdefgh', 'abcdefghijkl'], '[V1] [V0]'],
    ['the same, named the other way round', ['abcdefghijkl', 'abcdefgh'], '[V0] [V1]'],
  ])('%s', (_, values, expected) => {
    expect(mask(...values)('abcdefghijkl abcdefgh')).toBe(expected)
  })

  it('both go where they overlap, and the one behind stays', () => {
    expect(mask('abcdefgh', 'efghijkl')('-abcdefghijkl-abcdefghabcdefgh')).toBe('-[V0]-[V0][V0]')
  })

  it('a value goes in other spellings, and one that is short stays', () => {
    const masked = mask(' Ab cd+Ef ', 'word!')
    expect(masked(' Ab cd+Ef ,ab cd+ef,Ab%20cd%2BEf,word!')).toBe('[V0],[V0],[V0],word!')
  })
})
