import type { MessageAnswer, MessageEvent, MessageRequest } from './fetch-anthropic.ts'
import { ask, type CallOptions, follow, type Line, type Patience } from './fetch-call.ts'
import type {
  ChatAnswer,
  ChatChunk,
  ChatRequest,
  EmbeddingAnswer,
  EmbeddingRequest,
  ResponseAnswer,
  ResponseEvent,
  ResponseRequest,
  ServedModel,
} from './fetch-openai.ts'
import { type HoldOptions, hold, settingsOf } from './hold.ts'
import { withModel } from './naming.ts'
import type { Declared, ModelFor, With } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeout', 'maxRetries', 'maxRetryDelay'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Patience {}

/** A route: called, it gives the whole answer; `stream` gives its parts as they come. */
interface Route<Request, Answer, Part> {
  (request: Request, options?: CallOptions): Promise<Answer>
  stream(request: Request, options?: CallOptions): AsyncGenerator<Part, void, undefined>
}

/** The routes of all wires. */
interface Routes<Chat, Embedding> {
  /** `/chat/completions` */
  chat: Route<With<ChatRequest, Chat>, ChatAnswer, ChatChunk>
  /** `/responses` */
  responses: Route<With<ResponseRequest, Chat>, ResponseAnswer, ResponseEvent>
  /** `/embeddings` */
  embeddings(
    request: With<EmbeddingRequest, Embedding>,
    options?: CallOptions,
  ): Promise<EmbeddingAnswer>
  /** `/v1/messages` */
  messages: Route<With<MessageRequest, Chat>, MessageAnswer, MessageEvent>
  /** The models that the server lists. */
  models(options?: CallOptions): Promise<ServedModel[]>
}

type RoutesOf<Provider> = Provider extends { readonly wire: 'anthropic' }
  ? 'messages' | 'models'
  :
      | 'chat'
      | 'embeddings'
      | 'models'
      | (Provider extends { readonly responses: true } ? 'responses' : never)

/** The client of a provider: the routes of its wire, narrowed to the models that it declares. */
export type ClientOf<Provider extends Declared> = Pick<
  Routes<ModelFor<Provider, 'chat'>, ModelFor<Provider, 'embeddings'>>,
  RoutesOf<Provider>
>

// #region roles
/** The client of a role: calls name no model. */
export type RoleClientOf<Role extends Assigned> = Pick<
  Routes<ModelOfRole<Role, 'chat'>, ModelOfRole<Role, 'embeddings'>>,
  RoutesOf<Role>
>

// #endregion
/** Makes the client of a provider: it goes to the declared place, and only its guard holds the key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): Partial<Routes<object, object>> {
  const patience = settingsOf(options, settings)
  const held = hold(name, declared, options)
  const isAnthropic = declared.wire === 'anthropic'
  const headers = isAnthropic ? { 'anthropic-version': '2023-06-01' } : {}
  const line: Line = { provider: name, held, headers, patience }
  const question = (
    route: string,
    request: { model?: unknown },
    options: CallOptions = {},
    stream?: true,
  ) => {
    const given = { ...request, ...options.body, model: request.model }
    const named = withModel(given, { declared, model }) as { model?: unknown }
    let path = route
    // #region deployments
    // Azure's older URLs, told by their api-version, name the deployment in the path too
    if (/\/openai$/.test(held.baseUrl) && held.query['api-version'] && route !== '/responses') {
      path = `/deployments/${encodeURIComponent(String(named.model))}${route}`
    }
    // #endregion
    return { path, body: stream ? { ...named, stream } : named, options }
  }
  const route = (path: string) => (request: object, options?: CallOptions) =>
    ask(line, question(path, request, options))
  const streaming = (path: string) =>
    Object.assign(route(path), {
      stream: (request: object, options?: CallOptions) =>
        follow(line, question(path, request, options, true)),
    })
  const models = async (options: CallOptions = {}) => {
    const path = isAnthropic ? '/v1/models?limit=1000' : '/models'
    const { data } = (await ask(line, { path, body: null, options })) as { data?: ServedModel[] }
    return data ?? []
  }
  const routes = isAnthropic
    ? { messages: streaming('/v1/messages'), models }
    : {
        chat: streaming('/chat/completions'),
        responses: streaming('/responses'),
        embeddings: route('/embeddings'),
        models,
      }
  return routes as Partial<Routes<object, object>>
}

export type {
  AnswerBlock,
  BlockSource,
  MessageAnswer,
  MessageBlock,
  MessageEvent,
  MessageRequest,
  MessageTool,
  MessageUsage,
  StopReason,
  TextBlock,
  ToolUse,
} from './fetch-anthropic.ts'
export type { CallOptions, Patience } from './fetch-call.ts'
export {
  AnswerError,
  CallError,
  ConnectionError,
  StreamError,
  TimeoutError,
} from './fetch-errors.ts'
export type {
  ChatAnswer,
  ChatChunk,
  ChatMessage,
  ChatPart,
  ChatRequest,
  ChatTool,
  ChatUsage,
  EmbeddingAnswer,
  EmbeddingRequest,
  FinishReason,
  HostedTool,
  ResponseAnswer,
  ResponseEvent,
  ResponseFormat,
  ResponseInput,
  ResponseItem,
  ResponsePart,
  ResponseRequest,
  ServedModel,
  TextPart,
  ToolCall,
} from './fetch-openai.ts'
