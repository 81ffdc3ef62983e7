import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://models.github.ai/inference', 'https://models.github.ai/orgs/contoso/inference'],
    misfits: [
      {
        url: 'https://models.inference.ai.azure.com',
        cure: 'https://models.github.ai/inference',
      },
      { url: 'https://models.github.ai', cure: 'https://models.github.ai/inference' },
      { url: 'https://models.github.ai/v1', cure: 'https://models.github.ai/inference' },
      {
        url: 'https://models.github.ai/inference/chat/completions',
        cure: 'https://models.github.ai/inference',
      },
      { url: 'https://api.githubcopilot.com' },
    ],
  },
  keys: {
    fits: [
      'ghp_' + x(36),
      'gho_' + x(36),
      'ghu_' + x(36),
      'ghs_' + x(36),
      'ghs_' + x(7, '1') + '_' + x(120) + '.' + x(300) + '.' + x(86),
      'github_pat_' + x(22) + '_' + x(59),
    ],
    misfits: [
      'ghp_' + x(20),
      'ghr_' + x(76),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
