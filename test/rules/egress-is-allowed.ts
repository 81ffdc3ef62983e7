import type { RuleCase } from './case.ts'

const it = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1' }
const egress = (...entries: string[]) => ({ more: { policy: { egress: entries } } })
const from = (text: string) => ({ ...it, headers: { 'X-Target-Url': text } })

export default [
  { title: 'no policy', it: from('https://api.elsewhere.example/v1') },
  { title: 'a host that is listed', it, ...egress('llm.example.com') },
  { title: 'a host that is not', it, ...egress('.example.org', 'localhost') },
  {
    title: 'an address from a variable, whose host is not listed',
    it: { ...it, base_url: 'https://${HOST}/v1' },
    ...egress('.example.org'),
    with: { env: 'HOST=llm.example.com\n' },
  },
  {
    title: 'an address from a variable that is not set',
    it: { ...it, base_url: 'https://${HOST}/v1' },
    ...egress('.example.org'),
  },
  {
    title: 'an address of a kind that it is not known for',
    it: { kind: 'openai', base_url: 'https://llm.example.com/v1' },
    ...egress('.example.org'),
  },
  {
    title: 'an address that a variable may lead to by its path',
    it: { ...it, base_url: 'https://llm.example.com/${TEAM}/v1' },
    ...egress('.example.org'),
    with: { env: 'TEAM=red\n' },
  },
  {
    title: 'an address in a header that is listed',
    it: from('https://api.example.com/v1'),
    ...egress('.example.com'),
  },
  {
    title: 'an address in a header that is not',
    it: from('https://api.elsewhere.example/v1'),
    ...egress('.example.com'),
  },
  {
    title: 'an address in a header, from a variable',
    it: from('${TARGET}'),
    ...egress('.example.com'),
    with: { env: 'TARGET=" https://api.elsewhere.example/v1 "\n' },
  },
  {
    title: 'an address in a header, from a default',
    it: from('${TARGET:-https://api.elsewhere.example/v1}'),
    ...egress('.example.com'),
  },
  {
    title: 'an address in a header, from a variable that is not set',
    it: from('${TARGET}'),
    ...egress('.example.com'),
  },
  {
    title: 'a header that holds no address',
    it: from('api.elsewhere.example'),
    ...egress('.example.com'),
  },
] satisfies RuleCase[]
