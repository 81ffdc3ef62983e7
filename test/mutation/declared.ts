import { format } from 'node:util'

/**
 * What the tests import as `vitest` while mutants are judged: `describe` and `it` only note what there
 * is to run, so that one mutant costs the tests that reach it and nothing else. `expect` is vitest's
 * own, which the runner has put there.
 */
export const { expect } = globalThis as unknown as { expect: unknown }

type Body = (...row: unknown[]) => unknown
type Declare = (name: string, ...rest: unknown[]) => void

/** The tests in the order they are declared: a name that no other has, and what to run. */
export const tests = new Map<string, Body>()

const outer: string[] = []

export const describe = withEach((name, ...rest) => {
  outer.push(name)
  bodyOf(rest)()
  outer.pop()
})

export const it = withEach((name, ...rest) => {
  const whole = [...outer, name].join(' > ')
  let id = whole
  for (let n = 2; tests.has(id); n++) id = `${whole} (${n})`
  tests.set(id, bodyOf(rest))
})

function withEach(declare: Declare) {
  const each =
    (rows: readonly unknown[]): Declare =>
    (title, ...rest) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row]
        declare(titled(title, values), () => bodyOf(rest)(...values))
      }
    }
  return Object.assign(declare, { each })
}

/** The function among what stands behind a name: options may stand there too. */
function bodyOf(rest: unknown[]): Body {
  return rest.find((one) => typeof one === 'function') as Body
}

/** A title with the values of its row: `%s` by position, `$name` by field. */
function titled(title: string, values: unknown[]): string {
  const [first] = values
  const fields = typeof first === 'object' && first !== null ? first : {}
  const named = title.replace(/\$(\w+)/g, (whole, name: string) =>
    name in fields ? String(fields[name as keyof typeof fields]) : whole,
  )
  const count = named.match(/%[sodifjO]/g)?.length ?? 0
  return format(named, ...values.slice(0, count))
}
