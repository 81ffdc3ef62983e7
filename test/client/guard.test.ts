import { expect, it } from 'vitest'
import { guard } from '../../templates/client/guard.ts'

const base = new URL('https://api.example/v1')
const inside = 'https://api.example/v1/models'
const outside = 'https://elsewhere.example/v1/models'

/** Where a request goes that is made of this, and with which key; null where it is stopped. */
async function sent(input: unknown): Promise<[url: string, key: string | null] | null> {
  let seen: [string, string | null] | null = null
  const ask = guard({
    provider: 'it',
    base,
    key: () => 'the key',
    header: 'authorization',
    scheme: 'Bearer ',
    headers: {},
    async fetch(to, init) {
      // as `fetch` itself understands what it is given
      const { url, headers } = new Request(to, init)
      seen = [url, headers.get('authorization')]
      return new Response('{}')
    },
  })
  await ask(input as string)
  return seen
}

class Named extends URL {
  url = inside
}

it.each<[what: string, input: unknown, isSent: boolean]>([
  ['a text', inside, true],
  ['a URL', new URL(inside), true],
  ['a request', new Request(inside), true],
  ['the clone of a request', new Request(inside).clone(), true],
  ['another text', outside, false],
  ['another URL', new URL(outside), false],
  ['another request', new Request(outside), false],
  ['another URL that has the declared one besides', new Named(outside), false],
  ['a declared URL that has it besides', new Named(inside), true],
  ['an object that reads as another one', { url: inside, toString: () => outside }, false],
])('releases the key to the declared address alone: %s', async (_, input, isSent) => {
  expect(await sent(input)).toEqual(isSent ? [inside, 'Bearer the key'] : null)
})

it.each([
  ['the key', 'acme-key-0123456789'],
  ['a declared header', 'Bearer team-0123456789'],
  ['a declared header without its scheme', 'team-0123456789'],
])('an error answer that repeats %s does not show it', async (_, repeated) => {
  const ask = guard({
    provider: 'it',
    base,
    key: () => 'acme-key-0123456789',
    header: 'x-api-key',
    scheme: '',
    headers: { 'X-Team': 'Bearer team-0123456789' },
    fetch: async () =>
      new Response(`no such key: ${repeated}`, { status: 401, headers: { 'x-seen': repeated } }),
  })
  const answer = await ask(inside)
  expect(await answer.text()).toBe('no such key: [key]')
  expect(answer.headers.get('x-seen')).toBe('[key]')
})
