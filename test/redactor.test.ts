import { describe, expect, it } from 'vitest'
import { type CheckOptions, check, readEnvFile } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'

/** What becomes of a text in a report, where these variables are present. */
function redacted(text: string, fields: object, env: Record<string, string>, options = {}): string {
  const provider = { kind: 'openai-compatible', base_url: 'https://a.example/v1', ...fields }
  const yaml = JSON.stringify({ version: 1, providers: { it: provider } })
  const all: CheckOptions = { env, ...options }
  return check(yaml, all).redact(text)
}

describe('in a report', () => {
  it.each<[what: string, fields: object, env: Record<string, string>]>([
    ['the value of a credential', { api_key: '${MINE}' }, { MINE: 'four words here' }],
    [
      'one in a header',
      { api_key: 'none', headers: { 'X-A': 'a ${MINE}' } },
      { MINE: 'four words here' },
    ],
    [
      'one of a kind that is not declared',
      { api_key: 'none' },
      { GROQ_API_KEY: 'four words here' },
    ],
    [
      'one of a variable that is named like a secret',
      { api_key: 'none' },
      { MY_PASSWORD: 'four words here' },
    ],
    ['one of a name in lower case', { api_key: 'none' }, { my_token: 'four words here' }],
    [
      'one that stands for an address and is none',
      { api_key: 'none', base_url: '${MINE}' },
      { MINE: 'four words here' },
    ],
    [
      'one that ends like this machine’s name',
      { api_key: 'none', base_url: 'http://${MINE}/v1' },
      { MINE: 'my-localhost' },
    ],
    [
      'one that begins like it',
      { api_key: 'none', base_url: 'http://${MINE}/v1' },
      { MINE: 'localhost-of-mine' },
    ],
    ['one of eight characters', { api_key: '${MINE}' }, { MINE: 'eight 88' }],
    [
      'one that stands for a host',
      { api_key: 'none', base_url: 'http://${MINE}/v1' },
      { MINE: 'four-words-here' },
    ],
  ])('%s is masked', (_, fields, env) => {
    const [[name, value] = ['', '']] = Object.entries(env)
    expect(redacted(`it says ${value}.`, fields, env)).not.toContain(value)
    expect(redacted('it says other words.', fields, { [name]: value })).toBe('it says other words.')
  })

  it.each<[what: string, fields: object, env: Record<string, string>]>([
    ['the value of another variable', { api_key: '${K}' }, { MINE: 'four words here' }],
    ['a short one', { api_key: '${MINE}' }, { MINE: 'seven77' }],
    ['a filler', { api_key: '${MINE}' }, { MINE: 'sk-no-key-required' }],
    [
      'the host of an address',
      { api_key: 'none', base_url: '${MINE}' },
      { MINE: 'http://gpu-box.lan' },
    ],
    ['this machine', { api_key: 'none', base_url: 'http://${MINE}/v1' }, { MINE: 'localhost' }],
    [
      'a host in one word',
      { api_key: 'none', base_url: '${MINE}' },
      { MINE: 'http://gpu-box-two' },
    ],
    [
      'an address by its numbers',
      { api_key: 'none', base_url: 'http://${MINE}/v1' },
      { MINE: '192.168.1.25' },
    ],
  ])('%s is shown', (_, fields, env) => {
    const text = `it says ${Object.values(env)[0]}.`
    expect(redacted(text, fields, env)).toBe(text)
  })

  it.each([
    ['a path that it is put into', 'my pass/word: a phrase+more'],
    ['a path with a letter that is escaped', 'grün pass/wort'],
    ['a path with brackets', '[abc]def/ghi|jkl'],
    ['a path with a back slash', 'my pass\\word/phrase'],
    ['a path with an invisible character', 'my\u200bpass/word phrase'],
  ])('a value with odd characters is masked in %s, also where blanks are left out', (_, value) => {
    const path = (text: string) => new URL(`http://a.example/${text}/v1`).pathname.slice(1, -3)
    const mended = value.replace(/[\s\u200b]/g, '')
    for (const text of [value, mended, encodeURI(value), path(value), path(mended)]) {
      const shown = redacted(`it says ${text}.`, { api_key: '${MINE}' }, { MINE: value })
      expect(shown, text).toBe('it says [MINE].')
    }
  })

  it('a value in an address is masked where the address is mended', () => {
    const base_url = 'http://a.example/${MINE}/v1'
    const yaml = JSON.stringify({
      version: 1,
      providers: { it: { kind: 'llama-server', base_url, api_key: '${MINE}' } },
    })
    const { diagnostics } = check(yaml, { env: { MINE: 'my pass/word phrase' } })
    expect(diagnostics.map(({ rule }) => rule)).toContain('url-is-absolute')
    expect(JSON.stringify(diagnostics)).not.toMatch(/pass|phrase/)
  })

  it('a value that another one outranks is masked too', () => {
    const envFiles = [readEnvFile('.env', 'MINE="first words here"\nMINE="second words here"\n')]
    const text = 'first words here, second words here'
    expect(redacted(text, { api_key: '${MINE}' }, {}, { envFiles })).not.toMatch(/words here/)
  })

  describe('what a kind from outside says of keys counts', () => {
    const acme: Kind = {
      ...(kinds[0] as Kind),
      id: 'acme',
      key: {
        need: 'required',
        variables: ['ACME_PAT'],
        fillers: ['hand-me-over-4'],
        shapes: ['acmekey+', ''].map((prefix) => ({
          prefix,
          pattern: `^${prefix.replace('+', '\\+')}[a-z ]{20}$`,
          sure: 'observed',
          source: { url: 'https://acme.example', seen: '2026-01-01' },
        })),
      },
    }
    const fields = { api_key: 'none' }

    it.each([
      ['its variable', 'it is four words here.', 'it is [ACME_PAT].'],
      ['the beginning of its keys', 'it is acmekey+five-words-are-here.', 'it is acmekey+….'],
      ['a filler', 'api_key: hand-me-over-4', 'api_key: hand-me-over-4'],
      ['any other text', 'an-ordinary-text-of-some-words', 'an-ordinary-text-of-some-words'],
    ])('%s', (_, text, shown) => {
      const env = { ACME_PAT: 'four words here' }
      expect(redacted(text, fields, env, { kinds: [acme] })).toBe(shown)
    })

    it('where it is known', () => {
      const text = 'api_key: hand-me-over-4'
      expect(redacted(text, fields, {})).not.toBe(text)
    })
  })

  it('what begins like a key of any kind is cut off', () => {
    expect(redacted(`it is gsk_${'x'.repeat(52)}`, { api_key: 'none' }, {})).toBe('it is gsk_…')
  })
})
