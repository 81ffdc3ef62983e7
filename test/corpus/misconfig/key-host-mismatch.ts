import type { Case } from '../case.ts'

const x = (length: number) => 'x'.repeat(length)

export default [
  {
    id: 'A019',
    source: 'https://github.com/FerroxLabs/wayland/issues/9',
    about: 'A key of NVIDIA was taken by the form and then sent to OpenAI.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY={sample:nvapi-}\n',
    verdict: { caught: 'key-fits-host', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A031',
    source: 'https://github.com/MervinPraison/PraisonAI/issues/274',
    about:
      'A Gemini key in the variable of the OpenAI client, which had no base URL, went to OpenAI.',
    yaml: 'version: 1\nproviders:\n  agents:\n    kind: openai\n',
    env: 'OPENAI_API_KEY={sample:AIza}\n',
    verdict: { caught: 'key-fits-host', at: 'kind: openai' },
  },
  {
    id: 'A071',
    source: 'https://github.com/anomalyco/opencode/issues/12671',
    about: 'A key of the Coding Plan was connected under the general provider: no balance there.',
    yaml: 'version: 1\nproviders:\n  glm:\n    kind: zai\n    models: [glm-4.7]\n',
    env: `ZAI_API_KEY=${x(32)}.${x(16)}\n`,
    verdict: {
      live: 'the keys of plan and pay as you go look alike: code 1113 of the answer means `plan: coding`',
    },
  },
  {
    id: 'A073',
    source: 'https://github.com/anomalyco/opencode/issues/4948',
    about: 'Groq and Grok: a key of xAI was stored for Groq.',
    yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n    api_key: ${GROQ_API_KEY}\n',
    env: 'GROQ_API_KEY={sample:xai-}\n',
    verdict: { caught: 'key-fits-host', at: '${GROQ_API_KEY}' },
  },
  {
    id: 'A083',
    source: 'https://github.com/browser-use/web-ui/issues/57',
    about: 'The provider was DeepSeek, the base URL was left blank, and the key went to OpenAI.',
    yaml: 'version: 1\nproviders:\n  deepseek:\n    kind: deepseek\n    models: [deepseek-chat]\n',
    env: `DEEPSEEK_API_KEY=sk-${x(32)}\n`,
    verdict: {
      impossible: 'sends the request to api.deepseek.com, the address of the kind',
    },
  },
  {
    id: 'A085',
    source: 'https://github.com/can1357/oh-my-pi/issues/772',
    about: 'A key of the Token Plan was sent to the host of pay as you go.',
    yaml: 'version: 1\nproviders:\n  mimo:\n    kind: xiaomi-mimo\n    api_key: ${MIMO_API_KEY}\n',
    env: 'MIMO_API_KEY={sample:tp-}\n',
    verdict: { caught: 'key-fits-host', at: '${MIMO_API_KEY}' },
  },
  {
    id: 'A095',
    source: 'https://github.com/continuedev/continue/issues/10161',
    about: 'Grok and Groq: a key of Groq was sent to xAI.',
    yaml: 'version: 1\nproviders:\n  grok:\n    kind: xai\n    models: [grok-code-fast-1]\n',
    env: 'XAI_API_KEY={sample:gsk_}\n',
    verdict: { caught: 'key-fits-host', at: 'kind: xai' },
  },
  {
    id: 'A097',
    source: 'https://github.com/continuedev/continue/issues/1396',
    about: 'A key of the Codestral page was used at the host of the platform.',
    yaml: 'version: 1\nproviders:\n  mistral:\n    kind: mistral\n    models: [codestral-latest]\n',
    env: `MISTRAL_API_KEY=${x(32)}\n`,
    described: true,
    verdict: {
      live: 'the two keys look alike: 401 at api.mistral.ai, and the other host takes it',
    },
  },
  {
    id: 'A099',
    source: 'https://github.com/crewAIInc/crewAI/issues/1397',
    about:
      'With memory on, the framework built an embedder of OpenAI unasked, with a filler as its key.',
    yaml: 'version: 1\nproviders:\n  groq:\n    kind: groq\n    models: [llama-3.1-70b-versatile]\nroles:\n  chat: groq/llama-3.1-70b-versatile\n',
    env: 'GROQ_API_KEY={sample:gsk_}\n',
    process: { OPENAI_API_KEY: 'fake' },
    verdict: {
      impossible: 'makes no provider unasked: every request goes to api.groq.com, none to OpenAI',
    },
  },
  {
    id: 'A101',
    source: 'https://github.com/decolua/9router/issues/2591',
    about: 'A key of pay as you go was sent to the host of the Coding Plan.',
    yaml: 'version: 1\nproviders:\n  qwen:\n    kind: alibaba-dashscope\n    base_url: https://coding-intl.dashscope.aliyuncs.com/v1/chat/completions\n    api_key: ${DASHSCOPE_API_KEY}\n',
    env: `DASHSCOPE_API_KEY=sk-${x(32)}\n`,
    verdict: { caught: 'url-fits-kind', at: 'coding-intl.dashscope.aliyuncs.com' },
  },
  {
    id: 'A111',
    source: 'https://github.com/farion1231/cc-switch/issues/185',
    about: 'A preset for the coding subscription of Kimi named the host of the open platform.',
    yaml: 'version: 1\nproviders:\n  kimi:\n    kind: kimi-coding\n    wire: anthropic\n    base_url: https://api.moonshot.cn/anthropic\n    api_key: ${ANTHROPIC_AUTH_TOKEN}\n',
    env: `ANTHROPIC_AUTH_TOKEN=sk-${x(48)}\n`,
    verdict: { caught: 'url-fits-kind', at: 'api.moonshot.cn' },
  },
  {
    id: 'A125',
    source: 'https://github.com/iOfficeAI/OfficeAI/issues/33',
    about:
      'The general path, without its version, was used for the Coding Plan and billed the balance.',
    yaml: 'version: 1\nproviders:\n  glm:\n    kind: zhipu\n    base_url: https://open.bigmodel.cn/api/paas\n',
    verdict: { caught: 'url-has-api-path', at: 'open.bigmodel.cn/api/paas' },
  },
  {
    id: 'A127',
    source: 'https://github.com/itcon-pty-au/stremio-ai-search/issues/246',
    about: 'OpenAI-compatible with a blank base URL: the key of OpenRouter went to OpenAI.',
    yaml: 'version: 1\nproviders:\n  openrouter:\n    kind: openai-compatible\n    api_key: ${OPENROUTER_API_KEY}\n',
    env: `OPENROUTER_API_KEY=sk-or-v1-${x(64)}\n`,
    verdict: { caught: 'destination-is-known', at: 'openrouter:' },
  },
  {
    id: 'A141',
    source: 'https://github.com/leigest519/OpenGame/issues/29',
    about: 'The default host of the program is of Alibaba, so the key of OpenAI was sent there.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    verdict: {
      impossible: 'sends the request to api.openai.com, whatever host the program was made for',
    },
  },
  {
    id: 'A189',
    source: 'https://github.com/run-llama/LlamaIndexTS/issues/943',
    about:
      'The key of Groq stood where the one of OpenAI belongs, and embeddings went there with it.',
    yaml: 'version: 1\nproviders:\n  groq:\n    kind: groq\n    models: [llama3-70b-8192]\n  embedder:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n    models: [{ id: text-embedding-ada-002, for: embeddings }]\n',
    env: 'GROQ_API_KEY={sample:gsk_}\nOPENAI_API_KEY={sample:gsk_}\n',
    verdict: { caught: 'key-fits-host', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A215',
    source: 'https://github.com/zeroclaw-labs/zeroclaw/issues/3083',
    about: 'The embedder of OpenAI was given the key of the default provider, which was Gemini.',
    yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n    models: [gemini-2.5-pro]\n  openai:\n    kind: openai\n    models: [{ id: text-embedding-3-small, for: embeddings }]\nroles:\n  chat: gemini/gemini-2.5-pro\n  embedding: openai/text-embedding-3-small\n',
    env: 'GEMINI_API_KEY={sample:AIza}\nOPENAI_API_KEY={sample:sk-proj-}\n',
    verdict: {
      impossible: 'gives each provider its own key: OpenAI receives the one of OPENAI_API_KEY',
    },
  },
  {
    id: 'B013',
    source: 'https://github.com/BerriAI/litellm/issues/482',
    about: 'A key that a gateway had issued was used without the address of the gateway.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-3.5-turbo]\n',
    env: `OPENAI_API_KEY=sk-litellm-${x(20)}\n`,
    verdict: { caught: 'key-fits-host', at: 'kind: openai' },
  },
  {
    id: 'B061',
    source: 'https://github.com/RageAgainstThePixel/OpenAI-DotNet/pull/234',
    about:
      'Keys for a domain of one’s own were refused because they do not begin as those of OpenAI.',
    yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${CORP_LLM_KEY}\n',
    env: 'CORP_LLM_KEY=9f2c1b7d44aa01e8\n',
    described: true,
    verdict: {
      impossible: 'holds a key against its host alone: llm.example.com receives any key',
    },
  },
  {
    id: 'B085',
    source: 'https://github.com/binary-husky/gpt_academic/issues/1834',
    about: 'The key of a reseller was refused by a list of the shapes of OpenAI.',
    yaml: 'version: 1\nproviders:\n  reseller:\n    kind: openai-compatible\n    base_url: https://api.reseller.example/v1\n    api_key: ${API_KEY}\n',
    env: `API_KEY=sk-tl-${x(48)}\n`,
    verdict: {
      impossible: 'sends a key of an unknown shape as it is to the declared host',
    },
  },
  {
    id: 'B131',
    source: 'https://github.com/humanbound/humanbound/pull/91',
    about: 'A redirect of the endpoint would have carried the key in its header to another host.',
    yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso\n    api_key: ${AZURE_OPENAI_API_KEY}\n    models: [{ id: gpt-4o, deployment: gpt-4o }]\n',
    env: `AZURE_OPENAI_API_KEY=${'a'.repeat(32)}\n`,
    verdict: { impossible: 'follows no redirect, so that the other host receives nothing' },
  },
  {
    id: 'B209',
    source: 'https://github.com/reactive-resume/app/pull/2194',
    about: 'A form wanted the key of OpenAI although the base URL was that of Groq.',
    yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n    base_url: https://api.groq.com/openai/v1\n    api_key: ${GROQ_API_KEY}\n',
    env: 'GROQ_API_KEY={sample:gsk_}\n',
    verdict: { impossible: 'sends the key, which fits its host, to api.groq.com' },
  },
] satisfies Case[]
