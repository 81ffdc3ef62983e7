import { defineKind } from './kind.ts'

export default defineKind({
  id: 'optillm',
  name: 'OptiLLM',
  class: 'gateway',
  about: 'The OptiLLM proxy in front of another server.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' }],
  key: {
    need: 'optional',
    variables: ['OPTILLM_API_KEY'],
    shapes: [],
    fillers: ['optillm', 'no_key', 'sk-no-key'],
  },
  auth: 'bearer',
  ports: [8000],
  forwards: '*',
  passesOn: {
    prefix: 'sk-',
    source: {
      url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
      seen: '2026-11-23',
    },
  },
  mistakes: [
    {
      url: 'http://{host}',
      happens: '404: only /v1/chat/completions, /v1/models and /health are routed',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'An incoming bearer that begins with sk- is used as the upstream key.',
    'It chose the upstream by the shape of OPENAI_API_KEY: with a key that does not begin with sk- requests went to api.openai.com.',
  ],
  sources: [
    {
      url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: "the upstream's model id, with an optional approach before it",
    examples: ['moa-gpt-4o-mini'],
  },
  probe: {
    models: '/models',
    // it passes on the list of the server behind it; its own words are those of its framework
    signs: [{ header: 'server', holds: 'Werkzeug' }],
    listen: '--host 0.0.0.0',
  },
})
