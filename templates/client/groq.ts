import { type APIPromise, type ClientOptions, Groq } from 'groq-sdk'
import { withoutAmbientHeaders } from './ambient-headers.ts'
import type { Asking } from './asking.ts'
import { refusalOf } from './guard.ts'
import { type Holding, type HoldOptions, hold, settingsOf } from './hold.ts'
import { deploymentOf, type Naming, withModel } from './naming.ts'
import type { Declared, ModelFor, With } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeout', 'maxRetries', 'logLevel', 'logger', 'fetchOptions'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Pick<ClientOptions, (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'embeddings' | 'audio' | 'withOptions'

interface Narrow<Chat, Embedding, Audio> extends Omit<Groq, Narrowed> {
  chat: Omit<Groq['chat'], 'completions'> & { completions: ChatCompletions<Chat> }
  embeddings: Omit<Groq['embeddings'], 'create'> & {
    create: Asking<Groq['embeddings']['create'], Embedding>
  }
  audio: Omit<Groq['audio'], keyof AudioApi> & {
    [Part in keyof AudioApi]: Omit<AudioApi[Part], 'create'> & {
      create: Asking<AudioApi[Part]['create'], Audio>
    }
  }
  withOptions(options: Parameters<Groq['withOptions']>[0]): this
}

type AudioApi = Pick<Groq['audio'], 'speech' | 'transcriptions' | 'translations'>
type ChatApi = Groq['chat']['completions']
type Asked = Parameters<ChatApi['create']>[0]
type Completion = Groq.Chat.ChatCompletion
type Chunks = Exclude<Awaited<ReturnType<ChatApi['create']>>, Completion>

interface ChatCompletions<Model> extends Omit<ChatApi, 'create'> {
  create(
    body: With<Asked, Model> & { stream?: false | null },
    options?: Groq.RequestOptions,
  ): APIPromise<Completion>
  create(
    body: With<Asked, Model> & { stream: true },
    options?: Groq.RequestOptions,
  ): APIPromise<Chunks>
  create(body: With<Asked, Model>, options?: Groq.RequestOptions): APIPromise<Chunks | Completion>
}

/** The client of the groq SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared>
  extends Narrow<
    ModelFor<Provider, 'chat'>,
    ModelFor<Provider, 'embeddings'>,
    ModelFor<Provider, 'audio'>
  > {}

// #region roles
/** The client of the groq SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned>
  extends Narrow<
    ModelOfRole<Role, 'chat'>,
    ModelOfRole<Role, 'embeddings'>,
    ModelOfRole<Role, 'audio'>
  > {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asGroq(client: Omit<Groq, Narrowed>): Groq {
  return client as Groq
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(name: string, declared: Declared, options: Options, model?: string): Groq {
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  // each thing that the SDK would else look up in the environment is said here
  const pinned = {
    logLevel: 'warn' as const,
    ...rest,
    apiKey: 'keyfit-held',
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

type Outgoing = Parameters<Groq['buildRequest']>[0]

/** The SDK's client, which throws a refusal of the guard as it is, and explains one of the server. */
function telling({ explain }: Holding, naming: Naming): typeof Groq {
  return class TellingGroq extends Groq {
    constructor(options: ClientOptions = {}) {
      const { defaultHeaders } = options
      super(options)
      withoutAmbientHeaders(this, defaultHeaders)
    }

    // a refusal reaches the SDK as an answer, because it would repeat a request that throws
    protected override makeStatusError(
      ...[status, error, message, headers]: [number, object, string | undefined, Headers]
    ): InstanceType<typeof Groq.APIError> {
      const own = super.makeStatusError(status, error, message, headers)
      const told = refusalOf(headers) ?? explain(own, status)
      if (told !== own) throw told
      return own
    }

    // the SDK's routes begin with what a base URL of this wire ends in
    override buildURL(
      ...[path, ...rest]: Parameters<Groq['buildURL']>
    ): ReturnType<Groq['buildURL']> {
      return super.buildURL(path.replace(/^\/openai\/v1(?=\/)/, ''), ...rest)
    }

    override buildRequest(
      ...[request, attempt]: Parameters<Groq['buildRequest']>
    ): ReturnType<Groq['buildRequest']> {
      return super.buildRequest(named(request, naming), attempt)
    }
  }
}

function named(request: Outgoing, naming: Naming): Outgoing {
  const { path, body } = request
  if (!/\/(?:chat\/completions|embeddings|audio\/[a-z]+)$/.test(path)) return request
  if (!(body instanceof FormData)) return { ...request, body: withModel(body, naming) as object }
  const form = new FormData()
  body.forEach((value, field) => {
    form.append(field, value)
  })
  form.set('model', deploymentOf(naming.declared, naming.model ?? String(form.get('model'))))
  return { ...request, body: form }
}
