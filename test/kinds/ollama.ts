import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:11434/v1',
      'http://192.168.1.5:11434/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:11434', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:11434', wire: 'openai', cure: 'http://localhost:11434/v1' },
      {
        url: 'http://localhost:11434/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:11434/v1',
      },
      { url: 'http://localhost:11434/v1/v1', wire: 'openai', cure: 'http://localhost:11434/v1' },
      { url: 'http://localhost:11434/v1', wire: 'anthropic', cure: 'http://localhost:11434' },
      { url: 'http://localhost:11434/api', wire: 'openai', cure: 'http://localhost:11434/v1' },
      { url: 'http://localhost:11434/api', wire: 'ollama', cure: 'http://localhost:11434' },
    ],
  },
  keys: {
    fits: ['ollama'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
