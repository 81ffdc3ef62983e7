import { defineKind } from './kind.ts'

export default defineKind({
  id: 'openai-compatible',
  name: 'OpenAI-compatible server',
  class: 'protocol',
  about: 'Any server that speaks the OpenAI wire; nothing is claimed about its host or keys.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [] }],
  key: { need: 'optional', variables: [], shapes: [] },
  auth: 'bearer',
  mistakes: [],
  sources: [{ url: 'https://platform.openai.com/docs/api-reference', seen: '2026-11-23' }],
})
