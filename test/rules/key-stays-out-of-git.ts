import { type RuleCase, x } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const key = `sk-proj-${x(40)}abc`
const secret = 'a1b2c3d4e5f6a7b8'
const tracked = (...names: string[]) => ({ with: { tracked: names } })
const files = (name: string, text: string) => ({ with: { files: { [name]: text } } })
const compose = (line: string) =>
  files('compose.yaml', `services:\n  app:\n    build: .\n    environment:\n      ${line}\n`)
const seen = `sk-kimi-${x(40)}abc`

export default [
  // files of variables
  { title: 'a key', it: cloud, key, ...tracked('.env') },
  { title: 'a key in a file that git does not keep', it: cloud, key, ...tracked('.env.local') },
  { title: 'a key in the process', it: cloud, process: key, ...tracked('.env', 'process') },
  { title: 'a secret of no known form', it: near, key: secret, ...tracked('.env') },
  { title: 'a form that was only seen', it: near, key: seen, ...tracked('.env') },
  {
    title: 'a form that many keys have',
    it: near,
    key: `sk-${secret}${secret}${secret}`,
    ...tracked('.env'),
  },
  { title: 'an empty one', it: near, key: '', ...tracked('.env') },
  { title: 'a filler', it: near, key: 'no_key', ...tracked('.env') },
  { title: 'a placeholder', it: near, key: 'your-api-key-here', ...tracked('.env') },
  { title: 'a secret of another tool', it: near, key: 'op://vault/item/key', ...tracked('.env') },
  {
    title: 'a key in one of two files',
    it: cloud,
    more: { env_files: ['one.env', 'two.env'] },
    with: { files: { 'one.env': `K=${key}\n`, 'two.env': `K=${key}d\n` }, tracked: ['one.env'] },
  },
  {
    title: 'a key in the file of an environment',
    it: cloud,
    more: { environments: { test: { env_files: ['test.env'] } } },
    with: { files: { 'test.env': `K=${key}\n` }, tracked: ['test.env'] },
  },
  // files of keys
  {
    title: 'the file of a key',
    it: { ...cloud, api_key: { file: 'key.txt' } },
    ...tracked('key.txt'),
  },
  {
    title: 'the file of a key that git does not keep',
    it: { ...cloud, api_key: { file: 'key.txt' } },
  },
  { title: 'a key that the code passes', it: { ...cloud, api_key: 'caller' }, ...tracked('.env') },
  // templates
  { title: 'a key in a template', it: cloud, ...files('.env.example', `# keys\nK=${key}\n`) },
  {
    title: 'a secret of no known form in a template',
    it: near,
    ...files('.env.sample', `K=${secret}\n`),
  },
  {
    title: 'a masked key in a template',
    it: cloud,
    ...files('.env.template', 'K=sk-proj-...wXYZ\n'),
  },
  {
    title: 'one letter in a template',
    it: cloud,
    ...files('.env.example', `K=sk-proj-${x(40)}\n`),
  },
  {
    title: 'a form that was only seen in a template',
    it: near,
    ...files('.env.example', `K=${seen}\n`),
  },
  {
    title: 'a key in a template that is generated',
    it: cloud,
    more: { generate: { env: 'my.env' } },
    ...files('my.env', `K=${key}\n`),
  },
  {
    title: 'a key in a template, besides an environment',
    it: cloud,
    more: { environments: { test: {} } },
    ...files('.env.example', `K=${key}\n`),
  },
  // files of containers
  { title: 'a key in a compose file', it: cloud, ...compose(`OTHER: ${key}`) },
  { title: 'a key in quotes in a list', it: cloud, ...compose(`- OTHER="${key}"`) },
  { title: 'a key in single quotes', it: cloud, ...compose(`- OTHER='${key}'`) },
  { title: 'quotes in front of other characters', it: cloud, ...compose(`- OTHER="${key}"abc`) },
  { title: 'quotes behind a beginning', it: cloud, ...compose(`- OTHER=sk-proj-"${x(40)}abc"`) },
  { title: 'a key with a quote at one end', it: cloud, ...compose(`- OTHER="${key}`) },
  {
    title: 'a secret of no known form in a compose file',
    it: cloud,
    ...compose(`OTHER: ${secret}`),
  },
  { title: 'nothing in a compose file', it: cloud, ...compose('OTHER:') },
  { title: 'a reference in a compose file', it: cloud, ...compose('OTHER: ${OTHER:?}') },
  {
    title: 'a key in a Dockerfile',
    it: cloud,
    ...files('Dockerfile', `FROM node:24\nENV OTHER=${key}\n`),
  },
  {
    title: 'an argument in a Dockerfile',
    it: cloud,
    ...files('Dockerfile', `FROM node:24\nARG OTHER\n`),
  },
  {
    title: 'a key in the Dockerfile of an environment',
    it: cloud,
    more: { environments: { test: {} } },
    ...files('app.Dockerfile', `FROM node:24\nARG OTHER=${key}\n`),
  },
] satisfies RuleCase[]
