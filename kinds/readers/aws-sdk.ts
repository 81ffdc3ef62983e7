import { defineReader } from './reader.ts'

export default defineReader({
  id: 'aws-sdk',
  name: 'AWS SDK',
  about: 'The AWS SDKs, for Bedrock.',
  reads: [
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      key: {
        variable: 'AWS_BEARER_TOKEN_BEDROCK',
      },
      settings: {
        AWS_REGION: 'region',
      },
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'AWS_ENDPOINT_URL', 'AWS_PROFILE'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html',
      seen: '2026-11-23',
    },
  ],
})
