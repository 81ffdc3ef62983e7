import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1'],
    misfits: [
      {
        url: 'https://api.openai-compat.model-serving.eu01.onstackit.cloud',
        cure: 'https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1',
      },
      {
        url: 'https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1/chat/completions',
        cure: 'https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
