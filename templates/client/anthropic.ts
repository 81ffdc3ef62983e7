import { Anthropic, type ClientOptions } from '@anthropic-ai/sdk'
import { withoutAmbientHeaders } from './ambient-headers.ts'
import type { Beta, Messages } from './anthropic-types.ts'
import { refusalOf } from './guard.ts'
import { type Holding, type HoldOptions, hold, settingsOf } from './hold.ts'
import { type Naming, withModel } from './naming.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeout', 'maxRetries', 'logLevel', 'logger', 'fetchOptions'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Pick<ClientOptions, (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'messages' | 'beta' | 'withOptions'

interface Narrow<Chat> extends Omit<Anthropic, Narrowed> {
  messages: Messages<Chat>
  beta: Beta<Chat>
  withOptions(options: Parameters<Anthropic['withOptions']>[0]): this
}

/** The client of the anthropic SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared> extends Narrow<ModelFor<Provider, 'chat'>> {}

// #region roles
/** The client of the anthropic SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned> extends Narrow<ModelOfRole<Role, 'chat'>> {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asAnthropic(client: Omit<Anthropic, Narrowed>): Anthropic {
  return client as Anthropic
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): Anthropic {
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  // each thing that the SDK would else look up in the environment is said here
  const pinned = {
    logLevel: 'warn' as const,
    ...rest,
    apiKey: 'keyfit-held',
    authToken: null,
    webhookKey: null,
    openTelemetry: false as const,
    baseURL: held.baseUrl,
    defaultQuery: held.query,
    // #region browser
    // whether it may be made in a browser is decided by now
    dangerouslyAllowBrowser: true,
    // #endregion
    fetch: held.fetch,
  }
  const Client = telling(held, { declared, model })
  return new Client(pinned)
}

type Outgoing = Parameters<Anthropic['buildRequest']>[0]

/** The SDK's client, which throws a refusal of the guard as it is, and explains one of the server. */
function telling({ explain }: Holding, naming: Naming): typeof Anthropic {
  return class TellingAnthropic extends Anthropic {
    constructor(options: ClientOptions = {}) {
      const { defaultHeaders } = options
      super(options)
      withoutAmbientHeaders(this, defaultHeaders)
    }

    // a refusal reaches the SDK as an answer, because it would repeat a request that throws
    protected override makeStatusError(
      ...[status, error, message, headers]: [number, object, string | undefined, Headers]
    ): InstanceType<typeof Anthropic.APIError> {
      const own = super.makeStatusError(status, error, message, headers)
      const told = refusalOf(headers) ?? explain(own, status)
      if (told !== own) throw told
      return own
    }

    override buildRequest(
      ...[request, attempt]: Parameters<Anthropic['buildRequest']>
    ): ReturnType<Anthropic['buildRequest']> {
      return super.buildRequest(named(request, naming), attempt)
    }
  }
}

function named(request: Outgoing, naming: Naming): Outgoing {
  const { path, body } = request
  if (!/\/(?:messages(?:\/count_tokens)?|complete)(?:\?|$)/.test(path)) return request
  return { ...request, body: withModel(body, naming) as object }
}
