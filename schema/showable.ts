/** Whether a text is the name of a key, an anchor or a variable, and not a secret in its place. */
export function isName(text: string): boolean {
  return text.length <= 48 && /^[A-Za-z_][\w.-]*$/.test(text) && !holdsLongRun(text)
}

/**
 * Whether a value may be repeated in a report: a reference, a host pattern, or a text that begins
 * with `@`. Other values may be keys.
 */
export function isShowable(value: string): boolean {
  return value.length <= 80 && showable.some((form) => form.test(value)) && !holdsLongRun(value)
}

const showable = [
  /^(?:Bearer )?\$\{[A-Za-z_]\w*(?::-https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/v\d)?)?\}(?:\/v\d)?$/,
  /^\*(?:\.[\w.-]+(?::\d+)?)?$/,
  /^@[\w./:@-]+$/,
]

/** Words of hosts, models and configs are short; random text of a key is not. */
function holdsLongRun(text: string): boolean {
  return /[A-Za-z0-9]{21}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-/.test(text)
}
