import { type ClientOptions, OpenAI } from 'openai'
import { refusalOf } from './guard.ts'
import { type HoldOptions, hold } from './hold.ts'
import { naming } from './openai-deployments.ts'
import type { Chat, Completions, Embeddings, Responses } from './openai-types.ts'
import type { Declared, ModelIn, Undeclared } from './provider.ts'

const settings = ['timeout', 'maxRetries', 'logLevel', 'logger', 'fetchOptions'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Pick<ClientOptions, (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'completions' | 'embeddings' | 'responses' | 'withOptions'

/** The client of the openai SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared> extends Omit<OpenAI, Narrowed> {
  chat: Chat<ModelIn<Provider, 'chat'> | Undeclared>
  completions: Completions<ModelIn<Provider, 'chat' | 'completions'> | Undeclared>
  embeddings: Embeddings<ModelIn<Provider, 'embeddings'> | Undeclared>
  responses: Responses<ModelIn<Provider, 'chat'> | Undeclared>
  withOptions(options: Parameters<OpenAI['withOptions']>[0]): this
}

/** The same client under the SDK's own type, for code that asks for one. */
export function asOpenAI(client: Omit<OpenAI, Narrowed>): OpenAI {
  return client as OpenAI
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(name: string, declared: Declared, options: Options): OpenAI {
  const known: string[] = ['env', 'fetch', 'apiKey', ...settings]
  const unknown = Object.keys(options).filter((each) => !known.includes(each))
  if (unknown.length > 0) throw new TypeError(`no such option: ${unknown.join(', ')}`)
  const { env, fetch, apiKey, ...rest } = options
  const held = hold(name, declared, { env, fetch, apiKey })
  let Client: typeof OpenAI = HeldOpenAI
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
    fetch: held.fetch,
  }
  return new Client(pinned)
}

/** The SDK's client, which throws a refusal of the guard as it is. */
class HeldOpenAI extends OpenAI {
  // a refusal reaches the SDK as an answer, because it would repeat a request that throws
  protected override makeStatusError(
    ...[status, error, message, headers]: [number, object, string | undefined, Headers]
  ): InstanceType<typeof OpenAI.APIError> {
    const refusal = refusalOf(headers)
    if (refusal !== undefined) throw refusal
    return super.makeStatusError(status, error, message, headers)
  }
}
