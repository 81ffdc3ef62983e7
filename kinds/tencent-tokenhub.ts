import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tencent-tokenhub',
  name: 'Tencent Cloud TokenHub',
  class: 'cloud',
  about: 'Models of Tencent and others behind one API, in Guangzhou and Singapore.',
  hosts: [
    'tokenhub.tencentmaas.com',
    'tokenhub.tencentmaas.cn',
    'tokenhub-intl.tencentmaas.com',
    'tokenhub.tencentcloudmaas.com',
    'tokenhub-intl.tencentcloudmaas.com',
    'tokenhub.tencentcloudmaas.tech',
    'tokenhub-intl.tencentcloudmaas.tech',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://tokenhub.tencentmaas.com/v1', region: 'cn', note: 'Guangzhou' },
        { url: 'https://tokenhub-intl.tencentmaas.com/v1', region: 'global', note: 'Singapore' },
        {
          url: 'https://tokenhub.tencentcloudmaas.com/v1',
          region: 'cn',
          note: 'Guangzhou, as the international site writes it',
        },
        {
          url: 'https://tokenhub-intl.tencentcloudmaas.com/v1',
          region: 'global',
          note: 'Singapore, as the international site writes it',
        },
      ],
      accepts: ['/v1'],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://tokenhub.tencentmaas.com', region: 'cn', note: 'Guangzhou' },
        { url: 'https://tokenhub-intl.tencentmaas.com', region: 'global', note: 'Singapore' },
        {
          url: 'https://tokenhub.tencentcloudmaas.com',
          region: 'cn',
          note: 'Guangzhou, as the international site writes it',
        },
        {
          url: 'https://tokenhub-intl.tencentcloudmaas.com',
          region: 'global',
          note: 'Singapore, as the international site writes it',
        },
      ],
      accepts: [''],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: [
      'TENCENT_TOKENHUB_API_KEY',
      'TOKENHUB_API_KEY',
      'TENCENT_API_KEY',
      'HUNYUAN_API_KEY',
    ],
    shapes: [],
    page: 'https://console.cloud.tencent.com/tokenhub/apikey',
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name, or ep-… for a service of your own',
    examples: ['hy3', 'deepseek-v3.2'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'A key of one site is not valid on the other.',
    'One product under several host names: tencentmaas.com (.cn stands by) and tencentcloudmaas.com (.tech stands by).',
    'Keys of the Coding Plan, the Token Plan and the older Hunyuan endpoint are others: kinds `tencent-plan` and `tencent-hunyuan`.',
    'The pair SecretId and SecretKey is for tencentcloudapi.com, not for this host.',
    'Tencent documents the Anthropic protocol for these hosts; the exact base was seen in clients only.',
  ],
  sources: [
    { url: 'https://intl.cloud.tencent.com/document/product/1300/80632', seen: '2026-11-23' },
    { url: 'https://www.tencentcloud.com/zh/document/product/1300/78941', seen: '2026-11-24' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/tencent-tokenhub/provider.toml',
      seen: '2026-11-23',
    },
    { url: 'https://docs.litellm.ai/docs/providers/tencent', seen: '2026-11-24' },
    { url: 'https://docs.openclaw.ai/providers/tencent', seen: '2026-11-24' },
  ],
})
