import type { Case } from '../case.ts'

const key = `sk-${'x'.repeat(48)}`

export default [
  {
    id: 'A027',
    source: 'https://github.com/LLM-Red-Team/kimi-cc/issues/19',
    about: 'International keys of Kimi were sent to the Chinese site.',
    yaml: 'version: 1\nproviders:\n  kimi:\n    kind: moonshot\n    wire: anthropic\n    base_url: https://api.moonshot.cn/anthropic\n    api_key: ${ANTHROPIC_API_KEY}\n',
    env: `ANTHROPIC_API_KEY=${key}\n`,
    verdict: { live: 'the key does not show its site: 401 here, and the other site takes it' },
  },
  {
    id: 'A037',
    source: 'https://github.com/NevaMind-AI/memUBot/issues/7',
    about: 'A preset named a host for MiniMax at which a global key is not good.',
    yaml: 'version: 1\nproviders:\n  minimax:\n    kind: minimax\n    wire: anthropic\n    base_url: https://api.minimax.com/anthropic\n    api_key: ${MINIMAX_API_KEY}\n',
    env: `MINIMAX_API_KEY=${key}\n`,
    verdict: { caught: 'url-fits-kind', at: 'api.minimax.com' },
  },
  {
    id: 'A039',
    source: 'https://github.com/NousResearch/hermes-agent/issues/18904',
    about:
      'With no region said, a Chinese key was tried at the international host and called wrong.',
    yaml: 'version: 1\nproviders:\n  qwen:\n    kind: alibaba-dashscope\n    api_key: ${DASHSCOPE_API_KEY}\n',
    env: `DASHSCOPE_API_KEY=${key}\n`,
    verdict: { caught: 'destination-is-known', at: 'qwen:' },
  },
  {
    id: 'A059',
    source: 'https://github.com/VectifyAI/OpenKB/issues/196',
    about: 'The library’s default for Moonshot is the international site; the key was Chinese.',
    yaml: 'version: 1\nproviders:\n  moonshot:\n    kind: moonshot\n    models: [kimi-k3]\n',
    env: `MOONSHOT_API_KEY=${key}\n`,
    verdict: { caught: 'destination-is-known', at: 'moonshot:' },
  },
  {
    id: 'A065',
    source: 'https://github.com/agentuniverse-ai/agentUniverse/issues/302',
    about: 'The default host of DashScope is the domestic one; the key was international.',
    yaml: 'version: 1\nproviders:\n  qwen_llm:\n    kind: alibaba-dashscope\n    models: [qwen-max]\n',
    env: `DASHSCOPE_API_KEY=${key}\n`,
    verdict: { caught: 'destination-is-known', at: 'qwen_llm:' },
  },
  {
    id: 'A067',
    source: 'https://github.com/ai4s-research/open-science/issues/53',
    about: 'No region for Bedrock: the default refuses keys that were made elsewhere.',
    yaml: 'version: 1\nproviders:\n  bedrock:\n    kind: aws-bedrock\n    api_key: ${AWS_BEARER_TOKEN_BEDROCK}\n',
    verdict: { caught: 'destination-is-known', at: 'bedrock:' },
  },
  {
    id: 'A079',
    source: 'https://github.com/aws-samples/dify-aws-tool/issues/160',
    about:
      'The prefix of an inference profile was derived from the region, and this model has another.',
    yaml: 'version: 1\nproviders:\n  bedrock:\n    kind: aws-bedrock\n    region: ap-northeast-1\n    identity: aws\n    models: [apac.anthropic.claude-haiku-4-5-20251001-v1:0]\n',
    verdict: {
      live: 'which profiles a region has changes by model: the list of models does not hold it',
    },
  },
  {
    id: 'A089',
    source: 'https://github.com/chatboxai/chatbox/issues/2573',
    about:
      'After a refusal by the site of the other region, `Bearer` was pasted in front of the key.',
    yaml: 'version: 1\nproviders:\n  silicon:\n    kind: siliconflow\n    base_url: https://api.siliconflow.cn/v1\n    api_key: ${SILICONFLOW_API_KEY}\n',
    env: `SILICONFLOW_API_KEY=Bearer ${key}\n`,
    verdict: { caught: 'key-is-clean', at: '${SILICONFLOW_API_KEY}' },
  },
  {
    id: 'A139',
    source: 'https://github.com/langgenius/dify-official-plugins/issues/3603',
    about: 'The Chinese host was written into a plugin; the account was international.',
    yaml: 'version: 1\nproviders:\n  silicon:\n    kind: siliconflow\n    base_url: https://api.siliconflow.cn/v1\n    api_key: ${SILICONFLOW_API_KEY}\n',
    env: `SILICONFLOW_API_KEY=${key}\n`,
    verdict: { live: 'the key does not show its site: 401 here, and the other site takes it' },
  },
  {
    id: 'A145',
    source: 'https://github.com/logancyang/obsidian-copilot/issues/2050',
    about: 'The default host was the international one; the key was Chinese.',
    yaml: 'version: 1\nproviders:\n  silicon:\n    kind: siliconflow\n    api_key: ${SILICONFLOW_API_KEY}\n',
    env: `SILICONFLOW_API_KEY=${key}\n`,
    verdict: { caught: 'destination-is-known', at: 'silicon:' },
  },
  {
    id: 'A175',
    source: 'https://github.com/openclaw/openclaw/pull/35899',
    about: 'A stored profile won over the configuration, and its default host was the other site.',
    yaml: 'version: 1\nproviders:\n  moonshot:\n    kind: moonshot\n    base_url: https://api.moonshot.cn/v1\n    api_key: ${MOONSHOT_API_KEY}\n',
    env: `MOONSHOT_API_KEY=${key}\n`,
    verdict: {
      impossible: 'sends the request to the declared host, api.moonshot.cn, which nothing outranks',
    },
  },
  {
    id: 'A193',
    source: 'https://github.com/sigoden/aichat/issues/1469',
    about: 'The built-in entry for Moonshot means the Chinese site; the key was international.',
    yaml: 'version: 1\nproviders:\n  moonshot:\n    kind: moonshot\n    models: [kimi-latest]\n',
    env: `MOONSHOT_API_KEY=${key}\n`,
    verdict: { caught: 'destination-is-known', at: 'moonshot:' },
  },
  {
    id: 'A217',
    source: 'https://github.com/zhnt/loushang/pull/241',
    about: 'The catalogue named the international site; the key was Chinese.',
    yaml: 'version: 1\nproviders:\n  moonshot:\n    kind: moonshot\n    base_url: https://api.moonshot.ai/v1\n    models: [kimi-k2.6]\n',
    env: `MOONSHOT_API_KEY=${key}\n`,
    verdict: { live: 'the key does not show its site: 401 here, and the other site takes it' },
  },
] satisfies Case[]
