import type { RuleCase } from './case.ts'

const listing = (...models: unknown[]) => ({ kind: 'llama-server', ...near, models })
const near = { base_url: 'http://localhost:8080/v1', api_key: 'none' }

export default [
  { title: 'a blank in front', it: listing(' qwen3') },
  { title: 'a newline at the end', it: listing('qwen3\n') },
  { title: 'a blank inside', it: listing('qwen 3') },
  { title: 'only blanks', it: listing('  ') },
  { title: 'a no-break space at the end', it: listing('qwen3\u00a0') },
  { title: 'an invisible character inside', it: listing('qwen\u200b3') },
  { title: 'a byte order mark', it: listing('\ufeffqwen3') },
  { title: 'single quotes', it: listing("'qwen3'") },
  { title: 'curly quotes', it: listing('\u201cqwen3\u201d') },
  { title: 'a quote in front alone', it: listing('"qwen3') },
  { title: 'a quote at the end alone', it: listing('qwen3"') },
  { title: 'quotes with a blank', it: listing('"qwen3" ') },
  { title: 'the id of a model with a use', it: listing({ id: 'qwen3 ', for: 'embeddings' }) },
  {
    title: 'a role',
    more: {
      providers: { it: { kind: 'llama-server', ...near } },
      roles: { chat: 'it/qwen3 ' },
    },
  },
  {
    title: 'the name of a role',
    more: {
      providers: { it: { kind: 'llama-server', ...near } },
      roles: { 'chat ': 'it/qwen3' },
    },
  },
  {
    title: 'a model of an environment',
    more: {
      providers: { it: listing('qwen3') },
      environments: { production: { roles: { chat: 'it/qwen3\u200b' } } },
    },
  },
  {
    title: 'a header, where blanks may be meant',
    it: { kind: 'llama-server', ...near, headers: { 'X-Team': 'red ' } },
  },
  {
    title: 'a setting',
    it: {
      kind: 'azure-openai',
      base_url: 'https://contoso.openai.azure.com/openai/v1',
      api_version: 'preview ',
    },
  },
  { title: 'an invisible character behind quotes inside', it: listing('a "b"\u200b') },
  { title: 'an invisible character behind quotes in front', it: listing('"a" b\u200b') },
  {
    title: 'a note that is nobody’s business',
    it: listing('qwen3'),
    more: { 'x-note': ' as we say ' },
  },
] satisfies RuleCase[]
