import type { RuleCase } from './case.ts'

const claude = { kind: 'anthropic', api_key: 'caller' }
const readBy = (readers: unknown) => ({ more: { readers } })
const env = (text: string) => ({ with: { env: `${text}\n` } })

export default [
  {
    title: 'a key',
    it: claude,
    ...readBy({ 'claude-code': [] }),
    ...env('ANTHROPIC_API_KEY={sample:sk-ant-api}'),
  },
  {
    title: 'a key of the process',
    it: claude,
    ...readBy({ 'claude-code': [] }),
    with: { process: { ANTHROPIC_API_KEY: '{sample:sk-ant-api}' } },
  },
  {
    title: 'an address and another key',
    it: claude,
    ...readBy({ 'claude-code': [] }),
    ...env(
      'ANTHROPIC_BASE_URL=https://api.anthropic.com\nANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}',
    ),
  },
  {
    title: 'a second name of a key',
    it: claude,
    ...readBy({ promptfoo: [] }),
    ...env('GEMINI_API_KEY={sample:AIza}'),
  },
  { title: 'nothing', it: claude, ...readBy({ 'claude-code': [] }), ...env('OTHER=1') },
  {
    title: 'an empty key',
    it: claude,
    ...readBy({ 'claude-code': [] }),
    ...env('ANTHROPIC_API_KEY='),
  },
  {
    title: 'an address of a program that reads no key',
    it: claude,
    ...readBy({ 'ollama-python': [] }),
    ...env('OLLAMA_HOST=localhost'),
  },
  {
    title: 'a program with a provider',
    it: claude,
    ...readBy({ 'claude-code': ['it'] }),
    ...env('ANTHROPIC_API_KEY={sample:sk-ant-api}'),
  },
  {
    title: 'a program without a list of providers',
    it: claude,
    ...readBy(['claude-code']),
    ...env('ANTHROPIC_API_KEY={sample:sk-ant-api}'),
  },
  {
    title: 'a program that is not known',
    it: claude,
    ...readBy({ 'claude-codee-x': [], 'claude-code': [] }),
    ...env('ANTHROPIC_API_KEY={sample:sk-ant-api}'),
  },
] satisfies RuleCase[]
