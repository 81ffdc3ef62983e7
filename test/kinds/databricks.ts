import { type KindTable, x } from './table.ts'

export default {
  with: { host: 'dbc-a1b2c3d4-e5f6.cloud.databricks.com' },
  urls: {
    fits: [
      'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints',
      {
        url: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/anthropic',
        wire: 'anthropic',
      },
      'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/ai-gateway/mlflow/v1',
      'https://1234567890123456.7.gcp.databricks.com/ai-gateway/openai/v1',
      'https://your-workspace.databricks.com/serving-endpoints',
      {
        url: 'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/ai-gateway/anthropic',
        wire: 'anthropic',
      },
    ],
    misfits: [
      {
        url: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/my-model/invocations',
        cure: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints',
      },
      {
        url: 'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com',
        cure: 'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/serving-endpoints',
      },
      {
        url: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/chat/completions',
        cure: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints',
      },
      {
        url: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/anthropic',
      },
    ],
  },
  keys: {
    fits: ['dapi' + x(32, 'a'), 'dapi' + x(32, 'a') + '-2', 'eyJ' + x(300)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
