import type { RuleCase } from './case.ts'

const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1', api_key: 'none' }
const ollama = { kind: 'ollama', base_url: 'http://localhost:11434/v1' }
const claude = { kind: 'anthropic', api_key: undefined }
const readBy = (readers: unknown) => ({ more: { readers } })
const env = (text: string) => ({ with: { env: `${text}\n` } })
const two = { a: local, b: { ...local, base_url: 'http://localhost:8081/v1' } }

export default [
  {
    title: 'the form that it wants',
    it: claude,
    ...readBy({ 'claude-code': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com/'),
  },
  {
    title: 'the form of another program',
    it: claude,
    ...readBy({ 'claude-code': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com/v1'),
  },
  {
    title: 'the form of another program, from the process',
    it: claude,
    ...readBy({ 'claude-code': 'it' }),
    with: { process: { ANTHROPIC_BASE_URL: 'https://api.anthropic.com/v1/' } },
  },
  {
    title: 'a path that says nothing, where the whole endpoint is wanted',
    it: { kind: 'groq' },
    ...readBy({ 'groq-sdk': 'it' }),
    ...env('GROQ_BASE_URL=https://api.groq.com/openai/v1'),
  },
  {
    title: 'another address',
    it: local,
    ...readBy({ optillm: 'it' }),
    ...env('OPTILLM_BASE_URL=https://api.openai.com/v1'),
  },
  {
    title: 'another address, from the process',
    it: local,
    ...readBy({ optillm: 'it' }),
    with: { process: { OPTILLM_BASE_URL: 'https://api.openai.com/v1' } },
  },
  {
    title: 'another address in a copy',
    it: local,
    ...readBy({ optillm: 'it' }),
    ...env('OPENAI_BASE_URL=https://api.openai.com/v1'),
  },
  {
    title: 'another address under its second name',
    it: local,
    ...readBy({ aider: 'it' }),
    ...env('AIDER_OPENAI_API_BASE=http://localhost:9000/v1'),
  },
  {
    title: 'no URL',
    it: local,
    ...readBy({ optillm: 'it' }),
    ...env('OPTILLM_BASE_URL=localhost:8080'),
  },
  { title: 'nothing', it: local, ...readBy({ optillm: 'it' }), ...env('OPTILLM_BASE_URL=') },
  {
    title: 'a bare host, where one will do',
    it: { ...ollama, wire: 'ollama', base_url: 'http://localhost:11434' },
    ...readBy({ 'ollama-python': 'it' }),
    ...env('OLLAMA_HOST=localhost'),
  },
  {
    title: 'another bare host, where one will do',
    it: { ...ollama, wire: 'ollama', base_url: 'http://localhost:11434' },
    ...readBy({ 'ollama-python': 'it' }),
    ...env('OLLAMA_HOST=box.example.com'),
  },
  {
    title: 'a program in a container',
    it: local,
    ...readBy({ 'open-webui': 'it' }),
    ...env('OPENAI_API_BASE_URL=http://host.docker.internal:8080/v1'),
  },
  {
    title: 'an address that is not known yet',
    it: { ...local, base_url: '${URL}', hosts: ['localhost'] },
    ...readBy({ optillm: 'it' }),
    ...env('OPTILLM_BASE_URL=https://api.openai.com/v1'),
  },
  {
    title: 'the other one of two providers',
    more: { providers: two, readers: { optillm: ['a', 'b'] } },
    ...env('OPTILLM_BASE_URL=http://localhost:8081/v1'),
  },
  {
    title: 'neither of two providers',
    more: { providers: two, readers: { optillm: ['a', 'b'] } },
    ...env('OPTILLM_BASE_URL=http://localhost:8082/v1'),
  },
  {
    title: 'the other one of two providers, in another form',
    more: { providers: two, readers: { optillm: ['a', 'b'] } },
    ...env('OPTILLM_BASE_URL=http://localhost:8081'),
  },
  {
    title: 'a list of two providers',
    more: { providers: two, readers: { 'open-webui': ['a', 'b'] } },
    ...env('OPENAI_API_BASE_URLS=http://localhost:8080/v1;http://localhost:8081/v1;'),
  },
  {
    title: 'a list with one that is no provider',
    more: { providers: two, readers: { 'open-webui': ['a', 'b'] } },
    ...env('OPENAI_API_BASE_URLS=http://localhost:8080/v1;http://localhost:8082/v1'),
  },
  {
    title: 'two programs that want one form',
    it: claude,
    ...readBy({ 'claude-code': 'it', 'anthropic-sdk': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com'),
  },
  {
    title: 'two programs that want different forms',
    it: claude,
    ...readBy({ 'claude-code': 'it', 'ai-sdk': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com'),
  },
  {
    title: 'two programs that want different forms, and a third one',
    it: claude,
    ...readBy({ 'claude-code': 'it', 'ai-sdk': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com/v2'),
  },
  {
    title: 'two programs for two providers, of which one is served',
    more: {
      providers: two,
      readers: { optillm: 'a', 'openai-sdk': 'b' },
    },
    ...env('OPENAI_BASE_URL=http://localhost:8081/v1'),
  },
  {
    title: 'a program that appends something of its own',
    it: { kind: 'azure-openai', resource: 'contoso-swc' },
    ...readBy({ langchain: 'it' }),
    ...env('AZURE_OPENAI_ENDPOINT=https://contoso-swc.openai.azure.com/openai/v1'),
  },
  {
    title: 'a program that wants the whole endpoint',
    it: local,
    ...readBy({ goose: 'it' }),
    ...env('OPENAI_HOST=http://localhost:8080/v1'),
  },
  {
    title: 'a program that is not known',
    it: local,
    ...readBy({ 'optillmm-x': 'it', optillm: 'it' }),
    ...env('OPTILLM_BASE_URL=http://localhost:8082/v1'),
  },
  {
    title: 'a program that reads no address of the provider',
    it: { kind: 'google-gemini' },
    ...readBy({ librechat: 'it' }),
    ...env('GOOGLE_KEY={sample:AIza}'),
  },
  {
    title: 'an address of which one is not known yet',
    more: {
      providers: { ...two, b: { ...local, base_url: '${URL}', hosts: ['localhost'] } },
      readers: { optillm: ['a', 'b'] },
    },
    ...env('OPTILLM_BASE_URL=http://localhost:8082/v1'),
  },
  {
    title: 'a list with a blank in it',
    more: { providers: two, readers: { 'open-webui': ['a', 'b'] } },
    ...env('OPENAI_API_BASE_URLS="http://localhost:8080/v1; ;http://localhost:8081/v1"'),
  },
  {
    title: 'the form of another program, with slashes at its end',
    it: claude,
    ...readBy({ 'claude-code': 'it' }),
    ...env('ANTHROPIC_BASE_URL=https://api.anthropic.com/v1//'),
  },
] satisfies RuleCase[]
