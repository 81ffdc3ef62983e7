import type { APIPromise, OpenAI } from 'openai'
import type { With } from './provider.ts'

// The SDK types `model` as any string. Here each call that takes one is said again with what its body
// says of the model: the ids that a provider declares, or nothing where a role has it. Answers, options
// and all other members stay the SDK's.

type Requests = OpenAI.RequestOptions
/** Parameters as the SDK's own types want them, where what they hold decides about the answer. */
type Named<Params> = Params & { model: string }
type StreamOf<Create extends (...args: never) => unknown, Whole> = Exclude<
  Awaited<ReturnType<Create>>,
  Whole
>

export interface Chat<Model> extends Omit<OpenAI['chat'], 'completions'> {
  completions: ChatCompletions<Model>
}

type ChatApi = OpenAI['chat']['completions']
type ChatStream = StreamOf<ChatApi['create'], OpenAI.ChatCompletion>

interface ChatCompletions<Model> extends Omit<ChatApi, 'create' | 'parse' | 'stream'> {
  create(
    body: With<OpenAI.ChatCompletionCreateParamsNonStreaming, Model>,
    options?: Requests,
  ): APIPromise<OpenAI.ChatCompletion>
  create(
    body: With<OpenAI.ChatCompletionCreateParamsStreaming, Model>,
    options?: Requests,
  ): APIPromise<ChatStream>
  create(
    body: With<OpenAI.ChatCompletionCreateParams, Model>,
    options?: Requests,
  ): APIPromise<ChatStream | OpenAI.ChatCompletion>
  parse<Params extends With<Parameters<ChatApi['parse']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.chat.completions.parse<Named<Params>>>
  stream<Params extends With<Parameters<ChatApi['stream']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.chat.completions.stream<Named<Params>>>
}

type TextStream = StreamOf<OpenAI['completions']['create'], OpenAI.Completion>

export interface Completions<Model> extends Omit<OpenAI['completions'], 'create'> {
  create(
    body: With<OpenAI.CompletionCreateParamsNonStreaming, Model>,
    options?: Requests,
  ): APIPromise<OpenAI.Completion>
  create(
    body: With<OpenAI.CompletionCreateParamsStreaming, Model>,
    options?: Requests,
  ): APIPromise<TextStream>
  create(
    body: With<OpenAI.CompletionCreateParams, Model>,
    options?: Requests,
  ): APIPromise<TextStream | OpenAI.Completion>
}

export interface Embeddings<Model> extends Omit<OpenAI['embeddings'], 'create'> {
  create(
    body: With<OpenAI.EmbeddingCreateParams, Model>,
    options?: Requests,
  ): APIPromise<OpenAI.CreateEmbeddingResponse>
}

type ResponsesApi = OpenAI['responses']
type Answer = OpenAI.Responses.Response
type AnswerStream = StreamOf<ResponsesApi['create'], Answer>

export interface Responses<Model> extends Omit<ResponsesApi, 'create' | 'parse' | 'stream'> {
  create(
    body: With<OpenAI.Responses.ResponseCreateParamsNonStreaming, Model>,
    options?: Requests,
  ): APIPromise<Answer>
  create(
    body: With<OpenAI.Responses.ResponseCreateParamsStreaming, Model>,
    options?: Requests,
  ): APIPromise<AnswerStream>
  create(
    body: With<OpenAI.Responses.ResponseCreateParams, Model>,
    options?: Requests,
  ): APIPromise<AnswerStream | Answer>
  parse<Params extends With<Parameters<ResponsesApi['parse']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.responses.parse<Named<Params>>>
  stream<Params extends With<Parameters<ResponsesApi['stream']>[0], Model>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.responses.stream<Named<Params>>>
}
