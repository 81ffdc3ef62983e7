import type { Case } from '../case.ts'

export default [
  {
    id: 'B051',
    source: 'https://github.com/NousResearch/hermes-agent/pull/9913',
    about: 'The usual form of a reference was sent as the key, because that field did not know it.',
    yaml: 'version: 1\nproviders:\n  custom:\n    kind: openai-compatible\n    base_url: https://api.example.com/v1\n    api_key: ${MY_API_KEY}\n',
    env: 'MY_API_KEY=9f2c1b7d44aa01e8\n',
    verdict: {
      impossible: 'fills the reference: api.example.com receives the value, never the text',
    },
  },
  {
    id: 'B161',
    source: 'https://github.com/microsoft/autogen/issues/325',
    about: 'The address of the server had no scheme.',
    yaml: 'version: 1\nproviders:\n  local:\n    kind: text-generation-webui\n    base_url: 127.0.0.1:5001/v1\n    api_key: none\n',
    verdict: { caught: 'url-is-absolute', at: '127.0.0.1:5001/v1' },
  },
] satisfies Case[]
