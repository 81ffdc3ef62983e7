import type { RuleCase } from './case.ts'

const proxy = { kind: 'optillm', base_url: 'http://localhost:8000/v1' }
const cloud = { kind: 'openai', direct: false }
const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', direct: false }
const behind = (own: Record<string, unknown>, other: Record<string, unknown> = cloud) => ({
  providers: { it: { ...proxy, upstream: ['behind'], ...own }, behind: other },
})
const held = (key: string) => ({ env: `K=${key}\n` })

export default [
  { title: 'a filler that is passed on', more: behind({ api_key: 'sk-no-key' }) },
  { title: 'a filler that is kept', more: behind({ api_key: 'optillm' }) },
  { title: 'none', more: behind({ api_key: 'none' }) },
  {
    title: 'a key that is passed on',
    more: behind({ api_key: '${K}' }),
    with: held('sk-1234abcd'),
  },
  { title: 'a key that is kept', more: behind({ api_key: '${K}' }), with: held('my-own-1234') },
  { title: 'a key that is not present', more: behind({ api_key: '${K}' }) },
  {
    title: 'the same key for both',
    more: behind({ api_key: '${K}' }, { ...cloud, api_key: '${K}' }),
    with: held('{sample:sk-proj-}'),
  },
  {
    title: 'another key for each',
    more: behind({ api_key: '${K}' }, { ...cloud, api_key: '${OTHER_KEY}' }),
    with: held('sk-1234abcd'),
  },
  {
    title: 'a server that needs no key behind it',
    more: behind({ api_key: 'sk-no-key' }, local),
  },
  {
    title: 'a server that needs one, after one that needs none',
    more: {
      providers: {
        it: { ...proxy, api_key: 'sk-no-key', upstream: ['local', 'cloud'] },
        local,
        cloud,
      },
    },
  },
  {
    title: 'a gateway that passes nothing on',
    more: behind({ kind: 'litellm-proxy', api_key: '${K}' }),
    with: held('sk-1234abcd'),
  },
  {
    title: 'a filler that is passed on, to a server whose key the code passes',
    more: behind({ api_key: 'sk-no-key' }, { ...cloud, api_key: 'caller' }),
  },
  {
    title: 'a key of a third vendor',
    more: behind({ api_key: '${K}' }),
    with: held('{sample:sk-ant-api}'),
  },
] satisfies RuleCase[]
