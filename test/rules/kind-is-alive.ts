import { acme } from '../client/kinds.ts'
import type { RuleCase } from './case.ts'

const [source] = acme.sources as [(typeof acme.sources)[number]]
const gone = { ...acme, retired: { on: '2026-07-30', instead: 'kind: openai', source } }

export default [
  { title: 'a service that has ended', it: { kind: 'lambda' } },
  { title: 'one that names its successor', it: { kind: 'acme' }, kinds: [gone] },
  { title: 'one that answers', it: { kind: 'acme' }, kinds: [acme] },
] satisfies RuleCase[]
