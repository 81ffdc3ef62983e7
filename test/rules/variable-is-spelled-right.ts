import type { RuleCase } from './case.ts'

const key = '{sample:sk-proj-}'
const near = { kind: 'llama-server', base_url: 'http://localhost:8080/v1' }
const cloud = (name: string) => ({ kind: 'openai', api_key: `\${${name}}` })
const local = (name: string) => ({ ...near, api_key: `\${${name}}` })
const env = (text: string) => ({ with: { env: `${text}\n` } })
const header = { ...near, api_key: 'none', headers: { 'X-Team-Token': 'a ${TEAM_RED_TOKEN}' } }
const address = { ...near, api_key: 'none', hosts: ['localhost'] }

export default [
  { title: 'a slip of the usual name', it: cloud('OPENAI_API_KYE') },
  { title: 'the usual name', it: cloud('OPENAI_API_KEY') },
  { title: 'a name with a number', it: cloud('OPENAI_API_KEY_2') },
  {
    title: 'a slip of the usual name that is set',
    it: cloud('OPENAI_API_KYE'),
    ...env(`OPENAI_API_KYE=${key}`),
  },
  {
    title: 'a slip of the usual name, where the usual one is set',
    it: cloud('OPENAI_API_KYE'),
    ...env(`OPENAI_API_KEY=${key}`),
  },
  {
    title: 'a slip of the usual name, where the process has it',
    it: cloud('OPENAI_API_KYE'),
    with: { process: { OPENAI_API_KEY: key } },
  },
  {
    title: 'a slip of a name in a file, with a default, which is no value',
    it: local('TEAM_LLAMA_KEY:-none'),
    ...env('TEAM_LAMA_KEY=9f2c1b7d44aa01e8'),
  },
  {
    title: 'a slip of a name in a file',
    it: local('TEAM_LLAMA_KEY'),
    ...env('TEAM_LAMA_KEY=9f2c1b7d44aa01e8'),
  },
  {
    title: 'a slip of a name of the process, where many stand that nobody chose',
    it: local('TEAM_LLAMA_KEY'),
    with: { process: { TEAM_LAMA_KEY: '9f2c1b7d44aa01e8' } },
  },
  {
    title: 'a name that is usual elsewhere, and a slip of one in a file',
    it: local('MISTRAL_API_KEY'),
    ...env('MISTRALL_API_KEY=9f2c1b7d44aa01e8'),
  },
  {
    title: 'another usual name that is set',
    it: { kind: 'google-gemini', api_key: '${GEMINI_API_KEY}' },
    ...env('GOOGLE_API_KEY={sample:AIza}'),
  },
  {
    title: 'another usual name that is set beside it',
    it: { kind: 'google-gemini', api_key: '${GEMINI_API_KEY}' },
    ...env('GOOGLE_API_KEY={sample:AIza}\nGEMINI_API_KEY={sample:AIza}'),
  },
  {
    title: 'a name of one’s own, and a usual one that is set',
    it: { kind: 'google-gemini', api_key: '${TEAM_GEMINI}' },
    ...env('GOOGLE_API_KEY={sample:AIza}'),
  },
  {
    title: 'another usual name that another provider reads',
    more: {
      providers: {
        a: { kind: 'google-gemini', api_key: '${GEMINI_API_KEY}' },
        b: { kind: 'google-gemini', api_key: '${GOOGLE_API_KEY}' },
      },
    },
    ...env('GOOGLE_API_KEY={sample:AIza}'),
  },
  {
    title: 'the same in other words',
    it: cloud('OPENAI_API_KEY'),
    ...env(`OPENAI_KEY=${key}`),
  },
  {
    title: 'the same in other words, of the process',
    it: cloud('OPENAI_API_KEY'),
    with: { process: { OPEN_AI_KEY: key } },
  },
  {
    title: 'the same, but a token',
    it: cloud('TEAM_OPENAI_KEY'),
    ...env(`TEAM_OPENAI_TOKEN=${key}`),
  },
  {
    title: 'the same word for an address',
    it: cloud('TEAM_OPENAI_KEY'),
    ...env('TEAM_OPENAI_URL=https://api.openai.com/v1'),
  },
  {
    title: 'nothing but the words that every name has',
    it: local('API_KEY'),
    ...env('TOKEN=9f2c1b7d44aa01e8'),
  },
  {
    title: 'the same in other words, which is set as well',
    it: local('TEAM_LLM_KEY'),
    ...env('TEAM_LLM_KEY=9f2c1b7d44aa01e8\nTEAM_LLM_TOKEN=9f2c1b7d44aa01e9'),
  },
  {
    title: 'an address in other words',
    it: { ...address, base_url: '${TEAM_LLM_URL}' },
    ...env('TEAM_LLM_BASE_URL=http://localhost:8080/v1'),
  },
  {
    title: 'an address in other words, in a part of it',
    it: { ...address, base_url: 'http://localhost:8080/${TEAM_LLM_BASE}/v1' },
    ...env('TEAM_LLM_ENDPOINT=llm'),
  },
  {
    title: 'a slip of the usual name of an address',
    it: {
      kind: 'azure-openai',
      api_key: 'caller',
      base_url: '${AZURE_OPENAI_ENDPIONT}',
      hosts: ['.openai.azure.com'],
    },
  },
  {
    title: 'the usual name of an address',
    it: {
      kind: 'azure-openai',
      api_key: 'caller',
      base_url: '${AZURE_OPENAI_ENDPOINT}',
      hosts: ['.openai.azure.com'],
    },
    ...env('AZURE_OPENAI_ENDPONT=https://contoso.openai.azure.com/openai/v1'),
  },
  { title: 'a header', it: header, ...env('TEAM_RDE_TOKEN=9f2c1b7d44aa01e8') },
  { title: 'a header in other words', it: header, ...env('TEAM_RED_KEY=9f2c1b7d44aa01e8') },
  {
    title: 'what a declared program reads under another name',
    it: { kind: 'anthropic', api_key: '${ANTHROPIC_API_KEY}' },
    more: { readers: { 'claude-code': 'it' } },
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'what a program reads under another name, where none is declared',
    it: { kind: 'anthropic', api_key: '${ANTHROPIC_API_KEY}' },
    ...env('ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}'),
  },
  {
    title: 'a variable that is published',
    it: cloud('VITE_OPENAI_API_KEY'),
    ...env(`VITE_OPENAI_KEY=${key}`),
  },
  {
    title: 'a setting',
    it: { kind: 'azure-openai', api_key: 'caller', resource: '${CONTOSO_RESOURCE}' },
    ...env('CONTOSO_RESUORCE=contoso-swc'),
  },
  {
    title: 'the same in other words, which a declared program reads',
    it: cloud('OPENAI_TOKEN'),
    more: { readers: { 'openai-sdk': 'it' } },
    ...env(`OPENAI_API_KEY=${key}`),
  },
  {
    title: 'the same in other words, in two ways',
    it: local('TEAM_LLM_KEY'),
    ...env('TEAM_LLM_TOKEN=9f2c1b7d44aa01e8\nTEAM_LLM_API_KEY=9f2c1b7d44aa01e9'),
  },
  {
    title: 'the same words in another order',
    it: local('TEAM_KEY'),
    ...env('KEY_TEAM=9f2c1b7d44aa01e8'),
  },
  {
    title: 'the same words of an address in another order',
    it: { ...address, base_url: '${TEAM_URL}' },
    ...env('URL_TEAM=http://localhost:8080/v1'),
  },
  { title: 'a word more in front', it: local('TEAM_KEY'), ...env('API_TEAM_KEY=9f2c1b7d44aa01e8') },
  {
    title: 'the same letters in words that say neither key nor address',
    it: { ...near, api_key: 'none', headers: { 'X-Team': '${TEAM_RED}' } },
    ...env('TEAMRED=red'),
  },
] satisfies RuleCase[]
