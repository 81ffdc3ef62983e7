import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.deepinfra.com/v1/openai', 'https://api.deepinfra.com/v1/openai/'],
    misfits: [
      { url: 'https://api.deepinfra.com/v1', cure: 'https://api.deepinfra.com/v1/openai' },
      {
        url: 'https://api.deepinfra.com/v1/openai/v1',
        cure: 'https://api.deepinfra.com/v1/openai',
      },
      { url: 'https://api.deepinfra.com/openai/v1', cure: 'https://api.deepinfra.com/v1/openai' },
      {
        url: 'https://api.deepinfra.com/v1/inference',
        cure: 'https://api.deepinfra.com/v1/openai',
      },
      { url: 'https://api.deepinfra.com', cure: 'https://api.deepinfra.com/v1/openai' },
      {
        url: 'https://api.deepinfra.com/v1/openai/chat/completions',
        cure: 'https://api.deepinfra.com/v1/openai',
      },
    ],
  },
  keys: {
    fits: [x(32), 'any-form-1'],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
