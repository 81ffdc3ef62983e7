import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { Kind, Shape } from '../kinds/kind.ts'
import { identify, Key } from '../schema/key.ts'
import { looksLikePlaceholder, looksUnfilled } from '../schema/placeholder.ts'
import { isPlaceholder, strayIn } from '../templates/client/key.ts'

/** How a client says what `check` says of a value. */
const inClients: Record<string, string> = {
  quotes: 'quotes',
  brackets: 'brackets',
  'a JSON text': 'JSON text',
  'a URL': 'URL',
  'the word Bearer': 'Bearer',
  'the name of a header': 'name of a header',
  'a variable name and an equals sign': 'name of a variable',
  'a backslash': 'backslash',
  'an encoded blank': 'encoded blank',
  'a newline': 'line break',
  'a carriage return': 'line break',
  'a space': 'a space',
  'a tab': 'a space',
  'an invisible character': '',
  'a character outside ASCII': '',
}

const long = 'aB3dE5fG7hJ9kL1m'

describe('a stray character', () => {
  it.each([
    ['"', 'begins with', 'quotes'],
    [`  “${long}`, 'begins with', 'quotes'],
    [`${long}’ `, 'ends in', 'quotes'],
    [`«${long}`, 'begins with', 'quotes'],
    [`${long}»`, 'ends in', 'quotes'],
    [` { "a": "${long}" }`, 'begins with', 'a JSON text'],
    [` [ "${long}" ]`, 'begins with', 'a JSON text'],
    [' https://a.example', 'begins with', 'a URL'],
    ['HTTP://a.example', 'begins with', 'a URL'],
    ['wss://a.example', 'begins with', 'a URL'],
    ['ws://a.example', 'begins with', 'a URL'],
    [` Bearer ${long}`, 'begins with', 'the word Bearer'],
    [`bearer:${long}`, 'begins with', 'the word Bearer'],
    [`BEARER%20${long}`, 'begins with', 'the word Bearer'],
    [` Authorization : ${long}`, 'begins with', 'the name of a header'],
    [`x-api-key:${long}`, 'begins with', 'the name of a header'],
    [`apikey: ${long}`, 'begins with', 'the name of a header'],
    [`my-api_key:${long}`, 'begins with', 'the name of a header'],
    [` OPENAI_API_KEY=${long}`, 'begins with', 'a variable name and an equals sign'],
    [`KEY1 = ${long}`, 'begins with', 'a variable name and an equals sign'],
    [`api_key=${long}`, 'begins with', 'a variable name and an equals sign'],
    [`export  LLM_KEY=${long}`, 'begins with', 'a variable name and an equals sign'],
    [`set LLM_KEY=${long}`, 'begins with', 'a variable name and an equals sign'],
    [`$env:LLM_KEY=${long}`, 'begins with', 'a variable name and an equals sign'],
    [`a\\${long}`, 'holds', 'a backslash'],
    [`%20${long}`, 'holds', 'an encoded blank'],
    [`${long}%0A`, 'holds', 'an encoded blank'],
    [`${long}%0d`, 'holds', 'an encoded blank'],
    [`%22${long}`, 'holds', 'an encoded blank'],
    [`<${long}>`, 'begins with', 'brackets'],
    [`\${${long}}`, 'begins with', 'brackets'],
    [`{{${long}}}`, 'begins with', 'brackets'],
    [`\n${long}`, 'begins with', 'a newline'],
    [`${long}\n`, 'ends in', 'a newline'],
    [`${long}\n\n`, 'ends in', 'a newline'],
    [`${long}\n${long}`, 'holds', 'a newline'],
    [`${long}\r\n`, 'ends in', 'a carriage return'],
    [` ${long}`, 'begins with', 'a space'],
    [`${long} ${long}`, 'holds', 'a space'],
    [`${long}\t`, 'ends in', 'a tab'],
    [`${long}\u007f`, 'ends in', 'an invisible character'],
    [`\u00a0${long}`, 'begins with', 'an invisible character'],
    [`${long}\u2028x`, 'holds', 'an invisible character'],
    [`${long}\ufe0f`, 'ends in', 'an invisible character'],
    [`${long}\u3164`, 'ends in', 'an invisible character'],
    [`${long}é`, 'ends in', 'a character outside ASCII'],
    [`${long} é`, 'ends in', 'a space'],
    [`${long}é\u200b`, 'ends in', 'a character outside ASCII'],
    [`${long}é${long}é`, 'holds', 'a character outside ASCII'],
    [`${long}\tx`, 'holds', 'a tab'],
    [`%0a${long}`, 'holds', 'an encoded blank'],
    ['a<b c>', 'holds', 'a space'],
    ['<b c>a', 'holds', 'a space'],
  ])('of %j: it %s %s', (value, where, what) => {
    expect(new Key(value).stray()).toEqual({ where, what })
    expect(strayIn(value)).toContain(inClients[what])
  })

  it.each([
    ...[
      long,
      'hunter2!',
      'x"y',
      "a'b",
      'http:a',
      'httpx://a',
      'bearertoken',
      'bear-er',
      'xbearer:a',
    ],
    ...['a{"b', 'ahttps://b', '1authorization:a', `x<${long}>`, `<${long}>x`],
    ...['authorization', 'my-api-keys:a', 'KEY=abc', 'LLM_KEY=', 'LLM_KEY==', 'LLM_KEY==a'],
    ...['Llm_key=a', 'xLLM_KEY=a', 'envLLM_KEY=a', 'a%20b', '%2', '100%', '%1fabc', '$5'],
    ...['<short>', '<your key here>', '{a b}', 'sk-… abc', '<% a b %>', '()'],
    ...['<aaaaaaaaaaaaaaaa_b>', `<${long}`, `${long}>`, '[your-api-key-here-1]'],
  ])('is not in %j', (value) => {
    expect(new Key(value).stray()).toBeNull()
    expect(strayIn(value)).toBeNull()
  })
})

describe('a text', () => {
  /** Each question that a key answers about itself: for these yes, for those no. */
  const questions: [ask: Extract<keyof Key, string>, yes: string[], no: string[]][] = [
    ['isEmpty', ['', ' ', '\n'], ['a']],
    ['isList', ['a,b', 'a;'], ['a.b']],
    ['isPlaceholder', [' your-api-key-here ', ' 1234 '], [long, '']],
    [
      'asksForKey',
      [
        '<key>',
        '[a]\n',
        ' your-key ',
        'sk-...',
        '...abc',
        'sk-…',
        '…x',
        'paste it',
        'todo:key',
        'a.replace',
        'changeme-now',
        'change-me',
      ],
      [
        'a<key>',
        '<key>a',
        'a...b',
        'a…b',
        'youth',
        'xyour-key',
        'sk-yours',
        `your-${x(55)}`,
        'my-key',
      ],
    ],
    [
      'isSentence',
      ['not needed here', "doesn't matter.", 'no key!', 'made self-made'],
      [
        'word',
        'not  needed',
        'not needed 1',
        'not needed?!',
        ' not needed',
        'a b:',
        'self-made it',
      ],
    ],
    [
      'isOneLetter',
      ['xxxxxxxx', ' sk-aaaaaaaa ', 'sk-proj-00000000', 'a_b-c-********'],
      [
        'xxxxxxx',
        'xxxxxxxxa',
        'sk-aaaaaaab',
        'bsk-',
        'a-b-c-d-xxxxxxxx',
        'abcdefghi-xxxxxxxx',
        '1-xxxxxxxx1',
      ],
    ],
    ['isUnfilled', [' $LLM_KEY '], ['LLM_KEY']],
    [
      'hasScheme',
      ['Bearer abc', 'Token-2  a', 'a\tb'],
      ['Bearer', 'Bearer ', ' Bearer a', '1 a', 'a: b', 'Bearerabc'],
    ],
    [
      'isShellReference',
      ['$LLM_KEY', ' ${LLM_KEY} ', '${LLM_KEY:-x}', '$_a1'],
      [
        '$(LLM_KEY)',
        '%LLM_KEY%',
        '{{ LLM_KEY }}',
        '$1',
        '${llm}',
        '$a b',
        'x$a',
        '${LLM_KEY}x',
        'x${LLM_KEY}',
      ],
    ],
    ['isMasked', ['a...b', 'a…', ' ***', '••', '●●', '··', '∙∙'], ['a..b', '**', '•', '·a·', long]],
    [
      'isElsewhere',
      ['op://a', 'encrypted:x', 'vault:a', 'ref+a', 'sops:a', 'keyring:a', 'varlock(a'],
      ['xop://a', 'OP://a', 'op:/a', long],
    ],
  ]

  it.each(
    questions.flatMap(([ask, yes, no]) => [
      ...yes.map((text) => ({ ask, text, answer: true })),
      ...no.map((text) => ({ ask, text, answer: false })),
    ]),
  )('$text: $ask is $answer', ({ ask, text, answer }) => {
    const key = new Key(text)
    const question = key[ask]
    expect(typeof question === 'function' ? (question as () => unknown).call(key) : question).toBe(
      answer,
    )
  })

  it.each([
    ...[
      '$A',
      '$a_1',
      '${A}',
      '${A:-b}',
      '${A:?b}',
      '${A:+b}',
      '${A=b}',
      '${A-b}',
      '${_A1}',
      '$(a b)',
    ],
    ...[
      '%A%',
      '%a_1%',
      '{{}}',
      '{{ a }}',
      '${{ secrets.A }}',
      '<%= a %>',
      '<%%>',
      '{env:A}',
      '{env:AB}',
    ],
    ...[
      '${file:a}',
      '{secrets:a}',
      'process.env.A',
      'import.meta.env.A',
      'Deno.env.get',
      'Bun.env.A',
    ],
    ...['os.environ', 'os.getenv("A")', 'ENV[a', 'env[a', 'secrets.A', '$env:A', 'env:A'],
  ])('%s names another variable', (text) => {
    expect(looksUnfilled(text)).toBe(true)
    expect(looksLikePlaceholder(text)).toBe(true)
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    ...['$', '$1A', 'x$A', '$A-b', '${1A}', '${a}', '${A', 'x${A}', '${A}x', '${A:-b}}', '${A/b}'],
    ...[
      '$()x',
      'x$()',
      '$(a))',
      '%A',
      'A%',
      '%1%',
      '%A b%',
      'x%A%',
      '%A%x',
      '{a}',
      'x{{a}}',
      '{{a}}x',
    ],
    ...['{{a}b}}', 'x<% %>', '<% %>x', '<% %', '{envs:A}', 'x{env:A}', '{env:A}x', '${other:A}'],
    ...[
      'xprocess.env',
      'processXenv',
      'importXmeta.env',
      'Den.env',
      'osXenviron',
      'secretsA',
      'environ',
    ],
  ])('%s names no other variable', (text) => {
    expect(looksUnfilled(text)).toBe(false)
  })

  it.each([
    ...[
      '<a>',
      '[a]',
      '{a}',
      '(a)',
      '<a\nb>',
      'a...',
      'none',
      'None',
      'no-key',
      'sk-none',
      'sk_null',
    ],
    ...[
      'no_api_key',
      'no-apikey',
      'no-key-required',
      'no-apikey-required',
      'no-api_key-required',
      'empty',
      'n/a',
      'tbd',
      'false',
      'undefined',
      'NaN',
    ],
    ...[
      'xxx',
      'XXXXXXXXXXXXXXXX',
      'sk-xxxx',
      'a_b-c-xXx',
      '1234',
      'sk-12345',
      'abcde_123456',
      '1234567',
    ],
    ...[
      '12345678',
      '123456789',
      '1234567890',
      'sk-1234',
      'my-api-key',
      'apikey',
      'api key',
      'secret',
    ],
    ...[
      'my_token_here',
      'a2-token',
      'password-here',
      'API_KEY',
      'your-thing',
      'put.it',
      'enter it',
      'a(add)',
      'todo:',
    ],
    ...[
      'change_me',
      'changeme',
      'change-me',
      'example',
      'a-sample-b',
      'dummy',
      'fake_1',
      '{redacted',
    ],
    ...['insert]', 'replace}', 'paste>', '.my.', ' placeholder '],
  ])('%s is what documentation writes', (text) => {
    expect(looksLikePlaceholder(text)).toBe(true)
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    ...['', 'a<b>', '<a>b', 'a[b]c', 'nonex', 'xnone', 'sk-none1', 'none-keys', 'no-key-requiredx'],
    ...[
      'xx',
      'XXXXXXXXXXXXXXXXX',
      'a-b-c-d-xxx',
      'abcdefghi-xxx',
      '1-xxx',
      'xxxa',
      'axxx',
      'sk-xxx1',
    ],
    ...['123', '12346', '12345679', 'a-1234', 'abcdef-1234', 'sk-1234x', 'x1234', '12345678901'],
    ...['secrets', 'secret-123', 'token999', 'a-token-there', 'youth', 'mystery', 'inputs'],
    ...['examples', 'xsample', 'fakes', `your-${x(55)}`, 'unreplaced', 'address', 'toad'],
  ])('%j is none', (text) => {
    expect(looksLikePlaceholder(text)).toBe(false)
    expect(isPlaceholder(text)).toBe(false)
  })
})

describe('a key', () => {
  const key = new Key(' Secret+9 ')

  it('shows itself nowhere', () => {
    for (const shown of [`${key}`, key.toString(), JSON.stringify({ key }), inspect({ key })]) {
      expect(shown).toContain('[key]')
      expect(shown).not.toContain('Secret')
    }
    expect(key.length).toBe(10)
  })

  it('is found among texts whatever their case', () => {
    expect(key.isOneOf(['a', 'SECRET+9'])).toBe(true)
    expect(key.isOneOf(['secret', 'secret+99'])).toBe(false)
    expect(key.isAmong(new Set(['a', 'secret+9']))).toBe(true)
    expect(key.isAmong(new Set(['secret', 'SECRET+9']))).toBe(false)
  })

  it('is masked in every form that a text may have it in', () => {
    const text = 'a Secret+9 b, a.secret+9.example, ?k=Secret%2B9, Secret+8'
    expect(key.maskIn(text, '*')).toBe('a*b, a.*.example, ?k=*, Secret+8')
    expect(new Key('short').maskIn('a short one', '*')).toBe('a short one')
    expect(new Key('longer').maskIn('a longer one', '*')).toBe('a * one')
    expect(new Key('  abc  ').maskIn('a abc', '*')).toBe('a abc')
  })

  it('is in a text that holds it, and an empty one in none', () => {
    expect(new Key('ab').isIn('cabd')).toBe(true)
    expect(new Key('ab').isIn('a b')).toBe(false)
    expect(new Key('').isIn('a')).toBe(false)
  })

  it('equals another one of the same value alone', () => {
    expect(new Key('a').equals(new Key('a'))).toBe(true)
    expect(new Key('a').equals(new Key('A'))).toBe(false)
  })

  it('goes to a declared origin alone, without a user, where a header can carry it', () => {
    const origins = new Set(['https://a.example'])
    const header = (value: string, url: string) =>
      new Key(value).asHeader('Bearer ', new URL(url), origins)
    expect(header('k!~', 'https://a.example/v1')).toBe('Bearer k!~')
    expect(header('k', 'https://b.example/v1')).toBeNull()
    expect(header('k', 'https://u@a.example/v1')).toBeNull()
    expect(header('k', 'https://:p@a.example/v1')).toBeNull()
    for (const value of ['', ' k', 'k ', 'k\n', 'é']) {
      expect(header(value, 'https://a.example/v1')).toBeNull()
    }
  })
})

describe('the shapes of a key', () => {
  const shape = (pattern: string, prefix: string): Shape =>
    ({ pattern, prefix, sure: 'documented' }) as Shape
  const one = shape('^zq-[a-z]{4}-[a-z]{4}$', 'zq-')
  const other = shape('^zq-special-[a-z]{4}$', 'zq-special-')
  const any = shape('^[a-z-]+$', '')
  const of = (...shapes: Shape[]) => ({ key: { shapes } }) as Kind
  const known = new Map([
    ['a', of(any, one)],
    ['b', of(other)],
    ['c', of(shape('^zq-.+$', 'zq-'))],
  ])

  it.each<[value: string, shapes: string[]]>([
    ['zq-abcd-efgh', [one.pattern, '^zq-.+$']],
    ['zq-special-abcd', [other.pattern]],
    ['zq-special-1234', ['^zq-.+$']],
    ['abc', [any.pattern]],
    ['ABC', []],
  ])('%s has those with the longest beginning: %j', (value, shapes) => {
    const found = identify(new Key(value), known)
    expect(found.map((match) => match.shape.pattern)).toEqual(shapes)
    expect(identify(new Key(value), known)).toEqual(found)
  })

  it('are told apart by beginning, outline and alphabet', () => {
    const ask = (value: string, what: Shape) => {
      const key = new Key(value)
      return [key.startsLike(what), key.resembles(what), key.has(what)]
    }
    expect(ask('zq-abcd-efgh', one)).toEqual([true, true, true])
    expect(ask('zq-AB1!-efgh', one)).toEqual([true, true, false])
    expect(ask('zq-abcd-efg', one)).toEqual([true, false, false])
    expect(ask('yq-abcd-efgh', one)).toEqual([false, false, false])
    expect(ask('yq-abcd', shape('abcd', 'zq-'))).toEqual([false, false, false])
    expect(ask('abc', any)).toEqual([false, true, true])
    expect(new Key('zq-a').startsWith('zq-')).toBe(true)
    expect(new Key('azq-').startsWith('zq-')).toBe(false)
  })

  it('are those of the kinds too', () => {
    const all = new Map(kinds.map((kind) => [kind.id, kind]))
    const found = identify(new Key(`sk-ant-api03-${'x'.repeat(95)}`), all)
    expect(found.map(({ kind }) => kind.id)).toContain('anthropic')
  })
})

function x(count: number): string {
  return 'x'.repeat(count)
}
