import { defineKind } from './kind.ts'

export default defineKind({
  id: 'digitalocean',
  name: 'DigitalOcean Inference',
  class: 'cloud',
  about: 'Serverless inference of DigitalOcean, formerly Gradient, at inference.do-ai.run.',
  hosts: ['inference.do-ai.run'],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'https://inference.do-ai.run/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://inference.do-ai.run' }], auth: 'x-api-key' },
  ],
  key: {
    need: 'required',
    variables: [
      'GRADIENT_MODEL_ACCESS_KEY',
      'DIGITALOCEAN_INFERENCE_KEY',
      'GRADIENT_AI_API_KEY',
      'DIGITALOCEAN_ACCESS_TOKEN',
      'DIGITALOCEAN_TOKEN',
    ],
    shapes: [
      {
        prefix: 'sk-do-',
        pattern: '^sk-do-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://docs.digitalocean.com/products/inference/how-to/use-with-coding-agents/',
          seen: '2026-11-26',
        },
      },
      {
        prefix: 'dop_v1_',
        pattern: '^dop_v1_[A-Za-z0-9]{20,}$',
        sure: 'documented',
        name: 'a personal access token of DigitalOcean',
        source: {
          url: 'https://github.com/digitalocean/openapi/pull/1165/files',
          seen: '2026-11-26',
        },
      },
      {
        prefix: 'doo_v1_',
        pattern: '^doo_v1_[A-Za-z0-9]{20,}$',
        sure: 'observed',
        name: 'an OAuth token of DigitalOcean',
        source: { url: 'https://github.com/can1357/oh-my-pi/issues/10310', seen: '2026-11-26' },
      },
    ],
    page: 'https://cloud.digitalocean.com/model-studio/manage-keys',
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name, which begins with the vendor for OpenAI and Anthropic',
    routedBy: ['gradient_ai/', 'digitalocean/'],
    examples: ['llama3.3-70b-instruct', 'openai-gpt-oss-20b', 'anthropic-claude-opus-4.5'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://inference.do-ai.run',
      wire: 'openai',
      happens: 'the routes are under /v1, which the vendor’s page on models leaves out',
      cure: 'https://inference.do-ai.run/v1',
      sure: 'documented',
      source: {
        url: 'https://docs.digitalocean.com/products/inference/how-to/si-endpoints/',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'A personal access token also works, if all scopes are granted; it opens the whole account, a model access key does not.',
    'The vendor’s pages call the variable MODEL_ACCESS_KEY; GRADIENT_MODEL_ACCESS_KEY is read by its SDK, DIGITALOCEAN_INFERENCE_KEY by its package for LangChain, GRADIENT_AI_API_KEY by LiteLLM.',
    'Agents have hosts of their own (`*.agents.do-ai.run`, the routes under /api/v1 says LiteLLM, under /v1 the vendor’s specification) and keys of their own, which are not good here, nor these there: `kind: openai-compatible`.',
    'A key may be confined to a VPC network; from outside it is refused with 403.',
    'A post of the vendor gives ANTHROPIC_BASE_URL as https://inference.do-ai.run/v1/messages; the clients append that themselves.',
  ],
  sources: [
    {
      url: 'https://docs.digitalocean.com/products/inference/how-to/si-endpoints/',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.digitalocean.com/products/inference/how-to/model-access-keys/',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.digitalocean.com/reference/doctl/reference/serverless-inference/',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.digitalocean.com/products/gradient-platform/details/models/',
      seen: '2026-11-26',
    },
    {
      url: 'https://gradientai-sdk.digitalocean.com/getting-started/serverless-inference',
      seen: '2026-11-26',
    },
    { url: 'https://github.com/digitalocean/openapi/commit/5cda308', seen: '2026-11-26' },
    {
      url: 'https://onlylabs.fyi/signals/0cb0359e-bd7d-40dd-ac01-a99745272505',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.langchain.com/oss/python/integrations/providers/gradientai',
      seen: '2026-11-26',
    },
    { url: 'https://litellm.vercel.app/docs/providers/gradient_ai.md', seen: '2026-11-26' },
    { url: 'https://docs.openhands.dev/openhands/usage/llms/digitalocean', seen: '2026-11-26' },
    {
      url: 'https://raw.githubusercontent.com/juspay/neurolink/master/docs/getting-started/providers/gradientai.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/The-DevOps-Daily/devops-daily/pull/1397',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/HEAD/providers/digitalocean/provider.toml',
      seen: '2026-11-26',
    },
  ],
})
