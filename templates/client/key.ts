import { shapes } from './declared.ts'
import { type Env, fill, variableIn } from './env.ts'
import { MalformedKeyError, MissingKeyError, PlaceholderKeyError, UnfitKeyError } from './errors.ts'
import { readKey } from './file.ts'
import type { Declared } from './provider.ts'

/** A key that the code brings, or what gives one for each request. */
export type GivenKey = string | (() => string | Promise<string>)

/** The key that a provider sends, checked; null where it sends none. */
export function keyOf(
  provider: string,
  declared: Declared,
  env: Env,
  given: GivenKey | undefined,
): string | null {
  const { key } = declared
  const check = (value: string, holder: string, variable: string | null = null) =>
    checked(value, `\`${holder}\``, { provider, variable, declared })
  if (key === 'none') return null
  if (key === 'caller') return check(String(given ?? ''), 'apiKey')
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

// #region caller
/** The key that a function of the caller gives, checked each time. */
export async function keyFrom(
  provider: string,
  declared: Declared,
  env: Env,
  give: () => string | Promise<string>,
): Promise<string | null> {
  let key: string
  try {
    key = await give()
  } catch (cause) {
    const fix = 'Look into `cause`, the error that it threw'
    const message = `the function given as \`apiKey\` has no key for provider \`${provider}\``
    throw new MissingKeyError(message, { provider, variable: null, fix, cause })
  }
  return keyOf(provider, declared, env, key)
}

// #endregion
interface Place {
  provider: string
  variable: string | null
  declared: Declared
}

function checked(key: string, holder: string, { provider, variable, declared }: Place): string {
  const about = { provider, variable, fix: `Put the key of provider \`${provider}\` there` }
  if (key.trim() === '') throw new MissingKeyError(`${holder} holds no key`, about)
  const stray = strayIn(key)
  if (stray !== null) {
    const fix = 'Leave only the key itself there'
    throw new MalformedKeyError(`the key in ${holder} ${stray}`, { ...about, fix })
  }
  if (!declared.anyKey && isPlaceholder(key.trim())) {
    throw new PlaceholderKeyError(`${holder} holds a placeholder instead of a key`, about)
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
  for (const [pattern, stray] of strays) if (pattern.test(key)) return stray
  const inner = /^\$?[<[{(]{1,2}([A-Za-z0-9_.+/=-]{16,})[>\]})]{1,2}$/.exec(key)?.[1]
  if (inner !== undefined && !isPlaceholder(inner) && !/^[A-Za-z_]+$/.test(inner)) {
    return 'stands in brackets'
  }
  if (isMasked(key) || isUnfilled(key) || /^[<[{(].*[>\]})]$/s.test(key)) return null
  if (/[\r\n]/.test(key)) return 'holds a line break'
  if (/\s/.test(key)) return 'holds a space'
  return /[^\x21-\x7e]/.test(key) ? 'holds a character that no header can carry' : null
}

const strays: [RegExp, string][] = [
  [/^\s*["'`\u201c\u201d\u2018\u2019\u00ab\u201e]/, 'stands in quotes'],
  [/["'`\u201c\u201d\u2018\u2019\u00bb]\s*$/, 'stands in quotes'],
  [/^\s*[{[]\s*"/, 'is a JSON text'],
  [/^\s*(?:https?|wss?):\/\//i, 'is a URL'],
  [/^\s*bearer(?:\s|:|%20)/i, 'begins with the word Bearer'],
  [/^\s*(?:authorization|[a-z-]*api[-_]?key)\s*:/i, 'begins with the name of a header'],
  [
    /^\s*(?:(?:export|set)\s+|\$env:)?(?:[A-Z][A-Z0-9_]{3,}|[a-z_]*api_key)\s*=\s*[^=\s]/,
    'begins with the name of a variable',
  ],
  [/\\/, 'holds a backslash'],
  [/^(?:%20|%22|%0[ad])|(?:%20|%22|%0[ad])$/i, 'holds an encoded blank'],
]

/** Whether a text is a key with its middle or its end left out, as a console shows it. */
function isMasked(text: string): boolean {
  return /\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7\u2219]{2}/.test(text)
}

/** Whether a text names another variable, whose value was never put in its place. */
function isUnfilled(text: string): boolean {
  return (
    /^\$\{[A-Z_][A-Z0-9_]*(?:[:?+=-][^}]*)?\}$|^\$[A-Za-z_][A-Za-z0-9_]*$/.test(text) ||
    /^\$\([^)]*\)$|^%[A-Za-z_][A-Za-z0-9_]*%$|^\$?\{\{[^}]*\}\}$|^<%.*%>$/.test(text) ||
    /^\$?\{(?:env|file|secrets):[^}]*\}$/.test(text) ||
    /^(?:process\.env|import\.meta\.env|(?:Deno|Bun)\.env|os\.environ|os\.getenv|ENV\[|env\[|secrets\.|\$env:|env:)/.test(
      text,
    )
  )
}

const words =
  /(?:^|[-_ .<[{(])(?:your|my|insert|replace|change[-_]?me|put|enter|paste|add|todo|example|sample|placeholder|dummy|fake|redacted)(?:$|[-_ .>\]}):])/i

/** Whether a text is what documentation writes where a key belongs. */
export function isPlaceholder(text: string): boolean {
  return (
    /^[<[{(].*[>\]})]$/s.test(text) ||
    isMasked(text) ||
    isUnfilled(text) ||
    /^(?:[A-Za-z]{1,8}[-_]){0,3}[xX]{3,16}$/.test(text) ||
    /^(?:[a-z]{2,5}[-_])?1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?$/.test(text) ||
    /^(?:sk[-_])?(?:no|none|null|nil|undefined|nan|empty|true|false|tbd|n\/a)(?:[-_](?:api[-_]?)?key)?(?:[-_]required)?$/i.test(
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
