import type { Case } from '../case.ts'

const needsNone = 'is made without any key where none is declared, and sends none'

export default [
  {
    id: 'B001',
    source: 'https://github.com/1rgs/claude-code-proxy/issues/12',
    about: 'Claude Code asks for a login before it calls a local proxy that needs no key.',
    yaml: `version: 1
providers:
  proxy:
    kind: anthropic-compatible
    base_url: http://localhost:8082
    api_key: none
readers:
  claude-code: proxy
`,
    env: 'ANTHROPIC_BASE_URL=http://localhost:8082\n',
    requireEnv: true,
    verdict: { caught: 'reader-finds-its-provider', at: 'claude-code' },
  },
  {
    id: 'B005',
    source: 'https://github.com/Arize-ai/phoenix/issues/6258',
    about: 'The provider is called OpenAI, so a key of OpenAI is demanded for a local Ollama.',
    described: true,
    yaml: `version: 1
providers:
  openai:
    kind: ollama
    base_url: {server}/v1
`,
    verdict: { impossible: needsNone },
  },
  {
    id: 'B055',
    source: 'https://github.com/OpenHands/OpenHands/issues/447',
    about: 'With an address and no key the path of OpenAI is taken, whose SDK refuses to start.',
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: \${LLM_BASE_URL}
    hosts: [localhost]
    api_key: none
`,
    env: 'LLM_BASE_URL={server}/v1\nWORKSPACE_DIR=./workspace\n',
    verdict: { impossible: needsNone },
  },
  {
    id: 'B089',
    source: 'https://github.com/charmbracelet/mods/issues/316',
    about: 'Only LocalAI is configured, and OPENAI_API_KEY is demanded.',
    described: true,
    yaml: `version: 1
providers:
  localai:
    kind: localai
    base_url: {server}/v1
    api_key: none
`,
    verdict: { impossible: needsNone },
  },
  {
    id: 'B137',
    source: 'https://github.com/lamm-mit/PDF2Audio/issues/3',
    about: 'A key of OpenAI is asked for, although the API base is a llama-server.',
    yaml: `version: 1
providers:
  custom:
    kind: llama-server
    base_url: {server}/v1
    api_key: none
    models: [custom_model]
`,
    verdict: { impossible: needsNone },
  },
  {
    id: 'B147',
    source: 'https://github.com/li-plus/chatglm.cpp/issues/211',
    about: 'The SDK refuses to be made without a key for a server that looks at none.',
    yaml: `version: 1
providers:
  chatglm:
    kind: openai-compatible
    base_url: \${OPENAI_API_BASE}
    hosts: [localhost]
    api_key: none
`,
    env: 'OPENAI_API_BASE={server}/v1\n',
    verdict: { impossible: needsNone },
  },
  {
    id: 'B175',
    source: 'https://github.com/nuance1979/llama-server/issues/6',
    about: 'The front end wants a key of OpenAI, and the model runs on the same machine.',
    described: true,
    yaml: `version: 1
providers:
  llama:
    kind: llama-server
    base_url: {server}/v1
    api_key: none
`,
    verdict: { impossible: needsNone },
  },
  {
    id: 'B227',
    source: 'https://github.com/stanfordnlp/dspy/issues/1792',
    about: 'The prefix openai/ was read as the vendor, which asks for a key; it means the wire.',
    yaml: `version: 1
providers:
  vlm:
    kind: vllm
    base_url: {server}/v1
    api_key: none
    models: [Qwen/Qwen2-VL-7B-Instruct]
roles:
  look: vlm/Qwen/Qwen2-VL-7B-Instruct
`,
    verdict: {
      impossible: 'goes where its provider is, whatever a model is called',
      program: 'await llm.roles.look.chat.completions.create({ messages })',
      sends: [{ to: '{server}/v1/chat/completions', model: 'Qwen/Qwen2-VL-7B-Instruct' }],
    },
  },
  {
    id: 'B245',
    source: 'https://github.com/wandb/openui/issues/87',
    about: 'The container does not start without OPENAI_API_KEY, though only Ollama is used.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: \${OLLAMA_HOST}/v1
    hosts: [localhost]
`,
    env: 'OLLAMA_HOST={server}\n',
    verdict: { impossible: needsNone },
  },
] satisfies Case[]
