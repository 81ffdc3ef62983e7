import { defineKind } from './kind.ts'

export default defineKind({
  id: 'heroku',
  name: 'Heroku Managed Inference',
  class: 'cloud',
  about: 'The models of the Heroku add-on Managed Inference and Agents.',
  hosts: ['us.inference.heroku.com', 'eu.inference.heroku.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://us.inference.heroku.com/v1', region: 'us' },
        { url: 'https://eu.inference.heroku.com/v1', region: 'eu' },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['INFERENCE_KEY', 'HEROKU_API_KEY', 'EMBEDDING_KEY'],
    shapes: [],
    page: 'https://devcenter.heroku.com/articles/heroku-inference',
  },
  auth: 'bearer',
  urlVariables: ['INFERENCE_URL', 'EMBEDDING_URL'],
  models: {
    shape: 'a bare name',
    routedBy: ['heroku/'],
    examples: ['claude-3-5-haiku', 'claude-4-5-sonnet'],
  },
  mistakes: [
    {
      url: 'https://us.inference.heroku.com',
      wire: 'openai',
      happens: 'this is what the add-on puts into INFERENCE_URL; the routes begin with /v1',
      cure: 'https://us.inference.heroku.com/v1',
      sure: 'observed',
      source: {
        url: 'https://devcenter.heroku.com/categories/heroku-inference',
        seen: '2026-11-24',
      },
    },
    {
      url: 'https://eu.inference.heroku.com',
      wire: 'openai',
      happens: 'this is what the add-on puts into INFERENCE_URL; the routes begin with /v1',
      cure: 'https://eu.inference.heroku.com/v1',
      sure: 'observed',
      source: {
        url: 'https://devcenter.heroku.com/categories/heroku-inference',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    'The add-on sets INFERENCE_URL (the bare host), INFERENCE_KEY and INFERENCE_MODEL_ID; embeddings have a set of their own.',
    'The key belongs to the add-on; a token of the Heroku account is something else.',
    'LiteLLM calls the variable HEROKU_API_KEY and wants the bare host.',
    'Keys were seen as `inf-` and a UUID.',
  ],
  sources: [
    { url: 'https://devcenter.heroku.com/categories/heroku-inference', seen: '2026-11-24' },
    {
      url: 'https://developers.llamaindex.ai/python/framework/integrations/llm/heroku/index.md',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/heroku.md',
      seen: '2026-11-23',
    },
  ],
})
