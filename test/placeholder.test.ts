import { describe, expect, it } from 'vitest'
import {
  isInBrackets,
  looksLikePlaceholder,
  looksLikeRequest,
  looksLikeShellReference,
  looksMasked,
  looksUnfilled,
} from '../schema/placeholder.ts'
import { isPlaceholder } from '../templates/client/key.ts'

const inBrackets = ['<key>', '[key]', '{key}', '(key)', '<a\nb>', '{{ KEY }}', '<>', '<key]']
const masked = ['sk-...', 'sk-…ab', 'sk-a***', 'sk-••ab', '●●', '··', '∙∙', '*****', 'a...b', '•·']
const shell = [
  '$KEY',
  '$key_1',
  '$_K',
  '${KEY}',
  '${_K1}',
  '${KEY:-x}',
  '${KEY:?x y}',
  '${KEY=a}',
  '${K+}',
  '${K?}',
  '${K-}',
]
const unfilled = [
  ...shell,
  ...['$(KEY)', '$(cat key)', '$()', '%KEY%', '%_k1%', '{{KEY}}', '{{ a b }}', '${{ KEY }}'],
  ...['<% KEY %>', '<%= key %>', '<%%>', '{env:KEY}', '${env:KEY}', '{file:/a}', '{secrets:a}'],
  ...['process.env.KEY', 'import.meta.env.KEY', 'Deno.env.get("KEY")', 'Bun.env.KEY'],
  ...[
    'os.environ["KEY"]',
    'os.getenv("KEY")',
    'ENV["KEY"]',
    'env["KEY"]',
    'secrets.KEY',
    '$env:KEY',
    'env:KEY',
  ],
]
const prompts = [
  'your',
  'insert',
  'replace',
  'changeme',
  'change-me',
  'change_me',
  'put',
  'enter',
  'paste',
  'todo',
  'placeholder',
  'redacted',
]
const samples = ['my', 'add', 'example', 'sample', 'dummy', 'fake']
const nothing = [
  ...[
    'no',
    'none',
    'null',
    'nil',
    'undefined',
    'nan',
    'empty',
    'true',
    'false',
    'tbd',
    'n/a',
    'None',
    'NULL',
  ],
  ...[
    'sk-none',
    'sk_no',
    'no-key',
    'no_api_key',
    'no-apikey',
    'no-api-key-required',
    'sk-no-key-required',
    'none-required',
  ],
]
const letters = [
  'xxx',
  'XXXX',
  'sk-xxxx',
  'sk-proj-xxx',
  'a-b-c-xXx',
  'x'.repeat(16),
  'abcdefgh_xxx',
]
const numbers = [
  '1234',
  '12345',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  'sk-1234',
  'token_1234',
]
const names = [
  'api_key',
  'api-key',
  'apikey',
  'API KEY',
  'the-api-key-here',
  'my token here',
  'a secret',
  'password_here',
  'some-password',
]

const placeholders = [
  ...[...inBrackets, ...masked, ...unfilled, ...nothing, ...letters, ...numbers, ...names],
  ...[...prompts, ...samples].flatMap((word) => [
    ...[word, `${word}-9`, `9-${word}`, `9_${word}_9`, `a ${word} b`, `a.${word}.b`],
    ...[
      `<${word}`,
      `[${word}`,
      `{${word}`,
      `(${word}`,
      `${word}>`,
      `${word}]`,
      `${word}}`,
      `${word})`,
    ],
    ...[`${word}: it`, word.toUpperCase()],
  ]),
  `my-${'k3'.repeat(28)}`,
]

const keys = [
  ...['sk-proj-4f2a9c', 'gsk_8d1f', 'a'.repeat(32), 'sk-youthful88', 'exampled1', 'anexample'],
  ...[
    'yours',
    'a9myb',
    'xaddx',
    'todos',
    'unchanged-me',
    'changemes',
    'a+my',
    'my+a',
    'secret-9411x',
  ],
  ...[
    'x'.repeat(17),
    'xx',
    'xxxy',
    'yxxx',
    'sk-xx',
    'abcdefghi-xxx',
    'a-b-c-d-xxx',
    '1-xxx',
    'sk-xxx-',
  ],
  ...[
    '12345x',
    'x1234',
    '123',
    '123457',
    '12345679',
    '12345678901',
    'a-1234',
    'abcdef-1234',
    'A-1234',
    'sk-12346',
  ],
  ...[
    'none1',
    'anone',
    'sk-sk-none',
    'nonekey',
    'none-key-required-',
    'no-key-requiredx',
    'nope',
    'n-a',
  ],
  ...[
    'apikey4411',
    'secret-123',
    'token123',
    '123-token',
    'tokens',
    'passwords',
    'api.key',
    'key',
    'here',
  ],
  ...[
    '$',
    '$1A',
    '$A-B',
    '${a}',
    '${1}',
    '${}',
    '${A',
    '${A/x}',
    'x${A}',
    '${A}x',
    'x$A',
    '$A.',
    '$(A',
    'x$(A)',
    '$(A)x',
  ],
  ...[
    '%A',
    '%1%',
    'x%A%',
    '%A%x',
    'x{{A}}',
    '{{A}}x',
    '<%A',
    'x<%A%>',
    '<%A%>x',
    'x{env:A}',
    '{env:A}x',
    '{envs:A}x',
  ],
  ...[
    'xprocess.env',
    'process-env',
    'importxmeta',
    'osxenviron',
    'secretsA',
    'envA',
    'ENVA',
    '$envA-',
  ],
  ...[
    '..',
    'a..b',
    'sk-**',
    '•',
    'a·b',
    '<key',
    'key>',
    '-<key>',
    '<key>-',
    `my-${'k3'.repeat(29)}x`,
  ],
]

describe('what stands where a key belongs', () => {
  it.each(placeholders)('is a placeholder, to a client too: %j', (text) => {
    expect(looksLikePlaceholder(text)).toBe(true)
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each(keys)('may be a key, to a client too: %j', (text) => {
    expect(looksLikePlaceholder(text)).toBe(false)
    expect(isPlaceholder(text)).toBe(false)
  })

  it('is told from the others of its sort', () => {
    const sorts: [texts: string[], isSo: (text: string) => boolean][] = [
      [inBrackets, isInBrackets],
      [masked, looksMasked],
      [shell, looksLikeShellReference],
      [unfilled, looksUnfilled],
    ]
    for (const [texts, isSo] of sorts) {
      expect(texts.filter((text) => !isSo(text))).toEqual([])
      expect(keys.filter(isSo)).toEqual([])
    }
    const others = unfilled.filter((text) => !shell.includes(text))
    expect(others.filter(looksLikeShellReference)).toEqual([])
  })
})

describe('a text that asks for another one in its place', () => {
  it.each([
    ...prompts.flatMap((word) => [
      ...[word, `${word}-9`, `9-${word}`, `9_${word}_9`, `a ${word} b`, `a.${word}.b`],
      ...[`${word}: it`, word.toUpperCase()],
    ]),
    ...[...inBrackets, '...', '...a', 'a...', '…a', 'a…', `your-${'k3'.repeat(27)}`],
  ])('%j', (text) => {
    expect(looksLikeRequest(text)).toBe(true)
  })

  it.each([
    ...samples,
    ...prompts.flatMap((word) => [`${word}9`, `a${word}`, `${word})`, `(${word}`]),
    ...['a...b', 'a…b', 'a..', '', 'none', `your-${'k3'.repeat(28)}`],
  ])('is not %j', (text) => {
    expect(looksLikeRequest(text)).toBe(false)
  })
})
