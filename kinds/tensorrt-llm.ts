import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tensorrt-llm',
  name: 'TensorRT-LLM',
  class: 'local',
  about: 'A TensorRT-LLM server (trtllm-serve).',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' },
  ],
  key: { need: 'optional', variables: [], shapes: [], fillers: ['tensorrt_llm'] },
  auth: 'bearer',
  ports: [8000],
  mistakes: [],
  notes: ['Its documentation has no option for a key; the examples send tensorrt_llm.'],
  sources: [
    {
      url: 'https://nvidia.github.io/TensorRT-LLM/latest/commands/trtllm-serve.html',
      seen: '2026-11-23',
    },
    {
      url: 'https://nvidia.github.io/TensorRT-LLM/examples/openai_responses_client.html',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'a Hugging Face id, or the name of a folder',
    examples: ['TinyLlama-1.1B-Chat-v1.0'],
  },
  probe: { models: '/models' },
})
