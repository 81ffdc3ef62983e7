import type { Anthropic, APIPromise } from '@anthropic-ai/sdk'
import type { Asking } from './asking.ts'
import type { With } from './provider.ts'

// The SDK types `model` as any string. Here each call that takes one is said again with what its body
// says of the model: the ids that a provider declares, or nothing where a role has it. Answers, options
// and all other members stay the SDK's.

type Requests = Anthropic.RequestOptions
type Api = Anthropic['messages']
/** Parameters as the SDK's own types want them, where what they hold decides about the answer. */
type Named<Params> = Params & { model: string }
type Events = Exclude<Awaited<ReturnType<Api['create']>>, Anthropic.Message>

export interface Messages<Model> extends Omit<Api, 'create' | 'parse' | 'stream' | 'countTokens'> {
  create(
    body: With<Anthropic.MessageCreateParamsNonStreaming, Model>,
    options?: Requests,
  ): APIPromise<Anthropic.Message>
  create(
    body: With<Anthropic.MessageCreateParamsStreaming, Model>,
    options?: Requests,
  ): APIPromise<Events>
  create(
    body: With<Anthropic.MessageCreateParams, Model>,
    options?: Requests,
  ): APIPromise<Events | Anthropic.Message>
  parse<Params extends With<Parameters<Api['parse']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof Anthropic.prototype.messages.parse<Named<Params>>>
  stream<Params extends With<Parameters<Api['stream']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof Anthropic.prototype.messages.stream<Named<Params>>>
  countTokens(
    body: With<Anthropic.MessageCountTokensParams, Model>,
    options?: Requests,
  ): APIPromise<Anthropic.MessageTokensCount>
}

export interface Beta<Model> extends Omit<Anthropic['beta'], 'messages'> {
  messages: BetaMessages<Model>
}

type BetaApi = Anthropic['beta']['messages']
type BetaAsked = Parameters<BetaApi['create']>[0]
type BetaAnswer = Anthropic.Beta.Messages.BetaMessage
type BetaEvents = Exclude<Awaited<ReturnType<BetaApi['create']>>, BetaAnswer>

/** `thread`, which newer versions have, takes any model, and is left out. */
interface BetaMessages<Model>
  extends Omit<BetaApi, 'create' | 'parse' | 'stream' | 'countTokens' | 'toolRunner' | 'thread'> {
  create(
    body: With<BetaAsked, Model> & { stream?: false },
    options?: Requests,
  ): APIPromise<BetaAnswer>
  create(
    body: With<BetaAsked, Model> & { stream: true },
    options?: Requests,
  ): APIPromise<BetaEvents>
  create(body: With<BetaAsked, Model>, options?: Requests): APIPromise<BetaEvents | BetaAnswer>
  parse<Params extends With<Parameters<BetaApi['parse']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof Anthropic.prototype.beta.messages.parse<Named<Params>>>
  stream<Params extends With<Parameters<BetaApi['stream']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof Anthropic.prototype.beta.messages.stream<Named<Params>>>
  countTokens: Asking<BetaApi['countTokens'], Model>
  toolRunner: Asking<BetaApi['toolRunner'], Model>
}
