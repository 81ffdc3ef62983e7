import { defineKind } from './kind.ts'

export default defineKind({
  id: 'iflytek-spark',
  name: 'iFlytek Spark',
  class: 'cloud',
  about: 'The Spark models of iFlytek over HTTP.',
  hosts: ['spark-api-open.xf-yun.com', 'spark-api.xf-yun.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://spark-api-open.xf-yun.com/v1', note: 'Lite, Pro, Max and Ultra' }],
      accepts: ['https://spark-api-open.xf-yun.com/v2'],
    },
  ],
  key: {
    need: 'required',
    variables: ['SPARK_API_KEY'],
    shapes: [],
    page: 'https://console.xfyun.cn',
  },
  auth: 'bearer',
  models: {
    shape: 'the domain name of a model',
    examples: ['lite', 'generalv3.5', '4.0Ultra', 'x1'],
  },
  answers: [
    {
      status: 401,
      holds: 'HMAC signature cannot be verified',
      means:
        'the path holds /chat/completions twice, or the key is an APIKey instead of the APIPassword',
      cure: 'let `base_url` end in /v1, and use the APIPassword',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/AstrBotDevs/AstrBot/issues/3090', seen: '2026-11-23' },
    },
  ],
  mistakes: [
    {
      url: 'https://spark-api-open.xf-yun.com/v1/chat/completions',
      wire: 'openai',
      happens:
        "401, 'HMAC signature cannot be verified:enforced header 'host' not used for signature creation'",
      cure: 'https://spark-api-open.xf-yun.com/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/WEIFENG2333/VideoCaptioner/issues/165',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The reasoning models X1 and X2 are served under /v2: write `base_url: https://spark-api-open.xf-yun.com/v2`.',
    'The key is the APIPassword, or APIKey:APISecret with the colon inside; the APIKey of the WebSocket service alone is answered 401 with the words about an HMAC signature.',
    'spark-api.xf-yun.com speaks WebSocket only.',
    'MaaS and the Astron plans are other hosts with other keys: kind `iflytek-maas`.',
  ],
  sources: [
    { url: 'https://www.xfyun.cn/doc/spark/X1http.html', seen: '2026-11-23' },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    { url: 'https://github.com/AstrBotDevs/AstrBot/issues/3090', seen: '2026-11-23' },
  ],
})
