import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allows as schemaAllows } from '../../schema/address.ts'
import { Key } from '../../schema/key.ts'
import { looksLikePlaceholder } from '../../schema/placeholder.ts'
import { allows } from '../../templates/client/hosts.ts'
import { isPlaceholder, strayIn } from '../../templates/client/key.ts'

const label = fc.constantFrom('api', 'llm', 'a-b', 'x1')
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example`),
  fc.constantFrom('localhost', 'a.localhost', '127.0.0.1', '127.8.8.8', '[::1]', '[fd00::1]'),
  fc.tuple(fc.nat(255), fc.nat(255)).map(([b, c]) => `10.${b}.${c}.7`),
)
const entry = fc.oneof(
  host,
  host.map((name) => name.toUpperCase()),
  host.map((name) => `.${name}`),
  host.map((name) => name.replace(/^[^.]+/, '*')),
  host.map((name) => name.replace(/^([^.]+)/, '$1*')),
  fc.tuple(host, fc.constantFrom(':80', ':443', ':8080', '.')).map((parts) => parts.join('')),
  host.map((name) => `https://${name}`),
  fc
    .tuple(fc.constantFrom('10.0.0.0', '10.1.0.0', '127.0.0.0'), fc.nat(33))
    .map((parts) => parts.join('/')),
  fc.constantFrom('10.0.0.0/8:80', '127.0.0.0/8:8080', 'localhost:443', '.example:8080'),
  fc
    .tuple(fc.constantFrom('fd00::', '::', '::1', 'fd00:1::'), fc.nat(129))
    .map((parts) => parts.join('/')),
)
const url = fc
  .tuple(fc.constantFrom('http', 'https'), host, fc.constantFrom('', ':80', ':443', ':8080'))
  .map(([scheme, name, port]) => new URL(`${scheme}://${name}${port}/v1`))

describe('a client and `keyfit check` agree', () => {
  it.each([1, 2, 3, 4, 5])('on the hosts that an entry allows (%i)', () => {
    let allowed = 0
    fc.assert(
      fc.property(entry, url, (text, place) => {
        const answer = schemaAllows(text, place)
        if (answer) allowed++
        expect(allows(text, place)).toBe(answer)
      }),
      { numRuns: 1000 },
    )
    expect(allowed).toBeGreaterThan(5)
  })

  it.each([
    ...[
      'your-api-key-here',
      'sk-...',
      'sk-…',
      '<key>',
      '[key]',
      '{{KEY}}',
      '***',
      'xxxx',
      'sk-xxxx',
    ],
    ...[
      '1234',
      'sk-12345678',
      'my_api_key',
      'changeme',
      'change-me',
      'TODO',
      'insert-key',
      'api_key',
    ],
    ...['sk-proj-4f2a9c', 'gsk_8d1f', 'a'.repeat(32), 'sk-youthful88', 'exampled1', 'secret-9411x'],
    ...['12345x', 'x'.repeat(40), `my-${'k3'.repeat(40)}`],
  ])('on whether %s is a placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(looksLikePlaceholder(text))
  })

  it('that a value has stray characters', () => {
    const part = fc.constantFrom(
      'sk-',
      'abc',
      '"',
      "'",
      '`',
      ' ',
      '\n',
      '\r',
      '\t',
      'é',
      '\u200b',
      'KEY_1=',
    )
    const value = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          value.map((text) => `Bearer ${text}`),
        ),
        (text) => {
          expect(strayIn(text) === null).toBe(new Key(text).stray() === null)
        },
      ),
      { numRuns: 5000 },
    )
  })
})
