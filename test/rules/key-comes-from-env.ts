import type { Shape } from '../../kinds/kind.ts'
import { acme } from '../client/kinds.ts'
import { only, type RuleCase, x } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const proxy = { kind: 'litellm-proxy', base_url: 'http://localhost:4000/v1' }
const protocol = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1' }
const key = `sk-proj-${x(40)}`
const header = (name: string, text: string, it: Record<string, unknown> = cloud) => ({
  it: { ...it, headers: { [name]: text } },
})
const fallback = (text: string, it: Record<string, unknown> = cloud) => ({
  it: { ...it, api_key: `\${K:-${text}}` },
})

/** A model whose name has 24 characters behind such a beginning, which keys of a kind from outside have. */
function named(beginning: string, { prefix = beginning, ...shape }: Partial<Shape> = {}) {
  const shapes = acme.key.shapes.map((one) => ({ ...one, prefix, ...shape }))
  const kinds = [{ ...acme, key: { ...acme.key, shapes } }]
  return { it: { ...cloud, models: [`${beginning}${x(24)}`] }, kinds }
}

export default [
  // api_key
  { title: 'a key', it: { ...cloud, api_key: 'hunter2' } },
  {
    title: 'a key of a server of which only the protocol is known',
    it: { ...protocol, api_key: 'hunter2' },
  },
  { title: 'a reference behind a word', it: { ...cloud, api_key: 'Bearer ${OPENAI_API_KEY}' } },
  { title: 'a variable in the way of a shell', it: { ...cloud, api_key: '$OPENAI_API_KEY' } },
  { title: 'a filler, at a vendor', it: { ...cloud, api_key: 'no_key' } },
  { title: 'a filler, at a server that takes any key', it: { ...near, api_key: 'no_key' } },
  { title: 'the file of a key', it: { ...cloud, api_key: { file: '/run/secrets/key' } } },
  // defaults of api_key
  { title: 'a default', ...fallback('hunter2hunter2') },
  { title: 'a default, beside a value', ...fallback('hunter2hunter2'), key },
  { title: 'a default of eight characters', ...fallback('hunter22') },
  { title: 'a default of seven', ...fallback('hunter2') },
  { title: 'a default that is empty', ...fallback('') },
  { title: 'a default, at a proxy that needs a key', ...fallback('hunter2hunter2', proxy) },
  { title: 'a default, at a server that takes any key', ...fallback('hunter2hunter2', near) },
  { title: 'a filler as a default', ...fallback('not-needed') },
  { title: 'a secret of another tool as a default', ...fallback('op://vault/item/key') },
  { title: 'a placeholder as a default', ...fallback('your-api-key-here') },
  { title: 'a masked key as a default', ...fallback('sk-proj-...wXYZ') },
  { title: 'a reference as a default', ...fallback('$OPENAI_KEY') },
  { title: 'one letter as a default', ...fallback(`sk-${x(20)}`) },
  { title: 'a sentence as a default', ...fallback('not needed here') },
  { title: 'a URL as a default', ...fallback('https://api.openai.com/v1') },
  // headers
  { title: 'a scheme and a key in a header', ...header('Authorization', 'Basic aHVudGVyMg==') },
  { title: 'a key alone in a header', ...header('Authorization', 'hunter2') },
  { title: 'a key in a header of another name', ...header('X-Api-Key', 'hunter2') },
  { title: 'a key in a header that begins like one', ...header('Authorization-Token', 'hunter2') },
  {
    title: 'a key in a header, of no known variable',
    ...header('Proxy-Authorization', 'hunter2', protocol),
  },
  { title: 'a key behind other words in a header', ...header('X-Api-Key', '12 red hunter2') },
  { title: 'a header that is no credential', ...header('X-Team', 'red') },
  { title: 'a reference in a header', ...header('X-Api-Key', '${B}') },
  { title: 'a default in a header', ...header('X-Api-Key', '${B:-hunter2hunter2}') },
  {
    title: 'a scheme and a default in a header',
    ...header('Authorization', 'Bearer ${B:-hunter2hunter2}'),
  },
  {
    title: 'a default behind a word in a header',
    ...header('X-Api-Key', 'team red ${B:-hunter2hunter2}'),
  },
  {
    title: 'a default in a header that is no credential',
    ...header('X-Team', '${B:-the-red-one}'),
  },
  {
    title: 'two defaults in a header',
    ...header('Cookie', 'a=${A:-hunter2hunter2}; b=${B:-hunter3hunter3}'),
  },
  // anywhere else
  { title: 'a key among the models', it: { ...cloud, models: [key] } },
  { title: 'a key in a header of any name', ...header('X-Team', key) },
  { title: 'a key in a header of its own', ...header('X-Api-Key', key) },
  { title: 'a key as a name', ...only({ [`my-${key}`]: cloud }) },
  { title: 'a key of a kind from outside', ...named('acme-') },
  { title: 'the shortest that is looked for', ...named('acm-') },
  { title: 'a beginning of three characters', ...named('ac-x', { prefix: 'ac-' }) },
  {
    title: 'a beginning of a kind from outside that was only seen',
    ...named('acme-', { sure: 'observed' }),
  },
  { title: 'a beginning with a dot', ...named('a.me-') },
  { title: 'another character in place of the dot', ...named('acme-', { prefix: 'a.me-' }) },
  { title: 'a key inside a word', it: { ...cloud, models: [`mask-proj-${x(40)}`] } },
  { title: 'a beginning of a key', it: { ...cloud, models: [`sk-proj-${x(23)}`] } },
  { title: 'a beginning that was only seen', it: { ...cloud, models: [`sk-kimi-${x(40)}`] } },
  { title: 'a beginning that many words have', it: { ...cloud, models: [`sk-${x(40)}`] } },
] satisfies RuleCase[]
