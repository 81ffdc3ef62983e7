import { defineRule } from './rule.ts'

export default defineRule({
  id: 'layer-restates-credential',
  severity: 'error',
  about: 'A layer that changes where a provider goes says its credential again.',
  docs: `Bases, the file and the overlay of an environment lie on each other. A layer that changes where a
provider goes (\`base_url\`, \`region\`, a setting that is part of the host) does not take the credential
and the headers of the layer below along: they were declared for another place.

Say \`api_key\` (or \`identity\`) and \`headers\` in the layer that moves the provider; \`headers: {}\` where
there are none. A layer that changes \`kind\` replaces the provider whole.`,
  good: [
    {
      title: 'accepts an environment that moves a provider and says its key',
      yaml: 'version: 1\nproviders:\n  chat:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\nenvironments:\n  production:\n    providers:\n      chat:\n        base_url: https://llm.example.com/v1\n        api_key: ${CHAT_KEY}\n',
    },
    {
      title: 'accepts one that only changes the models',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${CLOUD_KEY}\n    models: [gpt-5.1]\nenvironments:\n  test:\n    providers:\n      cloud:\n        models: [gpt-5.1-mini]\n',
    },
  ],
  bad: [
    {
      title: 'reports a key that would travel along to another host',
      yaml: 'version: 1\nproviders:\n  chat:\n    kind: vllm\n    base_url: https://llm.example.com/v1\n    api_key: ${CHAT_KEY}\nenvironments:\n  test:\n    providers:\n      chat:\n        base_url: https://other.example.com/v1\n',
    },
  ],
})
