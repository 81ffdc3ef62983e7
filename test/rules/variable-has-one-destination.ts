import type { Kind } from '../../kinds/kind.ts'
import type { RuleCase } from './case.ts'

const same = { api_key: '${LLM_KEY}' }
const openai = { kind: 'openai', ...same }
const claude = { kind: 'anthropic', ...same }
const own = (host: string, more = {}) => ({
  kind: 'openai-compatible',
  base_url: `https://${host}/v1`,
  ...same,
  ...more,
})
const vllm = (host: string, more = {}) => ({
  kind: 'vllm',
  base_url: `https://${host}/v1`,
  ...same,
  ...more,
})
const of = (one: object, other: object) => ({ more: { providers: { one, other } } })

const gate: Kind = {
  id: 'gate',
  name: 'Gate',
  class: 'gateway',
  about: 'A gateway for tests.',
  hosts: ['gate.example'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://gate.example/v1' }] }],
  key: { need: 'required', variables: [], shapes: [] },
  auth: 'bearer',
  mistakes: [],
  sources: [{ url: 'https://docs.gate.example', seen: '2026-11-26' }],
}

export default [
  { title: 'two vendors', ...of(openai, claude) },
  {
    title: 'two vendors, of which the second one usually reads it',
    ...of(
      { ...openai, api_key: '${ANTHROPIC_API_KEY}' },
      { ...claude, api_key: '${ANTHROPIC_API_KEY}' },
    ),
  },
  {
    title: 'a vendor whose usual variable it is, at a server of one’s own',
    ...of(
      { ...openai, api_key: '${OPENAI_API_KEY}' },
      vllm('llm.example.com', { api_key: '${OPENAI_API_KEY}' }),
    ),
  },
  {
    title: 'three vendors',
    more: { providers: { one: openai, other: claude, third: { kind: 'groq', ...same } } },
  },
  {
    title: 'a key that nobody named, and the same by its name',
    ...of({ kind: 'openai' }, { ...claude, api_key: '${OPENAI_API_KEY}' }),
  },
  { title: 'two variables', ...of(openai, { ...claude, api_key: '${OTHER_KEY}' }) },
  {
    title: 'two providers that send none',
    ...of(vllm('a.example.com', { api_key: 'none' }), vllm('b.example.com', { api_key: 'none' })),
  },
  { title: 'one vendor twice', ...of(openai, openai) },
  {
    title: 'two servers of one’s own of one kind',
    ...of(vllm('a.example.com'), vllm('b.example.com')),
  },
  {
    title: 'two servers of one’s own of which nothing is known',
    ...of(own('a.example.com'), own('b.example.com')),
  },
  {
    title: 'one server of which nothing is known, at two paths',
    ...of(
      own('a.example.com'),
      own('a.example.com', { base_url: 'https://a.example.com/other/v1' }),
    ),
  },
  { title: 'one vendor under two kinds', ...of(openai, own('api.openai.com')) },
  {
    title: 'another vendor under a kind that is none',
    ...of(openai, own('api.groq.com', { base_url: 'https://api.groq.com/openai/v1' })),
  },
  {
    title: 'two kinds of one vendor',
    ...of({ kind: 'mistral', ...same }, { kind: 'codestral', ...same }),
  },
  {
    title: 'two regions that are separate accounts',
    ...of(
      { kind: 'siliconflow', region: 'cn', ...same },
      { kind: 'siliconflow', region: 'global', ...same },
    ),
  },
  {
    title: 'one region twice',
    ...of(
      { kind: 'siliconflow', region: 'cn', ...same },
      { kind: 'siliconflow', region: 'cn', wire: 'anthropic', ...same },
    ),
  },
  {
    title: 'two regions of one account',
    ...of({ kind: 'openai', region: 'eu', ...same }, { kind: 'openai', region: 'us', ...same }),
  },
  {
    title: 'a key that is passed on',
    ...of(openai, own('a.example.com', { forwards: ['openai'] })),
  },
  {
    title: 'a key that is passed on by the first one',
    ...of(own('a.example.com', { forwards: ['openai'] }), openai),
  },
  { title: 'any key that is passed on', ...of(openai, own('a.example.com', { forwards: '*' })) },
  {
    title: 'another key that is passed on',
    ...of(openai, own('a.example.com', { forwards: ['anthropic'] })),
  },
  {
    title: 'the key of a vendor with several kinds that is passed on',
    ...of(
      { kind: 'azure-openai', resource: 'contoso-swc', ...same },
      own('a.example.com', { forwards: ['azure'] }),
    ),
  },
  {
    title: 'a filler for both',
    ...of(vllm('a.example.com'), {
      kind: 'llama-server',
      base_url: 'https://b.example.com/v1',
      ...same,
    }),
    with: { env: 'LLM_KEY=EMPTY\n' },
  },
  {
    title: 'a key for both',
    ...of(vllm('a.example.com'), {
      kind: 'llama-server',
      base_url: 'https://b.example.com/v1',
      ...same,
    }),
    with: { env: 'LLM_KEY=9f2c1b7d44aa01e8\n' },
  },
  {
    title: 'an address that is not known yet',
    ...of(openai, vllm('x', { base_url: '${URL}', hosts: ['a.example.com'] })),
  },
  {
    title: 'a vendor whose kind has no variable',
    ...of(openai, { kind: 'gate', ...same }),
    kinds: [gate],
  },
  {
    title: 'one region, which one names and the other one writes out',
    ...of(
      { kind: 'siliconflow', region: 'cn', ...same },
      { kind: 'siliconflow', base_url: 'https://api.siliconflow.cn/v1', ...same },
    ),
  },
  {
    title: 'two hosts of one vendor, under two kinds',
    ...of(openai, own('eu.api.openai.com')),
  },
  {
    title: 'two regions that are separate accounts, with the usual variable of both',
    ...of(
      { kind: 'siliconflow', region: 'cn', api_key: '${SILICONFLOW_API_KEY}' },
      { kind: 'siliconflow', region: 'global', api_key: '${SILICONFLOW_API_KEY}' },
    ),
  },
] satisfies RuleCase[]
