import type { RuleCase } from './case.ts'

const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' }
const vllm = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const kimi = { kind: 'moonshot', region: 'cn', wire: 'anthropic', api_key: 'caller' }
const readBy = (readers: unknown) => ({ more: { readers } })
const claude = readBy({ 'claude-code': 'it' })
const optillm = readBy({ optillm: 'it' })
const env = (text: string) => ({ with: { env: `${text}\n` } })

export default [
  {
    title: 'a key of another vendor',
    it: kimi,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'a key of another vendor, from the process',
    it: kimi,
    ...claude,
    with: { process: { ANTHROPIC_AUTH_TOKEN: '{sample:sk-ant-api}' } },
  },
  {
    title: 'a key of its own vendor',
    it: kimi,
    ...claude,
    ...env(`ANTHROPIC_AUTH_TOKEN=sk-${'q7w8e'.repeat(9)}`),
  },
  { title: 'a placeholder', it: kimi, ...claude, ...env('ANTHROPIC_AUTH_TOKEN=your-api-key') },
  { title: 'a newline', it: kimi, ...claude, ...env('ANTHROPIC_AUTH_TOKEN="sk-1234\\n"') },
  { title: 'nothing', it: kimi, ...claude, ...env('ANTHROPIC_AUTH_TOKEN=') },
  {
    title: 'a key that the provider names itself',
    it: { ...kimi, api_key: '${ANTHROPIC_AUTH_TOKEN}' },
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'a key of a vendor, where the server takes none',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'a placeholder, where the server takes no key',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN=your-api-key'),
  },
  {
    title: 'a stray blank, where the server takes no key',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_AUTH_TOKEN="9f2c1b7d44aa01e8 "'),
  },
  {
    title: 'the beginning that it wants',
    it: local,
    ...optillm,
    ...env('OPENAI_API_KEY=sk-no-key'),
  },
  { title: 'another beginning', it: local, ...optillm, ...env('OPENAI_API_KEY=no_key') },
  {
    title: 'another beginning, from the process',
    it: local,
    ...optillm,
    with: { process: { OPENAI_API_KEY: 'no_key' } },
  },
  {
    title: 'another beginning of a key',
    it: { ...local, api_key: '${OPENAI_API_KEY}' },
    ...optillm,
    ...env('OPENAI_API_KEY=9f2c1b7d44aa01e8'),
  },
  {
    title: 'a key of a vendor in its second name',
    it: { kind: 'google-gemini', api_key: 'caller' },
    ...readBy({ litellm: 'it' }),
    ...env('GOOGLE_API_KEY={sample:sk-ant-api}'),
  },
  {
    title: 'a key for one of two providers',
    more: {
      providers: {
        cloud: { kind: 'openai', api_key: 'caller' },
        fast: { kind: 'groq', api_key: 'caller' },
      },
      readers: { aider: ['cloud', 'fast'], 'openai-sdk': ['cloud', 'fast'] },
    },
    ...env('OPENAI_API_KEY={sample:gsk_}'),
  },
  {
    title: 'a key for neither of two providers',
    more: {
      providers: { it: kimi, other: { ...kimi, region: 'global' } },
      readers: { 'claude-code': ['it', 'other'] },
    },
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'a program that reads no key of the provider',
    it: { kind: 'ollama', base_url: 'http://localhost:11434/v1', api_key: 'none' },
    ...readBy({ 'ollama-python': 'it' }),
    ...env('OLLAMA_API_KEY={sample:sk-ant-api}'),
  },
  {
    title: 'a program that is not known',
    it: local,
    ...readBy({ 'optillmm-x': 'it', optillm: 'it' }),
    ...env('OPENAI_API_KEY=no_key'),
  },
  {
    title: 'a key of a vendor, where the server takes none and the program needs none',
    it: vllm,
    ...readBy({ 'open-webui': 'it' }),
    ...env('OPENAI_API_KEY={sample:sk-ant-api}'),
  },
] satisfies RuleCase[]
