import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8080/v1',
      'http://localhost:8080',
      'http://localai.lan:8081/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:8080', wire: 'anthropic' },
      { url: 'http://localhost:8080', wire: 'ollama' },
    ],
    misfits: [
      {
        url: 'http://localhost:8080/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:8080/v1',
      },
      { url: 'http://localhost:8080/v1/v1', wire: 'openai' },
      { url: 'http://localhost:8080/v1', wire: 'anthropic', cure: 'http://localhost:8080' },
      {
        url: 'http://localhost:8080/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:8080',
      },
      { url: 'http://localhost:8080/api', wire: 'ollama', cure: 'http://localhost:8080' },
    ],
  },
  keys: {
    fits: ['sk-my-secret-key', 'lai-' + x(64, 'a'), x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
