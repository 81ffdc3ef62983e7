import type { RuleCase } from './case.ts'

const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' }
const vllm = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const azure = { kind: 'azure-openai', resource: 'contoso-swc', api_key: 'caller' }
const readBy = (readers: unknown) => ({ more: { readers } })
const optillm = readBy({ optillm: 'it' })
const claude = readBy({ 'claude-code': 'it' })
const env = (text: string) => ({ with: { env: `${text}\n` } })
const own = 'OPENAI_API_KEY=sk-no-key'

export default [
  { title: 'nothing besides', it: local, ...optillm, ...env(own) },
  { title: 'another key', it: local, ...optillm, ...env(`${own}\nCEREBRAS_API_KEY={sample:csk-}`) },
  {
    title: 'another key of the process',
    it: local,
    ...optillm,
    with: { env: `${own}\n`, process: { CEREBRAS_API_KEY: '{sample:csk-}' } },
  },
  { title: 'an empty one', it: local, ...optillm, ...env(`${own}\nCEREBRAS_API_KEY=`) },
  {
    title: 'the same value',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN=dummy\nANTHROPIC_API_KEY=dummy'),
  },
  {
    title: 'another value',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN=dummy\nANTHROPIC_API_KEY=other'),
  },
  {
    title: 'another value, where its own is not set',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_API_KEY=other'),
  },
  {
    title: 'a switch that is off',
    it: vllm,
    ...claude,
    ...env('CLAUDE_CODE_USE_BEDROCK=0\nCLAUDE_CODE_USE_VERTEX=false'),
  },
  { title: 'a switch that is on', it: vllm, ...claude, ...env('CLAUDE_CODE_USE_BEDROCK=1') },
  {
    title: 'the same credential under another name',
    it: { ...vllm, api_key: '${K}' },
    ...claude,
    ...env('K=9f2c1b7d44aa01e8\nANTHROPIC_API_KEY=9f2c1b7d44aa01e8'),
  },
  {
    title: 'another credential than the declared one',
    it: { ...vllm, api_key: '${K}' },
    ...claude,
    ...env('K=9f2c1b7d44aa01e8\nANTHROPIC_API_KEY=9f2c1b7d44aa01e9'),
  },
  {
    title: 'an address that outranks its own',
    it: azure,
    ...readBy({ 'openai-sdk': 'it' }),
    ...env('OPENAI_BASE_URL=https://contoso-swc.openai.azure.com/openai/v1'),
  },
  {
    title: 'an address that it reads for another provider',
    more: { providers: { azure, local }, readers: { 'openai-sdk': ['azure', 'local'] } },
    ...env('OPENAI_BASE_URL=http://localhost:8080/v1'),
  },
  {
    title: 'a key that it reads for another provider',
    more: {
      providers: { local, fast: { kind: 'cerebras', api_key: 'caller' } },
      readers: { optillm: ['local', 'fast'] },
    },
    ...env(`${own}\nCEREBRAS_API_KEY={sample:csk-}`),
  },
  {
    title: 'one that outranks the variables of two providers',
    more: {
      providers: { a: local, b: { ...local, base_url: 'http://localhost:8081/v1' } },
      readers: { optillm: ['a', 'b'] },
    },
    ...env(`${own}\nCEREBRAS_API_KEY={sample:csk-}`),
  },
  {
    title: 'one that outranks a key alone',
    it: { kind: 'google-gemini', api_key: 'caller' },
    ...optillm,
    ...env('CEREBRAS_API_KEY={sample:csk-}'),
  },
  {
    title: 'a program that is outranked by nothing',
    it: local,
    ...readBy({ aider: 'it' }),
    ...env('CEREBRAS_API_KEY={sample:csk-}'),
  },
  {
    title: 'a program that is not known',
    it: local,
    ...readBy({ 'optillmm-x': 'it', optillm: 'it' }),
    ...env(`${own}\nCEREBRAS_API_KEY={sample:csk-}`),
  },
  {
    title: 'a program that reads no key',
    it: { kind: 'ollama', base_url: 'http://localhost:11434/v1' },
    ...readBy({ 'ollama-python': 'it' }),
    ...env('OLLAMA_HOST=localhost'),
  },
] satisfies RuleCase[]
