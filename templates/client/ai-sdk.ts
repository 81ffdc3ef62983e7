import { createAnthropic } from '@ai-sdk/anthropic'
import { createAzure } from '@ai-sdk/azure'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createGroq } from '@ai-sdk/groq'
import { createMistral } from '@ai-sdk/mistral'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createOpenRouter } from '@openrouter/ai-sdk-provider'
import type { EmbeddingModel, ImageModel, LanguageModel } from 'ai'
import { around, throwing } from './calls.ts'
import { type Fetch, isRequest } from './guard.ts'
import { type Holding, type HoldOptions, hold, settingsOf } from './hold.ts'
import { deploymentOf } from './naming.ts'
import type { Declared, ModelFor } from './provider.ts'
import type { Assigned } from './role.ts'

const settings = ['includeUsage', 'supportsStructuredOutputs'] as const

/** What may be said when a client is made; all else is declared in keyfit.yaml. */
export interface Options extends HoldOptions {
  /** Of `@ai-sdk/openai-compatible`: asks for the tokens that a stream used. */
  includeUsage?: boolean
  /** Of `@ai-sdk/openai-compatible`: the server keeps to a JSON schema. */
  supportsStructuredOutputs?: boolean
}

// a model that is named by a text goes elsewhere: to a gateway
type Language = Exclude<LanguageModel, string>
type Embedding = Exclude<EmbeddingModel, string>
type Image = Exclude<ImageModel, string>

/** The models of a provider, for the functions of the AI SDK. */
export interface ClientOf<Provider extends Declared> {
  /** For `generateText`, `streamText` and the like. */
  languageModel(id: ModelFor<Provider, 'chat' | 'completions'>['model']): Language
  /** For `embed` and `embedMany`. */
  embeddingModel(id: ModelFor<Provider, 'embeddings'>['model']): Embedding
  /** The same under its older name. */
  textEmbeddingModel(id: ModelFor<Provider, 'embeddings'>['model']): Embedding
  /** For `generateImage`. */
  imageModel(id: ModelFor<Provider, 'images'>['model']): Image
}

// #region roles
/** The model of a role, for the functions of the AI SDK. */
export type RoleClientOf<Role extends Assigned> = Role extends { readonly for: infer Use }
  ? Use extends 'chat' | 'completions'
    ? Language
    : Use extends 'embeddings'
      ? Embedding
      : Use extends 'images'
        ? Image
        : never
  : Language

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
  const rest = settingsOf(options, settings)
  const held = hold(name, declared, options)
  const make = makers[declared.package as string] as Maker
  const made = make(
    {
      ...rest,
      name,
      apiKey: 'keyfit-held',
      baseURL: held.baseUrl,
      fetch: asking(held),
    },
    held.query['api-version'],
  )
  const explaining = <Model extends object>(each: Model): Model => {
    around(each, ['doGenerate', 'doStream', 'doEmbed'], held)
    return each
  }
  const embedding = made.embeddingModel ?? made.textEmbeddingModel
  const embeddingModel = (id: string) => explaining(embedding(deploymentOf(declared, id)))
  const models = {
    languageModel: (id: string) => explaining(made.languageModel(deploymentOf(declared, id))),
    embeddingModel,
    textEmbeddingModel: embeddingModel,
    imageModel: (id: string) => explaining(made.imageModel(deploymentOf(declared, id))),
  }
  // #region roles
  if (model !== undefined) {
    const use = declared.models?.find(({ id }) => isListed(id, model))?.for
    if (use === 'embeddings') return models.embeddingModel(model)
    return use === 'images' ? models.imageModel(model) : models.languageModel(model)
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
/** What every package is told. Each thing that it would else look up in the environment is said. */
interface Settings extends Pick<Options, (typeof settings)[number]> {
  name: string
  apiKey: string
  baseURL: string
  fetch: Fetch
}

/** What a package makes of it. */
interface Made {
  languageModel(id: string): Language
  embeddingModel?(id: string): Embedding
  textEmbeddingModel(id: string): Embedding
  imageModel(id: string): Image
}

type Maker = (settings: Settings, version: string | undefined) => Made

/** Each package has a line, needed or not, so that two branches can each need another one. */
const makers: Record<string, Maker> = {
  // @ai-sdk/anthropic
  // #region _ai_sdk_anthropic
  // it wants the version of the API in its base URL
  '@ai-sdk/anthropic': (told) => createAnthropic({ ...told, baseURL: `${told.baseURL}/v1` }),
  // #endregion
  // @ai-sdk/azure
  // #region _ai_sdk_azure
  '@ai-sdk/azure': (told, version) => {
    if (version === undefined || !told.baseURL.endsWith('/openai')) return createAzure(told)
    // Azure's older URLs name the deployment in the path, and know no responses there
    const made = createAzure({ ...told, useDeploymentBasedUrls: true })
    return Object.assign(made, { languageModel: made.chat })
  },
  // #endregion
  // @ai-sdk/google
  // #region _ai_sdk_google
  '@ai-sdk/google': (told) =>
    createGoogleGenerativeAI({ ...told, baseURL: `${told.baseURL}/v1beta` }),
  // #endregion
  // @ai-sdk/groq
  // #region _ai_sdk_groq
  '@ai-sdk/groq': createGroq,
  // #endregion
  // @ai-sdk/mistral
  // #region _ai_sdk_mistral
  '@ai-sdk/mistral': createMistral,
  // #endregion
  // @ai-sdk/openai
  // #region _ai_sdk_openai
  '@ai-sdk/openai': createOpenAI,
  // #endregion
  // @ai-sdk/openai-compatible
  // #region _ai_sdk_openai_compatible
  '@ai-sdk/openai-compatible': createOpenAICompatible,
  // #endregion
  // @openrouter/ai-sdk-provider
  // #region _openrouter_ai_sdk_provider
  '@openrouter/ai-sdk-provider': createOpenRouter,
  // #endregion
}

/** A `fetch` with the declared query, which not every package can be told. */
function asking({ fetch, query }: Holding): Fetch {
  const ask = throwing(fetch)
  return (input, init) => {
    if (isRequest(input)) return ask(input, init)
    const url = new URL(input)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return ask(url.href, init)
  }
}
