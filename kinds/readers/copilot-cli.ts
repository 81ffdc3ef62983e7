import { defineReader } from './reader.ts'

export default defineReader({
  id: 'copilot-cli',
  name: 'GitHub Copilot CLI',
  about: "GitHub's agent for the terminal, with a provider of your own.",
  reads: [
    {
      wire: 'openai',
      chosenBy: {
        COPILOT_PROVIDER_TYPE: 'openai',
      },
      key: {
        variable: 'COPILOT_PROVIDER_API_KEY',
      },
      url: {
        variable: 'COPILOT_PROVIDER_BASE_URL',
        form: 'canonical',
      },
      models: ['COPILOT_MODEL'],
      source: {
        url: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      chosenBy: {
        COPILOT_PROVIDER_TYPE: 'anthropic',
      },
      key: {
        variable: 'COPILOT_PROVIDER_API_KEY',
      },
      url: {
        variable: 'COPILOT_PROVIDER_BASE_URL',
        form: 'canonical',
      },
      models: ['COPILOT_MODEL'],
      source: {
        url: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'COPILOT_PROVIDER_WIRE_API=responses asks the responses route instead of chat completions.',
  ],
  sources: [
    {
      url: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/use-byok-models',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.ollama.com/integrations/copilot-cli',
      seen: '2026-11-23',
    },
  ],
})
