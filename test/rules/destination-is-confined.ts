import type { RuleCase } from './case.ts'

const it = { kind: 'openai-compatible', base_url: '${URL}' }
const to = (url: string) => ({ with: { env: `URL=${url}\n` } })
const hosts = ['llm.example.com', '.example.net']

export default [
  { title: 'a variable that nothing confines', it },
  {
    title: 'a variable with a default',
    it: { ...it, base_url: '${URL:-https://a.example.com:8443/v1}' },
  },
  { title: 'a default that is no URL', it: { ...it, base_url: '${URL:-a.example.com}' } },
  { title: 'a default without a host', it: { ...it, base_url: '${URL:-file:///v1}' } },
  { title: 'a variable as the host', it: { ...it, base_url: 'https://${HOST}/v1' } },
  { title: 'a variable as the port', it: { ...it, base_url: 'https://a.example.com:${PORT}/v1' } },
  { title: 'a variable in the path', it: { ...it, base_url: 'https://a.example.com/${TEAM}/v1' } },
  { title: 'a value that is no address', it, ...to('a.example.com:8443') },
  { title: 'a value within the hosts', it: { ...it, hosts }, ...to('https://a.example.net/v1') },
  { title: 'a value outside of them', it: { ...it, hosts }, ...to('https://a.example.org/v1') },
  {
    title: 'a value outside of them, in the process',
    it: { ...it, hosts },
    with: { process: { URL: 'https://a.example.org:8443/v1' } },
  },
  {
    title: 'a value that is not known',
    it: { ...it, hosts },
  },
  {
    title: 'a value outside of the policy',
    it,
    ...to('https://a.example.org/v1'),
    more: { policy: { egress: hosts } },
  },
  {
    title: 'a value that the policy and the provider allow',
    it: { ...it, hosts },
    ...to('https://a.example.net/v1'),
    more: { policy: { egress: ['.example.net'] } },
  },
  {
    title: 'a value that the provider allows and the policy does not',
    it: { ...it, hosts },
    ...to('https://a.example.net/v1'),
    more: { policy: { egress: ['b.example.net'] } },
  },
  {
    title: 'a value that the kind allows and the policy does not',
    it: { kind: 'openai', base_url: '${URL}', hosts },
    ...to('https://eu.api.openai.com/v1'),
    more: { policy: { egress: ['api.openai.com'] } },
  },
  {
    title: 'a value that the policy allows and the provider does not',
    it: { ...it, hosts },
    ...to('https://a.example.org/v1'),
    more: { policy: { egress: ['.example.org'] } },
  },
  {
    title: 'a value that neither allows',
    it: { ...it, hosts },
    ...to('https://a.example.org/v1'),
    more: { policy: { egress: ['.example.net'] } },
  },
  {
    title: 'a host of the kind',
    it: { kind: 'openai', base_url: '${URL}' },
    ...to('https://eu.api.openai.com/v1'),
  },
] satisfies RuleCase[]
