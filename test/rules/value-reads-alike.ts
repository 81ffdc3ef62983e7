import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const inDocker = { runs_in: 'docker' }
const near = { kind: 'vllm', base_url: 'http://vllm:8000/v1', api_key: 'none' }
const key = '{sample:sk-proj-}'
const quoted = `"${key}"`

export default [
  { title: 'double quotes', it: cloud, more: inDocker, key: quoted },
  { title: 'single quotes', it: cloud, more: inDocker, key: `'${key}'` },
  { title: 'no quotes', it: cloud, more: inDocker, key },
  { title: 'no value', it: cloud, more: inDocker },
  { title: 'a value of the process', it: cloud, more: inDocker, key: quoted, process: key },
  { title: 'Kubernetes', it: cloud, more: { runs_in: 'kubernetes' }, key: quoted },
  {
    title: 'a compose file by its older name',
    it: cloud,
    more: inDocker,
    key: quoted,
    with: { files: { 'docker-compose.yml': 'services: {}\n' } },
  },
  {
    title: 'a Dockerfile alone',
    it: cloud,
    more: inDocker,
    key: quoted,
    with: { files: { Dockerfile: 'FROM node\n' } },
  },
  {
    title: 'an address',
    it: { ...near, base_url: '${URL}', hosts: ['vllm'] },
    more: inDocker,
    with: { env: 'URL="http://vllm:8000/v1"\n' },
  },
  {
    title: 'a header',
    it: { ...near, headers: { Authorization: 'Bearer ${TEAM}' } },
    more: inDocker,
    with: { env: "TEAM='9f2c1b7d44aa01e8'\n" },
  },
  {
    title: 'a variable that the file does not name',
    it: near,
    more: inDocker,
    key: quoted,
  },
] satisfies RuleCase[]
