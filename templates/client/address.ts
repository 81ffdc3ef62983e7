import { type Env, fill, variableIn } from './env.ts'
import { MissingUrlError, UrlNotAllowedError } from './errors.ts'
import { allows } from './hosts.ts'
import type { Declared } from './provider.ts'
import { endpoint } from './wire.ts'

/** Where a provider's requests go: an absolute http(s) URL that lies where it may, or an error. */
export function addressOf(provider: string, declared: Declared, env: Env): URL {
  const variable = variableIn(declared.baseUrl)
  const text = fill(declared.baseUrl, env, (name, state) => {
    const message = `\`${name}\` ${state}, and the URL of provider \`${provider}\` needs it`
    const fix = `Set \`${name}\` in the environment`
    return new MissingUrlError(message, { provider, variable: name, fix })
  })
  // what the variable holds is not repeated: it may be a key that was put in the wrong place
  const refuse = (what: string, fix: string): never => {
    const message = `the base URL of provider \`${provider}\`${variable ? ` from \`${variable}\`` : ''}`
    throw new UrlNotAllowedError(`${message} ${what}`, { provider, variable, fix })
  }
  const url = parse(text) ?? refuse('is no absolute http(s) URL', 'Write it whole, without spaces')
  if (url.username !== '' || url.password !== '') {
    refuse('holds a user name or a password', 'Declare the credential as `api_key` in keyfit.yaml')
  }
  if (url.search !== '' || url.hash !== '') {
    refuse('holds a query or a fragment', 'Write only the root of the API')
  }
  if (endpoint.test(url.pathname)) {
    refuse(
      'is a whole endpoint',
      'Write only the root of the API, to which the routes are appended',
    )
  }
  // #region hosts
  const { hosts } = declared
  if (variable !== null && hosts !== undefined && !hosts.some((entry) => allows(entry, url))) {
    refuse(
      `lies outside ${hosts.join(', ')}`,
      `Correct \`${variable}\`, or add the host to \`hosts\` of the provider in keyfit.yaml`,
    )
  }
  // #endregion
  return url
}

function parse(text: string): URL | null {
  if (!/^https?:\/\/[\x21-\x7e]+$/i.test(text)) return null
  try {
    return new URL(text)
  } catch {
    return null
  }
}
