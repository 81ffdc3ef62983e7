import { addressOf } from './address.ts'
import { ambientEnv, type Env } from './env.ts'
import { KeyfitError } from './errors.ts'
import { type Fetch, guard } from './guard.ts'
import { keyOf } from './key.ts'
import type { Declared } from './provider.ts'
import { textsOf } from './texts.ts'

/** What every client may be given. */
export interface HoldOptions {
  /** The variables to read; default: those of the process. */
  env?: Env | undefined
  /** What sends the requests, behind the guard; default: the global `fetch`. */
  fetch?: Fetch | undefined
  /** The key of a provider that declares `api_key: caller`. */
  apiKey?: string | undefined
}

/** What an SDK is given instead of a key. */
export interface Holding {
  baseUrl: string
  query: Record<string, string>
  fetch: Fetch
}

/** Checks what a provider needs, and puts its key where only the guard has it. */
export function hold(
  provider: string,
  declared: Declared,
  { env = ambientEnv(), fetch = globalThis.fetch, apiKey }: HoldOptions,
): Holding {
  const base = addressOf(provider, declared, env)
  const first = keyOf(provider, declared, env, apiKey)
  let key = () => first
  // #region file
  // the file may be rewritten while the program runs
  if (declared.key.startsWith('file:')) key = () => keyOf(provider, declared, env, apiKey)
  // #endregion
  let headers = {}
  let query = {}
  // #region texts
  headers = textsOf('headers', provider, declared, env)
  query = textsOf('query', provider, declared, env)
  // #endregion
  const { header = 'authorization' } = declared
  const scheme = declared.header === undefined ? 'Bearer ' : ''
  const guarded = guard({ provider, base, key, header, scheme, headers, fetch })
  return { baseUrl: base.href.replace(/\/+$/, ''), query, fetch: guarded }
}

/** Everything that keeps the client of a provider from being made in an environment. */
export function problemsOf(provider: string, declared: Declared, env: Env): KeyfitError[] {
  const problems: KeyfitError[] = []
  const collect = (step: () => unknown) => {
    try {
      step()
    } catch (error) {
      if (!(error instanceof KeyfitError)) throw error
      problems.push(error)
    }
  }
  collect(() => addressOf(provider, declared, env))
  if (declared.key !== 'caller') collect(() => keyOf(provider, declared, env, undefined))
  // #region texts
  collect(() => textsOf('headers', provider, declared, env))
  collect(() => textsOf('query', provider, declared, env))
  // #endregion
  return problems
}
