import type { RuleCase } from './case.ts'

const more = (providers: Record<string, unknown>, chat: string) => ({ providers, roles: { chat } })
const cloud = { kind: 'openai', models: ['gpt-5.1', 'gpt-5.1-mini'] }
const other = { kind: 'anthropic' }

export default [
  { title: 'a listed model', more: more({ cloud }, 'cloud/gpt-5.1') },
  { title: 'a slip of a listed model', more: more({ cloud }, 'cloud/gpt-5.1-mino') },
  { title: 'a model that is none of those', more: more({ cloud }, 'cloud/text-embedding-3-large') },
  {
    title: 'any model, where there is no list',
    more: more({ cloud, other }, 'other/claude-sonnet-4-5'),
  },
  {
    title: 'a model that fits a pattern',
    more: more({ router: { kind: 'openrouter', models: ['qwen/*'] } }, 'router/qwen/qwen3-8b'),
  },
  {
    title: 'a model that fits no pattern',
    more: more({ router: { kind: 'openrouter', models: ['qwen/*'] } }, 'router/openai/gpt-5.1'),
  },
  { title: 'a slip of a provider', more: more({ cloud, other }, 'clowd/gpt-5.1') },
  { title: 'no provider at all', more: more({ cloud, other }, 'zzz/gpt-5.1') },
  {
    title: 'a provider that only a gateway reaches',
    more: more({ cloud: { ...cloud, direct: false } }, 'cloud/gpt-5.1'),
  },
  {
    title: 'a provider whose kind is not known',
    more: more({ cloud: { ...cloud, kind: 'opnai' } }, 'cloud/gpt-4'),
  },
] satisfies RuleCase[]
