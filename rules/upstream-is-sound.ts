import { nearest } from '../diagnostics/suggest.ts'
import { declaredProviders } from '../schema/declared-providers.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'upstream-is-sound',
  severity: 'error',
  about: '`upstream` names providers of the file, and never leads back to where it began.',
  docs: `\`upstream\` says what stands behind a proxy, so that keys, regions and egress are checked through it.
A name that is no provider hides where prompts end up; a circle means that no server answers at all.

Declare each server behind the proxy as a provider of its own, with \`direct: false\` where only the
proxy reaches it.`,
  good: [
    {
      title: 'accepts a chain',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    upstream: [local]\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    direct: false\n',
    },
  ],
  bad: [
    {
      title: 'reports a name that is no provider',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    upstream: [lokal]\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n',
    },
    {
      title: 'reports a circle',
      yaml: 'version: 1\nproviders:\n  one:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    upstream: [other]\n  other:\n    kind: optillm\n    base_url: http://localhost:8001/v1\n    upstream: [one]\n',
    },
  ],
  check(context) {
    return [...unknown(context), ...circles(context)]
  },
})

function unknown(context: RuleContext): Report[] {
  const { providers } = context.config
  const declared = declaredProviders(context)
  return [...providers].flatMap(([name, { upstream }]) =>
    upstream.flatMap((wanted, index): Report[] => {
      if (providers.has(wanted) || declared().has(wanted)) return []
      const near = nearest(wanted, declared())
      return [
        {
          at: { path: ['providers', name, 'upstream', index] },
          message: `\`${wanted}\` is not a provider of this file`,
          why: `What stands behind \`${name}\` is unknown, so nothing can be proven of where its prompts go.`,
          ...(near === null ? {} : { fix: near }),
        },
      ]
    }),
  )
}

function circles({ config }: RuleContext): Report[] {
  const done = new Set<string>()
  const reports: Report[] = []
  for (const [start, { upstream }] of config.providers) {
    if (upstream.length === 0) continue
    // not by a function that calls itself: a chain may be as long as the file
    const chain: { name: string; next: Iterator<string> }[] = []
    const places = new Map<string, number>()
    const enter = (name: string): void => {
      const before = places.get(name)
      if (before !== undefined) {
        const loop = [...chain.slice(before).map((one) => one.name), name]
        reports.push({
          at: { path: ['providers', chain.at(-1)?.name ?? name, 'upstream'] },
          message: `\`upstream\` goes round in a circle: ${loop.join(' → ')}`,
          why: 'A request would be passed on for ever, and no server would answer it.',
        })
        return
      }
      if (done.has(name)) return
      places.set(name, chain.length)
      chain.push({ name, next: (config.providers.get(name)?.upstream ?? []).values() })
    }
    enter(start)
    for (let last = chain.at(-1); last !== undefined; last = chain.at(-1)) {
      const { value, done: isOver } = last.next.next()
      if (!isOver) {
        enter(value)
        continue
      }
      chain.pop()
      places.delete(last.name)
      done.add(last.name)
    }
  }
  return reports
}
