import {
  type AbortableAsyncIterator,
  type ChatRequest,
  type ChatResponse,
  type GenerateRequest,
  type GenerateResponse,
  Ollama,
} from 'ollama'
import type { Asking } from './asking.ts'
import { around, throwing } from './calls.ts'
import type { Fetch } from './guard.ts'
import { type HoldOptions, hold, settingsOf } from './hold.ts'
import type { Declared, ModelFor, With } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions {
  /** Milliseconds after which a request is given up; default: none. */
  timeout?: number | undefined
}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'generate' | 'embed' | 'embeddings'

interface Narrow<Chat, Text, Embedding> extends Omit<Ollama, Narrowed> {
  chat(
    request: With<ChatRequest, Chat> & { stream: true },
  ): Promise<AbortableAsyncIterator<ChatResponse>>
  chat(request: With<ChatRequest, Chat> & { stream?: false }): Promise<ChatResponse>
  generate(
    request: With<GenerateRequest, Text> & { stream: true },
  ): Promise<AbortableAsyncIterator<GenerateResponse>>
  generate(request: With<GenerateRequest, Text> & { stream?: false }): Promise<GenerateResponse>
  embed: Asking<Ollama['embed'], Embedding>
  embeddings: Asking<Ollama['embeddings'], Embedding>
}

/** The client of the ollama SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared>
  extends Narrow<
    ModelFor<Provider, 'chat'>,
    ModelFor<Provider, 'chat' | 'completions'>,
    ModelFor<Provider, 'embeddings'>
  > {}

// #region roles
/** The client of the ollama SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned>
  extends Narrow<
    ModelOfRole<Role, 'chat'>,
    ModelOfRole<Role, 'chat' | 'completions'>,
    ModelOfRole<Role, 'embeddings'>
  > {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asOllama(client: Omit<Ollama, Narrowed>): Ollama {
  return client as Ollama
}

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): Ollama {
  const { timeout } = settingsOf(options, ['timeout'])
  const held = hold(name, declared, options)
  const sending = throwing(held.fetch)
  const client = new Ollama({
    host: held.baseUrl,
    // at one host the SDK adds a key of the environment where this header is missing
    headers: { Authorization: 'Bearer keyfit-held' },
    fetch: timeout === undefined ? sending : within(timeout, sending),
  })
  around(client, ['chat', 'generate', 'embed', 'embeddings'], held, { declared, model })
  around(client, ['list', 'show', 'ps', 'pull', 'push', 'create', 'copy', 'delete'], held)
  return client
}

/** A `fetch` that is given up after some time. */
function within(milliseconds: number, fetch: Fetch): Fetch {
  return (input, init) => {
    const late = AbortSignal.timeout(milliseconds)
    const signal = init?.signal ? AbortSignal.any([init.signal, late]) : late
    return fetch(input, { ...init, signal })
  }
}
