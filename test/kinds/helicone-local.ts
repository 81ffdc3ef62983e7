import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8080/ai',
      'http://localhost:8080/router/my-router',
      'https://llm.example.com/ai',
      'https://llm.example.com/router/prod',
    ],
    misfits: [
      { url: 'http://localhost:8080', cure: 'http://localhost:8080/ai' },
      { url: 'http://localhost:8080/v1', cure: 'http://localhost:8080/ai' },
      { url: 'http://localhost:8080/ai/chat/completions', cure: 'http://localhost:8080/ai' },
      { url: 'https://ai-gateway.helicone.ai/v1' },
    ],
  },
  keys: {
    fits: ['placeholder-api-key', 'sk-helicone-' + x(28), x(20)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
