import { defineReader } from './reader.ts'

export default defineReader({
  id: 'zai-sdk',
  name: 'Z.ai SDK',
  about: 'The official zai-sdk package of Python.',
  reads: [
    {
      wire: 'openai',
      kinds: ['zai', 'zhipu'],
      key: {
        variable: 'ZAI_API_KEY',
      },
      url: {
        variable: 'ZAI_BASE_URL',
        form: 'canonical',
      },
      note: 'ZaiClient goes to api.z.ai, ZhipuAiClient to open.bigmodel.cn, with the same variable',
      source: {
        url: 'https://github.com/zai-org/z-ai-sdk-python/blob/HEAD/README.md',
        seen: '2026-11-26',
      },
    },
  ],
  sources: [
    {
      url: 'https://github.com/zai-org/z-ai-sdk-python/blob/HEAD/README.md',
      seen: '2026-11-26',
    },
  ],
})
