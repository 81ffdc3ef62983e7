import { defineKind } from './kind.ts'

export default defineKind({
  id: 'requesty',
  name: 'Requesty',
  class: 'gateway',
  about: 'One API in front of many model vendors, with a router in Europe.',
  hosts: ['router.requesty.ai', 'router.eu.requesty.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://router.requesty.ai/v1', region: 'global' },
        { url: 'https://router.eu.requesty.ai/v1', region: 'eu' },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://router.requesty.ai', region: 'global' },
        { url: 'https://router.eu.requesty.ai', region: 'eu' },
      ],
      accepts: ['/anthropic'],
      auth: 'x-api-key',
    },
  ],
  key: {
    need: 'required',
    variables: ['REQUESTY_API_KEY'],
    shapes: [],
    page: 'https://app.requesty.ai/api-keys',
  },
  auth: 'bearer',
  urlVariables: ['REQUESTY_BASE_URL'],
  models: { shape: 'vendor/model', examples: ['anthropic/claude-haiku-4-5'] },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.requesty.ai/v1',
      wire: 'openai',
      happens: 'keys are managed at this host; models are called at router.requesty.ai',
      cure: 'https://router.requesty.ai/v1',
      sure: 'observed',
      source: {
        url: 'https://docs.requesty.ai/features/key-management-api',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Many keys begin with `rqsty-sk-`, and the quickstart of the vendor writes `sk-...`; so any value is taken.',
    'The region is only where the router stands, for data that must stay in the EU.',
  ],
  sources: [
    { url: 'https://docs.requesty.ai/llms.txt', seen: '2026-11-23' },
    { url: 'https://docs.requesty.ai/', seen: '2026-11-23' },
    {
      url: 'https://requesty.mintlify.app/api-reference/endpoint/messages-create',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/requesty/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mozilla-ai/any-llm/blob/HEAD/src/any_llm/providers/requesty/requesty.py',
      seen: '2026-11-23',
    },
  ],
})
