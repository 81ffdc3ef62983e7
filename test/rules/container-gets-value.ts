import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const proxy = { kind: 'litellm-proxy', base_url: 'http://proxy:4000' }
const server = { kind: 'vllm', base_url: 'http://vllm:8000/v1' }
const address = { ...proxy, base_url: '${URL}', hosts: ['proxy'], api_key: '${K}' }
const key = '{sample:sk-proj-}'

/** A compose file whose service is given these variables, and maybe a file of more. */
function given(lines: string[], service = '') {
  const environment = lines.map((line) => `      ${line}\n`).join('')
  const text = `services:\n  app:\n    build: .\n${service}    environment:\n${environment}`
  return { more: { runs_in: 'docker' }, with: { files: { 'compose.yaml': text } } }
}

const withFile = '    env_file: .llm.env\n'

export default [
  { title: 'a placeholder in a list', it: cloud, ...given(['- K=your-api-key-here']) },
  { title: 'a placeholder in a mapping', it: cloud, ...given(['K: your-api-key-here']) },
  {
    title: 'a placeholder that hides a key in a file',
    it: cloud,
    ...given(['K: your-api-key-here']),
    key,
  },
  {
    title: 'a placeholder that hides a key in the process',
    it: cloud,
    ...given(['K: your-api-key-here']),
    process: key,
  },
  {
    title: 'a placeholder that hides an empty variable',
    it: cloud,
    ...given(['K: your-api-key-here']),
    process: '',
  },
  {
    title: 'a placeholder beside a file of variables',
    it: cloud,
    ...given(['K: your-api-key-here'], withFile),
  },
  { title: 'a key', it: cloud, ...given([`K: a1b2c3d4e5f6a7b8c9d0`]) },
  { title: 'a filler, at a vendor', it: cloud, ...given(['K: no_key']) },
  { title: 'a filler, at a server of one’s own', it: server, ...given(['K: no_key']) },
  { title: 'a placeholder, at a server of one’s own', it: server, ...given(['K: your-key-here']) },
  { title: 'a placeholder, at a proxy that needs a key', it: proxy, ...given(['K: replace-me']) },
  { title: 'a secret of one’s own choice, at a proxy', it: proxy, ...given(['K: my-api-key']) },
  { title: 'the example key of a proxy', it: proxy, ...given(['K: sk-1234']) },
  { title: 'a usual placeholder, at a vendor', it: cloud, ...given(['K: my-api-key']) },
  { title: 'a variable that nothing declares', it: cloud, ...given(['L: your-api-key-here']) },
  { title: 'an empty text', it: cloud, ...given(['- K=']) },
  { title: 'blanks', it: cloud, ...given(['K: "  "']) },
  { title: 'nothing, which hands on what is there', it: cloud, ...given(['K:']) },
  { title: 'a reference in braces', it: cloud, ...given(['K: ${K}']) },
  { title: 'a bare reference', it: cloud, ...given(['K: $K']) },
  { title: 'a bare reference beside a file', it: cloud, ...given(['K: $K'], withFile) },
  {
    title: 'a bare reference beside a file, with a value in `.env`',
    it: cloud,
    ...given(['K: $K'], withFile),
    key,
  },
  {
    title: 'a bare reference beside a file, with a value in the shell',
    it: cloud,
    ...given(['K: $K'], withFile),
    process: key,
  },
  {
    title: 'a bare reference beside a file, with an empty text in `.env`',
    it: cloud,
    ...given(['K: $K'], withFile),
    key: '',
  },
  {
    title: 'a bare reference with a longer name',
    it: { ...cloud, api_key: '${TEAM_KEY}' },
    ...given(['TEAM_KEY: $TEAM_KEY'], withFile),
  },
  {
    title: 'a reference that `.env` fills, besides the files of an environment',
    it: cloud,
    ...given(['K: ${K}'], withFile),
    more: { runs_in: 'docker', environments: { test: { env_files: ['test.env'] } } },
    key,
  },
  {
    title: 'a reference in a compose file beside another `.env`',
    it: cloud,
    more: { runs_in: 'docker', env_files: ['sub/.env'] },
    with: {
      files: {
        'sub/.env': `K=${key}\n`,
        'sub/compose.yaml':
          'services:\n  app:\n    env_file: a.env\n    environment:\n      K: $K\n',
      },
    },
  },
  { title: 'a reference in braces beside a file', it: cloud, ...given(['K: ${K}'], withFile) },
  { title: 'a reference that may be empty', it: cloud, ...given(['- K=${K:-}'], withFile) },
  { title: 'one that another variable fills', it: cloud, ...given(['K: ${L}'], withFile) },
  { title: 'one that must be filled', it: cloud, ...given(['K: ${K:?}'], withFile) },
  { title: 'one that must be there', it: cloud, ...given(['K: ${K?no key}'], withFile) },
  { title: 'one with a placeholder', it: cloud, ...given(['K: ${K:-your-api-key-here}']) },
  {
    title: 'one with a placeholder, for another variable',
    it: cloud,
    ...given(['- K=${L-your-api-key-here}'], withFile),
  },
  {
    title: 'one with a placeholder, in front of other characters',
    it: cloud,
    ...given(['K: ${L:-your-api-key-here}-x']),
  },
  {
    title: 'one with a placeholder, behind other characters',
    it: cloud,
    ...given(['K: x-${L:-your-api-key-here}']),
  },
  { title: 'one with a key', it: cloud, ...given(['K: ${K:-a1b2c3d4e5f6a7b8}'], withFile) },
  { title: 'one among other characters', it: cloud, ...given(['K: your-api-key-${L}']) },
  { title: 'quotes in a list', it: cloud, ...given([`- K="${'a1b2c3d4'}"`]) },
  { title: 'single quotes in a list', it: cloud, ...given([`- K='a1b2c3d4'`], withFile) },
  { title: 'quotes around several lines', it: cloud, ...given([`K: "'a1b2\\nc3d4'"`]) },
  { title: 'a quote at one end', it: cloud, ...given([`- K="a1b2c3d4`, `- K=a1b2c3d4"`]) },
  { title: 'quotes inside', it: cloud, ...given([`- K=a"b1c2d3"`, `- K="b1c2d3"a`]) },
  { title: 'two sorts of quotes', it: cloud, ...given([`- K="a1b2c3d4'`]) },
  { title: 'an address in quotes', it: address, ...given([`- URL="http://proxy:4000"`]) },
  { title: 'a placeholder for an address', it: address, ...given(['URL: <your-url>']) },
  {
    title: 'a placeholder for an address, where it is the default',
    it: address,
    ...given(['URL: ${URL:-your-url-here}']),
  },
  {
    title: 'an address in quotes, of two providers',
    it: {},
    ...given([`- URL="http://proxy:4000"`]),
    more: { runs_in: 'docker', providers: { one: address, two: address } },
  },
  { title: 'an empty address', it: address, ...given(['URL: ""']) },
] satisfies RuleCase[]
