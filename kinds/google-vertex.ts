import { defineKind } from './kind.ts'

export default defineKind({
  id: 'google-vertex',
  name: 'Google Vertex AI',
  class: 'cloud',
  about: 'Gemini, Claude and open models in a Google Cloud project.',
  vendor: 'google',
  hosts: [
    'aiplatform.googleapis.com',
    '*-aiplatform.googleapis.com',
    'aiplatform.*.rep.googleapis.com',
    '*.prediction.vertexai.goog',
  ],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'https://aiplatform.googleapis.com/v1/projects/{project}/locations/global/endpoints/openapi',
          note: 'the global location, where none is said',
        },
        {
          url: 'https://aiplatform.us.rep.googleapis.com/v1/projects/{project}/locations/us/endpoints/openapi',
          when: { location: 'us' },
        },
        {
          url: 'https://aiplatform.eu.rep.googleapis.com/v1/projects/{project}/locations/eu/endpoints/openapi',
          when: { location: 'eu' },
        },
        {
          url: 'https://aiplatform.googleapis.com/v1/projects/{project}/locations/global/endpoints/openapi',
          when: { location: 'global' },
        },
        {
          url: 'https://{location}-aiplatform.googleapis.com/v1/projects/{project}/locations/{location}/endpoints/openapi',
          when: { location: true },
        },
      ],
      accepts: [
        '/v1/projects/{project}/locations/{location}/endpoints/{endpoint}',
        '/v1beta1/projects/{project}/locations/{location}/endpoints/{endpoint}',
      ],
    },
    {
      wire: 'gemini',
      ownRoutes: true,
      bases: [
        { url: 'https://aiplatform.googleapis.com', note: 'global, and express mode with a key' },
        { url: 'https://aiplatform.us.rep.googleapis.com', when: { location: 'us' } },
        { url: 'https://aiplatform.eu.rep.googleapis.com', when: { location: 'eu' } },
        { url: 'https://aiplatform.googleapis.com', when: { location: 'global' } },
        { url: 'https://{location}-aiplatform.googleapis.com', when: { location: true } },
      ],
      accepts: [
        '/v1/publishers/google',
        '/v1beta1/publishers/google',
        '/v1/projects/{project}/locations/{location}/publishers/google',
        '/v1beta1/projects/{project}/locations/{location}/publishers/google',
      ],
      auth: 'x-goog-api-key',
    },
    {
      wire: 'anthropic',
      ownRoutes: true,
      bases: [
        {
          url: 'https://{location}-aiplatform.googleapis.com/v1',
          note: "Claude models, for the Vertex client of Anthropic's SDK, which rewrites the routes",
        },
        { url: 'https://aiplatform.us.rep.googleapis.com/v1', when: { location: 'us' } },
        { url: 'https://aiplatform.eu.rep.googleapis.com/v1', when: { location: 'eu' } },
        { url: 'https://aiplatform.googleapis.com/v1', when: { location: 'global' } },
      ],
      accepts: [
        '/v1/projects/{project}/locations/{location}/publishers/anthropic/models',
        '/v1beta1/projects/{project}/locations/{location}/publishers/anthropic/models',
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['GOOGLE_VERTEX_API_KEY', 'GOOGLE_API_KEY'],
    shapes: [
      {
        prefix: 'AQ.',
        pattern: '^AQ\\.[A-Za-z0-9_.-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://discuss.ai.google.dev/t/gemini-api-key-start-from-aq/171575',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'ya29.',
        pattern: '^ya29\\.[A-Za-z0-9_.-]{20,}$',
        sure: 'scanner',
        name: 'an OAuth access token',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/google.yml',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'AIza',
        pattern: '^AIza[A-Za-z0-9_-]{35}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/google.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.cloud.google.com/apis/credentials',
  },
  auth: 'bearer',
  identity: 'gcp',
  settings: {
    project: {
      type: 'string',
      about:
        'The id of the Google Cloud project, in the path of every request but those of express mode.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9.:-]*$',
      example: 'my-project-123',
    },
    location: {
      type: 'string',
      about:
        'Where the models run: a region in host and path, or `global`, `us`, `eu`, which have hosts of another form.',
      pattern: '^[a-z][a-z0-9-]*$',
      example: 'us-central1',
    },
  },
  urlVariables: ['GOOGLE_VERTEX_BASE_URL', 'ANTHROPIC_VERTEX_BASE_URL'],
  models: {
    shape: 'google/model on the OpenAI wire, else a bare name or model@date',
    routedBy: ['vertex_ai/', 'vertex/'],
    examples: ['google/gemini-2.5-flash', 'claude-haiku-4-5@20251001'],
  },
  mistakes: [
    {
      url: 'https://{location}-aiplatform.googleapis.com/v1/projects/{project}/locations/{location}',
      wire: 'openai',
      happens: 'the OpenAI wire is served by the endpoint named openapi below it',
      cure: 'https://{location}-aiplatform.googleapis.com/v1/projects/{project}/locations/{location}/endpoints/openapi',
      sure: 'observed',
      source: {
        url: 'https://github.com/vercel/ai/blob/HEAD/packages/google-vertex/src/maas/google-vertex-maas-provider.ts',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://global-aiplatform.googleapis.com/v1/projects/{project}/locations/global/endpoints/openapi',
      wire: 'openai',
      happens: 'the global location has a host without a prefix',
      cure: 'https://aiplatform.googleapis.com/v1/projects/{project}/locations/global/endpoints/openapi',
      sure: 'observed',
      source: {
        url: 'https://github.com/googleapis/js-genai/blob/HEAD/src/_api_client.ts',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'A `ya29.` value is an access token that soon expires: a static one is for trying things out, `identity: gcp` for the rest.',
    'GOOGLE_APPLICATION_CREDENTIALS holds the path of a file, which is no key.',
    'Keys that begin with `AQ.` are those of express mode; AI Studio issues keys of the same form.',
    'There are three forms of hosts: {location}-aiplatform, aiplatform alone for the global location, and aiplatform.{us|eu}.rep.',
    'A dedicated endpoint has a host of its own below prediction.vertexai.goog.',
  ],
  sources: [
    {
      url: 'https://github.com/googleapis/js-genai/blob/HEAD/src/_api_client.ts',
      seen: '2026-11-26',
    },
    { url: 'https://github.com/vercel/ai/tree/HEAD/packages/google-vertex', seen: '2026-11-23' },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/google-vertex/src/google-vertex-provider-base.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/packages/vertex-sdk/src/client.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://cloud.google.com/vertex-ai/generative-ai/docs/migrate/openai/auth-and-credentials',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/vertex_self_deployed.md',
      seen: '2026-11-23',
    },
  ],
})
