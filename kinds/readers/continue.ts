import { defineReader } from './reader.ts'

export default defineReader({
  id: 'continue',
  name: 'Continue',
  about: 'The Continue extension and CLI; it reads variables through config.yaml.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama'],
      file: {
        url: 'apiBase',
      },
      note: 'provider: ollama, without /v1',
      source: {
        url: 'https://github.com/continuedev/continue/blob/d0a3c0b6/docs/customize',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      note: 'provider: bedrock; the credential is that of the profile in ~/.aws',
      source: {
        url: 'https://github.com/continuedev/continue/blob/HEAD/docs/customize/model-providers/top-level/bedrock.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'apiBase',
        key: 'apiKey',
      },
      note: 'provider: openai; a base URL without /v1 is not repaired',
      source: {
        url: 'https://github.com/continuedev/continue/blob/d0a3c0b6/docs/customize',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      file: {
        url: 'apiBase',
        form: 'versioned',
        key: 'apiKey',
      },
      note: 'provider: anthropic, with /v1',
      source: {
        url: 'https://github.com/continuedev/continue/blob/d0a3c0b6/docs/customize',
        seen: '2026-11-23',
      },
    },
  ],
  file: {
    name: 'config.yaml',
    reference: '${{ secrets.{name} }}',
  },
  notes: [
    'Secrets come from .env beside the workspace or from ~/.continue/.env; editors do not see the variables of the shell.',
  ],
  sources: [
    {
      url: 'https://github.com/continuedev/continue/blob/d0a3c0b6/docs/customize',
      seen: '2026-11-23',
    },
  ],
})
