import { CohereClientV2 } from 'cohere-ai'
import type { Asking } from './asking.ts'
import { around, throwing } from './calls.ts'
import { type HoldOptions, hold, settingsOf } from './hold.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeoutInSeconds', 'maxRetries', 'clientName'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options
  extends HoldOptions,
    Pick<ConstructorParameters<typeof CohereClientV2>[0], (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'chatStream' | 'embed' | 'rerank' | 'tokenize' | 'detokenize'

interface Narrow<Chat, Embedding, Ranking, Any> extends Omit<CohereClientV2, Narrowed> {
  chat: Asking<CohereClientV2['chat'], Chat>
  chatStream: Asking<CohereClientV2['chatStream'], Chat>
  embed: Asking<CohereClientV2['embed'], Embedding>
  rerank: Asking<CohereClientV2['rerank'], Ranking>
  tokenize: Asking<CohereClientV2['tokenize'], Any>
  detokenize: Asking<CohereClientV2['detokenize'], Any>
}

/** The client of the cohere SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared>
  extends Narrow<
    ModelFor<Provider, 'chat'>,
    ModelFor<Provider, 'embeddings'>,
    ModelFor<Provider, 'rerank'>,
    ModelFor<Provider, string>
  > {}

// #region roles
/** The client of the cohere SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned>
  extends Narrow<
    ModelOfRole<Role, 'chat'>,
    ModelOfRole<Role, 'embeddings'>,
    ModelOfRole<Role, 'rerank'>,
    ModelOfRole<Role, string>
  > {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asCohere(client: Omit<CohereClientV2, Narrowed>): CohereClientV2 {
  return client as CohereClientV2
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): CohereClientV2 {
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  const client = new CohereClientV2({
    ...rest,
    // without a token the SDK takes that of the environment
    token: 'keyfit-held',
    environment: held.baseUrl,
    fetch: throwing(held.fetch),
  })
  const asking = ['chat', 'chatStream', 'embed', 'rerank', 'tokenize', 'detokenize']
  around(client, asking, held, { declared, model })
  around(client, ['checkApiKey', 'parse', 'classify'], held)
  around(client.models, ['list', 'get'], held)
  return client
}
