import type { Case } from '../case.ts'

const embed = `await llm.roles.embedding.embeddings.create({ input: 'the document' })`
const chat = `await llm.roles.chat.chat.completions.create({ messages })`

export default [
  {
    id: 'B015',
    source: 'https://github.com/BerriAI/litellm/issues/6332',
    about:
      'The variable with the host of the next proxy is unset, and requests go to a public default.',
    yaml: `version: 1
providers:
  engine:
    kind: litellm-proxy
    base_url: \${SUPER_ENGINE_HOST}
    hosts: [localhost]
    api_key: none
    models: [SuperEngine]
`,
    verdict: {
      impossible: 'is not made without the variable that its address comes from',
      throws: 'MissingUrlError',
    },
  },
  {
    id: 'B047',
    source: 'https://github.com/NVIDIA/NeMo-Agent-Toolkit/issues/34',
    about:
      'The option that holds the address is not the one the program reads, so the key of a local vLLM goes to OpenAI.',
    yaml: `version: 1
providers:
  local_llm:
    kind: vllm
    base_url: {server}/v1
    api_key: \${LOCAL_LLM_KEY}
    models: [deepseek-ai/DeepSeek-R1-Distill-Qwen-7B]
`,
    env: 'LOCAL_LLM_KEY=sk-abc123\n',
    verdict: {
      impossible: 'sends the key of the local server there; a misspelt field is an unknown key',
    },
  },
  {
    id: 'B063',
    source: 'https://github.com/SageMindAI/autogen-agi/issues/2',
    about: 'Only the chat reads the list of models; the retrieval scripts call OpenAI.',
    yaml: `version: 1
providers:
  kobold:
    kind: koboldcpp
    base_url: {server}/v1
    api_key: none
    models: [orca2]
roles:
  chat: kobold/orca2
`,
    env: 'OPENAI_API_KEY=NULL\n',
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B071',
    source: 'https://github.com/agno-agi/agno/issues/1459',
    about:
      'The chat is local, and the embedder of the knowledge base is left at its default, OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: [llama3.2]
roles:
  chat: ollama/llama3.2
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B073',
    source: 'https://github.com/algorithmicsuperintelligence/optillm/issues/61',
    about:
      'OptiLLM heeds its base URL only where the key begins with sk-; with no_key prompts go to OpenAI.',
    yaml: `version: 1
providers:
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
readers:
  optillm: local
`,
    env: 'OPENAI_API_KEY=no_key\n',
    verdict: { caught: 'reader-gets-its-key', at: 'optillm' },
  },
  {
    id: 'B075',
    source: 'https://github.com/anomalyco/opencode/issues/10416',
    about: 'No small model is set, so titles are made by the hosted model of the vendor.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: ["gpt-oss:120b"]
roles:
  chat: ollama/gpt-oss:120b
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: `await llm.roles.title.chat.completions.create({ messages })`,
      compiles: false,
    },
  },
  {
    id: 'B095',
    source: 'https://github.com/cloudsbird/mem0-owui/issues/18',
    about: 'The address was changed to Ollama, and the provider was left as OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  llm:
    kind: openai
    base_url: http://localhost:11434/v1
    api_key: \${OPENAI_API_KEY}
    models: ["llama3.1:latest"]
  embedder:
    kind: openai
    api_key: \${OPENAI_API_KEY}
    models: [{ id: "nomic-embed-text:latest", for: embeddings }]
`,
    verdict: { caught: 'url-fits-kind', at: 'localhost', also: ['model-fits-kind'] },
  },
  {
    id: 'B101',
    source: 'https://github.com/crewAIInc/crewAI-examples/issues/32',
    about: 'A tool makes its embeddings at OpenAI, although the crew runs on Ollama.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: [openhermes]
roles:
  chat: ollama/openhermes
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B103',
    source: 'https://github.com/crewAIInc/crewAI/issues/213',
    about: 'The documentation names another variable for the address than the one that is read.',
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: \${OPENAI_API_BASE}
    hosts: [localhost]
    api_key: none
`,
    env: 'OPENAI_API_BASE_URL={server}/v1\n',
    verdict: {
      impossible: 'is not made without the variable that is declared, and names it',
      throws: 'MissingUrlError',
    },
  },
  {
    id: 'B105',
    source: 'https://github.com/crewAIInc/crewAI/issues/303',
    about: 'The search tool embeds through OpenAI, with the filler that was meant for LM Studio.',
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: {server}/v1
    api_key: \${OPENAI_API_KEY}
    models: [mistral-7b]
roles:
  chat: studio/mistral-7b
`,
    env: 'OPENAI_API_KEY=NA\nOPENAI_API_BASE={server}/v1\n',
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B113',
    source: 'https://github.com/diegosouzapw/OmniRoute/issues/3136',
    about: 'A local provider without a key passes the test, and its requests are sent to OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  llamacpp:
    kind: llama-server
    base_url: {server}/v1
    api_key: none
`,
    verdict: { impossible: 'sends to the declared server, without a key where none is declared' },
  },
  {
    id: 'B141',
    source: 'https://github.com/langchain-ai/langchain/issues/4661',
    about: 'The embeddings are local, and the model that answers is left at its default, OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  local:
    kind: llama-server
    base_url: {server}/v1
    api_key: none
    models: [{ id: llama-embed, for: embeddings }]
roles:
  embedding: local/llama-embed
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: chat,
      compiles: false,
    },
  },
  {
    id: 'B149',
    source: 'https://github.com/llm-tools/embedJs/issues/70',
    about: 'The chat is on Ollama, and the embeddings are left at their default, OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: [llama3]
roles:
  chat: ollama/llama3
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B159',
    source: 'https://github.com/microsoft/agent-framework/issues/7941',
    about: 'The client does not look at OPENAI_BASE_URL, so the key of the CI goes to OpenAI.',
    yaml: `version: 1
providers:
  mock:
    kind: openai-compatible
    base_url: \${OPENAI_BASE_URL}
    hosts: [localhost]
    api_key: \${OPENAI_API_KEY}
    models: [gpt-5-nano]
`,
    env: 'OPENAI_BASE_URL={server}/v1\nOPENAI_API_KEY=ci-secret-1\n',
    verdict: { impossible: 'takes its address from the declared variable and from nothing else' },
  },
  {
    id: 'B165',
    source: 'https://github.com/microsoft/graphrag/issues/1481',
    about: 'The address is local, and the key is all the same tried at OpenAI.',
    yaml: `version: 1
providers:
  local:
    kind: vllm
    base_url: {server}/v1
    api_key: \${GRAPHRAG_API_KEY}
    models: [llama-3-70b-instruct-awq]
roles:
  chat: local/llama-3-70b-instruct-awq
`,
    env: 'GRAPHRAG_API_KEY=token-abc123\n',
    verdict: {
      impossible: 'tries a key nowhere but at the declared server',
      program: `llm.preflight(); ${chat}`,
      sends: [
        {
          to: '{server}/v1/chat/completions',
          with: { authorization: 'Bearer token-abc123' },
          model: 'llama-3-70b-instruct-awq',
        },
      ],
    },
  },
  {
    id: 'B177',
    source: 'https://github.com/ogx-ai/ogx/issues/2910',
    about: 'After a change the provider no longer looks at OPENAI_BASE_URL, and calls OpenAI.',
    yaml: `version: 1
providers:
  remote:
    kind: openai-compatible
    base_url: \${OPENAI_BASE_URL}
    hosts: [localhost]
    api_key: \${OPENAI_API_KEY}
`,
    env: 'OPENAI_BASE_URL={server}/v1\nOPENAI_API_KEY=custom-key-1\n',
    verdict: { impossible: 'takes its address from the declared variable, in every version' },
  },
  {
    id: 'B193',
    source: 'https://github.com/openai/codex/issues/11698',
    about: 'A provider that is called openai is built in, and its base URL is not heeded.',
    yaml: `version: 1
providers:
  openai:
    kind: openai-compatible
    base_url: {server}/v1
    api_key: none
`,
    verdict: { impossible: 'sends to the declared place, whatever the provider is called' },
  },
  {
    id: 'B213',
    source: 'https://github.com/run-llama/llama_index/issues/13793',
    about:
      'The settings are made in one of two parallel packages, and the other one falls back to OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: {server}/v1
    models: [llama3, { id: nomic-embed-text, for: embeddings }]
roles:
  chat: ollama/llama3
  embedding: ollama/nomic-embed-text
`,
    verdict: {
      impossible: 'has no settings beside its declaration that could be made in the wrong place',
      program: `${chat}; ${embed}`,
      sends: [
        { to: '{server}/v1/chat/completions', model: 'llama3' },
        { to: '{server}/v1/embeddings', model: 'nomic-embed-text' },
      ],
    },
  },
  {
    id: 'B215',
    source: 'https://github.com/run-llama/llama_index/issues/17434',
    about: 'An index is made with nothing set, and its embeddings come from OpenAI.',
    described: true,
    yaml: `version: 1
providers:
  local:
    kind: ollama
    base_url: {server}/v1
    models: [llama3]
roles:
  chat: local/llama3
`,
    verdict: {
      impossible: 'has no role that is not declared',
      program: embed,
      compiles: false,
    },
  },
  {
    id: 'B217',
    source: 'https://github.com/run-llama/llama_index/issues/6984',
    about: 'A row of x passes the test of the form, and is then sent to OpenAI as a key.',
    yaml: `version: 1
providers:
  cloud:
    kind: openai
    api_key: \${OPENAI_API_KEY}
`,
    env: 'OPENAI_API_KEY=sk-xxxxxxxx\n',
    verdict: { caught: 'key-is-real', at: 'OPENAI_API_KEY' },
  },
  {
    id: 'B219',
    source: 'https://github.com/run-llama/llama_index/pull/23065',
    about: 'LlamaIndex reads OPENAI_API_BASE; with OPENAI_BASE_URL alone it calls OpenAI.',
    yaml: `version: 1
providers:
  local:
    kind: openai-compatible
    base_url: http://127.0.0.1:9999/v1
    api_key: none
    models: [gpt-4o-mini]
readers:
  llama-index-python: local
`,
    env: 'OPENAI_BASE_URL=http://127.0.0.1:9999/v1\nOPENAI_API_KEY=no-key\n',
    verdict: { caught: 'reader-finds-its-provider', at: 'llama-index-python' },
  },
  {
    id: 'B247',
    source: 'https://github.com/yufeikang/ai-cli/issues/12',
    about: 'A settings file that the program itself wrote outranks the variables.',
    described: true,
    yaml: `version: 1
providers:
  proxy:
    kind: openai-compatible
    base_url: \${OPENAI_API_BASE}
    hosts: [localhost]
    api_key: \${OPENAI_API_KEY}
`,
    env: 'OPENAI_API_BASE={server}/v1\nOPENAI_API_KEY=proxy-key-1\n',
    verdict: { impossible: 'reads no file of its own that could outrank the variables' },
  },
] satisfies Case[]
