import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tabbyapi',
  name: 'TabbyAPI',
  class: 'local',
  about: 'A TabbyAPI server, which wants a key unless told otherwise.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://127.0.0.1:5000/v1' }], path: '/v1' }],
  key: { need: 'required', variables: [], shapes: [] },
  auth: 'bearer',
  ports: [5000],
  mistakes: [],
  notes: [
    'At the first start it writes two keys to api_tokens.yml, one for the API and one for administration; the second opens both.',
    'The keys it makes are 32 hexadecimal digits, but the file may hold any text.',
    'disable_auth: true in its configuration turns the keys off: write api_key: none.',
    'With Kobold instead of OAI in api_servers it has no OpenAI routes.',
    'x-api-key works as well as Authorization: Bearer.',
    'It shares its port with text-generation-webui.',
  ],
  sources: [
    {
      url: 'https://github.com/theroyallab/tabbyAPI/blob/e632af41/common/auth.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/theroyallab/tabbyAPI/blob/e632af41/config_sample.yml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/theroyallab/tabbyAPI/blob/HEAD/endpoints/core/router.py',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the name of the model’s folder', examples: ['Meta-Llama-3-8B-exl3'] },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/v1/auth/permission', holds: 'permission' }],
  },
})
