import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8000/v1',
      'http://nim-llm.rag.svc.cluster.local:8000/v1',
      'https://llm.example.com/nim/v1',
    ],
    misfits: [
      { url: 'http://localhost:8000', cure: 'http://localhost:8000/v1' },
      { url: 'http://localhost:8000/v1/chat/completions', cure: 'http://localhost:8000/v1' },
      { url: 'http://localhost:8000/v1/v1', cure: 'http://localhost:8000/v1' },
      { url: 'https://integrate.api.nvidia.com/v1' },
    ],
  },
  keys: {
    fits: ['not-used', x(20)],
    misfits: ['nvapi-' + x(64), 'sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
