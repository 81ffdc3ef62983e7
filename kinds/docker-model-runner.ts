import { defineKind } from './kind.ts'

export default defineKind({
  id: 'docker-model-runner',
  name: 'Docker Model Runner',
  class: 'local',
  about: 'Docker Model Runner, from the host or from a container.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'http://localhost:12434/engines/v1',
          note: 'from the host; Docker Desktop needs host-side TCP support',
        },
        {
          url: 'http://model-runner.docker.internal/engines/v1',
          note: 'from a container of Docker Desktop',
        },
        {
          url: 'http://host.docker.internal:12434/engines/v1',
          note: 'from a container that knows this name',
        },
      ],
      path: '/engines/v1',
      accepts: ['/v1', '/engines/llama.cpp/v1'],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'http://localhost:12434' }, { url: 'http://localhost:12434/anthropic' }],
      path: '',
      auth: 'x-api-key',
    },
    { wire: 'ollama', bases: [{ url: 'http://localhost:12434' }], path: '' },
  ],
  key: {
    need: 'ignored',
    variables: ['DOCKER_MODEL_RUNNER_API_KEY'],
    shapes: [],
    fillers: ['sk-docker-model-runner', 'dummy-key'],
  },
  auth: 'bearer',
  urlVariables: ['DOCKER_MODEL_RUNNER_API_BASE', 'DOCKER_MODEL_RUNNER_BASE_PATH'],
  ports: [12434],
  mistakes: [
    {
      url: 'http://{host}:22088/engines/llama.cpp/v1',
      wire: 'openai',
      happens: 'nothing listens there, unless that port was chosen: 12434 is the usual one',
      cure: 'http://{host}:12434/engines/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/docker_model_runner.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'localhost:12434 is for programs on the host: inside of a container localhost is the container.',
    'model-runner.docker.internal is a name that only containers of Docker Desktop know.',
    'The key that its CLI hands to other tools, sk-docker-model-runner, is no secret.',
    'MODEL_RUNNER_PORT moves it; Docker Cloud uses 12435.',
  ],
  sources: [
    {
      url: 'https://github.com/docker/model-runner/blob/642c7211/cmd/cli/commands/launch.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/docker/model-runner/blob/642c7211/cmd/cli/commands/compose.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/docker/model-runner/blob/642c7211/cmd/cli/commands/status.go',
      seen: '2026-11-23',
    },
    { url: 'https://docs.docker.com/ai/model-runner/api-reference/', seen: '2026-11-23' },
  ],
  models: {
    shape: 'namespace/model:tag',
    routedBy: ['docker_model_runner/'],
    examples: ['ai/smollm2', 'ai/gemma3'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [{ path: '/', holds: 'Docker Model Runner' }],
  },
})
