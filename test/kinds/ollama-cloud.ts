import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ollama.com/v1',
      { url: 'https://ollama.com', wire: 'ollama' },
      { url: 'https://ollama.com', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://ollama.com', cure: 'https://ollama.com/v1' },
      { url: 'https://ollama.com/api', cure: 'https://ollama.com/v1' },
      { url: 'https://ollama.com/v1/chat/completions', cure: 'https://ollama.com/v1' },
      { url: 'https://ollama.com/api', wire: 'ollama', cure: 'https://ollama.com' },
      { url: 'https://ollama.com/v1', wire: 'ollama', cure: 'https://ollama.com' },
      { url: 'https://ollama.com/v1', wire: 'anthropic', cure: 'https://ollama.com' },
      { url: 'http://localhost:11434/v1' },
      { url: 'https://ollama.ai/v1' },
    ],
  },
  keys: {
    fits: [x(32, 'a') + '.' + x(24)],
    misfits: [
      x(32, 'a') + '.' + x(16),
      x(32, 'a') + '.' + x(23),
      'ollama',
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
