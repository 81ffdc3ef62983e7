import { defineKind, type Kind } from '../../keyfit.ts'
import type { Wire } from '../../kinds/kind.ts'
import { acme } from './kinds.ts'

/** An SDK, how one calls with it, and everything that it looks up in its surroundings. */
export interface Target {
  sdk: string
  /** Its package, and other supported versions of it, under the names that they have here. */
  package: string
  versions: string[]
  /** Another package that is taken in the same version: the end of its name here follows the version's. */
  beside?: string
  wire: Wire
  /** Of the AI SDK: the package is the kind's own. */
  aiSdk?: string | undefined
  /** Path of the base URL in the canonical form of the wire. */
  path: string
  auth: string
  /** Calls as expressions of `client`, `model`, `options` and `load`, which imports; each gives what it read of the answer. */
  chat: string
  stream: string
  embed?: string | undefined
  tool: string
  list?: string
  /** Paths that the four see, and that of the list. */
  paths: { chat: string; stream: string; embed?: string; list?: string }
  /** Options of a call that obeys `signal`, as an expression. */
  abortable?: string
  /** Options of a client that gives up soon. */
  impatient?: Record<string, number>
  /** Class of the SDK's error and number of requests, by status. */
  errors: Record<number, [name: string, requests: number]>
  /** What the server reports of a chat and of a stream. */
  usage: { chat: object; stream: object }
  /** Variables of the SDK; `stray` is a server that nothing may reach. */
  poison(stray: string): Record<string, string>
}

const user = `[{ role: 'user', content: 'the prompt' }]`
const parameters = `{ type: 'object', properties: { city: { type: 'string' } } }`
const tools = `[{ type: 'function', function: { name: 'weather', description: 'w', parameters: ${parameters} } }]`
const drain = (stream: string, text: string) =>
  `(async () => { let all = ''; for await (const part of await ${stream}) all += ${text} ?? ''; return all })()`

const headers = (stray: string) =>
  `Authorization: Bearer POISON-CUSTOM\nX-Api-Key: POISON-CUSTOM\nX-Stray: POISON-${stray}\nCookie: POISON-CUSTOM`

/** Those that an SDK also sends of its own, too. */
const allHeaders = (stray: string) =>
  `${headers(stray)}\nUser-Agent: POISON-CUSTOM\nAnthropic-Beta: POISON-CUSTOM\nOpenAI-Beta: POISON-CUSTOM\nTraceparent: POISON-CUSTOM\nX-Stainless-Lang: POISON-CUSTOM`

const openaiUsage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }

const functions = `const { generateText, streamText, embed, tool, jsonSchema } = await load('ai')`
const ask = (call: string) =>
  `(async () => { ${functions}; const at = client.languageModel?.(model.model) ?? client; ${call} })()`

/** The functions of the AI SDK are called with models, whatever the package that makes them. */
const aiSdkCalls = {
  chat: ask(
    `return (await generateText({ model: at, prompt: 'the prompt', maxOutputTokens: 9, ...options })).text`,
  ),
  stream: ask(
    `let all = ''; for await (const part of streamText({ model: at, prompt: 'the prompt', maxOutputTokens: 9, onError() {} }).fullStream) { if (part.type === 'error') throw part.error; if (part.type === 'text-delta') all += part.text } return all`,
  ),
  tool: ask(
    `const weather = tool({ description: 'w', inputSchema: jsonSchema(${parameters}) }); return JSON.stringify((await generateText({ model: at, prompt: 'the prompt', maxOutputTokens: 9, tools: { weather } })).toolCalls[0].input)`,
  ),
  abortable: '{ abortSignal: signal }',
  errors: { 429: ['RetryError', 3], 500: ['RetryError', 3] } as Target['errors'],
}

const aiSdkEmbed = `(async () => { ${functions}; const at = client.textEmbeddingModel?.(model.model) ?? client; return (await embed({ model: at, value: 'x' })).embedding })()`

const aiSdkPoison = (stray: string) => ({
  OPENAI_API_KEY: 'POISON-OPENAI_API_KEY',
  OPENAI_BASE_URL: `${stray}/v1`,
  OPENAI_ORG_ID: 'POISON-OPENAI_ORG_ID',
  ANTHROPIC_API_KEY: 'POISON-ANTHROPIC_API_KEY',
  ANTHROPIC_AUTH_TOKEN: 'POISON-ANTHROPIC_AUTH_TOKEN',
  ANTHROPIC_BASE_URL: `${stray}/v1`,
  GOOGLE_GENERATIVE_AI_API_KEY: 'POISON-GOOGLE_GENERATIVE_AI_API_KEY',
  AZURE_API_KEY: 'POISON-AZURE_API_KEY',
  AZURE_RESOURCE_NAME: 'POISON-AZURE_RESOURCE_NAME',
  MISTRAL_API_KEY: 'POISON-MISTRAL_API_KEY',
  GROQ_API_KEY: 'POISON-GROQ_API_KEY',
  DEEPSEEK_API_KEY: 'POISON-DEEPSEEK_API_KEY',
  OPENROUTER_API_KEY: 'POISON-OPENROUTER_API_KEY',
  OPENROUTER_BASE_URL: `${stray}/v1`,
  AI_GATEWAY_API_KEY: 'POISON-AI_GATEWAY_API_KEY',
  VERCEL_OIDC_TOKEN: 'POISON-VERCEL_OIDC_TOKEN',
})

/** A package of the AI SDK on the OpenAI wire. */
function aiSdkOnOpenAI(name: string, more: Partial<Target> = {}): Target {
  const path = more.path ?? '/v1'
  return {
    sdk: 'ai-sdk',
    package: name,
    versions: name.startsWith('@ai-sdk/')
      ? ['oldest', 'next'].map((version) => `${name.slice(1).replace('/', '-')}-${version}`)
      : [],
    beside: 'ai',
    aiSdk: name,
    wire: 'openai',
    path,
    auth: 'bearer',
    ...aiSdkCalls,
    embed: aiSdkEmbed,
    paths: {
      chat: `${path}/chat/completions`,
      stream: `${path}/chat/completions`,
      ...(more.embed === undefined && 'embed' in more ? {} : { embed: `${path}/embeddings` }),
    },
    usage: { chat: openaiUsage, stream: openaiUsage },
    poison: aiSdkPoison,
    ...more,
  }
}

const responsesUsage = { input_tokens: 3, output_tokens: 2, total_tokens: 5 }
const messagesUsage = { input_tokens: 3, output_tokens: 2 }
const geminiUsage = { promptTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 5 }

const aiSdkTargets: Target[] = [
  aiSdkOnOpenAI('@ai-sdk/openai-compatible'),
  aiSdkOnOpenAI('@ai-sdk/mistral'),
  aiSdkOnOpenAI('@openrouter/ai-sdk-provider', { path: '/api/v1' }),
  aiSdkOnOpenAI('@ai-sdk/groq', { path: '/openai/v1', embed: undefined }),
  aiSdkOnOpenAI('@ai-sdk/openai', {
    paths: { chat: '/v1/responses', stream: '/v1/responses', embed: '/v1/embeddings' },
    usage: { chat: responsesUsage, stream: responsesUsage },
  }),
  aiSdkOnOpenAI('@ai-sdk/azure', {
    versions: ['ai-sdk-azure-next'],
    path: '/openai/v1',
    auth: 'api-key',
    paths: {
      chat: '/openai/v1/responses',
      stream: '/openai/v1/responses',
      embed: '/openai/v1/embeddings',
    },
    usage: { chat: responsesUsage, stream: responsesUsage },
  }),
  {
    ...aiSdkOnOpenAI('@ai-sdk/anthropic', { wire: 'anthropic', path: '', auth: 'x-api-key' }),
    aiSdk: undefined,
    embed: undefined,
    paths: { chat: '/v1/messages', stream: '/v1/messages' },
    usage: { chat: messagesUsage, stream: messagesUsage },
  },
  {
    ...aiSdkOnOpenAI('@ai-sdk/google', { wire: 'gemini', path: '', auth: 'x-goog-api-key' }),
    aiSdk: undefined,
    paths: {
      chat: '/v1beta/models/m:generateContent',
      stream: '/v1beta/models/m:streamGenerateContent?alt=sse',
      embed: '/v1beta/models/m:embedContent',
    },
    usage: { chat: geminiUsage, stream: geminiUsage },
  },
]

const askLangChain = (call: string) =>
  `(async () => { const { HumanMessage } = await load('@langchain/core/messages'); const at = client.chatModel?.(model.model, { maxRetries: 1 }) ?? client; const said = [new HumanMessage('the prompt')]; ${call} })()`

const langChain: Pick<
  Target,
  'sdk' | 'versions' | 'chat' | 'stream' | 'tool' | 'abortable' | 'poison'
> = {
  sdk: 'langchain',
  versions: [],
  chat: askLangChain('return (await at.invoke(said, options)).text'),
  stream: askLangChain(
    `let all = ''; for await (const part of await at.stream(said)) all += part.text; return all`,
  ),
  tool: askLangChain(
    `return JSON.stringify((await at.bindTools([{ type: 'function', function: { name: 'weather', description: 'w', parameters: ${parameters} } }]).invoke(said)).tool_calls[0].args)`,
  ),
  abortable: '{ signal }',
  poison: (stray) => ({
    ...aiSdkPoison(stray),
    OPENAI_API_BASE: `${stray}/v1`,
    OPENAI_ORGANIZATION: 'POISON-OPENAI_ORGANIZATION',
    OPENAI_PROJECT_ID: 'POISON-OPENAI_PROJECT_ID',
    OPENAI_ADMIN_KEY: 'POISON-OPENAI_ADMIN_KEY',
    OPENAI_CUSTOM_HEADERS: headers('openai'),
    OPENAI_LOG: 'debug',
    ANTHROPIC_API_URL: stray,
    ANTHROPIC_CUSTOM_HEADERS: headers('anthropic'),
    ANTHROPIC_LOG: 'debug',
    ANTHROPIC_PROFILE: 'evil',
    LANGSMITH_GATEWAY: stray,
    LANGSMITH_GATEWAY_API_KEY: 'POISON-LANGSMITH_GATEWAY_API_KEY',
    LANGSMITH_TRACING: 'true',
    LANGSMITH_TRACING_V2: 'true',
    LANGCHAIN_TRACING: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGSMITH_ENDPOINT: stray,
    LANGCHAIN_ENDPOINT: stray,
    LANGSMITH_API_KEY: 'POISON-LANGSMITH_API_KEY',
    LANGCHAIN_API_KEY: 'POISON-LANGCHAIN_API_KEY',
    LANGSMITH_RUNS_ENDPOINTS: JSON.stringify({ [stray]: 'POISON-RUNS' }),
    LANGCHAIN_VERBOSE: 'true',
    AZURE_OPENAI_API_KEY: 'POISON-AZURE_OPENAI_API_KEY',
    AZURE_OPENAI_BASE_PATH: stray,
    AZURE_OPENAI_ENDPOINT: stray,
    DEBUG: 'true',
  }),
}

const langChainTargets: Target[] = [
  {
    ...langChain,
    package: '@langchain/openai',
    versions: ['langchain-openai-oldest', 'langchain-openai-next'],
    wire: 'openai',
    path: '/v1',
    auth: 'bearer',
    embed: `(client.embeddings?.(model.model) ?? client).embedQuery('x')`,
    paths: {
      chat: '/v1/chat/completions',
      stream: '/v1/chat/completions',
      embed: '/v1/embeddings',
    },
    errors: { 429: ['RateLimitError', 2], 500: ['InternalServerError', 2] },
    usage: { chat: openaiUsage, stream: openaiUsage },
  },
  {
    ...langChain,
    package: '@langchain/anthropic',
    versions: ['langchain-anthropic-oldest'],
    wire: 'anthropic',
    path: '',
    auth: 'x-api-key',
    paths: { chat: '/v1/messages', stream: '/v1/messages' },
    errors: { 429: ['RateLimitError', 2], 500: ['InternalServerError', 2] },
    usage: { chat: messagesUsage, stream: messagesUsage },
  },
]

export const targets: Target[] = [
  {
    sdk: 'openai',
    package: 'openai',
    versions: ['openai-oldest', 'openai-next'],
    wire: 'openai',
    path: '/v1',
    auth: 'bearer',
    chat: `(await client.chat.completions.create({ ...model, messages: ${user} }, options)).choices[0].message.content`,
    stream: drain(
      `client.chat.completions.create({ ...model, stream: true, messages: ${user} })`,
      'part.choices[0].delta.content',
    ),
    embed: `(await client.embeddings.create({ ...model, input: 'x', encoding_format: 'float' })).data[0].embedding`,
    tool: `(await client.chat.completions.create({ ...model, messages: ${user}, tools: ${tools} })).choices[0].message.tool_calls[0].function.arguments`,
    list: '(await client.models.list()).data[0].id',
    paths: {
      chat: '/v1/chat/completions',
      stream: '/v1/chat/completions',
      embed: '/v1/embeddings',
      list: '/v1/models',
    },
    abortable: '{ signal }',
    impatient: { timeout: 60, maxRetries: 0 },
    errors: { 429: ['RateLimitError', 3], 500: ['InternalServerError', 3] },
    usage: { chat: openaiUsage, stream: openaiUsage },
    poison: (stray) => ({
      OPENAI_API_KEY: 'POISON-OPENAI_API_KEY',
      OPENAI_ADMIN_KEY: 'POISON-OPENAI_ADMIN_KEY',
      OPENAI_BASE_URL: `${stray}/v1`,
      OPENAI_ORG_ID: 'POISON-OPENAI_ORG_ID',
      OPENAI_PROJECT_ID: 'POISON-OPENAI_PROJECT_ID',
      OPENAI_CUSTOM_HEADERS: allHeaders('openai'),
      OPENAI_WEBHOOK_SECRET: 'POISON-OPENAI_WEBHOOK_SECRET',
      OPENAI_LOG: 'debug',
      DEBUG: 'true',
    }),
  },
  {
    sdk: 'anthropic',
    package: '@anthropic-ai/sdk',
    versions: ['anthropic-oldest'],
    wire: 'anthropic',
    path: '',
    auth: 'x-api-key',
    chat: `(await client.messages.create({ ...model, max_tokens: 9, messages: ${user} }, options)).content[0].text`,
    stream: drain(
      `client.messages.create({ ...model, max_tokens: 9, stream: true, messages: ${user} })`,
      'part.delta?.text',
    ),
    tool: `JSON.stringify((await client.messages.create({ ...model, max_tokens: 9, messages: ${user}, tools: [{ name: 'weather', input_schema: ${parameters} }] })).content[0].input)`,
    list: '(await client.models.list()).data[0].id',
    paths: { chat: '/v1/messages', stream: '/v1/messages', list: '/v1/models' },
    abortable: '{ signal }',
    impatient: { timeout: 60, maxRetries: 0 },
    errors: { 429: ['RateLimitError', 3], 500: ['InternalServerError', 3] },
    usage: {
      chat: { input_tokens: 3, output_tokens: 2 },
      stream: { input_tokens: 3, output_tokens: 2 },
    },
    poison: (stray) => ({
      ANTHROPIC_API_KEY: 'POISON-ANTHROPIC_API_KEY',
      ANTHROPIC_AUTH_TOKEN: 'POISON-ANTHROPIC_AUTH_TOKEN',
      ANTHROPIC_BASE_URL: stray,
      ANTHROPIC_CUSTOM_HEADERS: allHeaders('anthropic'),
      ANTHROPIC_LOG: 'debug',
      ANTHROPIC_PROFILE: 'evil',
      ANTHROPIC_FEDERATION_RULE_ID: 'POISON-RULE',
      ANTHROPIC_ORGANIZATION_ID: 'POISON-ORGANIZATION',
      ANTHROPIC_IDENTITY_TOKEN: 'POISON-IDENTITY',
      ANTHROPIC_WORKSPACE_ID: 'POISON-WORKSPACE',
      ANTHROPIC_SERVICE_ACCOUNT_ID: 'POISON-ACCOUNT',
      ANTHROPIC_SCOPE: 'POISON-SCOPE',
      ANTHROPIC_WEBHOOK_SIGNING_KEY: 'POISON-WEBHOOK',
      ANTHROPIC_OPEN_TELEMETRY: 'true',
      ANTHROPIC_OPEN_TELEMETRY_PROPAGATION: 'true',
      DEBUG: 'true',
    }),
  },
  {
    sdk: 'google-genai',
    package: '@google/genai',
    versions: ['google-genai-oldest', 'google-genai-next'],
    wire: 'gemini',
    path: '',
    auth: 'x-goog-api-key',
    chat: `(await client.models.generateContent({ ...model, contents: 'the prompt', config: options })).text`,
    stream: drain(
      `client.models.generateContentStream({ ...model, contents: 'the prompt' })`,
      'part.text',
    ),
    embed: `(await client.models.embedContent({ ...model, contents: 'x' })).embeddings[0].values`,
    tool: `JSON.stringify((await client.models.generateContent({ ...model, contents: 'the prompt', config: { tools: [{ functionDeclarations: [{ name: 'weather' }] }] } })).functionCalls[0].args)`,
    list: `(await client.models.list()).page[0].name.replace('models/', '')`,
    paths: {
      chat: '/v1beta/models/m:generateContent',
      stream: '/v1beta/models/m:streamGenerateContent?alt=sse',
      embed: '/v1beta/models/m:batchEmbedContents',
      list: '/v1beta/models',
    },
    abortable: '{ abortSignal: signal }',
    impatient: { timeout: 60 },
    errors: { 429: ['ApiError', 1], 500: ['ApiError', 1] },
    usage: {
      chat: { promptTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 5 },
      stream: { promptTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 5 },
    },
    poison: (stray) => ({
      GOOGLE_API_KEY: 'POISON-GOOGLE_API_KEY',
      GEMINI_API_KEY: 'POISON-GEMINI_API_KEY',
      GOOGLE_GEMINI_BASE_URL: stray,
      GOOGLE_VERTEX_BASE_URL: stray,
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      GOOGLE_GENAI_USE_ENTERPRISE: 'true',
      GOOGLE_GENAI_API_VERSION: 'v9poison',
      GOOGLE_CLOUD_PROJECT: 'POISON-PROJECT',
      GOOGLE_CLOUD_LOCATION: 'POISON-LOCATION',
      GOOGLE_CLOUD_QUOTA_PROJECT: 'POISON-QUOTA',
      GCE_METADATA_HOST: stray.replace('http://', ''),
      GOOGLE_GENAI_USER_PROJECT: 'POISON-USER-PROJECT',
      GOOGLE_GENAI_DEBUG: 'true',
      GOOGLE_GENAI_API_KEY: 'POISON-GENAI-KEY',
      GOOGLE_GENAI_ACCESS_TOKEN: 'POISON-GENAI-TOKEN',
      GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/POISON.json',
    }),
  },
  {
    sdk: 'mistral',
    package: '@mistralai/mistralai',
    versions: ['mistral-oldest'],
    wire: 'openai',
    path: '/v1',
    auth: 'bearer',
    chat: `(await client.chat.complete({ ...model, messages: ${user} }, options)).choices[0].message.content`,
    stream: drain(
      `client.chat.stream({ ...model, messages: ${user} })`,
      'part.data.choices[0].delta.content',
    ),
    embed: `(await client.embeddings.create({ ...model, inputs: ['x'] })).data[0].embedding`,
    tool: `(await client.chat.complete({ ...model, messages: ${user}, tools: ${tools} })).choices[0].message.toolCalls[0].function.arguments`,
    list: '(await client.models.list()).data[0].id',
    paths: {
      chat: '/v1/chat/completions',
      stream: '/v1/chat/completions',
      embed: '/v1/embeddings',
      list: '/v1/models',
    },
    abortable: '{ signal }',
    impatient: { timeoutMs: 60 },
    errors: { 429: ['SDKError', 1], 500: ['SDKError', 1] },
    usage: { chat: openaiUsage, stream: openaiUsage },
    poison: (stray) => ({
      MISTRAL_API_KEY: 'POISON-MISTRAL_API_KEY',
      MISTRAL_DEBUG: 'true',
      MISTRAL_SDK_TELEMETRY: 'dedicated',
      MISTRAL_OTLP_TRACES_ENDPOINT: `${stray}/v1/traces`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-stray=POISON-OTEL',
      OTEL_EXPORTER_OTLP_ENDPOINT: stray,
    }),
  },
  {
    sdk: 'cohere',
    package: 'cohere-ai',
    versions: ['cohere-oldest'],
    wire: 'cohere',
    path: '',
    auth: 'bearer',
    chat: `(await client.chat({ ...model, messages: ${user} }, options)).message.content[0].text`,
    stream: drain(
      `client.chatStream({ ...model, messages: ${user} })`,
      'part.delta?.message?.content?.text',
    ),
    embed: `(await client.embed({ ...model, texts: ['x'], inputType: 'search_query', embeddingTypes: ['float'] })).embeddings.float[0]`,
    tool: `(await client.chat({ ...model, messages: ${user}, tools: ${tools} })).message.toolCalls[0].function.arguments`,
    list: '(await client.models.list()).models[0].name',
    paths: { chat: '/v2/chat', stream: '/v2/chat', embed: '/v2/embed', list: '/v1/models' },
    abortable: '{ abortSignal: signal }',
    impatient: { timeoutInSeconds: 0.06, maxRetries: 0 },
    errors: { 429: ['TooManyRequestsError', 3], 500: ['InternalServerError', 3] },
    usage: {
      chat: {
        billed_units: { input_tokens: 3, output_tokens: 2 },
        tokens: { input_tokens: 3, output_tokens: 2 },
      },
      stream: {
        billed_units: { input_tokens: 3, output_tokens: 2 },
        tokens: { input_tokens: 3, output_tokens: 2 },
      },
    },
    poison: (stray) => ({
      CO_API_KEY: 'POISON-CO_API_KEY',
      COHERE_API_KEY: 'POISON-COHERE_API_KEY',
      CO_API_URL: stray,
      AWS_ACCESS_KEY_ID: 'POISON-AWS',
      AWS_SECRET_ACCESS_KEY: 'POISON-AWS',
      AWS_SESSION_TOKEN: 'POISON-AWS',
    }),
  },
  {
    sdk: 'groq',
    package: 'groq-sdk',
    versions: ['groq-oldest'],
    wire: 'openai',
    path: '/openai/v1',
    auth: 'bearer',
    chat: `(await client.chat.completions.create({ ...model, messages: ${user} }, options)).choices[0].message.content`,
    stream: drain(
      `client.chat.completions.create({ ...model, stream: true, messages: ${user} })`,
      'part.choices[0].delta.content',
    ),
    embed: `(await client.embeddings.create({ ...model, input: 'x' })).data[0].embedding`,
    tool: `(await client.chat.completions.create({ ...model, messages: ${user}, tools: ${tools} })).choices[0].message.tool_calls[0].function.arguments`,
    list: '(await client.models.list()).data[0].id',
    paths: {
      chat: '/openai/v1/chat/completions',
      stream: '/openai/v1/chat/completions',
      embed: '/openai/v1/embeddings',
      list: '/openai/v1/models',
    },
    abortable: '{ signal }',
    impatient: { timeout: 60, maxRetries: 0 },
    errors: { 429: ['RateLimitError', 3], 500: ['InternalServerError', 3] },
    usage: { chat: openaiUsage, stream: openaiUsage },
    poison: (stray) => ({
      GROQ_API_KEY: 'POISON-GROQ_API_KEY',
      GROQ_BASE_URL: stray,
      GROQ_CUSTOM_HEADERS: allHeaders('groq'),
      GROQ_LOG: 'debug',
    }),
  },
  {
    sdk: 'ollama',
    package: 'ollama',
    versions: ['ollama-oldest'],
    wire: 'ollama',
    path: '',
    auth: 'bearer',
    chat: `(await client.chat({ ...model, messages: ${user} })).message.content`,
    stream: drain(
      `client.chat({ ...model, stream: true, messages: ${user} })`,
      'part.message.content',
    ),
    embed: `(await client.embed({ ...model, input: 'x' })).embeddings[0]`,
    tool: `JSON.stringify((await client.chat({ ...model, messages: ${user}, tools: ${tools} })).message.tool_calls[0].function.arguments)`,
    list: '(await client.list()).models[0].name',
    paths: { chat: '/api/chat', stream: '/api/chat', embed: '/api/embed', list: '/api/tags' },
    impatient: { timeout: 60 },
    errors: { 429: ['ResponseError', 1], 500: ['ResponseError', 1] },
    usage: {
      chat: { prompt_eval_count: 3, eval_count: 2 },
      stream: { prompt_eval_count: 3, eval_count: 2 },
    },
    poison: (stray) => ({
      OLLAMA_API_KEY: 'POISON-OLLAMA_API_KEY',
      OLLAMA_HOST: stray,
    }),
  },
  {
    sdk: 'fetch',
    package: '',
    versions: [],
    wire: 'openai',
    path: '/v1',
    auth: 'bearer',
    chat: `(await client.chat({ ...model, messages: ${user} }, options)).choices[0].message.content`,
    stream: drain(
      `client.chat.stream({ ...model, messages: ${user} })`,
      'part.choices[0].delta.content',
    ),
    embed: `(await client.embeddings({ ...model, input: 'x' })).data[0].embedding`,
    tool: `(await client.chat({ ...model, messages: ${user}, tools: ${tools} })).choices[0].message.tool_calls[0].function.arguments`,
    list: '(await client.models())[0].id',
    paths: {
      chat: '/v1/chat/completions',
      stream: '/v1/chat/completions',
      embed: '/v1/embeddings',
      list: '/v1/models',
    },
    abortable: '{ signal }',
    impatient: { timeout: 60, maxRetries: 0 },
    errors: { 429: ['AnswerError', 3], 500: ['AnswerError', 3] },
    usage: { chat: openaiUsage, stream: openaiUsage },
    poison: () => ({}),
  },
  {
    sdk: 'fetch',
    package: '',
    versions: [],
    wire: 'anthropic',
    path: '',
    auth: 'x-api-key',
    chat: `(await client.messages({ ...model, max_tokens: 9, messages: ${user} }, options)).content[0].text`,
    stream: drain(
      `client.messages.stream({ ...model, max_tokens: 9, messages: ${user} })`,
      'part.delta?.text',
    ),
    tool: `JSON.stringify((await client.messages({ ...model, max_tokens: 9, messages: ${user}, tools: [{ name: 'weather', input_schema: ${parameters} }] })).content[0].input)`,
    list: '(await client.models())[0].id',
    paths: { chat: '/v1/messages', stream: '/v1/messages', list: '/v1/models' },
    abortable: '{ signal }',
    impatient: { timeout: 60, maxRetries: 0 },
    errors: { 429: ['AnswerError', 3], 500: ['AnswerError', 3] },
    usage: {
      chat: { input_tokens: 3, output_tokens: 2 },
      stream: { input_tokens: 3, output_tokens: 2 },
    },
    poison: () => ({}),
  },
  ...aiSdkTargets,
  ...langChainTargets,
]

/** The kind of a vendor on localhost that a target can speak to. */
export function kindFor({ sdk, wire, path, auth, aiSdk }: Target): Kind {
  return defineKind({
    ...acme,
    id: 'vendor',
    name: 'Vendor',
    apis: [
      {
        wire,
        bases: [{ url: `http://localhost${path}` }],
        accepts: [path],
        ...(aiSdk === undefined ? {} : { aiSdk }),
      },
    ],
    key: { ...acme.key, need: 'optional', variables: ['VENDOR_KEY'] },
    auth,
    sdks: [sdk],
  })
}
