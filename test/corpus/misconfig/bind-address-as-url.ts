import type { Case } from '../case.ts'

export default [
  {
    id: 'B011',
    source: 'https://github.com/BerriAI/litellm/issues/2566',
    about: 'The address that the proxy prints, where it listens, is dialled on Windows.',
    yaml: `version: 1
providers:
  proxy:
    kind: litellm-proxy
    base_url: http://0.0.0.0:4000/
    api_key: none
`,
    verdict: { caught: 'host-is-reachable', at: '0.0.0.0' },
  },
] satisfies Case[]
