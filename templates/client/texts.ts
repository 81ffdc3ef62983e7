import { type Env, fill, variableIn } from './env.ts'
import { MalformedKeyError, MissingKeyError } from './errors.ts'
import type { Declared } from './provider.ts'

/** The declared headers, or the declared query, with their references filled. */
export function textsOf(
  field: 'headers' | 'query',
  provider: string,
  declared: Declared,
  env: Env,
): Record<string, string> {
  const texts = Object.entries(declared[field] ?? {}).map(([name, text]) => {
    const where = `\`${name}\` in the ${field} of provider \`${provider}\``
    const value = fill(text, env, (variable, state) => {
      const message = `\`${variable}\` ${state}, and ${where} needs it`
      const fix = `Set \`${variable}\` in the environment`
      return new MissingKeyError(message, { provider, variable, fix })
    })
    if (/[^\t\x20-\x7e]/.test(value)) {
      const fix = 'Leave only printable ASCII characters there'
      throw new MalformedKeyError(`${where} holds a character that cannot be sent`, {
        provider,
        variable: variableIn(text),
        fix,
      })
    }
    return [name, value] as const
  })
  return Object.fromEntries(texts)
}
