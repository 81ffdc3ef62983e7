import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:13305/v1',
      'http://192.168.1.5:13305/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:13305', wire: 'anthropic' },
      'http://localhost:13305/api/v1',
      'http://localhost:13305/v0',
      'http://localhost:13305/api/v0',
      { url: 'http://localhost:13305', wire: 'ollama' },
    ],
    misfits: [
      { url: 'http://localhost:13305', wire: 'openai', cure: 'http://localhost:13305/v1' },
      {
        url: 'http://localhost:13305/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:13305/v1',
      },
      { url: 'http://localhost:13305/v1/v1', wire: 'openai', cure: 'http://localhost:13305/v1' },
      { url: 'http://localhost:13305/v1', wire: 'anthropic', cure: 'http://localhost:13305' },
      {
        url: 'http://localhost:13305/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:13305',
      },
      { url: 'http://localhost:8000/api/v1', wire: 'openai', cure: 'http://localhost:13305/v1' },
      { url: 'http://localhost:13305/api', wire: 'ollama', cure: 'http://localhost:13305' },
    ],
  },
  keys: {
    fits: ['lemonade', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
