import type { RuleCase } from './case.ts'

const azure = { kind: 'azure-openai', resource: 'contoso-swc' }
const protocol = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1' }
const alone = (identity: string) => ({ identity, api_key: undefined })

export default [
  { title: 'none', it: azure },
  { title: 'the one of the kind', it: { ...azure, ...alone('azure') } },
  { title: 'the one of the kind, beside a key', it: { ...azure, identity: 'azure' } },
  { title: 'another one', it: { ...azure, ...alone('aws') } },
  { title: 'another one, beside a key', it: { ...azure, identity: 'gcp' } },
  { title: 'one of a vendor that takes a key', it: { kind: 'openai', ...alone('aws') } },
  {
    title: 'one of a server whose key has no usual variable',
    it: { kind: 'kong-ai-proxy', base_url: 'http://localhost:8000/v1', ...alone('aws') },
  },
  {
    title: 'any one, at a server of which only the protocol is known',
    it: { ...protocol, ...alone('gcp') },
  },
  { title: 'the same, beside a key', it: { ...protocol, identity: 'gcp' } },
] satisfies RuleCase[]
