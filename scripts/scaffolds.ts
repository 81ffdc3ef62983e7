/** A kind of which nothing is known yet. It compiles, and fails the tests until it is filled in. */
export function kindFile(id: string): string {
  return `import { defineKind } from './kind.ts'

export default defineKind({
  id: '${id}',
  name: '',
  class: 'cloud',
  about: '',
  hosts: [],
  apis: [],
  key: { need: 'required', variables: [], shapes: [] },
  auth: 'bearer',
  mistakes: [],
  sources: [],
})
`
}

/** The table of a kind's fits and misfits, still empty. */
export function kindTable(): string {
  return `import type { KindTable } from './table.ts'

export default {
  urls: { fits: [], misfits: [] },
  keys: { fits: [], misfits: [] },
} satisfies KindTable
`
}

/** A rule that finds nothing and says nothing. It fails the tests until it is filled in. */
export function ruleFile(id: string): string {
  return `import { defineRule } from './rule.ts'

export default defineRule({
  id: '${id}',
  severity: 'error',
  about: '',
  docs: '',
  good: [],
  bad: [],
  check() {
    return []
  },
})
`
}
