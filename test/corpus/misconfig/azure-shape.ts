import type { Case } from '../case.ts'

export default [
  {
    id: 'A013',
    source: 'https://github.com/BuilderIO/ai-shell/issues/37',
    about: 'A tool wants a key that begins with sk-, and those of Azure do not.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    resource: contoso-swc
    api_key: \${OPENAI_KEY}
    models: [gpt4]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `OPENAI_KEY=${'0123456789abcdef'.repeat(2)}\n`,
    verdict: {
      impossible: 'takes the key for what the kind says, however it begins',
      sends: [
        {
          to: 'https://contoso-swc.openai.azure.com/openai/v1/chat/completions',
          with: { 'api-key': '0123456789abcdef'.repeat(2) },
        },
      ],
    },
  },
  {
    id: 'A015',
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/1520',
    about: 'A key of Azure behind a proxy fails a test for sk-, and is written whole into the log.',
    yaml: `version: 1
providers:
  proxy:
    kind: openai-compatible
    base_url: https://azure-proxy.example.com/v1
    api_key: \${PROXY_KEY}
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `PROXY_KEY=${'fedcba9876543210'.repeat(2)}\n`,
    verdict: {
      impossible: 'tests no beginning where the kind claims none, and shows no key',
      sends: [
        {
          to: 'https://azure-proxy.example.com/v1/chat/completions',
          with: { authorization: `Bearer ${'fedcba9876543210'.repeat(2)}` },
        },
      ],
    },
  },
  {
    id: 'A023',
    source: 'https://github.com/Gitlawb/openclaude/issues/79',
    about:
      'The path of a deployment, of the older style, is mixed with the /v1 of the current one.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    base_url: \${OPENAI_BASE_URL}
    api_key: \${OPENAI_API_KEY}
    models: [gpt-5.4-nano]
`,
    env: 'OPENAI_BASE_URL=https://contoso-eastus2.cognitiveservices.azure.com/openai/deployments/gpt-5.4-nano/v1/\n',
    verdict: {
      caught: 'url-has-api-path',
      at: '${OPENAI_BASE_URL}',
      also: ['variable-names-its-vendor'],
    },
  },
  {
    id: 'A041',
    source: 'https://github.com/OkGoDoIt/OpenAI-API-dotnet/issues/81',
    about: 'The dated version is older than the chat routes.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    resource: contoso-swc
    api_version: "2022-12-01"
    models: [{ id: gpt-3.5-turbo, deployment: chat-swc }]
`,
    verdict: { caught: 'version-serves-models', at: '"2022-12-01"' },
  },
  {
    id: 'A093',
    source: 'https://github.com/cline/cline/issues/444',
    about: 'The bare host of the resource is given to a client that appends only the route.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    base_url: https://contoso-swc.openai.azure.com/
    models: [gpt-4o-08-06]
`,
    verdict: { caught: 'url-has-api-path', at: 'https://contoso-swc.openai.azure.com/' },
  },
  {
    id: 'A129',
    source: 'https://github.com/jekalmin/extended_openai_conversation/issues/231',
    about: 'The model is left at a default for which the resource has no deployment.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    resource: contoso-swc
    models: [gpt-4o-mini]
`,
    verdict: { live: 'the server answers DeploymentNotFound for the id' },
  },
  {
    id: 'A151',
    source: 'https://github.com/microsoft/UFO/issues/8',
    about: 'A guide gives the whole endpoint, with its query, and that of the older completions.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    base_url: https://contoso-swc.openai.azure.com/openai/deployments/gpt4v/completions?api-version=2023-12-01-preview
    models: [{ id: gpt-4-vision, deployment: gpt4v }]
`,
    verdict: { caught: 'url-has-api-path', at: '/completions' },
  },
  {
    id: 'A153',
    source: 'https://github.com/microsoft/autogen/issues/3953',
    about: 'The deployment belongs to another resource than the one in the host.',
    described: true,
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    resource: contoso-weu
    models: [{ id: gpt-4o, deployment: gpt4o-swc }]
`,
    verdict: { live: 'the server answers DeploymentNotFound for the id' },
  },
] satisfies Case[]
