import type { Case } from '../case.ts'

export default [
  {
    id: 'B007',
    source: 'https://github.com/BerriAI/litellm/issues/12273',
    about:
      'Without a database the proxy knows one key, and the client sends another: "No connected db".',
    yaml: `version: 1
runs_in: host
providers:
  proxy:
    kind: litellm-proxy
    base_url: http://localhost:4000/v1
    api_key: \${LITELLM_PROXY_API_KEY}
    models: [openai/gpt-4o-mini]
`,
    env: 'LITELLM_PROXY_API_KEY=sk-9999\n',
    files: {
      'compose.yaml': `services:
  litellm:
    image: ghcr.io/berriai/litellm:main-stable
    ports: ["4000:4000"]
    environment:
      LITELLM_MASTER_KEY: sk-1234
`,
    },
    verdict: { caught: 'server-gets-its-key', at: 'LITELLM_PROXY_API_KEY' },
  },
  {
    id: 'B019',
    source: 'https://github.com/BerriAI/litellm/issues/9576',
    about: 'Once the proxy has a master key, callers without one are answered 401.',
    described: true,
    yaml: `version: 1
runs_in: host
providers:
  proxy:
    kind: litellm-proxy
    base_url: http://localhost:4000/v1
    api_key: none
`,
    env: 'LITELLM_MASTER_KEY=sk-8f2c41d07be5\n',
    verdict: { caught: 'server-gets-its-key', at: 'none' },
  },
  {
    id: 'B023',
    source: 'https://github.com/CodeNeow/MyLlama/issues/29',
    about: 'The server was given a key, the chat page sends none, and the probe of models passes.',
    described: true,
    yaml: `version: 1
runs_in: host
providers:
  llama:
    kind: llama-server
    base_url: http://127.0.0.1:8080/v1
    api_key: none
`,
    files: {
      'compose.yaml': `services:
  llama:
    image: ghcr.io/ggml-org/llama.cpp:server
    ports: ["127.0.0.1:8080:8080"]
    command: --model /models/qwen3-8b.gguf --api-key \${LLAMA_API_KEY}
`,
    },
    verdict: { caught: 'server-gets-its-key', at: 'none' },
  },
  {
    id: 'B041',
    source: 'https://github.com/Mintplex-Labs/anything-llm/issues/438',
    about: 'LocalAI has a key, and the entry of the client has none.',
    described: true,
    yaml: `version: 1
runs_in: docker
providers:
  localai:
    kind: localai
    base_url: http://localai:8080/v1
    api_key: none
`,
    files: {
      'docker-compose.yml': `services:
  localai:
    image: localai/localai
    environment:
      - API_KEY=local-secret-1
`,
    },
    verdict: { caught: 'server-gets-its-key', at: 'none' },
  },
  {
    id: 'B091',
    source: 'https://github.com/cline/cline/issues/1766',
    about: 'A filler is sent to a LiteLLM proxy that wants virtual keys, which begin with sk-.',
    yaml: `version: 1
providers:
  proxy:
    kind: litellm-proxy
    base_url: http://localhost:4000/v1
    api_key: \${LITELLM_PROXY_API_KEY}
`,
    env: 'LITELLM_PROXY_API_KEY=not-needed\n',
    verdict: { caught: 'key-is-real', at: 'LITELLM_PROXY_API_KEY' },
  },
  {
    id: 'B123',
    source: 'https://github.com/ggml-org/llama.cpp/pull/14352',
    about: 'With --api-key the server asks for it on /props too, where the probe sends none.',
    yaml: `version: 1
runs_in: host
providers:
  llama:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
`,
    files: {
      'compose.yaml': `services:
  llama:
    image: ghcr.io/ggml-org/llama.cpp:server
    ports: ["8080:8080"]
    command: ["-m", "model.gguf", "--api-key", "abc123"]
`,
    },
    verdict: { caught: 'server-gets-its-key', at: 'none' },
  },
  {
    id: 'B129',
    source: 'https://github.com/huggingface/pi-llama/pull/33',
    about: 'The key goes with some requests only, so the list of models is answered 401.',
    yaml: `version: 1
providers:
  llama:
    kind: llama-server
    base_url: {server}/v1
    api_key: \${LLAMA_API_KEY}
`,
    env: 'LLAMA_API_KEY=12345\n',
    verdict: {
      impossible: 'sends the key with every request',
      program: `await llm.providers.llama.models.list()
  await llm.providers.llama.chat.completions.create({ model: 'm', messages })
  await llm.providers.llama.post('/props', { body: { model: 'm' } })`,
      sends: [
        { to: '{server}/v1/models', with: { authorization: 'Bearer 12345' } },
        { to: '{server}/v1/chat/completions', with: { authorization: 'Bearer 12345' } },
        { to: '{server}/v1/props', with: { authorization: 'Bearer 12345' } },
      ],
    },
  },
  {
    id: 'B153',
    source: 'https://github.com/maximhq/bifrost/issues/1920',
    about: 'A version of the gateway drops the key of its vLLM upstream.',
    described: true,
    yaml: `version: 1
providers:
  gateway:
    kind: bifrost
    base_url: http://localhost:8080/v1
    api_key: none
    upstream: [vllm]
  vllm:
    kind: vllm
    base_url: http://vllm:8000/v1
    api_key: \${VLLM_API_KEY}
    direct: false
`,
    verdict: {
      live: 'the gateway answers 401, and vLLM takes the same key when it is asked itself',
    },
  },
] satisfies Case[]
