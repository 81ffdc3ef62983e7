import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:12434/engines/v1',
      'http://model-runner.docker.internal/engines/v1',
      'http://host.docker.internal:12434/engines/v1',
      'http://localhost:12434/v1',
      'http://localhost:12434/engines/llama.cpp/v1',
      'http://localhost/exp/vDD4.40/engines/llama.cpp/v1',
      { url: 'http://localhost:12434/anthropic', wire: 'anthropic' },
      { url: 'http://localhost:12434', wire: 'anthropic' },
      { url: 'http://localhost:12434', wire: 'ollama' },
    ],
    misfits: [
      { url: 'http://localhost:12434', wire: 'openai', cure: 'http://localhost:12434/engines/v1' },
      {
        url: 'http://localhost:12434/engines',
        wire: 'openai',
        cure: 'http://localhost:12434/engines/v1',
      },
      {
        url: 'http://localhost:12434/engines/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:12434/engines/v1',
      },
      {
        url: 'http://localhost:12434/v1/v1',
        wire: 'openai',
        cure: 'http://localhost:12434/engines/v1',
      },
      {
        url: 'http://model-runner.docker.internal',
        wire: 'openai',
        cure: 'http://model-runner.docker.internal/engines/v1',
      },
      {
        url: 'http://localhost:22088/engines/llama.cpp/v1',
        wire: 'openai',
        cure: 'http://localhost:12434/engines/v1',
      },
      {
        url: 'http://localhost:12434/anthropic/v1',
        wire: 'anthropic',
        cure: 'http://localhost:12434/anthropic',
      },
      { url: 'http://localhost:12434/v1', wire: 'anthropic', cure: 'http://localhost:12434' },
      { url: 'http://localhost:12434/api', wire: 'ollama', cure: 'http://localhost:12434' },
    ],
  },
  keys: {
    fits: ['sk-docker-model-runner', 'dummy-key', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
