import type { Case } from '../case.ts'

export default [
  {
    id: 'A009',
    source: 'https://github.com/BaseIntelligence/bounty-challenge/issues/240',
    about: 'Nobody looked at the scheme of the base URL before the key was put into a header.',
    yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: ${LLM_API_BASE}\n    hosts: [llm.example.com]\n    api_key: ${LLM_API_KEY}\n',
    env: 'LLM_API_BASE=http://llm.example.com/v1\nLLM_API_KEY=9f2c1b7d44aa01e8\n',
    described: true,
    verdict: { caught: 'credential-is-encrypted', at: '${LLM_API_BASE}' },
  },
] satisfies Case[]
