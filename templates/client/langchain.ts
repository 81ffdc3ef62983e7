import { ChatAnthropic } from '@langchain/anthropic'
import { AsyncCaller } from '@langchain/core/utils/async_caller'
import {
  ChatOpenAI,
  type ChatOpenAIFields,
  OpenAIEmbeddings,
  type OpenAIEmbeddingsParams,
} from '@langchain/openai'
import { refusalOf } from './guard.ts'
import { type Holding, type HoldOptions, hold, settingsOf } from './hold.ts'
import { deploymentOf } from './naming.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned } from './role.ts'

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions {}

/** Fields of a model that decide where it goes, or with what; keyfit.yaml declares them. */
type Decided = (typeof decided)[number]

const decided = [
  'model',
  'modelName',
  'apiKey',
  'openAIApiKey',
  'anthropicApiKey',
  'anthropicApiUrl',
  'configuration',
  'clientOptions',
  'createClient',
] as const

/** What each package makes, and the fields that may be given. Each has a line, needed or not. */
interface Packages {
  // @langchain/openai
  // #region _langchain_openai
  '@langchain/openai': {
    chat: ChatOpenAI
    chatFields: Omit<ChatOpenAIFields, Decided>
    embeddings: OpenAIEmbeddings
    embeddingsFields: Omit<Partial<OpenAIEmbeddingsParams>, Decided>
  }
  // #endregion
  // @langchain/anthropic
  // #region _langchain_anthropic
  '@langchain/anthropic': {
    chat: ChatAnthropic
    chatFields: Omit<NonNullable<ConstructorParameters<typeof ChatAnthropic>[0]>, Decided>
  }
  // #endregion
}

type Part<Provider, Name> = Provider extends { readonly package: infer Package }
  ? Package extends keyof Packages
    ? Name extends keyof Packages[Package]
      ? Packages[Package][Name]
      : never
    : never
  : never

interface Methods<Provider extends Declared> {
  /** A model for chats. `fields` are those of LangChain: `temperature`, `maxTokens` and the like. */
  chatModel(
    id: ModelFor<Provider, 'chat'>['model'],
    fields?: Part<Provider, 'chatFields'>,
  ): Part<Provider, 'chat'>
  /** A model for embeddings. */
  embeddings(
    id: ModelFor<Provider, 'embeddings'>['model'],
    fields?: Part<Provider, 'embeddingsFields'>,
  ): Part<Provider, 'embeddings'>
}

/** The models of a provider. */
export type ClientOf<Provider extends Declared> = Pick<
  Methods<Provider>,
  'chatModel' | ([Part<Provider, 'embeddings'>] extends [never] ? never : 'embeddings')
>

// #region roles
/** The model of a role. */
export type RoleClientOf<Role extends Assigned> = Role extends { readonly for: infer Use }
  ? Part<Role, Use>
  : Part<Role, 'chat'>

// #endregion
/** Makes the models of a provider: they go to the declared place, and hold no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  // #region roles
  model?: string,
  // #endregion
): unknown {
  settingsOf(options, [])
  const held = hold(name, declared, options)
  const make = makers[declared.package as string] as Maker
  const made =
    (part: 'chat' | 'embeddings') =>
    (id: string, fields: Fields = {}) => {
      const wrong = decided.filter((each) => each in fields)
      if (wrong.length > 0) throw new TypeError(`keyfit.yaml decides about ${wrong.join(', ')}`)
      const deployment = deploymentOf(declared, id)
      let baseUrl = held.baseUrl
      // #region deployments
      // Azure's older URLs, told by their api-version, name the deployment in the path too
      if (baseUrl.endsWith('/openai') && held.query['api-version'] !== undefined) {
        baseUrl = `${baseUrl}/deployments/${encodeURIComponent(deployment)}`
      }
      // #endregion
      return make[part]?.(pinned(deployment, fields, held), held, baseUrl)
    }
  const models = { chatModel: made('chat'), embeddings: made('embeddings') }
  // #region roles
  if (model !== undefined) {
    const use = declared.models?.find(({ id }) => isListed(id, model))?.for
    return use === 'embeddings' ? models.embeddings(model) : models.chatModel(model)
  }
  // #endregion
  return models
}

// #region roles
/** Whether an entry of `models` is a model, or a pattern of it. */
function isListed(entry: string, model: string): boolean {
  const [head = '', ...rest] = entry.split('*')
  if (rest.length === 0) return entry === model
  return model.startsWith(head) && model.endsWith(rest.at(-1) ?? '')
}

// #endregion
interface Fields {
  callbacks?: unknown
  onFailedAttempt?: (error: unknown) => unknown
}

/** Fields as a model is given them, besides whatever else the code says. */
interface Pinned {
  model: string
  apiKey: string
  onFailedAttempt: (error: unknown) => unknown
}

/** A handler of the tracer's name keeps the tracer out, which a variable would else turn on. */
const tracer = { name: 'langchain_tracer', updateFromRunTree: (): void => {} }

/** The fields with each thing that LangChain would else look up in the environment. */
function pinned(model: string, fields: Fields, { explain }: Holding): Pinned {
  const { callbacks = [], onFailedAttempt = usual } = fields
  const tracers = Array.isArray(callbacks) ? [tracer, ...callbacks] : callbacks
  const given: object = { ...fields, callbacks: tracers }
  return {
    ...given,
    model,
    apiKey: 'keyfit-held',
    onFailedAttempt(error) {
      const { headers, status } = Object(error) as { headers?: Headers; status?: number }
      const told = (headers && refusalOf(headers)) ?? explain(error, status)
      // what is thrown here is not repeated, and is what the caller gets
      if (told !== error) throw told
      return onFailedAttempt(error)
    },
  }
}

/** What LangChain does itself with a failed attempt; the class keeps it protected. */
const usual = (new AsyncCaller({}) as unknown as { onFailedAttempt: (error: unknown) => unknown })
  .onFailedAttempt

type Make = (pinned: Pinned, held: Holding, baseUrl: string) => unknown

interface Maker {
  chat: Make
  embeddings?: Make
}

const makers: Record<string, Maker> = {
  // @langchain/openai
  // #region _langchain_openai
  '@langchain/openai': {
    chat: (fields, held, url) =>
      new ChatOpenAI({ ...fields, configuration: openAIOptions(held, url) }),
    embeddings: (fields, held, url) =>
      new OpenAIEmbeddings({
        // else base64 is asked for, and numbers of a server that knows only them are lost
        encodingFormat: 'float',
        ...fields,
        configuration: openAIOptions(held, url),
      }),
  },
  // #endregion
  // @langchain/anthropic
  // #region _langchain_anthropic
  '@langchain/anthropic': {
    chat: (fields, { fetch, query }, url) =>
      new ChatAnthropic({
        ...fields,
        anthropicApiUrl: url,
        clientOptions: { authToken: null, logLevel: 'warn', defaultQuery: query, fetch },
      }),
  },
  // #endregion
}

// #region _langchain_openai
function openAIOptions(
  { fetch, query }: Holding,
  baseURL: string,
): NonNullable<ChatOpenAIFields['configuration']> {
  return {
    baseURL,
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: 'warn',
    defaultQuery: query,
    fetch,
  }
}

// #endregion
