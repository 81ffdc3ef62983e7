import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://api.stepfun.com/v1',
      'https://api.stepfun.ai/v1',
      'https://api.stepfun.com/step_plan/v1',
      'https://api.stepfun.ai/step_plan/v1',
      { url: 'https://api.stepfun.com', wire: 'anthropic' },
      { url: 'https://api.stepfun.ai', wire: 'anthropic' },
      { url: 'https://api.stepfun.com/step_plan', wire: 'anthropic' },
      { url: 'https://api.stepfun.ai/step_plan', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.stepfun.com/step_plan', cure: 'https://api.stepfun.com/step_plan/v1' },
      { url: 'https://api.stepfun.ai/step_plan', cure: 'https://api.stepfun.ai/step_plan/v1' },
      { url: 'https://api.stepfun.ai', cure: 'https://api.stepfun.ai/v1' },
      { url: 'https://api.stepfun.com/v1/chat/completions', cure: 'https://api.stepfun.com/v1' },
      { url: 'https://api.stepfun.com/v1', wire: 'anthropic', cure: 'https://api.stepfun.com' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
