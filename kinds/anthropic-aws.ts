import { defineKind } from './kind.ts'

export default defineKind({
  id: 'anthropic-aws',
  name: 'Claude Platform on AWS',
  class: 'cloud',
  about: 'The Claude API run by Anthropic and paid through AWS; this is not Amazon Bedrock.',
  vendor: 'anthropic',
  hosts: ['aws-external-anthropic.*.api.aws'],
  apis: [
    {
      wire: 'anthropic',
      bases: [{ url: 'https://aws-external-anthropic.{region}.api.aws' }],
    },
  ],
  key: {
    need: 'required',
    variables: ['ANTHROPIC_AWS_API_KEY'],
    shapes: [],
    page: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/authentication.html',
  },
  auth: 'x-api-key',
  identity: 'aws',
  settings: {
    workspace_id: {
      type: 'string',
      about:
        'The workspace of the request, which travels in the header anthropic-workspace-id; the SDK does not start without one.',
      example: 'wrkspc_01AbCdEf23GhIj',
    },
  },
  urlVariables: ['ANTHROPIC_AWS_BASE_URL'],
  models: { shape: 'a bare name', examples: ['claude-sonnet-4-6'] },
  mistakes: [
    {
      url: 'https://aws-external-anthropic.{region}.api.aws/v1',
      wire: 'anthropic',
      happens: 'the request goes to /v1/v1/messages',
      cure: 'https://aws-external-anthropic.{region}.api.aws',
      sure: 'documented',
      source: {
        url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/packages/aws-sdk/src/client.ts',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'The organisation is one of its own: keys of another Claude Console organisation are refused, whatever they look like.',
    'The SDK ignores ANTHROPIC_API_KEY here; it reads ANTHROPIC_AWS_API_KEY, and without it signs with AWS credentials.',
    'The region is part of the host and has no default: AWS_REGION or AWS_DEFAULT_REGION say it to the SDK.',
    'Claude on Bedrock has another host and other keys: kind `aws-bedrock`.',
  ],
  sources: [
    {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/packages/aws-sdk/src/client.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/authentication.html',
      seen: '2026-11-26',
    },
    { url: 'https://code.claude.com/docs/en/claude-platform-on-aws', seen: '2026-11-26' },
    { url: 'https://github.com/vercel/ai/tree/HEAD/packages/anthropic-aws', seen: '2026-11-23' },
  ],
})
