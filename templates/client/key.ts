import { shapes } from './declared.ts'
import { type Env, fill, variableIn } from './env.ts'
import { MalformedKeyError, MissingKeyError, PlaceholderKeyError, UnfitKeyError } from './errors.ts'
import { readKey } from './file.ts'
import type { Declared } from './provider.ts'

/** The key that a provider sends, checked; null where it sends none. */
export function keyOf(
  provider: string,
  declared: Declared,
  env: Env,
  given: string | undefined,
): string | null {
  const { key } = declared
  const check = (value: string, holder: string, variable: string | null = null) =>
    checked(value, `\`${holder}\``, { provider, variable, declared })
  if (key === 'none') return null
  if (key === 'caller') return check(given ?? '', 'apiKey')
  // #region file
  if (key.startsWith('file:')) return check(readKey(key.slice(5), provider), key.slice(5))
  // #endregion
  const variable = variableIn(key)
  if (variable === null) return key
  const value = fill(key, env, (name, state) => {
    const fix = `Set \`${name}\` in the environment`
    const message = `\`${name}\` ${state}, and provider \`${provider}\` needs it`
    return new MissingKeyError(message, { provider, variable: name, fix })
  })
  return check(value, variable, variable)
}

interface Place {
  provider: string
  variable: string | null
  declared: Declared
}

function checked(key: string, holder: string, { provider, variable, declared }: Place): string {
  const about = { provider, variable, fix: `Put the key of provider \`${provider}\` there` }
  if (key.trim() === '') throw new MissingKeyError(`${holder} holds no key`, about)
  if (!declared.anyKey && isPlaceholder(key.trim())) {
    throw new PlaceholderKeyError(`${holder} holds a placeholder instead of a key`, about)
  }
  const stray = strayIn(key)
  if (stray !== null) {
    const fix = 'Leave only the key itself there'
    throw new MalformedKeyError(`the key in ${holder} ${stray}`, { ...about, fix })
  }
  // #region shapes
  const owner = ownerOf(key, declared)
  if (owner !== undefined) {
    const what = owner.includes(' ') ? owner : `a key of \`${owner}\``
    const message = `${holder} holds ${what}, which does not fit provider \`${provider}\``
    throw new UnfitKeyError(message, about)
  }
  // #endregion
  return key
}

/** What is wrong with the characters of a key, as a predicate; null where nothing is. */
export function strayIn(key: string): string | null {
  if (/^["'`]|["'`]$/.test(key)) return 'stands in quotes'
  if (/^bearer\s/i.test(key)) return 'begins with the word Bearer'
  if (/^[A-Z][A-Z0-9_]{3,}=[^=]/.test(key)) return 'begins with the name of a variable'
  if (/[\r\n]/.test(key)) return 'holds a line break'
  if (/\s/.test(key)) return 'holds a space'
  return /[^\x21-\x7e]/.test(key) ? 'holds a character that no header can carry' : null
}

const words =
  /(?:^|[-_ .<[{(])(?:your|my|insert|replace|change[-_]?me|put|enter|paste|add|todo|example|sample|placeholder|dummy|fake|redacted)(?:$|[-_ .>\]}):])/i

/** Whether a text is what documentation writes where a key belongs. */
export function isPlaceholder(text: string): boolean {
  return (
    /^[<[{(].*[>\]})]$/s.test(text) ||
    /^(?:\.\.\.|…)|(?:\.\.\.|…)$|^\*{3,}$/.test(text) ||
    /^(?:[A-Za-z]{1,8}[-_]){0,3}[xX]{3,16}$/.test(text) ||
    /^(?:[a-z]{2,5}[-_])?1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?$/.test(text) ||
    /^(?:sk[-_])?(?:no|none|null|undefined|empty)(?:[-_](?:api[-_]?)?key)?(?:[-_]required)?$/i.test(
      text,
    ) ||
    (/(?:api[-_ ]?key|secret|token|password)(?:[-_ ]here)?$/i.test(text) && !/\d{3}/.test(text)) ||
    (text.length < 60 && words.test(text))
  )
}

// #region shapes
/** Whose documented keys look like this, where they do not belong here. */
function ownerOf(key: string, { accepts }: Declared): string | undefined {
  if (accepts === undefined) return undefined
  return Object.keys(shapes).find((each) => !accepts.includes(each) && shapes[each]?.test(key))
}
// #endregion
