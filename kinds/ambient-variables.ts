import type { FactSource, Wire } from './kind.ts'

/**
 * A variable that the SDK of a vendor takes from its surroundings, besides key and address, and that
 * changes what it sends or where to. The clients that keyfit generates read none of them.
 */
export interface AmbientVariable {
  variable: string
  /** The SDK that reads it. */
  sdk: string
  wire: Wire
  /** What it does, as the end of "… sends": words of our own. */
  sends: string
  /** True where that is only wrong at another place than the vendor's own. */
  elsewhere?: true
  source: FactSource
}

export const ambientVariables: AmbientVariable[] = [
  {
    variable: 'OPENAI_CUSTOM_HEADERS',
    sdk: 'the OpenAI SDK',
    wire: 'openai',
    sends:
      'the headers in it to whatever address it has; an Authorization among them replaces the key',
    source: {
      url: 'https://github.com/openai/openai-node/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'OPENAI_ORG_ID',
    sdk: 'the OpenAI SDK',
    wire: 'openai',
    sends: 'it as a header to whatever address it has',
    elsewhere: true,
    source: {
      url: 'https://github.com/openai/openai-node/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'OPENAI_PROJECT_ID',
    sdk: 'the OpenAI SDK',
    wire: 'openai',
    sends: 'it as a header to whatever address it has',
    elsewhere: true,
    source: {
      url: 'https://github.com/openai/openai-node/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'ANTHROPIC_CUSTOM_HEADERS',
    sdk: 'the Anthropic SDK',
    wire: 'anthropic',
    sends:
      'the headers in it to whatever address it has; an Authorization among them replaces the key',
    source: {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'ANTHROPIC_AUTH_TOKEN',
    sdk: 'the Anthropic SDK',
    wire: 'anthropic',
    sends: 'it as a second credential beside the key, before version 1.0',
    source: {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'GROQ_CUSTOM_HEADERS',
    sdk: 'the Groq SDK',
    wire: 'openai',
    sends:
      'the headers in it to whatever address it has; an Authorization among them replaces the key',
    source: { url: 'https://www.npmjs.com/package/groq-sdk', seen: '2026-11-23' },
  },
  {
    variable: 'GOOGLE_GENAI_USE_VERTEXAI',
    sdk: 'the Google Gen AI SDK',
    wire: 'gemini',
    sends: 'prompts and the key to Vertex AI instead, where it is `true`',
    source: {
      url: 'https://github.com/googleapis/js-genai/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
  {
    variable: 'GOOGLE_API_KEY',
    sdk: 'the Google Gen AI SDK',
    wire: 'gemini',
    sends: 'it in place of the key in GEMINI_API_KEY',
    source: {
      url: 'https://github.com/googleapis/js-genai/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  },
]
