import type { Kind } from '../../kinds/kind.ts'
import type { RuleCase } from './case.ts'

const dated: Kind = {
  id: 'dated',
  name: 'Dated',
  class: 'local',
  about: 'A server for tests.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' }],
  key: { need: 'ignored', variables: [], shapes: [] },
  auth: 'bearer',
  settings: {
    version: {
      type: 'string',
      about: 'The version of the API.',
      since: [
        {
          use: 'chat',
          date: '2021-06-01',
          sure: 'documented',
          source: { url: 'https://docs.dated.example', seen: '2026-11-26' },
        },
      ],
      example: '2021-06-01',
    },
  },
  mistakes: [],
  sources: [{ url: 'https://docs.dated.example', seen: '2026-11-26' }],
}

const azure = { kind: 'azure-openai', resource: 'contoso-swc' }
const old = { ...azure, api_version: '2022-12-01' }

export default [
  { title: 'an old version', it: { ...old, models: ['gpt41-swc'] } },
  {
    title: 'an old version, for models of which one is for another use',
    it: { ...old, models: [{ id: 'ada-swc', for: 'embeddings' }, 'gpt41-swc'] },
  },
  {
    title: 'an old version, for another use',
    it: { ...old, models: [{ id: 'ada-swc', for: 'embeddings' }] },
  },
  { title: 'an old version, without a list', it: old },
  {
    title: 'the first version that serves it',
    it: { ...azure, api_version: '2023-03-15-preview', models: ['gpt41-swc'] },
  },
  {
    title: 'a version without a date',
    it: { ...azure, api_version: 'preview', models: ['gpt41-swc'] },
  },
  { title: 'no version', it: { ...azure, models: ['gpt41-swc'] } },
  {
    title: 'a version from which it is documented',
    it: { kind: 'dated', version: '2020-01-01', api_key: 'none', models: ['one'] },
    kinds: [dated],
  },
  {
    title: 'a version in which a date is only a part',
    it: { kind: 'dated', version: 'v2020-01-01', api_key: 'none', models: ['one'] },
    kinds: [dated],
  },
] satisfies RuleCase[]
