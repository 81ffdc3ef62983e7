import type { Case } from '../case.ts'

export default [
  {
    id: 'A051',
    source: 'https://github.com/RightNow-AI/openfang/issues/108',
    about: "The router's own word is repeated in the id and sent on with it.",
    yaml: `version: 1
providers:
  openrouter:
    kind: openrouter
    models: [openrouter/google/gemini-2.5-flash]
`,
    verdict: { caught: 'model-fits-kind', at: 'openrouter/google/gemini-2.5-flash' },
  },
  {
    id: 'A087',
    source: 'https://github.com/charmbracelet/catwalk/issues/223',
    about: 'The id of the model itself is used where only that of an inference profile is served.',
    yaml: `version: 1
providers:
  bedrock:
    kind: aws-bedrock
    wire: bedrock
    region: eu-central-1
    base_url: https://bedrock-runtime.eu-central-1.amazonaws.com
    identity: aws
    models: [anthropic.claude-sonnet-4-6]
`,
    verdict: { caught: 'model-fits-kind', at: 'anthropic.claude-sonnet-4-6' },
  },
  {
    id: 'A173',
    source: 'https://github.com/openclaw/openclaw/issues/12924',
    about: 'A model of the router itself has its name before it, and the program cuts it off.',
    yaml: `version: 1
providers:
  openrouter:
    kind: openrouter
    models: [openrouter/aurora-alpha]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `OPENROUTER_API_KEY=sk-or-v1-${'0123456789abcdef'.repeat(4)}\n`,
    verdict: {
      impossible: 'sends the id whole, as it is listed',
      sends: [
        {
          to: 'https://openrouter.ai/api/v1/chat/completions',
          with: { authorization: `Bearer sk-or-v1-${'0123456789abcdef'.repeat(4)}` },
          model: 'openrouter/aurora-alpha',
        },
      ],
    },
  },
  {
    id: 'B003',
    source: 'https://github.com/Aider-AI/aider/issues/4638',
    about: 'The program takes what stands before the slash for a vendor that it should know.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
    base_url: \${OPENAI_API_BASE}
    hosts: [127.0.0.1]
    models: ["qwen3-coder:30b"]
roles:
  chat: local/qwen3-coder:30b
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: 'OPENAI_API_BASE=http://127.0.0.1:11434/v1/\n',
    verdict: {
      impossible: 'cuts off the name of the provider and sends the id to its address',
      program: 'await llm.roles.chat.chat.completions.create({ messages })',
      sends: [{ to: 'http://127.0.0.1:11434/v1/chat/completions', model: 'qwen3-coder:30b' }],
    },
  },
  {
    id: 'B017',
    source: 'https://github.com/BerriAI/litellm/issues/7744',
    about: 'The id is a path, and lost its first slash when a word before it was cut off.',
    yaml: `version: 1
providers:
  vllm:
    kind: vllm
    base_url: http://10.0.0.5:8000/v1/
    models: [q/Llama-3.3-70B]
`,
    verdict: { live: 'the id is not in the list of models, and one with a slash before it is' },
  },
  {
    id: 'B157',
    source: 'https://github.com/memodb-io/memobase/issues/138',
    about:
      "No model for embeddings is declared, so a vendor's default is asked of the local server.",
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: http://192.168.1.98:11434/v1
    api_key: ollama
    models: ["qwen2.5:7b"]
roles:
  chat: ollama/qwen2.5:7b
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'has no role for embeddings, and no model that nobody declared',
      program: `await llm.roles.embedding.embeddings.create({ input: 'what was said' })`,
      compiles: false,
    },
  },
  {
    id: 'B211',
    source: 'https://github.com/router-for-me/CLIProxyAPI/issues/3897',
    about: 'A proxy is asked over the Anthropic wire for a model that it serves over another one.',
    yaml: `version: 1
providers:
  proxy:
    kind: anthropic-compatible
    base_url: \${ANTHROPIC_BASE_URL}
    hosts: [127.0.0.1]
    api_key: \${ANTHROPIC_AUTH_TOKEN}
    models: ["gpt-5.5(high)"]
`,
    env: 'ANTHROPIC_BASE_URL=http://127.0.0.1:8317\nANTHROPIC_AUTH_TOKEN=a-key-of-the-proxy\n',
    verdict: { live: 'the id is not served on /v1/messages' },
  },
  {
    id: 'B229',
    source: 'https://github.com/stanfordnlp/dspy/issues/8047',
    about: 'Another tag of the model was pulled, and the answer sounds like a wrong URL.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
    models: [llama3.2]
`,
    verdict: { live: 'the id is not in the list of models, and another tag of it is' },
  },
  {
    id: 'B241',
    source: 'https://github.com/vllm-project/vllm/issues/4651',
    about: 'The server has the model under a path, and answers 404 to any other name.',
    described: true,
    yaml: `version: 1
runs_in: kubernetes
providers:
  vllm:
    kind: vllm
    base_url: http://vllm:8000/v1
    models: [Qwen/Qwen3-8B]
`,
    verdict: { live: 'the id is not in the list of models' },
  },
] satisfies Case[]
