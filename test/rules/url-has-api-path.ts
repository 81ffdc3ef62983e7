import type { Api, Kind } from '../../kinds/kind.ts'
import type { RuleCase } from './case.ts'

const near = { kind: 'llama-server', api_key: 'none' }
const own = { kind: 'openai-compatible', api_key: 'none' }
const at = (base_url: string, more = {}) => ({ ...near, base_url, ...more })
const source = { url: 'https://docs.house.example', seen: '2026-11-26' }

/** A vendor for tests, which speaks these APIs. */
function house(apis: Api[], more: Partial<Kind> = {}): Kind {
  return {
    id: 'house',
    name: 'House',
    class: 'cloud',
    about: 'A vendor for tests.',
    hosts: ['llm.house.example'],
    apis,
    key: { need: 'ignored', variables: [], shapes: [] },
    auth: 'bearer',
    mistakes: [],
    sources: [source],
    ...more,
  }
}

const listed = house([{ wire: 'openai', bases: [{ url: 'https://llm.house.example/llm/v1' }] }])
const second: Kind = {
  ...house([{ wire: 'openai', bases: [{ url: 'https://llm.house.example' }] }]),
  id: 'second',
  name: 'Second',
}
const open = house([{ wire: 'openai', bases: [] }], { hosts: [] })
const ported = house(
  [{ wire: 'openai', bases: [{ url: 'http://localhost:7777/v1' }], path: '/v1' }],
  {
    class: 'local',
    hosts: [],
    ports: [7777],
  },
)
const known = (mistake: Partial<Kind['mistakes'][number]>, kind = listed): Kind => ({
  ...kind,
  mistakes: [
    {
      url: 'https://llm.house.example/old',
      happens: '404, and nothing more',
      sure: 'documented',
      source,
      ...mistake,
    },
  ],
})
const inHouse = (path: string, kind = listed, more = {}) => ({
  it: { kind: 'house', api_key: 'none', base_url: `https://llm.house.example${path}`, ...more },
  kinds: [kind],
})

export default [
  { title: 'the root of the API', it: at('http://localhost:8080/v1') },
  { title: 'the root with a slash', it: at('http://localhost:8080/v1/') },
  { title: 'a prefix before the path', it: at('https://llm.example.com/llama/v1') },
  { title: 'no path', it: at('http://localhost:8080') },
  { title: 'a prefix without the path', it: at('https://llm.example.com/llama') },
  { title: 'the path twice', it: at('http://localhost:8080/v1/v1') },
  { title: 'a whole endpoint', it: at('http://localhost:8080/v1/chat/completions') },
  { title: 'a whole endpoint, with a query', it: at('http://localhost:8080/v1/models?limit=1') },
  { title: 'an endpoint without the path', it: at('http://localhost:8080/chat/completions') },
  { title: 'a part of an endpoint', it: at('http://localhost:8080/v1/chat') },
  { title: 'a part of an endpoint without the path', it: at('http://localhost:8080/chat') },
  { title: 'an endpoint of another wire', it: at('http://localhost:8080/v1/messages') },
  {
    title: 'an endpoint of another wire that the kind speaks',
    it: { ...at('http://localhost:11434/api/chat'), kind: 'ollama' },
  },
  {
    title: 'an endpoint of another wire, at a server of which nothing is known',
    it: { ...own, base_url: 'https://llm.example.com/v1/messages' },
  },
  { title: 'two slashes', it: at('http://localhost:8080//v1') },
  {
    title: 'another address in the path',
    it: at('https://llm.example.com/http://localhost:8080/v1'),
  },
  { title: 'two slashes before a path that is not right', it: at('http://localhost:8080//llama') },
  { title: 'a query alone', it: at('http://localhost:8080?team=a') },
  { title: 'a slip in the form', it: at('localhost:8080') },
  {
    title: 'an address that is not known yet',
    it: at('${URL}', { hosts: ['localhost'] }),
  },
  {
    title: 'an address from a variable',
    it: at('${URL}', { hosts: ['localhost'] }),
    with: { env: 'URL=http://localhost:8080\n' },
  },
  {
    title: 'an address from the process',
    it: at('${URL}', { hosts: ['localhost'] }),
    with: { process: { URL: 'http://localhost:8080' } },
  },
  {
    title: 'the path of another wire, which is named',
    it: { kind: 'ollama', api_key: 'none', wire: 'ollama', base_url: 'http://localhost:11434/v1' },
  },
  {
    title: 'the path of another wire, where none is named',
    it: { kind: 'moonshot', base_url: 'https://api.moonshot.cn/anthropic' },
  },
  {
    title: 'the version that clients append themselves',
    it: { kind: 'anthropic', base_url: 'https://api.anthropic.com/v1' },
  },
  {
    title: 'the version that clients append themselves, at a server of one’s own',
    it: { kind: 'anthropic-compatible', api_key: 'none', base_url: 'https://llm.example.com/v1' },
  },
  {
    title: 'an older path, with the version that belongs to it',
    it: {
      kind: 'azure-openai',
      api_version: '2024-10-21',
      base_url: 'https://contoso.openai.azure.com',
    },
  },
  {
    title: 'a path that is missing, without that version',
    it: { kind: 'azure-openai', base_url: 'https://contoso.openai.azure.com' },
  },
  {
    title: 'an endpoint on the newer path, with the version of the older one',
    it: {
      kind: 'azure-openai',
      api_version: '2024-10-21',
      base_url: 'https://contoso.openai.azure.com/openai/v1/chat/completions',
    },
  },
  {
    title: 'the query of a copied endpoint, for which there is a setting',
    it: {
      kind: 'azure-openai',
      base_url:
        'https://contoso.openai.azure.com/openai/deployments/gpt41/chat/completions?api-version=2024-10-21',
    },
  },
  {
    title: 'what is known of a vendor, under a kind that is none',
    it: { ...own, base_url: 'https://api.groq.com/v1' },
  },
  {
    title: 'what is known of a vendor, under a kind of another wire',
    it: { kind: 'anthropic-compatible', api_key: 'none', base_url: 'https://api.groq.com/v1' },
  },
  {
    title: 'the usual port of one server, under a kind that is none',
    it: { ...own, base_url: 'http://localhost:11434' },
  },
  {
    title: 'the usual port of one server, by the name of a service',
    it: { ...own, base_url: 'http://ollama:11434' },
  },
  {
    title: 'the usual port of one server, on another machine',
    it: { ...own, base_url: 'http://llm.example.com:11434', hosts: ['llm.example.com'] },
  },
  {
    title: 'the usual port of one server, with a path',
    it: { ...own, base_url: 'http://localhost:11434/llama' },
  },
  {
    title: 'the usual port of several servers',
    it: { ...own, base_url: 'http://localhost:8080' },
  },
  { title: 'a path of the kind', ...inHouse('/llm/v1') },
  { title: 'no path at a vendor', ...inHouse('') },
  { title: 'the version alone', ...inHouse('/v1') },
  { title: 'another path', ...inHouse('/other') },
  { title: 'a doubled version', ...inHouse('/llm/v1/v1') },
  { title: 'an endpoint', ...inHouse('/llm/v1/chat/completions') },
  { title: 'an endpoint on another path', ...inHouse('/v1/chat/completions') },
  { title: 'a part of an endpoint on its path', ...inHouse('/llm/v1/chat') },
  { title: 'two slashes at a vendor', ...inHouse('//llm/v1') },
  {
    title: 'a known mistake',
    ...inHouse('/old', known({ cure: 'https://llm.house.example/llm/v1' })),
  },
  { title: 'a known mistake without a cure', ...inHouse('/old', known({})) },
  { title: 'a mistake that was seen', ...inHouse('/old', known({ sure: 'observed' })) },
  { title: 'a known mistake of another wire', ...inHouse('/old', known({ wire: 'anthropic' })) },
  {
    title: 'a known mistake with an endpoint behind it',
    ...inHouse('/old/chat/completions', known({})),
  },
  {
    title: 'a known mistake in the form of a doubled version',
    ...inHouse('/llm/v1/v1', known({ url: 'https://llm.house.example/llm/v1/v1', happens: '410' })),
  },
  {
    title: 'a known mistake whose path is right',
    ...inHouse('/llm/v1', known({ url: 'https://llm.house.example/llm/v1' })),
  },
  {
    title: 'a mistake that was seen whose path is right',
    ...inHouse('/llm/v1', known({ url: 'https://llm.house.example/llm/v1', sure: 'observed' })),
  },
  {
    title: 'a known mistake of a server of which nothing else is known',
    it: { kind: 'house', api_key: 'none', base_url: 'http://localhost:7000/x' },
    kinds: [known({ url: 'http://{host}/x', cure: 'http://{host}/y' }, open)],
  },
  {
    title: 'a server of which nothing is known',
    it: { kind: 'house', api_key: 'none', base_url: 'http://localhost:7000/x' },
    kinds: [open],
  },
  {
    title: 'a server of which nothing is known, with a doubled version',
    it: { kind: 'house', api_key: 'none', base_url: 'http://localhost:7000/v1/v1' },
    kinds: [open],
  },
  {
    title: 'a port of a kind of the file, under a kind that is none',
    it: { ...own, base_url: 'http://localhost:7777' },
    kinds: [ported],
  },
  {
    title: 'the usual port of one server, under the kind of another',
    it: at('http://localhost:11434'),
  },
  {
    title: 'the usual port of one server, with a path that is known to be wrong there',
    it: { ...own, base_url: 'http://localhost:11434/api/v1' },
  },
  {
    title: 'the usual port of several servers that want another path',
    it: { ...own, base_url: 'http://localhost:5000' },
  },
  {
    title: 'a vendor of the file on this machine, under a kind that is none',
    it: { ...own, base_url: 'http://localhost:5000' },
    kinds: [{ ...listed, hosts: ['localhost'] }],
  },
  {
    title: 'the right path of a vendor, under a kind that is none',
    it: { ...own, base_url: 'https://llm.house.example/llm/v1' },
    kinds: [listed],
  },
  {
    title: 'an unknown path of a vendor, under a kind that is none',
    it: { ...own, base_url: 'https://llm.house.example/other' },
    kinds: [listed],
  },
  {
    title: 'a path that is wrong for both products of a host, under a kind that is none',
    it: { ...own, base_url: 'https://llm.house.example/v1' },
    kinds: [listed, second],
  },
  {
    title: 'a path that is right for the second product of a host, under a kind that is none',
    it: { ...own, base_url: 'https://llm.house.example' },
    kinds: [listed, second],
  },
  {
    title: 'a known mistake in a form of which nothing is said',
    it: { kind: 'house', api_key: 'none', base_url: 'http://localhost:7000/v1/v1' },
    kinds: [known({ url: 'http://{host}/v1/v1' }, open)],
  },
  {
    title: 'a part of an endpoint that clients of the wire append whole',
    it: {
      kind: 'ollama',
      api_key: 'none',
      wire: 'ollama',
      base_url: 'http://localhost:11434/llm/api',
    },
  },
  {
    title: 'the version that clients append themselves, further in front',
    it: { kind: 'anthropic', base_url: 'https://api.anthropic.com/v1/llm' },
  },
  {
    title: 'no path at a vendor that may also stand elsewhere',
    ...inHouse('', house([{ ...(listed.apis[0] as Api), path: '/llm/v1' }])),
  },
  {
    title: 'another endpoint of the vendor than the chosen one',
    it: {
      kind: 'aws-bedrock',
      endpoint: 'mantle',
      region: 'eu-west-1',
      api_key: '${K}',
      base_url: 'https://bedrock-runtime.eu-west-1.amazonaws.com',
    },
  },
] satisfies RuleCase[]
