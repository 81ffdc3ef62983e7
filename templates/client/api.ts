import { declared } from './declared.ts'
import { ambientEnv, type Env } from './env.ts'
import { PreflightError } from './errors.ts'
import { problemsOf } from './hold.ts'
import { type ClientOf, connect, type Options } from './openai.ts'
import type { Declared, ModelIn } from './provider.ts'

type All = typeof declared

/** The providers that keyfit.yaml declares. */
export type ProviderName = keyof All

/** The model ids that a provider declares, for every use or for one. */
export type ModelOf<Name extends ProviderName, Use extends string = string> = ModelIn<
  All[Name],
  Use
>

/** The client of a provider. */
export type Client<Name extends ProviderName> = ClientOf<All[Name]>

/** The clients by provider. Each is made, once, when it is first asked for. */
export const providers: Providers = lazily()

type Providers = {
  readonly [Name in keyof All as All[Name]['key'] extends 'caller' ? never : Name]: Client<Name>
}

/** Makes a client: for tests, for other runtimes, or with a key that the code brings. */
export function createClient<Name extends ProviderName>(
  name: Name,
  ...[options]: All[Name]['key'] extends 'caller'
    ? [options: Options & { apiKey: string }]
    : [options?: Options & { apiKey?: never }]
): Client<Name> {
  return connect(name, declarationOf(name), options ?? {}) as unknown as Client<Name>
}

/** Checks all variables and URLs, without network, and throws one error that lists what is wrong. */
export function preflight(env: Env = ambientEnv()): void {
  const problems = Object.keys(declared).flatMap((name) =>
    problemsOf(name, declarationOf(name), env),
  )
  if (problems.length > 0) throw new PreflightError(problems)
}

function declarationOf(name: string): Declared {
  const all = new Map<string, Declared>(Object.entries(declared))
  const found = all.get(name)
  if (found !== undefined) return found
  throw new TypeError(`keyfit.yaml declares no such provider, only ${[...all.keys()].join(', ')}`)
}

function lazily(): Providers {
  const all = {}
  for (const [name, provider] of Object.entries<Declared>(declared)) {
    if (provider.key === 'caller') continue
    let client: unknown
    const get = () => (client ??= connect(name, provider, {}))
    Object.defineProperty(all, name, { enumerable: true, get })
  }
  return all as Providers
}

export {
  BlockedRequestError,
  KeyfitError,
  MalformedKeyError,
  MissingKeyError,
  MissingUrlError,
  PlaceholderKeyError,
  PreflightError,
  UnfitKeyError,
  UrlNotAllowedError,
} from './errors.ts'
export { asOpenAI, type Options } from './openai.ts'
export { undeclared } from './provider.ts'
