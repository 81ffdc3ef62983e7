import { type KindTable, x } from './table.ts'

export default {
  with: { account: 'myorg-account1' },
  urls: {
    fits: [
      'https://myorg-account1.snowflakecomputing.com/api/v2/cortex/v1',
      { url: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex', wire: 'anthropic' },
      'https://xy12345.eu-central-1.snowflakecomputing.com/api/v2/cortex/v1',
    ],
    misfits: [
      {
        url: 'https://xy12345.eu-central-1.snowflakecomputing.com/api/v2',
        cure: 'https://xy12345.eu-central-1.snowflakecomputing.com/api/v2/cortex/v1',
      },
      {
        url: 'https://myorg-account1.snowflakecomputing.com',
        cure: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex/v1',
      },
      {
        url: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex/v1/chat/completions',
        cure: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex/v1',
      },
      {
        url: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex/v1',
        wire: 'anthropic',
        cure: 'https://myorg-account1.snowflakecomputing.com/api/v2/cortex',
      },
    ],
  },
  keys: {
    fits: [x(200), 'eyJ' + x(400)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
