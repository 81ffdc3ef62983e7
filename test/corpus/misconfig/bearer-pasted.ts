import type { Case } from '../case.ts'

export default [
  {
    id: 'A011',
    source: 'https://github.com/BerriAI/litellm/issues/2052',
    about: 'The reverse: a header that was written by hand lacked the word Bearer.',
    yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: http://localhost:4000/v1\n    api_key: none\n    headers:\n      Authorization: ${LITELLM_KEY}\n',
    env: 'LITELLM_KEY=sk-1234\n',
    verdict: { caught: 'header-names-its-scheme', at: 'Authorization: ${LITELLM_KEY}' },
  },
  {
    id: 'A171',
    source: 'https://github.com/openai/openai-python/pull/1800',
    about: 'The key was given with the word Bearer, which the SDK adds itself.',
    yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${LLM_API_KEY}\n',
    env: 'LLM_API_KEY=Bearer 9f2c1b7d44aa01e8\n',
    verdict: { caught: 'key-is-clean', at: '${LLM_API_KEY}' },
  },
] satisfies Case[]
