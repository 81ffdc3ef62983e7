import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'us-west-2', workspace_id: 'wrkspc_01AbCdEf23GhIj' },
  urls: {
    fits: [
      'https://aws-external-anthropic.us-west-2.api.aws',
      'https://aws-external-anthropic.eu-central-1.api.aws/',
    ],
    misfits: [
      {
        url: 'https://aws-external-anthropic.us-west-2.api.aws/v1',
        cure: 'https://aws-external-anthropic.us-west-2.api.aws',
      },
      {
        url: 'https://aws-external-anthropic.us-west-2.api.aws/v1/messages',
        cure: 'https://aws-external-anthropic.us-west-2.api.aws',
      },
      {
        url: 'https://aws-external-anthropic.us-west-2.api.aws/anthropic',
        cure: 'https://aws-external-anthropic.us-west-2.api.aws',
      },
      { url: 'https://bedrock-mantle.us-west-2.api.aws/anthropic' },
      { url: 'https://api.anthropic.com' },
    ],
  },
  keys: {
    fits: ['aws-external-anthropic-api-key-' + x(200), 'AEAA' + x(120), 'sk-ant-api03-' + x(90)],
    misfits: [
      'AKIA' + x(16, 'X'),
      'bedrock-api-key-' + x(200),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
