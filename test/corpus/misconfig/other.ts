import type { Case } from '../case.ts'

export default [
  {
    id: 'A029',
    source: 'https://github.com/METR/vivaria/pull/401',
    about: 'A key of one organization and project was used without the headers that name them.',
    yaml: `version: 1
providers:
  cloud:
    kind: openai
    headers:
      OpenAI-Organization: \${OPENAI_ORGANIZATION}
      OpenAI-Project: \${OPENAI_PROJECT}
    models: [gpt-5.1]
`,
    env: 'OPENAI_API_KEY={sample:sk-proj-}\nOPENAI_ORGANIZATION=org-1\nOPENAI_PROJECT=proj_1\n',
    verdict: {
      impossible: 'sends the headers that are declared with every request',
    },
  },
  {
    id: 'A063',
    source: 'https://github.com/aandrew-me/tgpt/issues/341',
    about: 'This program wants the whole endpoint where others want the base, and answers 404.',
    yaml: `version: 1
providers:
  gemini:
    kind: google-gemini
    wire: openai
    base_url: https://generativelanguage.googleapis.com/v1beta/openai/
    models: [gemini-2.0-flash]
`,
    env: 'GEMINI_API_KEY={sample:AIza}\n',
    verdict: {
      impossible: 'appends the route to the base',
      program: `await llm.providers.gemini.chat.completions.create({ model: 'gemini-2.0-flash', messages })`,
      sends: [
        {
          to: 'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
          with: { authorization: 'Bearer {sample:AIza}' },
        },
      ],
    },
  },
  {
    id: 'A081',
    source: 'https://github.com/breckenreed/hermes-webui/issues/41',
    about: 'The key stands on a command line, where every user of the machine can read it.',
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: http://localhost:1234/v1
    api_key: \${LLM_CLIENT_UID}
`,
    verdict: {
      outOfReach: 'The command line is made by a program; neither keyfit nor a file sees it.',
    },
  },
  {
    id: 'A155',
    source: 'https://github.com/microsoft/foundry-dev-tools/issues/262',
    about: 'A header names an organization that the key does not belong to.',
    described: true,
    yaml: `version: 1
providers:
  cloud:
    kind: openai
    models: [gpt-5.1]
`,
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    process: { OPENAI_ORG_ID: 'org-of-somebody-else' },
    verdict: { impossible: 'names no organization where none is declared' },
  },
  {
    id: 'A157',
    source: 'https://github.com/musistudio/claude-code-router/issues/166',
    about: 'A field that is called a base URL wants the whole endpoint in this program.',
    yaml: `version: 1
providers:
  gateway:
    kind: openai-compatible
    base_url: {server}/v1
    api_key: \${GATEWAY_KEY}
    models: [claude-4-sonnet]
`,
    env: 'GATEWAY_KEY=0f8fad5b-d9cb-469f-a165-70867728950e\n',
    verdict: {
      impossible: 'appends the route to the base, and names the model',
      program: `await llm.providers.gateway.chat.completions.create({ model: 'claude-4-sonnet', messages })`,
      sends: [
        {
          to: '{server}/v1/chat/completions',
          with: { authorization: 'Bearer 0f8fad5b-d9cb-469f-a165-70867728950e' },
          model: 'claude-4-sonnet',
        },
      ],
    },
  },
  {
    id: 'B029',
    source: 'https://github.com/HamedMP/CursorLens/issues/29',
    about: "The editor's own servers make the calls, and cannot reach a loopback address.",
    yaml: `version: 1
runs_in: serverless
providers:
  ollama:
    kind: ollama
    base_url: http://localhost:11434/v1
`,
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B077',
    source: 'https://github.com/anthropics/claude-code-action/issues/1089',
    about: 'Two credentials are set for one proxy, and what stands before it answers 403.',
    yaml: `version: 1
providers:
  proxy:
    kind: litellm-proxy
    wire: anthropic
    base_url: https://litellm.example.com
    api_key: \${LITELLM_PROXY_API_KEY}
readers:
  claude-code: proxy
`,
    env: 'ANTHROPIC_BASE_URL=https://litellm.example.com\nANTHROPIC_AUTH_TOKEN=sk-litellm-1\nANTHROPIC_API_KEY=sk-litellm-1\n',
    verdict: {
      live: 'nginx answers 403 in its own words, and the proxy behind it never sees the request',
    },
  },
  {
    id: 'B107',
    source: 'https://github.com/crewAIInc/crewAI/issues/522',
    about: 'The memory asks Groq for embeddings, which has no such route.',
    described: true,
    yaml: `version: 1
providers:
  groq:
    kind: groq
    models: [llama-3.3-70b-versatile]
roles:
  chat: groq/llama-3.3-70b-versatile
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: `await llm.roles.embedding.embeddings.create({ input: 'what was said' })`,
      compiles: false,
    },
  },
  {
    id: 'B115',
    source: 'https://github.com/docker/labs-ai-tools-vscode/issues/35',
    about:
      'The address of Ollama is written into the extension, and the declared one is not heeded.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
`,
    verdict: { impossible: 'holds no address that is not declared' },
  },
  {
    id: 'B139',
    source: 'https://github.com/langchain-ai/langchain/issues/15237',
    about: 'The address of the server was put where the key belongs.',
    described: true,
    yaml: `version: 1
providers:
  webui:
    kind: text-generation-webui
    base_url: \${OPENAI_API_BASE}
    hosts: [localhost]
    api_key: \${OPENAI_API_KEY}
`,
    env: 'OPENAI_API_KEY=http://localhost:5000/v1\n',
    verdict: { caught: 'key-is-clean', at: 'OPENAI_API_KEY' },
  },
  {
    id: 'B181',
    source: 'https://github.com/ollama/ollama/issues/1467',
    about: 'The server is older than the route: 404 on /api/chat.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
    models: [llama2]
`,
    verdict: { live: 'the server says that it is 0.1.13, and /api/chat came with 0.1.14' },
  },
  {
    id: 'B183',
    source: 'https://github.com/ollama/ollama/issues/2474',
    about: 'The server is older than its OpenAI routes, which answer 404.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: http://localhost:11434/v1
`,
    verdict: { live: 'the server answers /api/version with 0.1.9, and /v1/models with 404' },
  },
  {
    id: 'B189',
    source: 'https://github.com/open-webui/open-webui/issues/2475',
    about: 'No models are listed, although the server answers when it is asked by hand.',
    yaml: `version: 1
runs_in: docker
providers:
  llama:
    kind: llama-cpp-python
    base_url: http://host.docker.internal:4883/v1
    api_key: none
`,
    verdict: { live: 'asked from inside the container, /v1/models answers or says why not' },
  },
  {
    id: 'B197',
    source: 'https://github.com/openai/codex/issues/8240',
    about: 'A provider that is called ollama is built in, and its address is always localhost.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: ["gpt-oss:20b"]
`,
    verdict: {
      impossible: 'sends to the declared place, whatever the provider is called',
      program: `await llm.providers.ollama.responses.create({ model: 'gpt-oss:20b', input: 'x' })`,
      sends: [{ to: '{server}/v1/responses', model: 'gpt-oss:20b' }],
    },
  },
] satisfies Case[]
