import { expect, it } from 'vitest'
import { check } from '../keyfit.ts'
import type { Wire } from '../kinds/kind.ts'
import type { Backend } from '../schema/backend.ts'
import { baseUrlOn } from '../schema/base-url-on.ts'

function backendOf(fields: Record<string, unknown>): Backend {
  const yaml = JSON.stringify({ version: 1, providers: { it: { api_key: '${K}', ...fields } } })
  return check(yaml).backends[0] as Backend
}

it.each<[fields: Record<string, unknown>, wire: Wire, url: string | null]>([
  [{ kind: 'ollama' }, 'openai', 'http://localhost:11434/v1'],
  [{ kind: 'ollama' }, 'anthropic', 'http://localhost:11434'],
  [{ kind: 'ollama', base_url: 'http://box:1/team/v1' }, 'ollama', 'http://box:1/team'],
  [{ kind: 'ollama', base_url: 'http://box:1/team//v1' }, 'ollama', 'http://box:1/team'],
  [{ kind: 'ollama', base_url: 'http://box:1/v2' }, 'ollama', null],
  [{ kind: 'ollama', base_url: 'no url' }, 'ollama', null],
  [{ kind: 'ollama', base_url: 'no url' }, 'openai', 'no url'],
  [{ kind: 'ollama', base_url: '${URL}' }, 'openai', '${URL}'],
  [{ kind: 'ollama', base_url: '${URL}' }, 'anthropic', null],
  [{ kind: 'ollama', base_url: 'http://${HOST}/v1' }, 'anthropic', 'http://${HOST}'],
  [
    { kind: 'ollama', base_url: 'http://${HOST}/v1', wire: 'anthropic' },
    'openai',
    'http://${HOST}/v1/v1',
  ],
  [{ kind: 'ollama', base_url: 'http://${HOST}/v1' }, 'gemini', null],
  [
    { kind: 'envoy-ai-gateway', base_url: 'http://${HOST}/v1' },
    'anthropic',
    'http://${HOST}/anthropic',
  ],
  [{ kind: 'openrouter', base_url: 'https://${HOST}/api/v1' }, 'anthropic', null],
  [{ kind: 'openrouter' }, 'anthropic', 'https://openrouter.ai/api'],
  [{ kind: 'openrouter' }, 'ollama', null],
  [{ kind: 'openai-compatible' }, 'openai', null],
])('the base URL of %j on the wire %s is %s', (fields, wire, url) => {
  expect(baseUrlOn(backendOf(fields), wire)).toBe(url)
})
