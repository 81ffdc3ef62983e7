import type { RuleCase } from './case.ts'

const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' }
const vllm = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const ollama = { kind: 'ollama', base_url: 'http://localhost:11434/v1' }
const readBy = (readers: unknown) => ({ more: { readers } })
const sdk = readBy({ 'openai-sdk': 'it' })
const claude = readBy({ 'claude-code': 'it' })
const env = (text: string, more = {}) => ({ with: { env: `${text}\n`, ...more } })
const required = (text: string) => env(text, { requireEnv: true })
const key = 'OPENAI_API_KEY=no-key'
const address = 'http://localhost:8080/v1'

export default [
  { title: 'the name that it reads', it: local, ...sdk, ...env(`OPENAI_BASE_URL=${address}`) },
  {
    title: 'a name that it does not read',
    it: local,
    ...sdk,
    ...env(`OPENAI_API_BASE=${address}`),
  },
  {
    title: 'a name that it does not read, of the process',
    it: local,
    ...sdk,
    with: { process: { OPENAI_API_BASE: address } },
  },
  {
    title: 'a name that it does not read, beside the one that it reads',
    it: local,
    ...sdk,
    ...env(`OPENAI_API_BASE=${address}\nOPENAI_BASE_URL=${address}`),
  },
  {
    title: 'a name that it does not read, beside an empty one that it reads',
    it: local,
    ...sdk,
    ...env(`OPENAI_API_BASE=${address}\nOPENAI_BASE_URL=`),
  },
  {
    title: 'a name that another declared program reads',
    it: local,
    ...readBy({ 'openai-sdk': 'it', aider: 'it' }),
    ...env(`OPENAI_API_BASE=${address}`),
  },
  {
    title: 'the second name of another declared program',
    it: local,
    ...readBy({ 'openai-sdk': 'it', aider: 'it' }),
    ...env(`AIDER_OPENAI_API_BASE=${address}`),
  },
  {
    title: 'the name of a list of another declared program',
    it: local,
    ...readBy({ 'openai-sdk': 'it', 'open-webui': 'it' }),
    ...env(`OPENAI_API_BASE_URLS=${address}`),
  },
  {
    title: 'the name of its own list',
    it: local,
    ...readBy({ 'open-webui': 'it' }),
    ...env(`OPENAI_API_BASE_URLS=${address}\nOPENAI_API_BASE=${address}`),
  },
  {
    title: 'its own second name',
    it: local,
    ...readBy({ aider: 'it' }),
    ...env(`AIDER_OPENAI_API_BASE=${address}\nLLM_BASE_URL=${address}`),
  },
  {
    title: 'a name that stands in the file',
    it: { ...local, base_url: '${LOCAL_LLM_URL}', hosts: ['localhost'] },
    ...sdk,
    ...env(`LOCAL_LLM_URL=${address}`),
  },
  {
    title: 'an address that is not known yet',
    it: { ...local, base_url: '${LOCAL_LLM_URL}', hosts: ['localhost'] },
    ...sdk,
    ...env(`OPENAI_API_BASE=${address}`),
  },
  {
    title: 'a name of which the first word says that it is an address',
    it: local,
    ...sdk,
    ...env(`BASE_OF_LLM=${address}`),
  },
  {
    title: 'a name that says nothing of an address',
    it: local,
    ...sdk,
    ...env(`LOCAL_LLM=${address}`),
  },
  {
    title: 'a name in which such a word is a part of another',
    it: local,
    ...sdk,
    ...env(`LLM_DATABASE=${address}\nLLM_HOSTNAME=${address}`),
  },
  {
    title: 'another address under a name that it does not read',
    it: local,
    ...sdk,
    ...env('OPENAI_API_BASE=http://localhost:9000/v1'),
  },
  {
    title: 'another path at the same address',
    it: local,
    ...sdk,
    ...env('OPENAI_API_BASE=http://localhost:8080'),
  },
  {
    title: 'an address without a scheme',
    it: local,
    ...sdk,
    ...env('LLM_HOST=localhost:8080'),
  },
  {
    title: 'an address without a scheme, with a path',
    it: local,
    ...sdk,
    ...env('LLM_HOST=localhost:8080/v1'),
  },
  {
    title: 'a port and more that is none',
    it: { ...vllm, base_url: 'http://localhost:8/v1' },
    ...sdk,
    ...env('LLM_HOST=localhost:8x'),
  },
  { title: 'a bare name', it: ollama, ...sdk, ...env('LLM_HOST=localhost') },
  {
    title: 'an address behind other words',
    it: local,
    ...sdk,
    ...env('LLM_URL="at http://localhost:8080"'),
  },
  { title: 'no address at all', it: local, ...sdk, ...env('LLM_URL=http://') },
  {
    title: 'an address that is built in',
    it: { kind: 'google-gemini' },
    ...readBy({ librechat: 'it' }),
    ...env(
      'GEMINI_BASE_URL=https://generativelanguage.googleapis.com/v1beta\nGOOGLE_KEY={sample:AIza}',
    ),
  },
  {
    title: 'two providers at one address',
    more: {
      readers: { 'openai-sdk': ['a', 'b'] },
      providers: { a: local, b: local },
    },
    ...env(`OPENAI_API_BASE=${address}`),
  },
  {
    title: 'a program that is not known',
    it: local,
    ...readBy({ 'openai-sdk': 'it', 'open-ai-sdkk': 'it' }),
    ...env(`OPENAI_API_BASE=${address}`),
  },
  {
    title: 'no key where it needs one',
    it: vllm,
    ...claude,
    ...required('ANTHROPIC_BASE_URL=http://localhost:8000'),
  },
  {
    title: 'no key where it needs one, and none is required',
    it: vllm,
    ...claude,
    ...env('ANTHROPIC_BASE_URL=http://localhost:8000'),
  },
  {
    title: 'no key where it needs one, from the process',
    it: vllm,
    ...claude,
    with: { requireEnv: true, process: { ANTHROPIC_BASE_URL: 'http://localhost:8000' } },
  },
  {
    title: 'a filler where it needs a key',
    it: vllm,
    ...claude,
    ...required('ANTHROPIC_BASE_URL=http://localhost:8000\nANTHROPIC_AUTH_TOKEN=no-key'),
  },
  {
    title: 'a filler under another name that it takes',
    it: vllm,
    ...claude,
    ...required('ANTHROPIC_BASE_URL=http://localhost:8000\nANTHROPIC_API_KEY=no-key'),
  },
  {
    title: 'an empty key where it needs one',
    it: vllm,
    ...claude,
    ...required('ANTHROPIC_BASE_URL=http://localhost:8000\nANTHROPIC_AUTH_TOKEN='),
  },
  {
    title: 'a key for another wire',
    it: vllm,
    ...readBy({ langchain: 'it' }),
    ...required('OPENAI_BASE_URL=http://localhost:8000/v1\nANTHROPIC_API_KEY=no-key'),
  },
  {
    title: 'a key that another kind has',
    it: vllm,
    ...readBy({ langchain: 'it' }),
    ...required('OPENAI_BASE_URL=http://localhost:8000/v1\nGROQ_API_KEY=no-key'),
  },
  {
    title: 'no key, and no address',
    it: vllm,
    ...claude,
    ...required('OTHER=1'),
  },
  {
    title: 'no key, where the address has its second name',
    it: local,
    ...readBy({ aider: 'it' }),
    ...required(`AIDER_OPENAI_API_BASE=${address}`),
  },
  {
    title: 'no key of a provider that has one',
    it: { ...vllm, api_key: '${K}' },
    ...claude,
    ...required('ANTHROPIC_BASE_URL=http://localhost:8000\nK=9f2c1b7d44aa01e8'),
  },
  {
    title: 'a program that starts without a key',
    it: local,
    ...readBy({ 'open-webui': 'it' }),
    ...required(`OPENAI_API_BASE_URL=${address}`),
  },
  {
    title: 'the whole of it',
    it: local,
    ...sdk,
    ...required(`OPENAI_BASE_URL=${address}\n${key}`),
  },
  {
    title: 'an address without a scheme, of a kind without ports',
    it: { kind: 'openai-compatible', base_url: 'http://localhost:9999/v1', api_key: 'none' },
    ...sdk,
    ...env('LLM_HOST=localhost:9999'),
  },
  {
    title: 'no key, where the first name of the address is empty',
    it: local,
    ...readBy({ aider: 'it' }),
    ...required(`OPENAI_API_BASE=\nAIDER_OPENAI_API_BASE=${address}`),
  },
] satisfies RuleCase[]
