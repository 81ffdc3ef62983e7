import { type ClientOptions, OpenAI } from 'openai'
import { withoutAmbientHeaders } from './ambient-headers.ts'
import { refusalOf } from './guard.ts'
import { type Holding, type HoldOptions, hold, settingsOf } from './hold.ts'
import { naming } from './openai-deployments.ts'
import { playing } from './openai-roles.ts'
import type { Chat, Completions, Embeddings, Responses } from './openai-types.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeout', 'maxRetries', 'logLevel', 'logger', 'fetchOptions'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Pick<ClientOptions, (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'completions' | 'embeddings' | 'responses' | 'withOptions'

/** The client of the openai SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared> extends Omit<OpenAI, Narrowed> {
  chat: Chat<ModelFor<Provider, 'chat'>>
  completions: Completions<ModelFor<Provider, 'chat' | 'completions'>>
  embeddings: Embeddings<ModelFor<Provider, 'embeddings'>>
  responses: Responses<ModelFor<Provider, 'chat'>>
  withOptions(options: Parameters<OpenAI['withOptions']>[0]): this
}

// #region roles
/** The client of the openai SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned> extends Omit<OpenAI, Narrowed> {
  chat: Chat<ModelOfRole<Role, 'chat'>>
  completions: Completions<ModelOfRole<Role, 'chat' | 'completions'>>
  embeddings: Embeddings<ModelOfRole<Role, 'embeddings'>>
  responses: Responses<ModelOfRole<Role, 'chat'>>
  withOptions(options: Parameters<OpenAI['withOptions']>[0]): this
}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asOpenAI(client: Omit<OpenAI, Narrowed>): OpenAI {
  return client as OpenAI
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  // #region roles
  model?: string,
  // #endregion
): OpenAI {
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  let Client = telling(held)
  // #region deployments
  Client = naming(declared, Client)
  // #endregion
  // each thing that the SDK would else look up in the environment is said here
  const pinned = {
    logLevel: 'warn' as const,
    ...rest,
    apiKey: 'keyfit-held',
    adminAPIKey: null,
    webhookSecret: null,
    organization: null,
    project: null,
    baseURL: held.baseUrl,
    defaultQuery: held.query,
    // #region browser
    // whether it may be made in a browser is decided by now
    dangerouslyAllowBrowser: true,
    // #endregion
    fetch: held.fetch,
  }
  // #region roles
  if (model !== undefined) Client = playing(model, Client)
  // #endregion
  return new Client(pinned)
}

/** The SDK's client, which throws a refusal of the guard as it is, and explains one of the server. */
function telling({ explain }: Holding): typeof OpenAI {
  return class TellingOpenAI extends OpenAI {
    constructor(options: ClientOptions = {}) {
      const { defaultHeaders } = options
      super(options)
      withoutAmbientHeaders(this, defaultHeaders)
    }

    // a refusal reaches the SDK as an answer, because it would repeat a request that throws
    protected override makeStatusError(
      ...[status, error, message, headers]: [number, object, string | undefined, Headers]
    ): InstanceType<typeof OpenAI.APIError> {
      const own = super.makeStatusError(status, error, message, headers)
      const told = refusalOf(headers) ?? explain(own, status)
      if (told !== own) throw told
      return own
    }
  }
}
