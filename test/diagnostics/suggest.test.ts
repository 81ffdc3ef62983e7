import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlip, nearest, slipFinder } from '../../diagnostics/suggest.ts'

const fields = [
  'kind',
  'base_url',
  'hosts',
  'api_key',
  'auth',
  'models',
  'headers',
  'wire',
  'region',
]
const kinds = [
  'openai',
  'azure-openai',
  'groq',
  'google-gemini',
  'llama-server',
  'openai-compatible',
  'google-vertex',
  'nvidia-nim',
  'nvidia-nim-local',
]

describe('nearest', () => {
  it.each([
    ['knid', fields, 'kind'],
    ['kidn', fields, 'kind'],
    ['baseUrl', fields, 'base_url'],
    ['base-url', fields, 'base_url'],
    ['apikey', fields, 'api_key'],
    ['API_KEY', fields, 'api_key'],
    ['modles', fields, 'models'],
    ['model', fields, 'models'],
    ['grok', kinds, 'groq'],
    ['OpenAI', kinds, 'openai'],
    ['llamaserver', kinds, 'llama-server'],
    ['gemini', kinds, 'google-gemini'],
    ['azure', kinds, 'azure-openai'],
    ['nvidia', kinds, 'nvidia-nim'],
    ['vertex-ai', kinds, 'google-vertex'],
    ['vertex', kinds, 'google-vertex'],
    ['opneai-compatibel', kinds, 'openai-compatible'],
  ])('takes %s for a slip', (word, names, meant) => {
    expect(nearest(word, names)).toBe(meant)
  })

  it.each([
    ['', fields],
    ['x', fields],
    ['it', ['in', 'is']],
    ['temperature', fields],
    ['bedrock', kinds],
    ['kind', []],
    ['日本', fields],
    ['compatible', ['openai-compatible', 'anthropic-compatible']],
  ])('has no idea what %j was meant to be', (word, names) => {
    expect(nearest(word, names)).toBeNull()
  })

  it('does not compare endless words', () => {
    const start = performance.now()
    expect(nearest('k'.repeat(1_000_000), ['kind', 'k'.repeat(1_000_000)])).toBeNull()
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the slip among many names', () => {
  const name = fc
    .array(fc.constantFrom('A', 'B', 'KEY', '_', 'X'), { minLength: 4, maxLength: 6 })
    .map((parts) => `OPEN${parts.join('')}`)

  it('is the first that a comparison with each would find', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), name, (names, written) => {
        const first = names.find((other) => isSlip(written, other) || isSlip(other, written))
        expect(slipFinder(names)(written)).toBe(first)
      }),
      { numRuns: 500 },
    )
  })

  it('is not looked for in endless words', () => {
    const endless = 'K'.repeat(1_000_000)
    expect(slipFinder([endless, 'OPENAI_API_KEY'])(`${endless}S`)).toBeUndefined()
    expect(slipFinder([endless, 'OPENAI_API_KEY'])('OPENAI_API_KYE')).toBe('OPENAI_API_KEY')
  })
})
