import type { Case } from '../case.ts'

export default [
  {
    id: 'A021',
    source: 'https://github.com/GDD-Nantes/LLM4SchemaOrg/issues/11',
    about: 'The key stood in a text file that git keeps.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: { file: .openai/API.txt }\n',
    tracked: ['.openai/API.txt'],
    verdict: { caught: 'key-stays-out-of-git', at: '.openai/API.txt' },
  },
  {
    id: 'A117',
    source: 'https://github.com/gomate-community/rageval/issues/47',
    about: 'A key that still worked stood in the code of a test.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    verdict: {
      outOfReach: 'the key stands in code, which `check` does not read: secret scanners do',
    },
  },
  {
    id: 'A211',
    source: 'https://github.com/viru0909-dev/nyay-setu-working/issues/156',
    about: 'The .env was kept by git, with the key in it.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    tracked: ['.env'],
    verdict: { caught: 'key-stays-out-of-git', at: 'OPENAI_API_KEY=' },
  },
  {
    id: 'B025',
    source: 'https://github.com/GDD-Nantes/LLM4SchemaOrg/issues/11',
    about: 'The same file, found by a scanner: the key was changed, and is still in the history.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: { file: .openai/API.txt }\n',
    tracked: ['.openai/API.txt'],
    verdict: { caught: 'key-stays-out-of-git', at: '.openai/API.txt' },
  },
  {
    id: 'B045',
    source: 'https://github.com/MrSanZz/InsomniaGPT-Prompt/issues/10',
    about: 'The key stood in a text file that git keeps.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: { file: api_key.txt }\n',
    tracked: ['api_key.txt'],
    verdict: { caught: 'key-stays-out-of-git', at: 'api_key.txt' },
  },
  {
    id: 'B065',
    source: 'https://github.com/TauricResearch/TradingAgents/pull/713',
    about: 'A real key was put into the example file that everybody copies.',
    yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n    api_key: ${GOOGLE_API_KEY}\n',
    files: { '.env.example': 'GOOGLE_API_KEY={sample:AIza}\n' },
    verdict: { caught: 'key-stays-out-of-git', at: 'GOOGLE_API_KEY=' },
  },
] satisfies Case[]
