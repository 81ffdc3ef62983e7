import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8080/v1',
      'http://192.168.1.5:8080/v1',
      'https://llm.example.com/prefix/v1',
      'https://abc123.us-east-1.aws.endpoints.huggingface.cloud/v1',
      { url: 'http://localhost:8080', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:8080', wire: 'openai', cure: 'http://localhost:8080/v1' },
      {
        url: 'http://localhost:8080/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:8080/v1',
      },
      { url: 'http://localhost:8080/v1/v1', wire: 'openai', cure: 'http://localhost:8080/v1' },
      { url: 'http://localhost:8080/v1', wire: 'anthropic', cure: 'http://localhost:8080' },
    ],
  },
  keys: {
    fits: ['no_key', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
