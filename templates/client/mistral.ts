import { HTTPClient, Mistral, type SDKOptions } from '@mistralai/mistralai'
import type { Asking } from './asking.ts'
import { around, throwing } from './calls.ts'
import { variableIn } from './env.ts'
import { UrlNotAllowedError } from './errors.ts'
import { type HoldOptions, hold, settingsOf } from './hold.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned, ModelOfRole } from './role.ts'

const settings = ['timeoutMs', 'retryConfig', 'userAgent', 'debugLogger'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions, Pick<SDKOptions, (typeof settings)[number]> {}

/** Parts of the SDK's client that are narrowed to declared models. */
type Narrowed = 'chat' | 'fim' | 'embeddings' | 'ocr' | 'classifiers'

type Narrowing<Part, Model> = { [Name in keyof Part]: Asking<Part[Name], Model> }
type ChatCalls = Pick<Mistral['chat'], 'complete' | 'stream' | 'parse' | 'parseStream'>
type FimCalls = Pick<Mistral['fim'], 'complete' | 'stream'>

interface Narrow<Chat, Text, Embedding, Reading, Judging> extends Omit<Mistral, Narrowed> {
  chat: Omit<Mistral['chat'], keyof ChatCalls> & Narrowing<ChatCalls, Chat>
  fim: Omit<Mistral['fim'], keyof FimCalls> & Narrowing<FimCalls, Text>
  embeddings: Omit<Mistral['embeddings'], 'create'> &
    Narrowing<Pick<Mistral['embeddings'], 'create'>, Embedding>
  ocr: Omit<Mistral['ocr'], 'process'> & Narrowing<Pick<Mistral['ocr'], 'process'>, Reading>
  classifiers: Narrowing<Mistral['classifiers'], Judging>
}

/** The client of the mistral SDK, narrowed to the models that its provider declares. */
export interface ClientOf<Provider extends Declared>
  extends Narrow<
    ModelFor<Provider, 'chat'>,
    ModelFor<Provider, 'chat' | 'completions'>,
    ModelFor<Provider, 'embeddings'>,
    ModelFor<Provider, 'ocr'>,
    ModelFor<Provider, 'moderation' | 'classification'>
  > {}

// #region roles
/** The client of the mistral SDK, whose model is that of the role: calls name none. */
export interface RoleClientOf<Role extends Assigned>
  extends Narrow<
    ModelOfRole<Role, 'chat'>,
    ModelOfRole<Role, 'chat' | 'completions'>,
    ModelOfRole<Role, 'embeddings'>,
    ModelOfRole<Role, 'ocr'>,
    ModelOfRole<Role, 'moderation' | 'classification'>
  > {}

// #endregion

/** The same client under the SDK's own type, for code that asks for one. */
export function asMistral(client: Omit<Mistral, Narrowed>): Mistral {
  return client as Mistral
}

const judging = ['moderate', 'moderateChat', 'classify', 'classifyChat']
const silent = { group() {}, groupEnd() {}, log() {} }

/** Makes the client of a provider: it goes to the declared place, and holds no key. */
export function connect(
  name: string,
  declared: Declared,
  options: Options,
  model?: string,
): Mistral {
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  const client = new Mistral({
    // without a logger, a variable makes the SDK print prompts
    debugLogger: silent,
    ...rest,
    apiKey: 'keyfit-held',
    serverURL: serverOf(name, declared, held.baseUrl),
    httpClient: new HTTPClient({ fetcher: throwing(held.fetch) }),
  })
  withoutTracing(client)
  const naming = { declared, model }
  around(client.chat, ['complete', 'stream', 'parse', 'parseStream'], held, naming)
  around(client.fim, ['complete', 'stream'], held, naming)
  around(client.embeddings, ['create'], held, naming)
  around(client.ocr, ['process'], held, naming)
  around(client.classifiers, judging, held, naming)
  around(client.models, ['list', 'retrieve'], held)
  return client
}

/** The base URL without the version, which the SDK's routes begin with. */
function serverOf(provider: string, { baseUrl }: Declared, text: string): string {
  if (text.endsWith('/v1')) return text.slice(0, -'/v1'.length)
  const message = `the base URL of provider \`${provider}\` does not end in \`/v1\``
  const fix = 'Write the root to which `/chat/completions` is appended'
  throw new UrlNotAllowedError(message, { provider, variable: variableIn(baseUrl), fix })
}

interface Traced {
  hooks?: { beforeRequestHooks: { _mistralTracingHook?: unknown }[] }
}

/** Takes out the SDK's tracer: variables make it send prompts, and what it takes for the key, elsewhere. */
function withoutTracing({ _options }: Mistral): void {
  const { hooks } = _options as unknown as Traced
  if (hooks === undefined) return
  hooks.beforeRequestHooks = hooks.beforeRequestHooks.filter((hook) => !hook._mistralTracingHook)
}
