import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const url = { ...near, api_key: 'none', hosts: ['localhost'] }
const required = (more = {}) => ({ with: { requireEnv: true, ...more } })
const team = (text: string) => ({ ...near, api_key: 'none', headers: { 'X-Team': text } })

export default [
  { title: 'an empty key', it: cloud, key: '' },
  { title: 'a key of blanks', it: cloud, process: ' ' },
  { title: 'an empty key of a server that needs none', it: near, key: '' },
  { title: 'an empty key with a default', it: { ...near, api_key: '${K:-EMPTY}' }, key: '' },
  { title: 'an empty key with an empty default', it: { ...near, api_key: '${K:-}' }, key: '' },
  {
    title: 'an empty key that hides the one in the file',
    it: cloud,
    key: '{sample:sk-proj-}',
    process: '',
  },
  {
    title: 'an empty key in a file that hides the one in another',
    it: cloud,
    with: { files: { '.env': 'K={sample:sk-proj-}\n', '.env.local': 'K=\n' } },
  },
  { title: 'an empty address', it: { ...url, base_url: '${URL}' }, with: { env: 'URL=\n' } },
  {
    title: 'an empty address with a default',
    it: { ...url, base_url: '${URL:-http://localhost:8000/v1}' },
    with: { env: 'URL=\n' },
  },
  {
    title: 'an empty address of a kind that has none of its own',
    it: { kind: 'openai-compatible', api_key: 'none', base_url: '${URL}', hosts: ['localhost'] },
    with: { env: 'URL=\n' },
  },
  {
    title: 'an empty address of a kind whose own one is not whole',
    it: { kind: 'azure-openai', base_url: '${URL}', hosts: ['.openai.azure.com'] },
    with: { env: 'URL=\n' },
  },
  { title: 'an empty part of a header', it: team('team ${TEAM}'), with: { env: 'TEAM=\n' } },
  {
    title: 'an empty part of a header with a default',
    it: team('team ${TEAM:-red}'),
    with: { env: 'TEAM=\n' },
  },
  {
    title: 'an empty setting',
    it: { kind: 'azure-openai', resource: '${RESOURCE}' },
    with: { env: 'RESOURCE=\n' },
  },
  { title: 'an absent key', it: cloud },
  { title: 'an absent key that is required', it: cloud, ...required() },
  {
    title: 'an absent key that is required, and files where it is not',
    it: cloud,
    with: { requireEnv: true, env: 'OTHER=1\n', files: { '.env.local': 'MORE=1\n' } },
  },
  {
    title: 'an absent key that is required, and a file that is not there',
    it: cloud,
    more: { env_files: ['.env', '.env.team'] },
    with: { requireEnv: true, files: { '.env': 'OTHER=1\n' } },
  },
  {
    title: 'an absent key with a default, that is required',
    it: { ...near, api_key: '${K:-EMPTY}' },
    ...required(),
  },
  {
    title: 'an absent key with an empty default, that is required',
    it: { ...near, api_key: '${K:-}' },
    ...required(),
  },
  { title: 'an absent part of a header that is required', it: team('${TEAM}'), ...required() },
  {
    title: 'an absent setting that is required',
    it: { kind: 'azure-openai', api_key: 'caller', resource: '${RESOURCE}' },
    ...required(),
  },
  {
    title: 'an absent address that is required',
    it: { ...url, base_url: 'http://${HOST}:8000/v1' },
    ...required(),
  },
  { title: 'one in a comment', it: cloud, with: { env: '# K=your-key\n' } },
  {
    title: 'one in a comment, that is required',
    it: cloud,
    ...required({ env: '# K=your-key\n' }),
  },
  {
    title: 'one that two providers read',
    more: { providers: { a: { ...cloud, api_key: '${K}' }, b: { ...cloud, api_key: '${K}' } } },
    key: '',
  },
  {
    title: 'one that a provider reads with a default, and another one without',
    more: {
      providers: {
        a: { ...near, api_key: '${K:-EMPTY}' },
        b: { ...near, api_key: '${K}' },
      },
    },
    ...required(),
  },
  {
    title: 'an empty address that nothing confines',
    it: { ...near, api_key: 'none', base_url: '${URL}' },
    with: { env: 'URL=\n' },
  },
] satisfies RuleCase[]
