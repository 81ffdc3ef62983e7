import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8000/v1',
      'http://192.168.1.5:8000/v1',
      'https://llm.example.com/prefix/v1',
    ],
    misfits: [
      { url: 'http://localhost:8000', wire: 'openai', cure: 'http://localhost:8000/v1' },
      {
        url: 'http://localhost:8000/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:8000/v1',
      },
      { url: 'http://localhost:8000/v1/v1', wire: 'openai', cure: 'http://localhost:8000/v1' },
    ],
  },
  keys: {
    // it passes keys on, so any vendor's may be right
    fits: ['optillm', x(32), 'sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
    misfits: [`Bearer ${x(32)}`],
  },
} satisfies KindTable
