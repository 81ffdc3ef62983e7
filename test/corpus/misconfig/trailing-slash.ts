import type { Case } from '../case.ts'

export default [
  {
    id: 'B169',
    source: 'https://github.com/n4ze3m/dialoqbase/issues/146',
    about: 'The base ends in a slash, the client appends another, and LM Studio answers 200 to it.',
    yaml: `version: 1
providers:
  studio:
    kind: lm-studio
    base_url: http://192.168.1.20:1234/v1/
    models: [qwen2.5-7b-instruct]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'drops the slash before it appends the route',
      sends: [{ to: 'http://192.168.1.20:1234/v1/chat/completions' }],
    },
  },
  {
    id: 'B223',
    source: 'https://github.com/sigoden/aichat/issues/767',
    about: 'The base ends in a slash, and the doubled slash is answered 404.',
    yaml: `version: 1
providers:
  server:
    kind: openai-compatible
    base_url: https://llm.example.com/v1/
    api_key: \${SERVER_API_KEY}
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `SERVER_API_KEY=a-key-of-the-server\n`,
    verdict: {
      impossible: 'drops the slash before it appends the route',
      sends: [
        {
          to: 'https://llm.example.com/v1/chat/completions',
          with: { authorization: `Bearer a-key-of-the-server` },
        },
      ],
    },
  },
] satisfies Case[]
