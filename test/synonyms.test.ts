import { expect, it } from 'vitest'
import { meantBy } from '../schema/synonyms.ts'

it.each([
  ['apiBase', 'base_url'],
  ['API-BASE', 'base_url'],
  ['openai_api_base', 'base_url'],
  ['url', 'base_url'],
  ['npm', 'kind'],
  ['Token', 'api_key'],
  ['api_key_envar', 'api_key'],
  ['default model', 'models'],
  ['httpHeaders', 'headers'],
  ['wire.api', 'wire'],
  ['basepath2', null],
  ['my_url', null],
  ['', null],
  ['kind', null],
])('%j means %j', (word, field) => {
  expect(meantBy(word)).toBe(field)
})
