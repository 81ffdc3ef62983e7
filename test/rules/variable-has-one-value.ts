import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const one = '{sample:sk-proj-}'
const other = '{sample:sk-svcacct-}'

export default [
  { title: 'two values', it: cloud, key: one, process: other },
  { title: 'the same twice', it: cloud, key: one, process: one },
  { title: 'an empty one of the process', it: cloud, key: one, process: '' },
  { title: 'an empty one in the file', it: cloud, key: '', process: one },
  { title: 'a placeholder in the file', it: cloud, key: 'your-api-key', process: one },
  { title: 'a filler in the file', it: near, key: 'EMPTY', process: 'my-own-key-1' },
  { title: 'a placeholder of the process', it: cloud, key: one, process: 'your-api-key' },
  { title: 'one in the file alone', it: cloud, key: one },
  { title: 'one of the process alone', it: cloud, process: one },
  {
    title: 'the last of two files',
    it: cloud,
    process: other,
    with: { files: { '.env': `K=${other}\n`, '.env.local': `K=${one}\n` } },
  },
  {
    title: 'an address',
    it: { ...near, api_key: 'none', base_url: '${URL}', hosts: ['localhost'] },
    with: {
      env: 'URL=http://localhost:8001/v1\n',
      process: { URL: 'http://localhost:8000/v1' },
    },
  },
  {
    title: 'a setting',
    it: { kind: 'azure-openai', resource: '${RESOURCE}' },
    with: { env: 'RESOURCE=contoso-swc\n', process: { RESOURCE: 'contoso-eus' } },
  },
  {
    title: 'a header',
    it: { ...near, api_key: 'none', headers: { 'X-Team': 'team ${TEAM}' } },
    with: { env: 'TEAM=red\n', process: { TEAM: 'blue' } },
  },
  {
    title: 'one that two providers read',
    more: { providers: { a: { ...cloud, api_key: '${K}' }, b: { ...cloud, api_key: '${K}' } } },
    key: one,
    process: other,
  },
] satisfies RuleCase[]
