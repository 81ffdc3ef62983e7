import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acme, acmeKey, anywhere, plainKey, umbra, umbraKey } from './kinds.ts'
import { clientOf, folderWith, shown } from './support.ts'

const kinds = [acme, umbra, anywhere]
const own = 'http://localhost:9/v1'
const address = 'http://127.0.0.1:9/v1'
const cloud = `  main: { kind: acme, base_url: "${own}" }`
const local = `  main: { kind: anywhere, base_url: "${address}", api_key: "\${MAIN_KEY}" }`
const byUrl = `  main: { kind: anywhere, base_url: "\${MAIN_URL}", hosts: [llm.example.com], api_key: none }`

/** The error that making the client `main` throws in an environment. */
async function errorOf(providers: string, env: Record<string, string>): Promise<Error | null> {
  const { createClient } = await clientOf(providers, { kinds })
  try {
    createClient('main', { env })
    return null
  } catch (error) {
    return error as Error
  }
}

describe('a client is not made with', () => {
  const table: [what: string, key: string | undefined, error: string, says: string][] = [
    ['an unset variable', undefined, 'MissingKeyError', 'is not set'],
    ['an empty variable', '', 'MissingKeyError', 'is present but empty'],
    ['a blank variable', ' \n', 'MissingKeyError', 'is present but empty'],
    ['a placeholder', 'your-api-key-here', 'PlaceholderKeyError', 'holds a placeholder'],
    ['a filler of local servers', 'no_key', 'PlaceholderKeyError', 'holds a placeholder'],
    ['a placeholder in angle brackets', '<acme key>', 'PlaceholderKeyError', 'holds a placeholder'],
    ['a key in angle brackets', `<${acmeKey}>`, 'MalformedKeyError', 'stands in brackets'],
    ['a newline at the end', `${acmeKey}\n`, 'MalformedKeyError', 'holds a line break'],
    ['a newline inside', `acme-\n${acmeKey}`, 'MalformedKeyError', 'holds a line break'],
    ['a carriage return', `${acmeKey}\r`, 'MalformedKeyError', 'holds a line break'],
    ['a space at the end', `${acmeKey} `, 'MalformedKeyError', 'holds a space'],
    ['quotes', `"${acmeKey}"`, 'MalformedKeyError', 'stands in quotes'],
    ['the word Bearer', `Bearer ${acmeKey}`, 'MalformedKeyError', 'the word Bearer'],
    [
      'the variable’s own name',
      `ACME_API_KEY=${acmeKey}`,
      'MalformedKeyError',
      'the name of a variable',
    ],
    ['an invisible character', `${acmeKey}\u200b`, 'MalformedKeyError', 'no header can carry'],
    ['a letter outside ASCII', `${acmeKey}é`, 'MalformedKeyError', 'no header can carry'],
    ['another vendor’s key', umbraKey, 'UnfitKeyError', 'a key of `umbra`'],
  ]
  it.each(table)('%s', async (_, key, name, says) => {
    const error = await errorOf(cloud, key === undefined ? {} : { ACME_API_KEY: key })
    expect(error).toMatchObject({ name, provider: 'main', variable: 'ACME_API_KEY' })
    expect(error?.message).toContain(says)
    expect(error).toHaveProperty('fix', expect.stringMatching(/./))
    if (key !== undefined && key.trim() !== '') {
      expect(shown(error)).not.toContain(key.trim())
      expect(shown(error)).not.toMatch(/xxxx|yyyy/)
    }
  })
})

describe('a client is made with', () => {
  it.each([
    ['a key of the documented shape', acmeKey],
    ['a key of a shape that nobody documents', 'k_49fa3'],
    ['a key that ends in the padding of base32', `${'A2'.repeat(12)}======`],
    ['a key that holds a common word', 'ak-4f2yourselves88d1'],
  ])('%s', async (_, key) => {
    expect(await errorOf(cloud, { ACME_API_KEY: key })).toBeNull()
  })

  it.each([
    ['a filler', 'no_key'],
    ['a placeholder', 'your-key'],
    ['a random key', plainKey],
  ])('%s, where the server takes any key', async (_, key) => {
    expect(await errorOf(local, { MAIN_KEY: key })).toBeNull()
  })
})

describe('a server that takes any key', () => {
  it.each([
    ['a vendor’s key', umbraKey, 'UnfitKeyError'],
    ['stray characters', 'no key', 'MalformedKeyError'],
    ['nothing', '', 'MissingKeyError'],
  ])('is not given %s', async (_, key, name) => {
    expect(await errorOf(local, { MAIN_KEY: key })).toMatchObject({ name })
  })

  it('is given the keys of a vendor that it forwards', async () => {
    const gateway = local.replace(' }', ', forwards: [umbra] }')
    expect(await errorOf(gateway, { MAIN_KEY: umbraKey })).toBeNull()
  })
})

describe('a default', () => {
  const withDefault = local.replace('MAIN_KEY', 'MAIN_KEY:-no_key')

  it('stands in for an unset variable', async () => {
    expect(await errorOf(withDefault, {})).toBeNull()
  })

  it('does not stand in for an empty one', async () => {
    expect(await errorOf(withDefault, { MAIN_KEY: '' })).toMatchObject({ name: 'MissingKeyError' })
  })
})

describe('a base URL from a variable', () => {
  it.each([
    ['is unset', undefined, 'MissingUrlError'],
    ['is empty', '', 'MissingUrlError'],
    ['is blank', '  ', 'MissingUrlError'],
    ['lies outside the hosts', 'https://llm.example.net/v1', 'UrlNotAllowedError'],
    ['looks like a host', 'https://llm.example.com.evil.example/v1', 'UrlNotAllowedError'],
    ['hides another host', 'https://llm.example.com@evil.example/v1', 'UrlNotAllowedError'],
    ['has user info', 'https://me:secret@llm.example.com/v1', 'UrlNotAllowedError'],
    ['has a query', 'https://llm.example.com/v1?x=1', 'UrlNotAllowedError'],
    ['has a fragment', 'https://llm.example.com/v1#x', 'UrlNotAllowedError'],
    ['has a space', 'https://llm.example.com/v1 ', 'UrlNotAllowedError'],
    ['has no scheme', 'llm.example.com/v1', 'UrlNotAllowedError'],
    ['is no http', 'ftp://llm.example.com/v1', 'UrlNotAllowedError'],
    ['is a key', acmeKey, 'UrlNotAllowedError'],
    ['is a whole endpoint', 'https://llm.example.com/v1/chat/completions', 'UrlNotAllowedError'],
  ])('is refused where it %s', async (_, url, name) => {
    const error = await errorOf(byUrl, url === undefined ? {} : { MAIN_URL: url })
    expect(error).toMatchObject({ name, provider: 'main', variable: 'MAIN_URL' })
    expect(shown(error)).not.toMatch(/secret|evil|xxxx/)
  })

  it('may lie on the declared host', async () => {
    expect(await errorOf(byUrl, { MAIN_URL: 'https://LLM.example.com/v1/' })).toBeNull()
  })
})

describe('preflight', () => {
  const providers = `  main: { kind: acme, base_url: "${own}" }
  far: { kind: anywhere, base_url: "\${FAR_URL}", hosts: [llm.example.com], api_key: "\${FAR_KEY}" }
  given: { kind: acme, base_url: "${own}", api_key: caller }
  near: { kind: anywhere, base_url: "${address}", api_key: none, headers: { X-Team: "\${TEAM}" } }`

  it('lists everything that is wrong in one error', async () => {
    const { preflight } = await clientOf(providers, { kinds })
    const bad = { ACME_API_KEY: umbraKey, FAR_URL: 'https://evil.example/v1', TEAM: 'a\nb' }
    let error: unknown
    try {
      preflight(bad)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({
      name: 'PreflightError',
      provider: 'main, far, near',
      errors: [
        { name: 'UnfitKeyError', provider: 'main', variable: 'ACME_API_KEY' },
        { name: 'UrlNotAllowedError', provider: 'far', variable: 'FAR_URL' },
        { name: 'MissingKeyError', provider: 'far', variable: 'FAR_KEY' },
        { name: 'MalformedKeyError', provider: 'near', variable: 'TEAM' },
      ],
    })
    expect(shown(error)).not.toMatch(/yyyy|evil/)
  })

  it('is silent where all is well', async () => {
    const { preflight } = await clientOf(providers, { kinds })
    const good = { ACME_API_KEY: acmeKey, FAR_URL: 'https://llm.example.com/v1', FAR_KEY: plainKey }
    expect(preflight({ ...good, TEAM: 'core' })).toBeUndefined()
  })

  it('names a file that cannot be read', async () => {
    const missing = join(await folderWith([]), 'key')
    const { preflight } = await clientOf(
      `  main: { kind: acme, base_url: "${own}", api_key: { file: ${missing} } }`,
      { kinds },
    )
    expect(() => preflight({})).toThrow('ENOENT')
  })
})
