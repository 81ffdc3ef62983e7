import type { RuleCase } from './case.ts'

const near = { kind: 'llama-server', api_key: 'none' }
const far = { kind: 'openai-compatible', api_key: 'none' }
const at = (base_url: string) => ({ ...near, base_url })
const from = { ...near, base_url: '${URL}', hosts: ['localhost', 'llm.example.com'] }
const held = (url: string) => ({ with: { env: `URL='${url}'\n` } })

export default [
  { title: 'scheme, host, port and path', it: at('http://localhost:8080/v1') },
  { title: 'no scheme', it: at('localhost:8080/v1') },
  { title: 'no scheme, in a variable', it: from, ...held('localhost:8080/v1') },
  {
    title: 'no scheme, in a variable of the process',
    it: from,
    with: { process: { URL: 'localhost:8080/v1' } },
  },
  { title: 'a placeholder in place of a host', it: at('http://<host>:8080/v1') },
  { title: 'another program’s way to name a variable', it: at('$LLAMA_URL') },
  { title: 'a blank in front', it: at(' http://localhost:8080/v1') },
  { title: 'a slip beside a query', it: at('localhost:8080/v1?team=a') },
  { title: 'a query', it: { ...far, base_url: 'https://llm.example.com/v1?team=a' } },
  { title: 'a query, in a variable', it: from, ...held('http://localhost:8080/v1?team=a') },
  { title: 'an empty query', it: { ...far, base_url: 'https://llm.example.com/v1?' } },
  {
    title: 'a query for which there is a setting',
    it: {
      kind: 'azure-openai',
      base_url: 'https://contoso.openai.azure.com/openai?api-version=2024-10-21',
    },
  },
  {
    title: 'an endpoint that was copied whole',
    it: at('http://localhost:8080/v1/chat/completions?team=a'),
  },
  {
    title: 'a path that ends as a route does and is right',
    it: {
      kind: 'openai-compatible',
      api_key: 'none',
      base_url: 'https://llm.example.com/models?team=a',
    },
  },
  { title: 'a fragment', it: at('http://localhost:8080/v1#top') },
  { title: 'a query and a fragment', it: at('http://localhost:8080/v1?team=a#top') },
  { title: 'a user and a password', it: at('http://user:pass@localhost:8080/v1') },
  { title: 'a user alone, in upper case', it: at('HTTP://user@localhost:8080/v1') },
  { title: 'a password, in a variable', it: from, ...held('http://user:pass@localhost:8080/v1') },
  {
    title: 'a password before a path that is still open',
    it: { ...near, base_url: 'https://user:pass@llm.example.com/${P}' },
  },
  { title: 'a sign of users in the path', it: at('http://localhost:8080/@team/v1') },
  {
    title: 'a host that is still open',
    it: { ...near, base_url: 'http://${HOST}:8080/v1', hosts: ['localhost'] },
  },
  { title: 'an address of the kind', it: { kind: 'openai' } },
  {
    title: 'a query behind a path that is not right',
    it: at('http://localhost:8080/llama?team=a'),
  },
] satisfies RuleCase[]
