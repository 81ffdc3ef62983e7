import type { Kind, ModelFacts } from '../../kinds/kind.ts'
import { acme } from '../client/kinds.ts'
import type { RuleCase } from './case.ts'

const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const own = { base_url: 'https://llm.example.com/v1', hosts: ['llm.example.com'] }
const asking = (kind: string, ...models: unknown[]) => ({ kind, models })
const source = { url: 'https://docs.acme.example/models', seen: '2026-11-26' }

/** A vendor whose ids of models are of this form, asked for one. */
function of(id: string, models: Partial<ModelFacts>, more: Record<string, unknown> = {}) {
  const facts: ModelFacts = { shape: 'a bare name', examples: ['swift-1'], ...models }
  const kind: Kind = {
    ...acme,
    apis: [...acme.apis, { wire: 'anthropic', bases: [{ url: 'http://localhost/anthropic' }] }],
    models: facts,
  }
  return { it: { kind: 'acme', models: [id], ...more }, kinds: [kind] }
}

const mistaken = (
  wire?: 'openai' | 'anthropic',
  sure: 'documented' | 'observed' = 'documented',
) => ({
  mistakes: [
    {
      pattern: '^swift-0',
      ...(wire === undefined ? {} : { wire }),
      happens: '404, as it has ended',
      sure,
      source,
    },
  ],
})

export default [
  { title: 'an id of the kind', it: asking('openai', 'gpt-5.1') },
  { title: 'the word of a router', it: asking('openai', 'openai/gpt-5.1') },
  {
    title: 'the word of a router, at a proxy',
    it: { ...asking('openai', 'openai/gpt-5.1'), ...own },
  },
  {
    title: 'the word of a router, at a server of one’s own',
    it: { ...near, models: ['hosted_vllm/Qwen/Qwen3-8B'] },
  },
  {
    title: 'the word of a router alone',
    it: { ...near, models: ['vllm/'] },
  },
  {
    title: 'the word of a router, at another vendor',
    it: { ...near, models: ['vllm/Qwen3-8B'], base_url: 'https://api.groq.com/openai/v1' },
  },
  { title: 'no vendor where one belongs', it: asking('openrouter', 'gpt-5.1') },
  { title: 'a pattern', it: asking('openrouter', 'qwen/*') },
  { title: 'a pattern that no id fits', it: asking('openai', 'openai/*') },
  { title: 'a variable', it: asking('openai', 'openai/${MODEL}') },
  {
    title: 'a deployment, whatever the model is called',
    it: {
      ...asking('azure-openai', { id: 'azure/gpt-4.1', deployment: 'gpt41-swc' }),
      resource: 'contoso-swc',
    },
  },
  {
    title: 'a deployment that none can be',
    it: {
      ...asking('azure-openai', { id: 'gpt-4.1', deployment: 'azure/gpt41' }),
      resource: 'contoso-swc',
    },
  },
  { title: 'a model of another vendor', it: asking('openai', 'claude-sonnet-4-5') },
  { title: 'a model of nobody that is known', it: asking('openai', 'my-own-model') },
  {
    title: 'a model of another vendor, on another wire',
    it: { ...asking('deepseek', 'claude-sonnet-4-5'), wire: 'anthropic' },
  },
  {
    title: 'a model of another vendor, on its own wire',
    it: asking('deepseek', 'claude-sonnet-4-5'),
  },
  {
    title: 'a model of another vendor, where all are served',
    it: asking('groq', 'claude-sonnet-4-5'),
  },
  {
    title: 'the second one of a list',
    it: asking('openai', 'gpt-5.1', 'anthropic/claude-sonnet-4-5'),
  },
  {
    title: 'an id with a use',
    it: asking('openai', { id: 'openai/text-embedding-3-large', for: 'embeddings' }),
  },
  {
    title: 'a kind of which nothing is known',
    it: { kind: 'openai-compatible', ...own, models: ['a/b/c'] },
  },
  {
    title: 'a role, where there is no list',
    more: { providers: { it: { kind: 'openai' } }, roles: { chat: 'it/openai/gpt-5.1' } },
  },
  {
    title: 'a role, where there is a list',
    more: {
      providers: { it: asking('openai', 'openai/gpt-5.1') },
      roles: { chat: 'it/openai/gpt-5.1' },
    },
  },
  {
    title: 'a role of no provider',
    more: { providers: { it: { kind: 'openai' } }, roles: { chat: 'that/openai/gpt-5.1' } },
  },
  {
    title: 'a form that is documented',
    ...of('a/b/c', { pattern: '^[^/]+$', sure: 'documented' }),
  },
  { title: 'a form that was seen', ...of('a/b/c', { pattern: '^[^/]+$', sure: 'observed' }) },
  { title: 'a form of which nothing is said', ...of('a/b/c', { pattern: '^[^/]+$' }) },
  { title: 'no form', ...of('a/b/c', {}) },
  { title: 'a form that nothing of the id has', ...of('a/b/c', { pattern: '^swift-' }) },
  { title: 'a form that a part of the id has', ...of('a/b/swift-1', { pattern: '^swift-' }) },
  {
    title: 'the word of a router before an id of the form',
    ...of('fast/swift-1', {
      pattern: '^(?:fast/)?swift-',
      routedBy: ['fast/'],
      sure: 'documented',
    }),
  },
  {
    title: 'the word of a router, where nothing is said of the form',
    ...of('fast/swift-1', { routedBy: ['fast/'] }),
  },
  {
    title: 'the word of a router with nothing behind it, where nothing is said of the form',
    ...of('fast/', { routedBy: ['fast/'] }),
  },
  { title: 'a known mistake', ...of('swift-0', mistaken()) },
  { title: 'a mistake that was seen', ...of('swift-0', mistaken(undefined, 'observed')) },
  { title: 'a known mistake of this wire', ...of('swift-0', mistaken('openai')) },
  { title: 'a known mistake of another wire', ...of('swift-0', mistaken('anthropic')) },
  { title: 'an id beside a known mistake', ...of('swift-1', mistaken()) },
  {
    title: 'a role with an id of the kind',
    more: { providers: { it: { kind: 'openai' } }, roles: { chat: 'it/gpt-5.1' } },
  },
  {
    title: 'a form that is documented, before what stands behind',
    ...of('a/b/c', { pattern: '^[^/]+$', sure: 'documented' }),
    more: {
      providers: {
        it: { kind: 'acme', api_key: 'caller', upstream: ['cloud'], models: ['a/b/c'] },
        cloud: { kind: 'openai', direct: false },
      },
    },
  },
] satisfies RuleCase[]
