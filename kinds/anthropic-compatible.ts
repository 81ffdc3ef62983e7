import { defineKind } from './kind.ts'

export default defineKind({
  id: 'anthropic-compatible',
  name: 'Anthropic-compatible server',
  class: 'protocol',
  about: 'Any server that speaks the Anthropic wire; nothing is claimed about its host or keys.',
  hosts: [],
  apis: [{ wire: 'anthropic', bases: [] }],
  key: { need: 'optional', variables: [], shapes: [] },
  auth: 'x-api-key',
  mistakes: [],
  sources: [{ url: 'https://platform.claude.com/docs/en/api/overview', seen: '2026-11-23' }],
})
