import type { Case } from '../case.ts'

export default [
  {
    id: 'B031',
    source: 'https://github.com/Lancelot39/Causal-Copilot/pull/54',
    about: 'The server runs on the host, and the program in a container.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
`,
    files: { Dockerfile: 'FROM python:3.12\nCMD ["python", "main.py"]\n' },
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B037',
    source: 'https://github.com/Mintplex-Labs/anything-llm/issues/1215',
    about: 'The name of the host is misspelt, among others that mean the container.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: host.docker.interal:11434
`,
    verdict: { caught: 'host-is-reachable', at: 'host.docker.interal', also: ['url-is-absolute'] },
  },
  {
    id: 'B039',
    source: 'https://github.com/Mintplex-Labs/anything-llm/issues/3436',
    about: 'The program runs in a container and looks for the server inside of it.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
`,
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B043',
    source: 'https://github.com/Mintplex-Labs/anything-llm/issues/759',
    about: 'The address is right, and the server listens for its own machine alone.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: \${OLLAMA_BASE_PATH}
    hosts: [host.docker.internal]
`,
    env: 'OLLAMA_BASE_PATH=http://host.docker.internal:11434\n',
    verdict: { live: 'the name resolves, and the port is refused' },
  },
  {
    id: 'B059',
    source: 'https://github.com/PromtEngineer/localGPT/issues/856',
    about: 'The address of the bridge is right, and the server listens for its own machine alone.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://172.18.0.1:11434
`,
    verdict: { live: 'the port is refused' },
  },
  {
    id: 'B069',
    source: 'https://github.com/agent0ai/agent-zero/issues/575',
    about: 'The usual address of the server is kept in a container.',
    described: true,
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
`,
    verdict: { caught: 'host-is-reachable', at: 'ollama' },
  },
  {
    id: 'B087',
    source: 'https://github.com/browser-use/web-ui/issues/366',
    about: 'The usual address from a template is kept where the program runs in a container.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: \${OLLAMA_ENDPOINT}
    hosts: [localhost]
`,
    env: 'OLLAMA_ENDPOINT=http://localhost:11434\n',
    verdict: { caught: 'host-is-reachable', at: '${OLLAMA_ENDPOINT}' },
  },
  {
    id: 'B097',
    source: 'https://github.com/coleam00/ai-agents-masterclass/issues/43',
    about: 'The URL is typed with back slashes, and its name is not known in every container.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: HTTP:\\\\host.docker.internal:11434
`,
    verdict: { caught: 'url-is-absolute', at: 'HTTP:\\\\host.docker.internal:11434' },
  },
  {
    id: 'B135',
    source: 'https://github.com/khoj-ai/khoj/issues/1100',
    about: 'The program runs in a container and looks for the server inside of it.',
    yaml: `version: 1
runs_in: docker
providers:
  ollama:
    kind: ollama
    base_url: http://localhost:11434/v1/
    api_key: ollama
    models: [llama3.2]
`,
    files: {
      'docker-compose.yml': `services:
  server:
    image: ghcr.io/khoj-ai/khoj:latest
    ports: ["42110:42110"]
  database:
    image: ankane/pgvector
`,
    },
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B145',
    source: 'https://github.com/langgenius/dify/issues/4461',
    about:
      'Two mistakes at once: the container itself is asked, and on a port with swapped digits.',
    yaml: `version: 1
runs_in: docker
providers:
  ollama:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11343
    models: ["llama3:latest"]
`,
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B179',
    source: 'https://github.com/ollama/ollama-python/issues/304',
    about: 'The program runs in WSL, and the server on Windows.',
    yaml: `version: 1
runs_in: wsl
providers:
  local:
    kind: ollama
    wire: ollama
`,
    verdict: { caught: 'host-is-reachable', at: 'ollama' },
  },
  {
    id: 'B191',
    source: 'https://github.com/open-webui/open-webui/issues/5890',
    about: 'The address is right, and the server listens for its own machine alone.',
    yaml: `version: 1
runs_in: docker
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://host.docker.internal:11434
`,
    verdict: { live: 'the name resolves, and the port is refused' },
  },
  {
    id: 'B203',
    source: 'https://github.com/paulrobello/parllama/issues/5',
    about: 'The program runs in WSL and cannot be told where the server on Windows is.',
    yaml: `version: 1
runs_in: wsl
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
`,
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
  {
    id: 'B249',
    source: 'https://github.com/zylon-ai/private-gpt/pull/1859',
    about: 'Of two addresses only one was moved to the name of the service.',
    yaml: `version: 1
runs_in: docker
providers:
  chat:
    kind: ollama
    wire: ollama
    base_url: http://ollama:11434
  embedding:
    kind: ollama
    wire: ollama
    base_url: http://localhost:11434
    models: [{ id: nomic-embed-text, for: embeddings }]
`,
    files: {
      'docker-compose.yaml': `services:
  private-gpt:
    build: .
    ports: ["8001:8080"]
  ollama:
    image: ollama/ollama:latest
    ports: ["11434:11434"]
`,
    },
    verdict: { caught: 'host-is-reachable', at: 'localhost' },
  },
] satisfies Case[]
