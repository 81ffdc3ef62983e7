import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'us-east-1' },
  urls: {
    fits: [
      'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
      'https://bedrock-runtime.us-west-2.amazonaws.com/v1',
      'https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1',
      'https://bedrock-mantle.us-east-1.api.aws/v1',
      'https://bedrock-mantle.us-east-1.api.aws/openai/v1',
      { url: 'https://bedrock-runtime.us-east-1.amazonaws.com', wire: 'bedrock' },
      { url: 'https://bedrock-runtime-fips.us-east-1.amazonaws.com', wire: 'bedrock' },
      {
        url: 'https://vpce-0a1b2c3d4e5f-abcd.bedrock-runtime.us-east-1.vpce.amazonaws.com',
        wire: 'bedrock',
      },
      { url: 'https://bedrock-runtime.us-east-1.amazonaws.com/anthropic', wire: 'anthropic' },
      { url: 'https://bedrock-mantle.us-east-1.api.aws/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://bedrock-runtime.eu-west-1.amazonaws.com',
        wire: 'openai',
        cure: 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
      },
      {
        url: 'https://bedrock-mantle.us-east-1.api.aws',
        wire: 'openai',
        cure: 'https://bedrock-mantle.us-east-1.api.aws/v1',
      },
      {
        url: 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/chat/completions',
        cure: 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
      },
      {
        url: 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
        wire: 'bedrock',
        cure: 'https://bedrock-runtime.us-east-1.amazonaws.com',
      },
      {
        url: 'https://bedrock.us-east-1.amazonaws.com',
        wire: 'openai',
        cure: 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
      },
      {
        url: 'https://bedrock.us-east-1.amazonaws.com',
        wire: 'bedrock',
        cure: 'https://bedrock-runtime.us-east-1.amazonaws.com',
      },
      {
        url: 'https://bedrock-mantle.us-east-1.api.aws/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'https://bedrock-mantle.us-east-1.api.aws/anthropic',
      },
      {
        url: 'https://bedrock-runtime.us-east-1.amazonaws.com',
        wire: 'anthropic',
        cure: 'https://bedrock-runtime.us-east-1.amazonaws.com/anthropic',
      },
      { url: 'https://api.openai.com/v1' },
      { url: 'https://aws-external-anthropic.us-east-1.api.aws', wire: 'anthropic' },
      { url: 'https://bedrock-runtime.us-east-1.amazonaws.com.example.net/openai/v1' },
    ],
  },
  keys: {
    fits: ['ABSK' + x(128), 'ABSK' + x(126) + '==', 'bedrock-api-key-' + x(400)],
    misfits: [
      'AKIA' + x(16, 'X'),
      'ASIA' + x(16, 'X'),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
