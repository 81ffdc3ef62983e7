import type { Case } from '../case.ts'

export default [
  {
    id: 'B079',
    source: 'https://github.com/art-from-the-machine/Mantella/pull/84',
    about: "An example gives the port of another program for text-generation-webui's.",
    yaml: `version: 1
providers:
  local:
    kind: text-generation-webui
    base_url: http://127.0.0.1:5001/v1
`,
    verdict: { caught: 'url-has-api-path', at: 'http://127.0.0.1:5001/v1' },
  },
  {
    id: 'B167',
    source: 'https://github.com/microsoft/graphrag/issues/339',
    about: 'The port of a right address is lost on the way, and requests go to port 80.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
    base_url: http://localhost:11434/v1
    models: ["llama3:latest"]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'sends to the declared port and stops every request to another one',
      sends: [{ to: 'http://localhost:11434/v1/chat/completions' }],
    },
  },
  {
    id: 'B185',
    source: 'https://github.com/ollama/ollama/issues/9145',
    about: 'The server was moved to another port by a variable that the client does not have.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
`,
    verdict: { live: 'nothing listens on the usual port' },
  },
  {
    id: 'B187',
    source: 'https://github.com/oobabooga/textgen/issues/4535',
    about: 'Two APIs of one program want the same port, and the second does not start.',
    described: true,
    yaml: `version: 1
providers:
  local:
    kind: text-generation-webui
    base_url: http://127.0.0.1:5000/v1
`,
    verdict: { live: 'no list of models under /v1' },
  },
  {
    id: 'B195',
    source: 'https://github.com/openai/codex/issues/1734',
    about: 'A program ignores the declared port of a provider whose name it knows.',
    yaml: `version: 1
providers:
  ollama:
    kind: ollama
    base_url: http://localhost:11438/v1
    models: ["mistral-small3.2:latest"]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'sends to the declared port, whatever the provider is called',
      sends: [{ to: 'http://localhost:11438/v1/chat/completions' }],
    },
  },
  {
    id: 'B201',
    source: 'https://github.com/openinterpreter/openinterpreter/issues/749',
    about: "The server's port was changed in its settings, and the client's was not.",
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: http://localhost:1234/v1
`,
    verdict: { live: 'nothing listens on the declared port' },
  },
  {
    id: 'B221',
    source: 'https://github.com/severian42/GraphRAG-Local-UI/issues/77',
    about: 'The page asks another server than the declared one for the list of models.',
    yaml: `version: 1
providers:
  graph:
    kind: xinference
    base_url: \${LLM_API_BASE}
    hosts: [172.17.22.174]
    api_key: none
    models: [Qwen1.5-14B-Chat-GPTQ-Int4]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: 'LLM_API_BASE=http://172.17.22.174:9997/v1\n',
    verdict: {
      impossible: 'lists the models of the declared server and asks no other one',
      program: 'await llm.providers.graph.models.list()',
      sends: [{ to: 'http://172.17.22.174:9997/v1/models' }],
    },
  },
] satisfies Case[]
