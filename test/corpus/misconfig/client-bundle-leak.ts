import type { Case } from '../case.ts'

export default [
  {
    id: 'A025',
    source: 'https://github.com/HeyGen-Official/InteractiveAvatarNextJSDemo/issues/34',
    about: 'A template asked for a secret in a variable that Next.js publishes.',
    yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${NEXT_PUBLIC_OPENAI_API_KEY}\n',
    env: 'NEXT_PUBLIC_OPENAI_API_KEY={sample:sk-proj-}\n',
    verdict: { caught: 'secret-stays-private', at: 'NEXT_PUBLIC_OPENAI_API_KEY' },
  },
  {
    id: 'A077',
    source: 'https://github.com/armandwipangestu/openai-project/issues/3',
    about: 'A variable of the host was put into the bundle when the page was built.',
    yaml: 'version: 1\nruns_in: browser\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    described: true,
    verdict: { caught: 'secret-stays-private', at: '${OPENAI_API_KEY}' },
  },
  {
    id: 'A107',
    source: 'https://github.com/durdana3105/peer-learning/issues/613',
    about: 'Vite put the key into the bundle, although the page had a server of its own.',
    yaml: 'version: 1\nproviders:\n  router:\n    kind: openrouter\n    api_key: ${VITE_OPENROUTER_API_KEY}\n',
    env: `VITE_OPENROUTER_API_KEY=sk-or-v1-${'x'.repeat(64)}\n`,
    verdict: { caught: 'secret-stays-private', at: 'VITE_OPENROUTER_API_KEY' },
  },
  {
    id: 'A185',
    source: 'https://github.com/riteshbonthalakoti/HELPDESK.AI/issues/3342',
    about: 'Numbered keys for three vendors stood in variables that Vite publishes.',
    yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n    api_key: ${VITE_GEMINI_API_KEY_1}\n  router:\n    kind: openrouter\n    api_key: ${VITE_OPENROUTER_API_KEY_1}\n  groq:\n    kind: groq\n    api_key: ${VITE_GROQ_API_KEY_1}\n',
    env: `VITE_GEMINI_API_KEY_1={sample:AIza}\nVITE_OPENROUTER_API_KEY_1=sk-or-v1-${'x'.repeat(64)}\nVITE_GROQ_API_KEY_1={sample:gsk_}\n`,
    verdict: { caught: 'secret-stays-private', at: 'VITE_GROQ_API_KEY_1' },
  },
] satisfies Case[]
