import type { Case } from '../case.ts'

export default [
  {
    id: 'A069',
    source: 'https://github.com/altic-dev/FluidVoice/issues/137',
    about:
      'The key is sent as a bearer token, as on the OpenAI wire, and the version header is missing.',
    described: true,
    yaml: `version: 1
providers:
  claude:
    kind: anthropic
    models: [claude-sonnet-4-5]
generate:
  client: { out: src/llm.ts, sdk: openai, providers: [claude] }
`,
    verdict: { caught: 'wire-is-spoken', at: 'claude' },
  },
  {
    id: 'A105',
    source: 'https://github.com/dinoanderson/qwen_cli_coder/issues/1',
    about: 'The address is right for the OpenAI wire; the client speaks the native one to it.',
    yaml: `version: 1
providers:
  qwen:
    kind: alibaba-dashscope
    base_url: \${QWEN_BASE_URL}
    models: [qwen3-coder-plus]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `QWEN_BASE_URL=https://dashscope.aliyuncs.com/compatible-mode/v1\nDASHSCOPE_API_KEY=sk-${'0123456789abcdef'.repeat(2)}\n`,
    verdict: {
      impossible: 'speaks the OpenAI wire, which is the one at this address',
      sends: [
        {
          to: 'https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions',
          with: { authorization: `Bearer sk-${'0123456789abcdef'.repeat(2)}` },
        },
      ],
    },
  },
  {
    id: 'A159',
    source: 'https://github.com/musistudio/claude-code-router/issues/651',
    about: 'The base of the OpenAI wire stands beside a setting for the native one.',
    yaml: `version: 1
providers:
  gemini:
    kind: google-gemini
    wire: gemini
    base_url: https://generativelanguage.googleapis.com/v1beta/openai/
    models: [gemini-2.5-pro]
`,
    verdict: {
      caught: 'url-has-api-path',
      at: 'https://generativelanguage.googleapis.com/v1beta/openai/',
    },
  },
  {
    id: 'B081',
    source: 'https://github.com/assafelovic/gpt-researcher/issues/566',
    about: 'The address of LM Studio is given to a client of Ollama, which appends /api/chat.',
    described: true,
    yaml: `version: 1
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://localhost:1234
`,
    verdict: { caught: 'port-fits-kind', at: '1234' },
  },
  {
    id: 'B099',
    source: 'https://github.com/continuedev/continue/issues/6044',
    about: 'A whole endpoint of the OpenAI wire is given to a client of Ollama.',
    yaml: `version: 1
providers:
  box:
    kind: ollama
    wire: ollama
    base_url: http://192.168.120.243:9000/v1/chat/completions
    models: [qwen-2.5-coder-instruct-7b]
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
  {
    id: 'B111',
    source: 'https://github.com/danny-avila/LibreChat/issues/8507',
    about: 'The native path of Ollama is the base of a client that speaks the OpenAI wire.',
    yaml: `version: 1
runs_in: docker
providers:
  ollama:
    kind: ollama
    base_url: http://ollama:11434/api/
    api_key: ollama
    models: [llama2]
`,
    files: {
      'docker-compose.yml': `services:
  librechat:
    image: ghcr.io/danny-avila/librechat
    ports: ["3080:3080"]
  ollama:
    image: ollama/ollama
`,
    },
    verdict: { caught: 'url-has-api-path', at: 'http://ollama:11434/api/' },
  },
  {
    id: 'B117',
    source: 'https://github.com/elie222/inbox-zero/issues/1155',
    about: 'Nothing says which wire is spoken, so /api is tried where /v1 is meant.',
    described: true,
    yaml: `version: 1
providers:
  mail:
    kind: ollama
    base_url: \${OLLAMA_BASE_URL}
    hosts: [localhost]
    models: [llama3]
`,
    env: 'OLLAMA_BASE_URL=http://localhost:11434/api\n',
    verdict: { caught: 'url-has-api-path', at: '${OLLAMA_BASE_URL}' },
  },
  {
    id: 'B155',
    source: 'https://github.com/mem0ai/mem0/issues/1203',
    about: 'The whole endpoint is given to a client of another wire, which sends no messages.',
    yaml: `version: 1
providers:
  local:
    kind: lm-studio
    base_url: http://localhost:1234/v1/chat/completions
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
  {
    id: 'B173',
    source: 'https://github.com/nextcloud/integration_openai/issues/44',
    about: 'The client picks the older completions unless the name of the model begins with gpt-.',
    yaml: `version: 1
providers:
  home:
    kind: localai
    base_url: http://192.168.73.78:8000/v1
    models: [llama-3-8b]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'calls the route that the code names, whatever the model is called',
      sends: [{ to: 'http://192.168.73.78:8000/v1/chat/completions', model: 'llama-3-8b' }],
    },
  },
  {
    id: 'B231',
    source: 'https://github.com/theroyallab/tabbyAPI/issues/333',
    about:
      'The server was started with the API of KoboldAI, and the client speaks the OpenAI wire.',
    described: true,
    yaml: `version: 1
providers:
  tabby:
    kind: tabbyapi
    base_url: http://localhost:5000/v1
    api_key: \${TABBY_API_KEY}
`,
    verdict: { live: 'no list of models under /v1: 404' },
  },
  {
    id: 'B237',
    source: 'https://github.com/vinhnx/VTCode/pull/220',
    about: 'The native route is appended to the base of the OpenAI wire.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434/v1
`,
    verdict: { caught: 'url-has-api-path', at: 'http://localhost:11434/v1' },
  },
  {
    id: 'B239',
    source: 'https://github.com/vllm-project/vllm/issues/2520',
    about: 'The server was started by an entry point that has no routes of the OpenAI wire.',
    described: true,
    yaml: `version: 1
runs_in: wsl
providers:
  local:
    kind: vllm
    base_url: http://172.20.10.5:8000/v1
`,
    verdict: { live: 'no list of models under /v1: 404' },
  },
  {
    id: 'B243',
    source: 'https://github.com/vybestack/llxprt-code/issues/775',
    about: 'The address was changed to a local server, and the provider stayed that of a cloud.',
    described: true,
    yaml: `version: 1
providers:
  main:
    kind: google-gemini
    base_url: http://localhost:11434
    api_key: none
`,
    verdict: { caught: 'url-fits-kind', at: 'localhost' },
  },
] satisfies Case[]
