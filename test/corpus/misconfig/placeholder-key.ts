import type { Case } from '../case.ts'

export default [
  {
    id: 'A001',
    source: 'https://github.com/6dylan6/auto_comment/issues/44',
    about: 'The value of the sample was left in place.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY=sk-xxxxxx\n',
    verdict: { caught: 'key-is-real', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A053',
    source: 'https://github.com/Skyvern-AI/skyvern/issues/1091',
    about: 'A placeholder in the compose file outranked the key in .env.',
    yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    files: {
      'docker-compose.yml':
        'services:\n  skyvern:\n    image: skyvern\n    environment:\n      - OPENAI_API_KEY=<your_openai_key>\n',
    },
    verdict: { caught: 'container-gets-value', at: 'OPENAI_API_KEY=<your_openai_key>' },
  },
  {
    id: 'A165',
    source: 'https://github.com/onyx-dot-app/onyx/issues/533',
    about: 'A built-in dummy was sent until a key was entered.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-3.5-turbo]\n',
    env: 'OPENAI_API_KEY=dummy_api_key\n',
    verdict: { caught: 'key-is-real', at: 'kind: openai' },
  },
  {
    id: 'A183',
    source: 'https://github.com/redis-developer/ArXivChatGuru/issues/1',
    about: 'The template was edited, and the .env that is read still held its placeholder.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY=ADD_YOUR_OPENAI_API_KEY_HERE\n',
    verdict: { caught: 'key-is-real', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A199',
    source: 'https://github.com/szczyglis-dev/py-gpt/issues/112',
    about: 'A template of the configuration was sent as the key, unfilled.',
    yaml: 'version: 1\nproviders:\n  deepseek:\n    kind: deepseek\n',
    env: 'DEEPSEEK_API_KEY={api_key_deepseek}\n',
    verdict: { caught: 'key-is-real', at: 'kind: deepseek' },
  },
  {
    id: 'A207',
    source: 'https://github.com/vectorize-io/hindsight/pull/3398',
    about: 'The compose file filled the variable from another one, and else with a placeholder.',
    yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${HINDSIGHT_API_LLM_API_KEY}\n',
    env: 'HINDSIGHT_API_LLM_API_KEY={sample:sk-proj-}\n',
    files: {
      'docker-compose.yml':
        'services:\n  hindsight:\n    image: hindsight\n    environment:\n      HINDSIGHT_API_LLM_API_KEY: ${OPENAI_API_KEY:-your-api-key}\n',
    },
    verdict: { caught: 'container-gets-value', at: '${OPENAI_API_KEY:-your-api-key}' },
  },
  {
    id: 'B021',
    source: 'https://github.com/BerriAI/litellm/pull/42019',
    about: 'The example key of the documentation, known to all, was the master key of a proxy.',
    yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: https://llm.example.com/v1\n    api_key: ${LITELLM_MASTER_KEY}\n',
    env: 'LITELLM_MASTER_KEY=sk-1234\n',
    verdict: { caught: 'key-is-real', at: '${LITELLM_MASTER_KEY}' },
  },
  {
    id: 'B121',
    source: 'https://github.com/fuergaosi233/claude-code-proxy/issues/30',
    about: 'The text of the template was used as the key of the proxy.',
    yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    wire: anthropic\n    base_url: http://localhost:8082\n    api_key: ${ANTHROPIC_API_KEY}\n',
    env: 'ANTHROPIC_API_KEY=your-expected-anthropic-api-key\n',
    verdict: { caught: 'key-is-real', at: '${ANTHROPIC_API_KEY}' },
  },
] satisfies Case[]
