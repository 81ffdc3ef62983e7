import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai', api_key: 'caller' }
const claude = { kind: 'anthropic', api_key: 'caller' }
const readBy = (readers: unknown) => ({ more: { readers } })
const template = (reader: string) => ({ more: { generate: { env: { out: '.env.tool', reader } } } })
const both = (readers: unknown) => ({ more: { readers, providers: { cloud, claude } } })

export default [
  { title: 'one that is known', it: claude, ...readBy({ 'claude-code': 'it' }) },
  { title: 'a slip in a list', it: claude, ...readBy(['claude-cod']) },
  { title: 'a slip in a mapping', it: claude, ...readBy({ 'claude-cod': 'it' }) },
  { title: 'a slip in a template', it: claude, ...template('claude-cod') },
  { title: 'none like it', it: claude, ...readBy(['zzzzzz']) },
  { title: 'none like it in a template', it: claude, ...template('zzzzzz') },
  { title: 'no provider', it: claude, ...readBy({ 'claude-code': [] }) },
  { title: 'a slip of a provider', ...both({ 'claude-code': 'claud' }) },
  { title: 'a slip of a provider in a list', ...both({ 'openai-sdk': ['cloud', 'claud'] }) },
  { title: 'a provider like none', ...both({ 'claude-code': ['zzz'] }) },
  { title: 'a provider that it cannot call', ...both({ 'claude-code': ['claude', 'cloud'] }) },
  {
    title: 'a provider that it calls on another wire, as it is named',
    ...both({ 'openai-sdk': 'claude' }),
  },
  { title: 'a program that calls some of them', ...both(['openai-sdk']) },
  { title: 'a program that calls none of them', ...both(['groq-sdk']) },
  {
    title: 'a program that calls none of them on the wires they name',
    it: claude,
    ...readBy(['openai-sdk']),
  },
  {
    title: 'a program of a template that calls none of them',
    it: claude,
    ...template('groq-sdk'),
  },
  {
    title: 'a provider whose kind is not known',
    more: { readers: { 'openai-sdk': 'cloud' }, providers: { cloud: { kind: 'opnai' }, claude } },
  },
  {
    title: 'a program that calls none of them, where one could not be read',
    more: { readers: ['groq-sdk'], providers: { fast: { kind: 'grok' }, claude } },
  },
  {
    title: 'a program that calls none of them, where none could be read',
    more: { readers: ['groq-sdk'], providers: { fast: { kind: 'grok' } } },
  },
  {
    title: 'a program that calls only certain kinds',
    it: cloud,
    ...readBy({ 'ollama-python': 'it' }),
  },
  {
    title: 'a provider that has the name of the program',
    more: {
      providers: { 'claude-code': cloud },
      readers: { 'claude-code': ['claude-code'] },
    },
  },
  {
    title: 'a program in a file without providers',
    with: { yaml: 'version: 1\nreaders: [groq-sdk]\npolicy: { egress: [localhost] }\n' },
  },
] satisfies RuleCase[]
