import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://integrate.api.nvidia.com/v1'],
    misfits: [
      { url: 'https://integrate.api.nvidia.com', cure: 'https://integrate.api.nvidia.com/v1' },
      {
        url: 'https://integrate.api.nvidia.com/v1/chat/completions',
        cure: 'https://integrate.api.nvidia.com/v1',
      },
      { url: 'https://ai.api.nvidia.com/v1/', cure: 'https://integrate.api.nvidia.com/v1' },
      { url: 'https://ai.api.nvidia.com', cure: 'https://integrate.api.nvidia.com/v1' },
      { url: 'https://api.nvcf.nvidia.com', cure: 'https://integrate.api.nvidia.com/v1' },
      { url: 'https://api.nvcf.nvidia.com/v1', cure: 'https://integrate.api.nvidia.com/v1' },
      { url: 'http://localhost:8000/v1' },
    ],
  },
  keys: {
    fits: ['nvapi-' + x(60), 'nvapi-' + x(64), 'nvapi-' + x(70)],
    misfits: [
      'nvapi-' + x(59),
      x(84, 'N') + '==',
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
