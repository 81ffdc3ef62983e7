import type { Case } from '../case.ts'

export default [
  {
    id: 'A017',
    source: 'https://github.com/DioNanos/codex-termux/issues/13',
    about: 'A remote provider without a word on its key: no Authorization header was sent.',
    yaml: 'version: 1\nproviders:\n  custom:\n    kind: openai-compatible\n    base_url: https://api.example.com/v1\n',
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    verdict: { caught: 'key-is-declared', at: 'api.example.com' },
  },
] satisfies Case[]
