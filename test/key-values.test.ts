import { describe, expect, it } from 'vitest'
import { readEnvFile } from '../keyfit.ts'
import { strayIn } from '../templates/client/key.ts'
import { checkExample, summaryOf, withSamples } from './examples.ts'

const key = withSamples('{sample:sk-proj-}')

/** What `check` says of a value of the process's, for a vendor that needs a key. */
function rulesFor(value: string, yaml = 'version: 1\nproviders:\n  it:\n    kind: openai\n') {
  const title = 'a value'
  const { diagnostics } = checkExample({ title, yaml, process: { OPENAI_API_KEY: value } })
  return diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)
}

describe('a key that something came along with', () => {
  it.each([
    ['a newline', `${key}\n`],
    ['a newline in front', `\n${key}`],
    ['a carriage return', `${key}\r`],
    ['both', `${key}\r\n`],
    ['a blank', `${key} `],
    ['a blank in front', ` ${key}`],
    ['a tab', `${key}\t`],
    ['a comment', `${key} # mine`],
    ['a byte order mark', `\ufeff${key}`],
    ['a zero-width space', `${key}\u200b`],
    ['a zero-width space inside', `${key.slice(0, 12)}\u200b${key.slice(12)}`],
    ['a soft hyphen', `${key}\u00ad`],
    ['a word joiner', `\u2060${key}`],
    ['a no-break space', `${key}\u00a0`],
    ['an ideographic space', `\u3000${key}`],
    ['double quotes', `"${key}"`],
    ['single quotes', `'${key}'`],
    ['back quotes', `\`${key}\``],
    ['quotes inside quotes', `"'${key}'"`],
    ['one quote', `${key}"`],
    ['a quote that is not closed, and the next line', `"${key}\nOTHER=1`],
    ['curly quotes', `“${key}”`],
    ['low quotes', `„${key}“`],
    ['Bearer', `Bearer ${key}`],
    ['bearer', `bearer ${key}`],
    ['Bearer and an encoded blank', `Bearer%20${key}`],
    ['Bearer and a colon', `Bearer: ${key}`],
    ['a header', `Authorization: Bearer ${key}`],
    ['a header without a blank', `x-api-key:${key}`],
    ['a field', `api_key: ${key}`],
    ['its variable', `OPENAI_API_KEY=${key}`],
    ['its variable in lower case', `openai_api_key=${key}`],
    ['its variable and blanks', `OPENAI_API_KEY = ${key}`],
    ['export', `export OPENAI_API_KEY=${key}`],
    ['set', `set OPENAI_API_KEY=${key}`],
    ['a variable of PowerShell', `$env:OPENAI_API_KEY=${key}`],
    ['a written-out newline', `${key}\\n`],
    ['an encoded newline', `${key}%0A`],
    ['an encoded blank', `%20${key}`],
    ['a JSON text', JSON.stringify({ api_key: key })],
    ['a list in JSON', JSON.stringify([key])],
    ['a comma', `${key},`],
    ['a semicolon', `${key};`],
    ['a second key', `${key},${key}`],
    ['a second key on a line of its own', `${key}\n${key}`],
    ['angle brackets', `<${key}>`],
    ['braces', `{${key}}`],
    ['square brackets', `[${key}]`],
    ['the braces of a reference', `\${${key}}`],
    ['double braces', `{{${key}}}`],
    ['an address', 'https://api.openai.com/v1'],
    ['full-width letters', `ｓｋ-proj-${'x'.repeat(48)}`],
  ])('is reported: %s', (_, value) => {
    expect(rulesFor(value)).toEqual(['error key-is-clean'])
    // a list is no fault of the characters; a client sends it, and the server refuses it
    if (!/[,;]/.test(value.replace(/[{["].*/s, ''))) expect(strayIn(value)).not.toBeNull()
  })
})

describe('a text in place of a key', () => {
  it.each([
    'sk-...',
    'sk-proj-...abcd',
    'sk-…wxyz',
    'sk-proj-****************abcd',
    '********',
    '••••••••••••',
    'sk-abc***',
    'sk-xxxx',
    'sk-xxxxxxxxxxxxxxxx',
    'xxx',
    '<key>',
    '<your_openai_key>',
    '<OPENAI_API_KEY>',
    '<your api key>',
    '[YOUR-KEY]',
    '{api_key_openai}',
    'your-api-key-here',
    'YOUR_API_KEY',
    'my-api-key',
    'insert-your-key',
    'changeme',
    'change-me',
    'TODO',
    'ADD_YOUR_OPENAI_API_KEY_HERE',
    'dummy_api_key',
    'OPENAI_API_KEY',
    '${OPENAI_API_KEY}',
    '${OPENAI_API_KEY:-none}',
    '$OPENAI_API_KEY',
    '%OPENAI_API_KEY%',
    '{{OPENAI_API_KEY}}',
    '{{ secrets.OPENAI_API_KEY }}',
    '${{ secrets.OPENAI_API_KEY }}',
    '$(cat /run/secrets/openai)',
    '<%= ENV["OPENAI_API_KEY"] %>',
    '{env:OPENAI_API_KEY}',
    'process.env.OPENAI_API_KEY',
    'import.meta.env.VITE_KEY',
    'os.environ/OPENAI_API_KEY',
    'os.environ["OPENAI_API_KEY"]',
    'env:OPENAI_API_KEY',
    'no_key',
    'EMPTY',
    'ollama',
    'sk-1234',
    'none',
    'null',
    'undefined',
    'fake',
    'test',
  ])('is reported: %s', (value) => {
    expect(rulesFor(value).filter((each) => each !== 'error key-is-clean')).toEqual(
      rulesFor(value).includes('error key-is-clean') ? [] : ['error key-is-real'],
    )
  })
})

describe('a real key', () => {
  it.each([
    `sk-${'aB3dE5fG'.repeat(6)}`,
    `sk-proj-${'aB3_dE-5'.repeat(15)}`,
    `sk-svcacct-${'aB3dE5fG'.repeat(8)}`,
    `sk-youthful${'8'.repeat(3)}${'aB3dE5fG'.repeat(5)}`,
    `sk-${'null0my1your2'.repeat(3)}`,
  ])('gets no report: %s', (value) => {
    expect(rulesFor(value)).toEqual([])
    expect(strayIn(value)).toBeNull()
  })

  it.each([
    `${'aB3dE5fG'.repeat(8)}==`,
    `QUJD${'aB3dE5fG'.repeat(4)}=`,
    'sk-my-secret',
    'a+b/c=d',
    'hunter2!',
    'p@ss{w}ord',
    'token:with:colons',
    'a,b;c',
    '100%',
    '$ecret-1',
  ])('of one’s own server gets no report: %s', (value) => {
    const yaml =
      'version: 1\nproviders:\n  it:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: ${OPENAI_API_KEY}\n'
    expect(rulesFor(value, yaml)).toEqual([])
  })
})

describe('a .env that is written in an unusual way', () => {
  it.each([
    ['blanks around the sign', `OPENAI_API_KEY = ${key}\n`],
    ['export', `export OPENAI_API_KEY=${key}\n`],
    ['a colon', `OPENAI_API_KEY: ${key}\n`],
    ['a comment behind it', `OPENAI_API_KEY=${key} # mine\n`],
    ['quotes', `OPENAI_API_KEY="${key}"\n`],
    ['single quotes', `OPENAI_API_KEY='${key}'\n`],
    ['line ends of Windows', `A=b\r\nOPENAI_API_KEY=${key}\r\nC=d\r\n`],
    ['a byte order mark', `\ufeffOPENAI_API_KEY=${key}\n`],
    ['blanks behind it', `OPENAI_API_KEY=${key}   \n`],
  ])('is read as dotenv reads it: %s', (_, env) => {
    const yaml = 'version: 1\nproviders:\n  it:\n    kind: openai\n'
    const result = checkExample({ title: 'a .env', yaml, env })
    expect(summaryOf(result)).toEqual([])
    const [value] = readEnvFile('.env', env).entries.filter(({ name }) => name === 'OPENAI_API_KEY')
    expect(value?.value).toBe(key)
  })

  it('is reported where an open quote takes in the lines below', () => {
    const yaml = 'version: 1\nproviders:\n  it:\n    kind: openai\n'
    const env = `OPENAI_API_KEY="${key}\nOTHER=1\nLAST="x"\n`
    const rules = checkExample({ title: 'a .env', yaml, env }).diagnostics.map(({ rule }) => rule)
    expect(rules).toEqual(['key-is-clean'])
  })
})
