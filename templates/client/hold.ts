import { addressOf } from './address.ts'
import { ambientEnv, type Env, variableIn } from './env.ts'
import { ExposedKeyError, KeyfitError } from './errors.ts'
import { explained } from './explain.ts'
import { type Fetch, guard, type Held } from './guard.ts'
import { type GivenKey, keyFrom, keyOf } from './key.ts'
import { type OnCall, observed } from './observe.ts'
import type { Declared } from './provider.ts'
import { textsOf } from './texts.ts'

/** What every client may be given. */
export interface HoldOptions {
  /** The variables to read; default: those of the process. */
  env?: Env | undefined
  /** What sends the requests, behind the guard; default: the global `fetch`. */
  fetch?: Fetch | undefined
  /** The key of a provider that declares `api_key: caller`, or what gives it for each request. */
  apiKey?: GivenKey | undefined
  /** Is told of each request; default: what `onCall` was given. */
  onCall?: OnCall | undefined
}

/** What an SDK is given instead of a key. */
export interface Holding {
  baseUrl: string
  query: Record<string, string>
  fetch: Fetch
  /** What to throw for an error of the SDK; `status` where a server answered. */
  explain: (error: unknown, status: number | undefined) => unknown
}

/** Checks what a provider needs, and puts its key where only the guard has it. */
export function hold(
  provider: string,
  declared: Declared,
  { env = ambientEnv(), fetch = globalThis.fetch, apiKey, onCall }: HoldOptions,
): Holding {
  refuseBrowser(provider, declared)
  const base = addressOf(provider, declared, env)
  const isAsked = declared.key === 'caller' && typeof apiKey === 'function'
  const first = isAsked ? null : keyOf(provider, declared, env, apiKey)
  let key: Held['key'] = () => first
  // #region caller
  if (isAsked) key = () => keyFrom(provider, declared, env, apiKey)
  // #endregion
  let headers = {}
  let query = {}
  // #region file
  // the file may be rewritten while the program runs
  if (declared.key.startsWith('file:')) key = () => keyOf(provider, declared, env, undefined)
  // #endregion
  const { header = 'authorization' } = declared
  // #region texts
  headers = textsOf('headers', provider, declared, env)
  query = textsOf('query', provider, declared, env)
  // #endregion
  const scheme = declared.header === undefined ? 'Bearer ' : ''
  const sending = observed(provider, fetch, onCall)
  return {
    baseUrl: base.href.replace(/(?<!\/)\/+$/, ''),
    query,
    fetch: guard({ provider, base, key, header, scheme, headers, fetch: sending }),
    explain: (error, status) => explained(error, status, { provider, declared, base }),
  }
}

/** The options that are an SDK's own. A misspelt one is refused: SDKs ignore it, and take a default. */
export function settingsOf<Settings extends object>(
  options: HoldOptions & Settings,
  known: readonly string[],
): Omit<HoldOptions & Settings, keyof HoldOptions> {
  const { env, fetch, apiKey, onCall, ...rest } = options
  const unknown = Object.keys(rest).filter((each) => !known.includes(each))
  if (unknown.length > 0) throw new TypeError(`no such option: ${unknown.join(', ')}`)
  return rest
}

/** Whoever uses a page can read what is in it. */
function refuseBrowser(provider: string, declared: Declared): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  if (typeof window?.document !== 'object') return
  const about = { provider, variable: variableIn(declared.key) }
  // #region browser
  if (declared.key === 'none') return
  // #endregion
  throw new ExposedKeyError(
    declared.key === 'none'
      ? `provider \`${provider}\` is not declared to be called from a browser`
      : `provider \`${provider}\` has a key, which everybody could read in a browser`,
    {
      ...about,
      fix:
        declared.key === 'none'
          ? 'Say `runs_in: browser` in keyfit.yaml'
          : 'Call it from a server of your own',
    },
  )
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
