import { type RuleCase, x } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const key = '{sample:sk-proj-}'
const headers = (header: string, text: string) => ({
  ...near,
  api_key: 'none',
  headers: { [header]: text },
})

export default [
  { title: 'a newline', it: cloud, process: `${key}\n` },
  { title: 'a carriage return', it: cloud, process: `${key}\r` },
  { title: 'a blank in front', it: cloud, process: ` ${key}` },
  { title: 'a tab inside', it: cloud, process: `${key}\t${key}` },
  { title: 'quotes', it: cloud, process: `'${key}'` },
  { title: 'brackets', it: cloud, process: `<${key}>` },
  { title: 'a JSON text', it: cloud, process: `{"key":"${key}"}` },
  { title: 'a URL', it: cloud, process: 'https://api.openai.com/v1' },
  { title: 'the word Bearer', it: cloud, process: `Bearer ${key}` },
  { title: 'a list', it: cloud, process: `${key},${key}` },
  { title: 'a list, for a server of one’s own', it: near, process: 'one,two' },
  { title: 'the name of a variable', it: cloud, process: `OPENAI_API_KEY=${key}` },
  { title: 'an invisible character', it: cloud, process: `${key}\u200b` },
  { title: 'a key that the code passes', it: { ...cloud, api_key: 'caller' }, process: ' ' },
  { title: 'no value', it: cloud },
  { title: 'an encoded blank', it: cloud, process: `${key}%20` },
  { title: 'the name of a header', it: cloud, process: `api-key: ${key}` },
  { title: 'a backslash', it: cloud, process: `${key}\\n` },
  { title: 'quotes at the end', it: cloud, process: `${key}"` },
  {
    title: 'a blank at an address that is not known',
    it: { ...near, base_url: 'https://${H}/v1', hosts: ['.example.com'] },
    process: `${x(20)} `,
  },
  { title: 'a sentence for a server that needs none', it: near, process: 'not needed here' },
  { title: 'a sentence for one that needs a key', it: cloud, process: 'not needed here' },
  {
    title: 'a filler of the kind',
    it: { kind: 'lm-studio', base_url: 'http://localhost:1234/v1' },
    process: 'lm-studio',
  },
  {
    title: 'a server that reads no key',
    it: { kind: 'ollama', base_url: 'http://localhost:11434/v1' },
    process: 'a b ',
  },
  { title: 'an empty one', it: near, process: ' ' },
  { title: 'a newline in a header', it: headers('X-Team', '${K}'), process: 'red\n' },
  {
    title: 'a blank in a header that is no credential',
    it: headers('X-Team', '${K}'),
    process: 'the red one',
  },
  { title: 'a blank in a credential', it: headers('X-Api-Key', 'a ${K}'), process: `${x(20)} ` },
  {
    title: 'a scheme in the header it is for',
    it: headers('Authorization', '${K}'),
    process: `Bearer ${x(20)}`,
  },
  {
    title: 'a scheme behind another one',
    it: headers('Authorization', 'Bearer ${K}'),
    process: `Bearer ${x(20)}`,
  },
  { title: 'an empty one in a header', it: headers('X-Api-Key', '${K}'), process: ' ' },
  { title: 'none in a header', it: headers('X-Api-Key', '${K}') },
] satisfies RuleCase[]
