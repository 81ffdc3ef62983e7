import { defineKind } from './kind.ts'

export default defineKind({
  id: 'koboldcpp',
  name: 'KoboldCpp',
  class: 'local',
  about: 'A KoboldCpp server, with or without --password.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:5001/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:5001' }], path: '' },
  ],
  key: { need: 'optional', variables: [], shapes: [] },
  auth: 'bearer',
  serverKey: {
    options: ['--password'],
    variables: [],
    source: {
      url: 'https://github.com/LostRuins/koboldcpp/blob/2da346a5/koboldcpp.py',
      seen: '2026-11-23',
    },
  },
  ports: [5001],
  mistakes: [
    {
      url: 'http://{host}/api',
      wire: 'openai',
      happens: 'that is the KoboldAI API, with other routes and another form of request',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/LostRuins/koboldcpp/blob/2da346a5/koboldcpp.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The value of --password is the key; there is no other authentication.',
    'Routes are told by the end of the path, so a prefix before /v1 does no harm.',
    'The Anthropic wire is complete since 1.115.',
  ],
  sources: [
    {
      url: 'https://github.com/LostRuins/koboldcpp/blob/2da346a5/koboldcpp.py',
      seen: '2026-11-23',
    },
    { url: 'https://sourceforge.net/projects/koboldcpp/files/v1.115/', seen: '2026-11-23' },
  ],
  models: { shape: 'koboldcpp/ and the name of the file', examples: ['koboldcpp/model'] },
  probe: {
    models: '/models',
    identity: [{ path: '/api/extra/version', holds: 'protected' }],
  },
})
