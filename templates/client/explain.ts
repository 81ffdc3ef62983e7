import { variableIn } from './env.ts'
import { ExplainedError, KeyfitError, NotServedError, RefusedKeyError } from './errors.ts'
import type { Declared } from './provider.ts'

/** What is thrown for an error of an SDK: a refusal of the guard as it is, a refusal of the server explained. */
export function explained(
  error: unknown,
  status: number | undefined,
  { provider, declared, base }: { provider: string; declared: Declared; base: URL },
): unknown {
  const refusal = refusalIn(error)
  if (refusal !== undefined || status === undefined) return refusal ?? error
  const { key, baseUrl, knows = {} } = declared
  const text = wordsOf(error)
  const meant = knows.answers?.find(
    (answer) =>
      (answer.status ?? String(status)) === String(status) && text.includes(plain(answer.holds)),
  )
  const about = (variable: string | null, fix: string) => ({
    provider,
    variable,
    fix: meant?.means ?? fix,
    cause: error,
    status,
  })
  if (status === 401 || status === 403 || meant?.refuses === 'key') {
    const variable = variableIn(key)
    const what =
      key === 'none' ? 'a call without a key' : `the key${variable ? ` in \`${variable}\`` : ''}`
    const fix =
      key === 'none'
        ? 'Declare its `api_key` in keyfit.yaml'
        : 'Make sure that the key is of this account and may do this'
    return new RefusedKeyError(
      `the server of \`${provider}\` refuses ${what} (${status})`,
      about(variable, knows.key ?? fix),
    )
  }
  if (status === 404) {
    const variable = variableIn(baseUrl)
    const where = variable === null ? '`base_url` in keyfit.yaml' : `\`${variable}\``
    const { path } = knows
    const lacksPath = path !== undefined && !base.pathname.replace(/(?<!\/)\/+$/, '').endsWith(path)
    const isModel = !lacksPath && text.includes('model')
    const fix = isModel
      ? 'Name a model that it serves'
      : `Make sure that ${where} is the root of its API`
    return new NotServedError(
      `the server of \`${provider}\` ${isModel ? 'does not serve this model' : 'has nothing there'} (404)`,
      about(variable, lacksPath ? `Let ${where} end in \`${path}\`` : fix),
    )
  }
  if (meant === undefined) return error
  return new ExplainedError(
    `the server of \`${provider}\` refuses the call (${status})`,
    about(null, ''),
  )
}

/** All that a server said, as far as the SDK's error has it. */
function wordsOf(error: unknown): string {
  const { message, body, error: inner } = Object(error) as Record<string, unknown>
  return plain([message, body, inner].map((part) => JSON.stringify(part) ?? '').join())
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\\]+/g, '')
}

function refusalIn(error: unknown): KeyfitError | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof KeyfitError) return each
  }
  return undefined
}
