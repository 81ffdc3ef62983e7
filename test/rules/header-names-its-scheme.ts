import type { RuleCase } from './case.ts'

const gateway = { kind: 'litellm-proxy', base_url: 'http://localhost:4000/v1', api_key: 'none' }
const protocol = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1' }
const header = (name: string, text: string, it: Record<string, unknown> = gateway) => ({
  it: { ...it, headers: { [name]: text } },
})

export default [
  { title: 'a key alone', ...header('Authorization', '${K}') },
  { title: 'a key alone, from a file', ...header('Authorization', '${K}'), key: 'a1b2c3d4' },
  { title: 'a key alone, from the process', ...header('authorization', '${K}'), process: 'a1b2' },
  { title: 'a scheme and a key', ...header('Authorization', 'Bearer ${K}') },
  { title: 'a variable with both', ...header('Authorization', '${K}'), key: '"Basic a1b2c3d4"' },
  {
    title: 'a secret of another tool',
    ...header('Authorization', '${K}'),
    key: 'op://vault/item/key',
  },
  { title: 'a key with a newline', ...header('Authorization', '${K}'), process: 'a1b2c3d4\n' },
  { title: 'a key that is written out', ...header('Authorization', 'a1b2c3d4e5f6') },
  { title: 'a header whose name only ends so', ...header('Proxy-Authorization', '${K}') },
  { title: 'a header whose name only begins so', ...header('Authorization-Of', '${K}') },
  {
    title: 'a server that is known by its protocol',
    ...header('Authorization', '${K}', { ...protocol, api_key: 'none' }),
  },
  {
    title: 'a vendor that reads another header',
    ...header('Authorization', '${K}', { kind: 'anthropic', api_key: 'none' }),
  },
  {
    title: 'a scheme in the header of the vendor',
    ...header('X-Api-Key', 'Bearer  ${K}', { kind: 'anthropic', api_key: 'none' }),
  },
  {
    title: 'a scheme in small letters',
    ...header('x-api-key', 'bearer ${K}', { kind: 'anthropic', api_key: 'none' }),
  },
  {
    title: 'the key alone in the header of the vendor',
    ...header('x-api-key', '${K}', { kind: 'anthropic', api_key: 'none' }),
  },
  {
    title: 'another word in the header of the vendor',
    ...header('x-api-key', 'the bearer ${K}', { kind: 'anthropic', api_key: 'none' }),
  },
  {
    title: 'a scheme in the header of another API of the kind',
    ...header('x-api-key', 'Bearer ${K}'),
  },
  {
    title: 'a scheme in the header of a protocol',
    ...header('x-api-key', 'Bearer ${K}', {
      kind: 'anthropic-compatible',
      base_url: 'https://llm.example.com',
      api_key: 'none',
    }),
  },
  { title: 'a scheme in a header of another name', ...header('X-Forward', 'Bearer ${K}') },
  { title: 'a scheme in a header that is named like one', ...header('Bearer', 'Bearer ${K}') },
] satisfies RuleCase[]
