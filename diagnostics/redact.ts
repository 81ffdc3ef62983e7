import { maskRandom } from './random.ts'
import { isPlain } from './words.ts'

export interface RedactorOptions {
  /** Public beginnings of keys: what follows one is masked, the prefix stays. */
  prefixes: string[]
  /** Masks the values that are known, in time that does not grow with their number. */
  maskValues?: (text: string) => string
  /** Texts that stand where a secret belongs and are none: fillers. */
  fillers?: Iterable<string>
}

/**
 * Makes the function through which every text passes before it is shown. It masks known values, what
 * follows the public prefix of a key, what stands in a field for a secret, user and query of URLs,
 * and long tokens of random look. Ordinary names, paths and model ids stay readable. Linear time.
 */
export function createRedactor(options: RedactorOptions): (text: string) => string {
  const harmless = new Set([
    ...(options.fillers ?? []),
    ...options.prefixes.map((prefix) => `${prefix}…`),
  ])
  let afterPrefix: RegExp | null | undefined
  return (text) => {
    if (text === '') return text
    // compiled on first use: a check without findings shows no text
    if (afterPrefix === undefined) afterPrefix = prefixPattern(options.prefixes)
    let masked = maskUrls(options.maskValues?.(text) ?? text)
    if (afterPrefix !== null) masked = maskAfterPrefix(masked, afterPrefix)
    return maskRandom(maskFields(maskSigns(masked), harmless))
  }
}

/** Characters of keys; dots and the like only between them, so that a sentence keeps its stop. */
const keyCharacters = '(?:[.+/=~:%&]*[A-Za-z0-9_-])+=*'

const patterns = new WeakMap<string[], RegExp>()

function prefixPattern(prefixes: string[]): RegExp | null {
  if (prefixes.length === 0) return null
  const known = patterns.get(prefixes)
  if (known !== undefined) return known
  const alternatives = [...new Set(prefixes)]
    .sort((one, other) => other.length - one.length)
    // "task-" ends like a short prefix; a long one is no accident wherever it stands
    .map((prefix) => (prefix.length < 6 ? '(?<![A-Za-z0-9])' : '') + literally(prefix))
  const pattern = new RegExp(`(${alternatives.join('|')})(${keyCharacters})`, 'g')
  patterns.set(prefixes, pattern)
  return pattern
}

function maskAfterPrefix(text: string, pattern: RegExp): string {
  return text.replace(pattern, (all, prefix: string, rest: string) => {
    const isShort = prefix.length < 6
    // `ms-marco-MiniLM`, `eu-central-1`, `sk-no-key-required`: no key is that short and made of words
    const isWords = isShort && rest.length < 20 && /^[a-z]{2,12}[-_./]/.test(rest) && isPlain(rest)
    return rest.length < (isShort ? 8 : 6) || isWords ? all : `${prefix}…`
  })
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A field that holds a secret, up to its value: `api_key: `, `"x-api-key": "`, `GROQ_API_KEY=`. */
const secretField =
  /((?:api[_-]?key|authorization|cookie|subscription[_-]key|-auth|passw(?:or)?d|[_-](?:token|secret)|_KEY)["'`]?[ \t]*[:=]-?[ \t]*)("[^"\n]*"?|'[^'\n]*'?|(?:\w+[ \t]+)?\$\{[^}\n]*\}?[^\s,}\]#`"'$\\]*|[^\s,}\]#`"'][^,}\]\n#`]*)/gi

function maskFields(text: string, harmless: ReadonlySet<string>): string {
  return text.replace(secretField, (all, field: string, written: string) => {
    const quote = /^["']/.exec(written)?.[0] ?? ''
    const value = written.slice(quote.length).replace(/(?<!["'\s])["'\s]+$/, '')
    if (isReference(value)) return field + maskBehind(maskDefaults(written, harmless))
    return isNoSecret(value) || harmless.has(value) ? all : `${field}${quote}…${quote}`
  })
}

/** The default in a reference, `${NAME:-default}`, is as secret as the text would be by itself. */
export function maskDefaults(text: string, harmless: ReadonlySet<string> = new Set()): string {
  return text.replace(/(\$\{\w+:?-)([^}\n]+)/g, (all, reference: string, value: string) =>
    isNoSecret(value) || /^https?:\/\//i.test(value) || harmless.has(value) ? all : `${reference}…`,
  )
}

/** What is written behind a reference, `${NAME}text`, is a part of the secret. */
function maskBehind(text: string): string {
  return text.replace(/\}([^$"'`]+)/g, (all, tail: string) => (/\w{3}/.test(tail) ? '}…' : all))
}

/** `*name` and `!name` in a message: the name of an anchor or a tag is made of words, a password may not be. */
function maskSigns(text: string): string {
  return text.replace(
    /(`[*!])([A-Za-z_][\w-]{7,})(?![\w.*-])/g,
    (all, sign: string, name: string) => (isPlain(name) ? all : `${sign}…`),
  )
}

function isReference(value: string): boolean {
  return /^(?:\w+ )?\$\{/.test(value)
}

/** What the file's own language says there, a mask, words, or nothing. */
function isNoSecret(value: string): boolean {
  return (
    /^(?:|none|caller|null|~|true|false|\{.*|\[[\w.-]*)$/s.test(value) ||
    !/[\w…]{3}/.test(value) ||
    // a sentence about the field, in a message
    /^[A-Za-z'().;-]+(?: [A-Za-z'().;-]+){2,}$/.test(value)
  )
}

const afterScheme = /:\/\/(?:(?!:\/\/)[^\s"`<>])+/g

/** `://user:password@host/path?name=value` keeps only what says where a request goes. */
function maskUrls(text: string): string {
  return text.replace(afterScheme, (all) => {
    const rest = all.slice(3)
    const pathStart = endOf(rest, /[/?#]/)
    const authority = rest.slice(0, pathStart)
    // a password with a slash in it ends the authority too early
    const afterColon = authority.slice(endOf(authority, /:/) + 1)
    const cut = !/^\d*$|[\]}@]/.test(afterColon)
    const at = (cut ? rest : authority).lastIndexOf('@')
    const user = rest.slice(0, at + 1)
    const kept = at === -1 || onlyReferences(user) ? user : '…@'
    const place = rest.slice(at + 1)
    const queryStart = endOf(place, /[?#]/)
    return `://${kept}${place.slice(0, queryStart)}${maskQuery(place.slice(queryStart))}`
  })
}

function maskQuery(query: string): string {
  return query.replace(/([?&#;])(?:([^=&#;]*)=)?([^&#;]*)/g, (all, sign, name, value: string) => {
    if (onlyReferences(value) || isHarmless(value)) return all
    if (name === undefined) return isPlain(value) ? all : `${sign}…`
    return `${sign}${name}=…`
  })
}

/** Dates, versions and switches, as `api-version` and the like have them. */
function isHarmless(value: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2}(?:-preview)?|v?\d{1,4}|true|false|[a-z]{0,7})[')\].,]*$/.test(value)
}

function onlyReferences(text: string): boolean {
  return text.includes('${') && /^[:@')\].,]*$/.test(text.replace(/\$\{\w+(?::-)?\}/g, ''))
}

function endOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern)
  return at === -1 ? text.length : at
}
