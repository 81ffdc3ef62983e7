import type { APIPromise, OpenAI } from 'openai'

// The SDK types `model` as any string. Here each call that takes one is said again with the ids that
// a provider declares; answers, options and all other members stay the SDK's.

type Requests = OpenAI.RequestOptions
type With<Params, Id> = Params extends unknown ? Omit<Params, 'model'> & { model: Id } : never
type StreamOf<Create extends (...args: never) => unknown, Whole> = Exclude<
  Awaited<ReturnType<Create>>,
  Whole
>

export interface Chat<Id extends string> extends Omit<OpenAI['chat'], 'completions'> {
  completions: ChatCompletions<Id>
}

type ChatApi = OpenAI['chat']['completions']
type ChatStream = StreamOf<ChatApi['create'], OpenAI.ChatCompletion>

interface ChatCompletions<Id extends string> extends Omit<ChatApi, 'create' | 'parse' | 'stream'> {
  create(
    body: With<OpenAI.ChatCompletionCreateParamsNonStreaming, Id>,
    options?: Requests,
  ): APIPromise<OpenAI.ChatCompletion>
  create(
    body: With<OpenAI.ChatCompletionCreateParamsStreaming, Id>,
    options?: Requests,
  ): APIPromise<ChatStream>
  create(
    body: With<OpenAI.ChatCompletionCreateParams, Id>,
    options?: Requests,
  ): APIPromise<ChatStream | OpenAI.ChatCompletion>
  parse<Params extends With<Parameters<ChatApi['parse']>[0], Id>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.chat.completions.parse<Params>>
  stream<Params extends With<Parameters<ChatApi['stream']>[0], Id>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.chat.completions.stream<Params>>
}

type TextStream = StreamOf<OpenAI['completions']['create'], OpenAI.Completion>

export interface Completions<Id extends string> extends Omit<OpenAI['completions'], 'create'> {
  create(
    body: With<OpenAI.CompletionCreateParamsNonStreaming, Id>,
    options?: Requests,
  ): APIPromise<OpenAI.Completion>
  create(
    body: With<OpenAI.CompletionCreateParamsStreaming, Id>,
    options?: Requests,
  ): APIPromise<TextStream>
  create(
    body: With<OpenAI.CompletionCreateParams, Id>,
    options?: Requests,
  ): APIPromise<TextStream | OpenAI.Completion>
}

export interface Embeddings<Id extends string> extends Omit<OpenAI['embeddings'], 'create'> {
  create(
    body: With<OpenAI.EmbeddingCreateParams, Id>,
    options?: Requests,
  ): APIPromise<OpenAI.CreateEmbeddingResponse>
}

type ResponsesApi = OpenAI['responses']
type Answer = OpenAI.Responses.Response
type AnswerStream = StreamOf<ResponsesApi['create'], Answer>

export interface Responses<Id extends string>
  extends Omit<ResponsesApi, 'create' | 'parse' | 'stream'> {
  create(
    body: With<OpenAI.Responses.ResponseCreateParamsNonStreaming, Id>,
    options?: Requests,
  ): APIPromise<Answer>
  create(
    body: With<OpenAI.Responses.ResponseCreateParamsStreaming, Id>,
    options?: Requests,
  ): APIPromise<AnswerStream>
  create(
    body: With<OpenAI.Responses.ResponseCreateParams, Id>,
    options?: Requests,
  ): APIPromise<AnswerStream | Answer>
  parse<Params extends With<Parameters<ResponsesApi['parse']>[0], Id>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.responses.parse<Params>>
  stream<Params extends With<Parameters<ResponsesApi['stream']>[0], Id>>(
    body: Params,
    options?: Requests,
  ): ReturnType<typeof OpenAI.prototype.responses.stream<Params>>
}
