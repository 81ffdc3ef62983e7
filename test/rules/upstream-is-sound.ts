import type { RuleCase } from './case.ts'

const proxies = (upstreams: Record<string, string[]>) => ({
  providers: {
    local: { kind: 'llama-server', base_url: 'http://localhost:9000/v1', api_key: 'none' },
    ...Object.fromEntries(
      Object.entries(upstreams).map(([name, upstream], index) => [
        name,
        { kind: 'optillm', base_url: `http://localhost:${8000 + index}/v1`, upstream },
      ]),
    ),
  },
})

export default [
  { title: 'two that call the same one', more: proxies({ one: ['local'], two: ['local'] }) },
  {
    title: 'two ways to the same one',
    more: proxies({ one: ['two', 'three'], two: ['local'], three: ['local'] }),
  },
  { title: 'one that calls itself', more: proxies({ one: ['one'] }) },
  {
    title: 'a circle of three',
    more: proxies({ one: ['two'], two: ['three'], three: ['one'] }),
  },
  {
    title: 'a circle behind one that is none of it',
    more: proxies({ one: ['two'], two: ['three'], three: ['local', 'two'] }),
  },
  {
    title: 'two circles',
    more: proxies({ one: ['one'], two: ['local', 'three'], three: ['two'] }),
  },
  { title: 'a slip of a name', more: proxies({ one: ['lokal'] }) },
  { title: 'a name like none', more: proxies({ one: ['local', 'zzz'] }) },
  {
    title: 'a provider whose kind is not known',
    more: {
      providers: {
        one: { kind: 'optillm', base_url: 'http://localhost:8000/v1', upstream: ['cloud'] },
        cloud: { kind: 'opnai' },
      },
    },
  },
  {
    title: 'a provider that is not even a mapping',
    more: {
      providers: {
        one: { kind: 'optillm', base_url: 'http://localhost:8000/v1', upstream: ['cloud'] },
        cloud: 'openai',
      },
    },
  },
] satisfies RuleCase[]
