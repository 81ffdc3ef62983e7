import { type KindTable, x } from './table.ts'

// not the 32 digits of a real account, which reports mask
const gateway = 'https://gateway.ai.cloudflare.com/v1/account/my-gateway'

export default {
  with: { account_id: x(32, 'a'), gateway: 'my-gateway' },
  urls: {
    fits: [
      `https://gateway.ai.cloudflare.com/v1/${x(32, 'a')}/my-gateway/compat`,
      `${gateway}/compat`,
      `${gateway}/openai`,
      `${gateway}/workers-ai/v1`,
      `${gateway}/groq`,
      `${gateway}/deepseek`,
      `${gateway}/mistral/v1`,
      `${gateway}/openrouter`,
      `${gateway}/openrouter/v1`,
      `${gateway}/perplexity-ai`,
      `${gateway}/grok`,
      `${gateway}/grok/v1`,
      `${gateway}/cerebras`,
      `${gateway}/baseten`,
      `${gateway}/baseten/v1`,
      `${gateway}/azure-openai/contoso/gpt41`,
      `${gateway}/custom-acme`,
      `${gateway}/custom-acme/v1`,
      { url: `${gateway}/anthropic`, wire: 'anthropic' },
      { url: `${gateway}/grok`, wire: 'anthropic' },
      { url: `${gateway}/aws-bedrock/bedrock-mantle/us-east-1/anthropic`, wire: 'anthropic' },
      { url: `${gateway}/google-ai-studio`, wire: 'gemini' },
      { url: `${gateway}/cohere`, wire: 'cohere' },
      { url: `${gateway}/aws-bedrock/bedrock-runtime/us-east-1`, wire: 'bedrock' },
    ],
    misfits: [
      { url: gateway, cure: `${gateway}/compat` },
      { url: gateway, wire: 'anthropic', cure: `${gateway}/anthropic` },
      { url: `${gateway}/compat/chat/completions`, cure: `${gateway}/compat` },
      { url: `${gateway}/mistral`, cure: `${gateway}/mistral/v1` },
      { url: `${gateway}/workers-ai`, cure: `${gateway}/workers-ai/v1` },
      { url: `${gateway}/anthropic`, wire: 'openai', cure: `${gateway}/compat` },
      { url: `${gateway}/anthropic/v1`, wire: 'anthropic', cure: `${gateway}/anthropic` },
      { url: `${gateway}/openai`, wire: 'anthropic' },
      { url: `https://api.cloudflare.com/client/v4/accounts/${x(32, 'a')}/ai/v1` },
    ],
  },
  keys: {
    fits: [
      'cfut_' + x(48),
      'cfat_' + x(48),
      x(40),
      'sk-proj-' + x(48),
      'sk-ant-api03-' + x(90) + 'AA',
      'gsk_' + x(52),
    ],
    misfits: ['cfk_' + x(48), 'sk-ant-admin01-' + x(90) + 'AA', 'Bearer cfut_' + x(48)],
  },
} satisfies KindTable
