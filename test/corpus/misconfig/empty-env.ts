import type { Case } from '../case.ts'

export default [
  {
    id: 'A061',
    source: 'https://github.com/Zero6992/chatGPT-discord-bot/issues/422',
    about: 'An empty key made a header of `Bearer` and nothing behind it.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY=\n',
    verdict: { caught: 'variable-is-set', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A167',
    source: 'https://github.com/openai-php/laravel/pull/203',
    about: 'A key of blanks passed the test for a missing one.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
    env: "OPENAI_API_KEY='   '\n",
    verdict: { caught: 'variable-is-set', at: 'kind: openai' },
  },
  {
    id: 'A195',
    source: 'https://github.com/skull-01/job_finder_ri/issues/179',
    about: 'An empty variable of the system hid the key in .env.',
    yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    api_key: ${ANTHROPIC_API_KEY}\n',
    env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
    process: { ANTHROPIC_API_KEY: '' },
    verdict: { caught: 'variable-is-set', at: '${ANTHROPIC_API_KEY}' },
  },
  {
    id: 'A205',
    source: 'https://github.com/unclecode/crawl4ai/issues/1411',
    about: 'A line with an empty default in the compose file outranked the file that held the key.',
    yaml: 'version: 1\nruns_in: docker\nenv_files: [.llm.env]\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    files: {
      '.llm.env': 'OPENAI_API_KEY={sample:sk-proj-}\n',
      'docker-compose.yml':
        'services:\n  crawl4ai:\n    image: unclecode/crawl4ai\n    env_file:\n      - .llm.env\n    environment:\n      - OPENAI_API_KEY=${OPENAI_API_KEY:-}\n',
    },
    verdict: { caught: 'container-gets-value', at: 'OPENAI_API_KEY=${OPENAI_API_KEY:-}' },
  },
  {
    id: 'B057',
    source: 'https://github.com/OpenHands/OpenHands/issues/969',
    about: 'A base URL that was not set became an empty one, which the SDK took for a URL.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: ${LLM_BASE_URL}\n    api_key: ${LLM_API_KEY}\n    models: [gpt-3.5-turbo-0125]\n',
    env: 'LLM_BASE_URL=\nLLM_API_KEY={sample:sk-proj-}\n',
    verdict: { caught: 'variable-is-set', at: '${LLM_BASE_URL}' },
  },
  {
    id: 'B143',
    source: 'https://github.com/langchain-ai/local-deep-researcher/issues/38',
    about: 'A line that was left blank to get the default set the variable to nothing instead.',
    yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    wire: ollama\n    base_url: ${OLLAMA_BASE_URL:-http://localhost:11434}\n    hosts: [localhost]\n',
    env: 'OLLAMA_BASE_URL=\n',
    verdict: { caught: 'variable-is-set', at: '${OLLAMA_BASE_URL:-' },
  },
  {
    id: 'B199',
    source: 'https://github.com/openai/openai-python/issues/961',
    about: 'An empty key for a server that needs none made a header that the HTTP library refuses.',
    yaml: 'version: 1\nproviders:\n  local:\n    kind: lm-studio\n    base_url: http://localhost:1234/v1\n    api_key: ${LM_STUDIO_KEY}\n',
    env: 'LM_STUDIO_KEY=\n',
    verdict: { caught: 'variable-is-set', at: '${LM_STUDIO_KEY}' },
  },
] satisfies Case[]
