import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeyfitError } from '../../templates/client/errors.ts'
import { keyFrom, keyOf } from '../../templates/client/key.ts'
import type { Declared } from '../../templates/client/provider.ts'

const x = (count: number) => 'x'.repeat(count)
/** Of the shapes that stand in `templates/client/declared.ts`. */
const openai = `sk-proj-${x(40)}`
const anthropic = `sk-ant-api03-${x(93)}AA`

function declared(key: string, fields: Partial<Declared> = {}): Declared {
  return { baseUrl: 'https://a.example/v1', key, ...fields }
}

/** What becomes of a key: itself, or the error in its own words. */
function told(ask: () => string | null): string | null {
  try {
    return ask()
  } catch (error) {
    return wordsOf(error)
  }
}

function wordsOf(error: unknown): string {
  const { name, message, provider, variable } = error as KeyfitError
  expect(provider).toBe('it')
  return `${name} (${variable}): ${message}`
}

describe('the key that a client sends', () => {
  it.each<[key: string, env: Record<string, string>, fields: Partial<Declared>, outcome: string]>([
    ['${K}', { K: openai }, {}, openai],
    ['${K}', { K: openai }, { accepts: ['openai'] }, openai],
    ['${K}', { K: openai }, { accepts: ['anthropic', 'openai'] }, openai],
    ['${K}', { K: 'any-other' }, { accepts: ['openai'] }, 'any-other'],
    ['${K:-a-default}', {}, {}, 'a-default'],
    ['no_key', {}, {}, 'no_key'],
    ['${K}', { K: 'your-api-key' }, { anyKey: true }, 'your-api-key'],
    [
      '${K}',
      {},
      {},
      'MissingKeyError (K): `K` is not set, and provider `it` needs it. Set `K` in the environment.',
    ],
    [
      '${K}',
      { K: ' ' },
      {},
      'MissingKeyError (K): `K` is present but empty, and provider `it` needs it. Set `K` in the environment.',
    ],
    [
      '${K}',
      { K: `${openai}\n` },
      {},
      'MalformedKeyError (K): the key in `K` holds a line break. Leave only the key itself there.',
    ],
    [
      '${K}',
      { K: 'your-api-key' },
      {},
      'PlaceholderKeyError (K): `K` holds a placeholder instead of a key. Put the key of provider `it` there.',
    ],
    [
      '${K}',
      { K: anthropic },
      { accepts: ['openai'] },
      'UnfitKeyError (K): `K` holds a key of `anthropic`, which does not fit provider `it`. Put the key of provider `it` there.',
    ],
    ['${K}', { K: anthropic }, {}, anthropic],
  ])('of %j with %j and %j is %s', (key, env, fields, outcome) => {
    expect(told(() => keyOf('it', declared(key, fields), env, undefined))).toBe(outcome)
  })

  it('is none where none is declared, whatever is given', () => {
    expect(keyOf('it', declared('none'), { none: openai }, openai)).toBeNull()
  })

  it.each([
    [openai, openai],
    [
      undefined,
      'MissingKeyError (null): `apiKey` holds no key. Put the key of provider `it` there.',
    ],
    ['\n', 'MissingKeyError (null): `apiKey` holds no key. Put the key of provider `it` there.'],
    [
      'a b',
      'MalformedKeyError (null): the key in `apiKey` holds a space. Leave only the key itself there.',
    ],
  ])('is what the caller brings: %j gives %s', (given, outcome) => {
    expect(told(() => keyOf('it', declared('caller'), {}, given))).toBe(outcome)
  })

  it('is what a file holds, without the end of its line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyfit-'))
    const file = join(folder, 'key')
    const ask = () => told(() => keyOf('it', declared(`file:${file}`), {}, undefined))
    writeFileSync(file, `${openai}\n`)
    const held = ask()
    writeFileSync(file, ' ')
    const empty = ask()
    rmSync(folder, { recursive: true })
    expect(held).toBe(openai)
    expect(empty).toContain(`\`${file}\` holds no key`)
    expect(ask()).toContain(`\`${file}\` cannot be read (ENOENT)`)
  })

  it('is what a function of the caller gives, checked each time', async () => {
    const ask = (give: () => string | Promise<string>) =>
      keyFrom('it', declared('caller'), {}, give).catch(wordsOf)
    expect(await ask(() => openai)).toBe(openai)
    expect(await ask(async () => openai)).toBe(openai)
    expect(await ask(() => '')).toContain('MissingKeyError (null): `apiKey` holds no key')
    const cause = new Error('no vault')
    const failed = keyFrom('it', declared('caller'), {}, () => Promise.reject(cause))
    await expect(failed).rejects.toMatchObject({ name: 'MissingKeyError', cause, variable: null })
  })
})
