/** What stands in brackets as a whole, as templates write what is to be put in. */
export function isInBrackets(text: string): boolean {
  return /^[<[{(].*[>\]})]$/s.test(text)
}

/** A key as a console or a log shows it: its middle or its end left out. */
export function looksMasked(text: string): boolean {
  return !isAlphanumeric(text) && /\.{3}|\u2026|\*{3}|[\u2022\u25cf\u00b7\u2219]{2}/.test(text)
}

/**
 * A text that names another variable and was meant to be replaced by its value: `$NAME`, `${NAME}`,
 * `%NAME%`, `{{ NAME }}`, `process.env.NAME`.
 */
export function looksUnfilled(text: string): boolean {
  return !isAlphanumeric(text) && unfilled.some((pattern) => pattern.test(text))
}

/** The same in the way of a shell, so that some readers of a `.env` fill it. */
export function looksLikeShellReference(text: string): boolean {
  return shellReferences.some((pattern) => pattern.test(text))
}

/** Letters, digits and dashes alone, as in nearly every key: most other questions are answered by that. */
function isAlphanumeric(text: string): boolean {
  return /^[\w-]+$/.test(text)
}

const shellReferences = [/^\$\{[A-Z_][A-Z0-9_]*(?:[:?+=-][^}]*)?\}$/, /^\$[A-Za-z_][A-Za-z0-9_]*$/]
const unfilled = [
  ...shellReferences,
  /^\$\([^)]*\)$/,
  /^%[A-Za-z_][A-Za-z0-9_]*%$/,
  /^\$?\{\{[^}]*\}\}$/,
  /^<%.*%>$/,
  /^\$?\{(?:env|file|secrets):[^}]*\}$/,
  /^(?:process\.env|import\.meta\.env|(?:Deno|Bun)\.env|os\.environ|os\.getenv|ENV\[|env\[|secrets\.|\$env:|env:)/,
]

const placeholderWords =
  /(?:^|[-_ .<[{(])(?:your|my|insert|replace|change[-_]?me|put|enter|paste|add|todo|example|sample|placeholder|dummy|fake|redacted)(?:$|[-_ .>\]}):])/

/** Words for nothing, as people write them and as programs print them. */
const nothing =
  /^(?:sk[-_])?(?:no|none|null|nil|undefined|nan|empty|true|false|tbd|n\/a)(?:[-_](?:api[-_]?)?key)?(?:[-_]required)?$/

const requests =
  /(?:^|[-_ .])(?:your|insert|replace|change[-_]?me|put|enter|paste|todo|placeholder|redacted)(?:$|[-_ .:])/

/** A text that asks for another one in its place. */
export function looksLikeRequest(text: string): boolean {
  if (isInBrackets(text)) return true
  return (
    /^(?:\.\.\.|…)|(?:\.\.\.|…)$/.test(text) ||
    (text.length < 60 && requests.test(text.toLowerCase()))
  )
}

/** A text that documentation writes where a value belongs. */
export function looksLikePlaceholder(text: string): boolean {
  const lower = text.toLowerCase()
  if (isInBrackets(text)) return true
  if (looksMasked(text) || looksUnfilled(text) || nothing.test(lower)) return true
  // sk-xxxx, XXXX, gsk_xxxxx: a short prefix and then one letter only, too short to be a made-up key
  if (/^(?:[A-Za-z]{1,8}[-_]){0,3}[xX]{3,16}$/.test(text)) return true
  if (/^(?:[a-z]{2,5}[-_])?1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?$/.test(text)) return true
  if (/(?:api[-_ ]?key|secret|token|password)(?:[-_ ]here)?$/.test(lower) && !/\d{3}/.test(text)) {
    return true
  }
  return text.length < 60 && placeholderWords.test(lower)
}
