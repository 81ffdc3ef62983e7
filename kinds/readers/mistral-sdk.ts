import { defineReader } from './reader.ts'

export default defineReader({
  id: 'mistral-sdk',
  name: 'Mistral SDK',
  about: 'The official @mistralai/mistralai package.',
  reads: [
    {
      wire: 'openai',
      kinds: ['mistral', 'codestral'],
      key: {
        variable: 'MISTRAL_API_KEY',
      },
      note: 'The address is an option (serverURL, without /v1), never a variable',
      source: {
        url: 'https://www.npmjs.com/package/@mistralai/mistralai',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['MISTRAL_SDK_TELEMETRY', 'MISTRAL_OTLP_TRACES_ENDPOINT', 'MISTRAL_DEBUG'],
  notes: [
    'MISTRAL_DEBUG with any value, false too, prints the key.',
    'Without a key the request goes out without a credential.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@mistralai/mistralai',
      seen: '2026-11-23',
    },
  ],
})
