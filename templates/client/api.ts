import { declared, declaredRoles, environments } from './declared.ts'
import { ambientEnv, type Env } from './env.ts'
import { PreflightError } from './errors.ts'
import { problemsOf } from './hold.ts'
import type { GivenKey } from './key.ts'
import type { Declared, ModelIn } from './provider.ts'
import type { Assigned } from './role.ts'
import { type ClientOf, connect, type Options, type RoleClientOf } from './sdk.ts'

type All = typeof declared
type Declarations = Readonly<Record<string, Declared>>

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
export const providers: ProvidersOf<All> = clientsOf(declared)

type ProvidersOf<All extends Declarations> = {
  readonly [Name in keyof All as All[Name]['key'] extends 'caller' ? never : Name]: ClientOf<
    All[Name]
  >
}

/** What must be said when a client is made: the key where the code has it. */
type OptionsFor<Key extends string> = Key extends 'caller'
  ? [options: Options & { apiKey: GivenKey }]
  : [options?: Options & { apiKey?: never }]

function clientsOf<Clients>(all: Declarations): Clients {
  const own = Object.entries(all).filter(([, { key }]) => key !== 'caller')
  return lazily(own.map(([name, provider]) => [name, () => connect(name, provider, {})]))
}

/** Makes a client: for tests, for other runtimes, or with a key that the code brings. */
export function createClient<Name extends ProviderName>(
  name: Name,
  ...[options]: OptionsFor<All[Name]['key']>
): Client<Name> {
  return connect(name, declarationIn(declared, name), options ?? {}) as unknown as Client<Name>
}

// #region roles
type AllRoles = typeof declaredRoles
type Assignments = Readonly<Record<string, Assigned>>

/** The roles that keyfit.yaml declares. */
export type RoleName = keyof AllRoles

/** The client of a role: it has the role's model, so that calls name none. */
export type RoleClient<Name extends RoleName> = RoleClientOf<AllRoles[Name]>

/** The clients by role. Each is made, once, when it is first asked for. */
export const roles: RolesOf<All, AllRoles> = playersOf(declared, declaredRoles)

type RolesOf<All extends Declarations, Roles extends Assignments> = {
  readonly [Name in keyof Roles as KeyOfRole<All, Roles[Name]> extends 'caller'
    ? never
    : Name]: RoleClientOf<Roles[Name]>
}

type KeyOfRole<All extends Declarations, Role extends Assigned> = Role['provider'] extends keyof All
  ? All[Role['provider']]['key']
  : string

/** Makes the client of a role: for tests, for other runtimes, or with a key that the code brings. */
export function createRole<Name extends RoleName>(
  name: Name,
  ...[options]: OptionsFor<KeyOfRole<All, AllRoles[Name]>>
): RoleClient<Name> {
  return play(declared, declaredRoles, name, options ?? {}) as unknown as RoleClient<Name>
}

function playersOf<Clients>(all: Declarations, played: Assignments): Clients {
  const names = Object.keys(played).filter(
    (name) => declarationIn(all, roleIn(played, name).provider).key !== 'caller',
  )
  return lazily(names.map((name) => [name, () => play(all, played, name, {})]))
}

function play(all: Declarations, played: Assignments, name: string, options: Options): unknown {
  const { provider, model } = roleIn(played, name)
  return connect(provider, declarationIn(all, provider), options, model)
}

function roleIn(played: Assignments, name: string): Assigned {
  return found(played, name, 'role')
}

// #endregion
/** Checks all variables and URLs, without network, and throws one error that lists what is wrong. */
export function preflight(env: Env = ambientEnv()): void {
  checkAll(declared, env)
}

function checkAll(all: Declarations, env: Env): void {
  const problems = Object.entries(all).flatMap(([name, each]) => problemsOf(name, each, env))
  if (problems.length > 0) throw new PreflightError(problems)
}

function declarationIn(all: Declarations, name: string): Declared {
  return found(all, name, 'provider')
}

/** What stands under a name; `what` says in the error what there is none of. */
function found<Item>(all: Readonly<Record<string, Item>>, name: string, what: string): Item {
  if (Object.hasOwn(all, name)) return all[name] as Item
  const names = Object.keys(all).join(', ')
  throw new TypeError(`keyfit.yaml declares no such ${what}, only ${names}`)
}

function lazily<Clients>(makers: [name: string, make: () => unknown][]): Clients {
  const all = {}
  for (const [name, make] of makers) {
    let client: unknown
    const get = () => (client ??= make())
    Object.defineProperty(all, name, { enumerable: true, get })
  }
  return all as Clients
}

// #region environments
type Environments = typeof environments

/** The environments that keyfit.yaml declares. */
export type EnvironmentName = keyof Environments

/** What this module has, as it is in an environment. */
export interface Environment<
  All extends Declarations,
  Roles extends Readonly<Record<string, Assigned>>,
> {
  readonly providers: ProvidersOf<All>
  readonly roles: RolesOf<All, Roles>
  createClient<Name extends keyof All & string>(
    name: Name,
    ...[options]: OptionsFor<All[Name]['key']>
  ): ClientOf<All[Name]>
  createRole<Name extends keyof Roles & string>(
    name: Name,
    ...[options]: OptionsFor<KeyOfRole<All, Roles[Name]>>
  ): RoleClientOf<Roles[Name]>
  preflight(env?: Env): void
}

const made = new Map<string, unknown>()

/** The providers and roles as they are in an environment; nothing but this name chooses it. */
export function inEnvironment<Name extends EnvironmentName>(
  name: Name,
): Environment<Environments[Name]['providers'], Environments[Name]['roles']> {
  const { providers: all, roles: played } = found<{ providers: Declarations; roles: Assignments }>(
    environments,
    name,
    'environment',
  )
  const environment = made.get(name) ?? {
    providers: clientsOf(all),
    roles: playersOf(all, played),
    createClient: (provider: string, options: Options = {}) =>
      connect(provider, declarationIn(all, provider), options),
    createRole: (role: string, options: Options = {}) => play(all, played, role, options),
    preflight: (env: Env = ambientEnv()) => checkAll(all, env),
  }
  made.set(name, environment)
  return environment as Environment<Environments[Name]['providers'], Environments[Name]['roles']>
}

// #endregion
export {
  BlockedRequestError,
  ExplainedError,
  ExposedKeyError,
  KeyfitError,
  MalformedKeyError,
  MissingKeyError,
  MissingUrlError,
  NotServedError,
  PlaceholderKeyError,
  PreflightError,
  RefusedKeyError,
  UnfitKeyError,
  UrlNotAllowedError,
} from './errors.ts'
export { type Call, type OnCall, onCall } from './observe.ts'
export { undeclared } from './provider.ts'
export type { Options } from './sdk.ts'
