import { defineReader } from './reader.ts'

export default defineReader({
  id: 'droid',
  name: 'Factory Droid',
  about: "Factory's agent for the terminal; models of your own stand in ~/.factory/config.json.",
  reads: [
    {
      wire: 'openai',
      file: {
        url: 'custom_models.base_url',
      },
      note: 'The key stands in the file itself as api_key: not-needed where there is none',
      source: {
        url: 'https://github.com/ollama/ollama/blob/fb307609/docs/integrations/droid.mdx',
        seen: '2026-11-26',
      },
    },
  ],
  sources: [
    {
      url: 'https://github.com/ollama/ollama/blob/fb307609/docs/integrations/droid.mdx',
      seen: '2026-11-26',
    },
  ],
})
