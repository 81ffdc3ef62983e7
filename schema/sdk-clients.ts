/** A package whose clients are made by hand where keyfit's are not used. */
export interface SdkPackage {
  package: RegExp
  /** A part of that name which every file that imports it holds. */
  word: string
  /** Exports that are clients when they are constructed; `default` is one of them. */
  classes?: RegExp
  /** Exports that make a client when they are called. */
  makers?: RegExp
  /** Exports that are clients already. */
  ready?: RegExp
}

/**
 * The packages of each SDK, by its name in keyfit.yaml as in `sdks.ts`. Source: the exports of the
 * packages on npm, 2026-11-26.
 */
export const sdkPackages: Record<string, SdkPackage> = {
  openai: {
    word: 'openai',
    package: /^openai$/,
    classes: /^(?:default|OpenAI|AzureOpenAI|BedrockOpenAI|OpenAIApi)$/,
  },
  anthropic: {
    word: '@anthropic-ai/',
    package: /^@anthropic-ai\/(?:sdk|bedrock-sdk|vertex-sdk|foundry-sdk)$/,
    classes: /^(?:default|Anthropic\w*)$/,
  },
  'google-genai': {
    word: '@google/gen',
    package: /^@google\/(?:genai|generative-ai)$/,
    classes: /^(?:GoogleGenAI|GoogleGenerativeAI)$/,
  },
  mistral: {
    word: '@mistralai/',
    package: /^@mistralai\/mistralai$/,
    classes: /^(?:default|Mistral(?:Client)?)$/,
  },
  cohere: { word: 'cohere-ai', package: /^cohere-ai$/, classes: /^CohereClient(?:V2)?$/ },
  groq: { word: 'groq-sdk', package: /^groq-sdk$/, classes: /^(?:default|Groq)$/ },
  ollama: {
    word: 'ollama',
    package: /^ollama(?:\/browser)?$/,
    classes: /^Ollama$/,
    ready: /^default$/,
  },
  'ai-sdk': {
    word: 'ai-sdk',
    // the rest of that scope are interfaces and tools, without an address
    package:
      /^@(?:openrouter\/ai-sdk-provider$|ai-sdk\/(?!provider|react|vue|svelte|angular|solid|rsc|ui-utils|mcp|codemod|devtools|langchain|llamaindex|otel))/,
    makers: /^create[A-Z]\w*$/,
    ready: /^(?!create[A-Z])[a-z]\w*$/,
  },
  langchain: {
    word: '@langchain/',
    package:
      /^@langchain\/(?:community\/(?:chat_models|embeddings|llms)\/|(?!core|community|langgraph|textsplitters|classic))/,
    classes: /^(?:(?:Azure)?OpenAI|Cohere|MistralAI|Ollama|(?:Azure)?Chat[A-Z]\w*|\w+Embeddings)$/,
  },
}

/** A package, and the SDK that it belongs to. */
export interface KnownPackage extends SdkPackage {
  sdk: string
}

/** The package that is imported there; a version (`npm:openai@6`) is passed over. */
export function sdkPackage(specifier: string): KnownPackage | undefined {
  const name = specifier.replace(/^npm:(@?[^@]+)[\s\S]*/, '$1')
  const found = Object.entries(sdkPackages).find(([, facts]) => facts.package.test(name))
  return found && { sdk: found[0], ...found[1] }
}
