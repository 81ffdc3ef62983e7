import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8080/v1',
      'http://localhost:8080/openai',
      'http://localhost:8080/openai/v1',
      'http://localhost:8080/langchain',
      'http://192.168.1.5:8080/v1',
      'https://llm.example.com/prefix/openai',
      { url: 'http://localhost:8080/anthropic', wire: 'anthropic' },
      { url: 'http://localhost:8080/genai', wire: 'gemini' },
      { url: 'http://localhost:8080/cohere', wire: 'cohere' },
    ],
    misfits: [
      { url: 'http://localhost:8080', wire: 'openai', cure: 'http://localhost:8080/v1' },
      {
        url: 'http://localhost:8080/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:8080/v1',
      },
      {
        url: 'http://localhost:8080/openai/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:8080/openai',
      },
      { url: 'http://localhost:8080/openai/v1/v1', wire: 'openai' },
      { url: 'http://localhost:8080', wire: 'anthropic', cure: 'http://localhost:8080/anthropic' },
      {
        url: 'http://localhost:8080/anthropic/v1',
        wire: 'anthropic',
        cure: 'http://localhost:8080/anthropic',
      },
      {
        url: 'http://localhost:8080/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:8080/anthropic',
      },
      { url: 'http://localhost:8080', wire: 'gemini', cure: 'http://localhost:8080/genai' },
      {
        url: 'http://localhost:8080/genai/v1beta',
        wire: 'gemini',
        cure: 'http://localhost:8080/genai',
      },
      { url: 'http://localhost:8080', wire: 'cohere', cure: 'http://localhost:8080/cohere' },
    ],
  },
  keys: {
    fits: [
      'sk-bf-' + x(36),
      'dummy-key',
      'sk-' + x(48),
      'sk-proj-' + x(48),
      'sk-ant-api03-' + x(90),
      x(36),
    ],
    misfits: [`'sk-bf-${x(36)}'`, 'Bearer sk-bf-' + x(36)],
  },
} satisfies KindTable
