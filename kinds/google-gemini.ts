import { defineKind } from './kind.ts'

export default defineKind({
  id: 'google-gemini',
  name: 'Google Gemini',
  class: 'cloud',
  about: 'The Gemini API of Google AI Studio.',
  vendor: 'google',
  hosts: ['generativelanguage.googleapis.com'],
  apis: [
    { wire: 'gemini', bases: [{ url: 'https://generativelanguage.googleapis.com' }] },
    {
      wire: 'openai',
      bases: [{ url: 'https://generativelanguage.googleapis.com/v1beta/openai' }],
      auth: 'bearer',
    },
  ],
  key: {
    need: 'required',
    variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    shapes: [
      {
        prefix: 'AIza',
        pattern: '^AIza[A-Za-z0-9_-]{35}$',
        sure: 'documented',
        source: { url: 'https://ai.google.dev/gemini-api/docs/api-key', seen: '2026-11-23' },
      },
      {
        prefix: 'AQ.',
        pattern: '^AQ\\.[A-Za-z0-9_.-]{20,}$',
        sure: 'documented',
        source: { url: 'https://ai.google.dev/gemini-api/docs/api-key', seen: '2026-11-23' },
      },
    ],
    page: 'https://aistudio.google.com/apikey',
  },
  auth: 'x-goog-api-key',
  urlVariables: ['GOOGLE_GEMINI_BASE_URL'],
  models: {
    shape: 'a bare name',
    pattern: '^(?:models/|tunedModels/)?[^/]+$',
    own: '^(?:models/)?(?:gemini-|gemma-|imagen-|veo-)',
    examples: ['gemini-2.5-flash'],
  },
  probe: { models: '/v1beta/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://generativelanguage.googleapis.com/v1beta',
      wire: 'gemini',
      happens: 'the request goes to /v1beta/v1beta/models/…, 404',
      cure: 'https://generativelanguage.googleapis.com',
      sure: 'documented',
      source: { url: 'https://www.npmjs.com/package/@google/genai', seen: '2026-11-23' },
    },
    {
      url: 'https://generativelanguage.googleapis.com/v1beta',
      wire: 'openai',
      happens: 'the base of an early announcement: 404',
      cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      sure: 'documented',
      source: {
        url: 'https://developers.googleblog.com/gemini-is-now-accessible-from-the-openai-library',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://generativelanguage.googleapis.com/v1beta/openai/v1',
      wire: 'openai',
      happens: 'there is no /v1 behind it: 404',
      cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      sure: 'observed',
      source: { url: 'https://sourceforge.net/p/atomicagent/tickets/108/', seen: '2026-11-23' },
    },
    {
      url: 'https://generativelanguage.googleapis.com/v1beta/models/{model}',
      wire: 'gemini',
      happens: 'that is a whole endpoint: clients append /v1beta/models/… themselves',
      cure: 'https://generativelanguage.googleapis.com',
      sure: 'documented',
      source: {
        url: 'https://ai.google.dev/gemini-api/docs/openai',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://generativelanguage.googleapis.com/v1beta/models/{model}',
      wire: 'openai',
      happens: 'that is an endpoint of the Gemini wire: 404',
      cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      sure: 'documented',
      source: {
        url: 'https://ai.google.dev/gemini-api/docs/openai',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'GOOGLE_API_KEY wins over GEMINI_API_KEY when both are set.',
    'AI Studio now issues keys that begin with AQ., and standard AIza keys are being switched off.',
  ],
  sources: [{ url: 'https://ai.google.dev/gemini-api/docs/api-key', seen: '2026-11-23' }],
})
