import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1',
      'https://mistral-7b-instruct-v0-3.endpoints.kepler.ai.cloud.ovh.net/api/openai_compat/v1',
    ],
    misfits: [
      {
        url: 'https://oai.endpoints.kepler.ai.cloud.ovh.net',
        cure: 'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1',
      },
      {
        url: 'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1/chat/completions',
        cure: 'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1',
      },
    ],
  },
  keys: { fits: [x(40)], misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48)] },
} satisfies KindTable
