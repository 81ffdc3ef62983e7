import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.githubcopilot.com',
      { url: 'https://api.githubcopilot.com', wire: 'anthropic' },
      'https://api.business.githubcopilot.com',
      'https://api.individual.githubcopilot.com/v1',
      'https://api.githubcopilot.com/v1',
      { url: 'https://api.enterprise.githubcopilot.com', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api.githubcopilot.com/chat/completions',
        cure: 'https://api.githubcopilot.com',
      },
      {
        url: 'https://api.githubcopilot.com/v1',
        wire: 'anthropic',
        cure: 'https://api.githubcopilot.com',
      },
    ],
  },
  keys: {
    fits: ['gho_' + x(36), 'ghu_' + x(36), 'github_pat_' + x(82)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
