import type { Case } from '../case.ts'

export default [
  {
    id: 'A113',
    source: 'https://github.com/fredrikburmester/streamystats/issues/491',
    about:
      'The origin is right for one SDK, and lacks /v1 for another that appends /messages alone.',
    yaml: `version: 1
providers:
  claude:
    kind: anthropic
    wire: [anthropic, openai]
    base_url: https://api.anthropic.com
    models: [claude-sonnet-4-6]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `ANTHROPIC_API_KEY={sample:sk-ant-api}\n`,
    verdict: {
      impossible: 'is given the base in the form that its SDK wants, with /v1',
      sends: [
        {
          to: 'https://api.anthropic.com/v1/chat/completions',
          with: { authorization: `Bearer {sample:sk-ant-api}` },
        },
      ],
    },
  },
  {
    id: 'B027',
    source: 'https://github.com/HKUDS/Vibe-Trading/pull/129',
    about: 'The address of a remote server ends before /v1, and the client speaks the OpenAI wire.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
    base_url: \${OLLAMA_BASE_URL}
    hosts: [gpu-box]
`,
    env: 'OLLAMA_BASE_URL=http://gpu-box:11434/\n',
    verdict: { caught: 'url-has-api-path', at: '${OLLAMA_BASE_URL}' },
  },
  {
    id: 'B049',
    source: 'https://github.com/NousResearch/hermes-agent/issues/7516',
    about: 'A custom provider has the bare address of the server.',
    yaml: `version: 1
providers:
  custom:
    kind: ollama
    base_url: http://127.0.0.1:11434
    models: ["gemma4:26b"]
`,
    verdict: { caught: 'url-has-api-path', at: 'http://127.0.0.1:11434' },
  },
  {
    id: 'B083',
    source: 'https://github.com/bartolli/mcp-llm-bridge/issues/7',
    about: 'The address in a shipped example is not the one of the OpenAI wire.',
    described: true,
    yaml: `version: 1
providers:
  local:
    kind: ollama
    base_url: http://localhost:11434
`,
    verdict: { caught: 'url-has-api-path', at: 'http://localhost:11434' },
  },
  {
    id: 'B125',
    source: 'https://github.com/gpustack/gpustack/issues/4699',
    about: 'LM Studio is registered without /v1 and answers that it has no such endpoint.',
    described: true,
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: http://192.168.1.20:1234
`,
    verdict: { caught: 'url-has-api-path', at: 'http://192.168.1.20:1234' },
  },
  {
    id: 'B133',
    source: 'https://github.com/jakobdylanc/llmcord/issues/56',
    about: 'A bot asks for /chat/completions at the root of the server.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: http://127.0.0.1:11434
    api_key: none
    models: ["gemma2:2b"]
`,
    verdict: { caught: 'url-has-api-path', at: 'http://127.0.0.1:11434' },
  },
  {
    id: 'B151',
    source: 'https://github.com/marimo-team/marimo/issues/5986',
    about: 'A notebook is given the bare address of the local server.',
    yaml: `version: 1
providers:
  assistant:
    kind: ollama
    base_url: http://localhost:11434
    models: ["gpt-oss:20b"]
`,
    verdict: { caught: 'url-has-api-path', at: 'http://localhost:11434' },
  },
  {
    id: 'B163',
    source: 'https://github.com/microsoft/autogen/issues/5897',
    about: 'The bare address is given to an OpenAI client; the answer is a 502.',
    yaml: `version: 1
providers:
  studio:
    kind: openai-compatible
    base_url: http://127.0.0.1:11434
    api_key: none
`,
    verdict: { caught: 'url-has-api-path', at: 'http://127.0.0.1:11434' },
  },
  {
    id: 'B207',
    source: 'https://github.com/promptfoo/promptfoo/pull/464',
    about: 'A new release no longer appends /v1, so a base that worked ends too early.',
    described: true,
    yaml: `version: 1
providers:
  proxy:
    kind: vllm
    base_url: http://localhost:8000
`,
    verdict: { caught: 'url-has-api-path', at: 'http://localhost:8000' },
  },
  {
    id: 'B225',
    source: 'https://github.com/skye-harris/hass_local_openai_llm/issues/15',
    about: 'The list of models is asked for at the root of the server.',
    yaml: `version: 1
providers:
  home:
    kind: ollama
    base_url: http://192.168.1.12:11434
`,
    verdict: { caught: 'url-has-api-path', at: 'http://192.168.1.12:11434' },
  },
  {
    id: 'B235',
    source: 'https://github.com/vectorize-io/hindsight/issues/2922',
    about: 'Without /v1 the requests reach /chat/completions, which the user takes for an old API.',
    described: true,
    yaml: `version: 1
runs_in: docker
providers:
  memory:
    kind: lm-studio
    base_url: \${HINDSIGHT_API_LLM_BASE_URL}
    hosts: [host.docker.internal]
`,
    env: 'HINDSIGHT_API_LLM_BASE_URL=http://host.docker.internal:1234\n',
    verdict: { caught: 'url-has-api-path', at: '${HINDSIGHT_API_LLM_BASE_URL}' },
  },
] satisfies Case[]
