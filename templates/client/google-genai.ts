import { GoogleGenAI, type GoogleGenAIOptions, type HttpOptions } from '@google/genai'
import type { Asking } from './asking.ts'
import { around, throwing } from './calls.ts'
import { type HoldOptions, hold, settingsOf } from './hold.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['apiVersion', 'timeout', 'retryOptions'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options
  extends HoldOptions,
    Pick<GoogleGenAIOptions, 'apiVersion'>,
    Pick<HttpOptions, 'timeout' | 'retryOptions'> {}

/** Parts of the SDK's client that are narrowed to declared models; `live` needs a socket, which no guard sees. */
type Narrowed = 'models' | 'chats' | 'caches' | 'live'

type Models = GoogleGenAI['models']
type Narrowing<Part, Model> = { [Name in keyof Part]: Asking<Part[Name], Model> }
type ChatCalls = Pick<
  Models,
  'generateContent' | 'generateContentStream' | 'countTokens' | 'computeTokens'
>
type EmbeddingCalls = Pick<Models, 'embedContent'>
type ImageCalls = Pick<Models, 'generateImages' | 'editImage' | 'upscaleImage'>
type VideoCalls = Pick<Models, 'generateVideos'>
type ModelCalls = keyof (ChatCalls & EmbeddingCalls & ImageCalls & VideoCalls)

interface Narrow<Chat, Embedding, Image, Video> extends Omit<GoogleGenAI, Narrowed> {
  models: Omit<Models, ModelCalls> &
    Narrowing<ChatCalls, Chat> &
    Narrowing<EmbeddingCalls, Embedding> &
    Narrowing<ImageCalls, Image> &
    Narrowing<VideoCalls, Video>
  chats: Narrowing<Pick<GoogleGenAI['chats'], 'create'>, Chat>
  caches: Omit<GoogleGenAI['caches'], 'create'> &
    Narrowing<Pick<GoogleGenAI['caches'], 'create'>, Chat>
}

/** The client of the google-genai SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared>
  extends Narrow<
    ModelFor<Provider, 'chat'>,
    ModelFor<Provider, 'embeddings'>,
    ModelFor<Provider, 'images'>,
    ModelFor<Provider, 'videos'>
  > {}

// #region roles
/** The client of the google-genai SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned>
  extends Narrow<
    ModelOfRole<Role, 'chat'>,
    ModelOfRole<Role, 'embeddings'>,
    ModelOfRole<Role, 'images'>,
    ModelOfRole<Role, 'videos'>
  > {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asGoogleGenAI(client: Omit<GoogleGenAI, Narrowed>): GoogleGenAI {
  return client as GoogleGenAI
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): GoogleGenAI {
  const { apiVersion = 'v1beta', ...rest } = settingsOf(options, settings)
  const held = hold(name, declared, options)
  // each thing that the SDK would else look up in the environment is said here
  const client = new GoogleGenAI({
    apiKey: 'keyfit-held',
    vertexai: false,
    apiVersion,
    httpOptions: { ...rest, baseUrl: held.baseUrl, apiVersion, fetch: throwing(held.fetch) },
  })
  around(client.models, asking, held, { declared, model })
  around(client.models, ['list', 'get'], held)
  around(client.chats, ['create'], held, { declared, model })
  around(client.caches, ['create'], held, { declared, model })
  return client
}

const asking: readonly ModelCalls[] = [
  'generateContent',
  'generateContentStream',
  'countTokens',
  'computeTokens',
  'embedContent',
  'generateImages',
  'editImage',
  'upscaleImage',
  'generateVideos',
]
