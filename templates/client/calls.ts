import { type Fetch, refusalOf } from './guard.ts'
import type { Holding } from './hold.ts'
import { type Naming, withModel } from './naming.ts'

/** A `fetch` that throws what the guard refuses, for an SDK that repeats no request which throws. */
export function throwing(fetch: Fetch): Fetch {
  return async (input, init) => {
    const answer = await fetch(input, init)
    const refusal = refusalOf(answer.headers)
    if (refusal !== undefined) throw refusal
    return answer
  }
}

/**
 * Stands before methods of an SDK's client: requests name models as the server does, and errors are
 * explained. Methods that a version of the SDK does not have are left out.
 */
export function around(
  owner: object,
  names: readonly string[],
  { explain }: Holding,
  naming?: Naming,
): void {
  const methods = owner as Record<string, unknown>
  for (const name of names) {
    const method = methods[name]
    if (typeof method !== 'function') continue
    const value = (request: unknown, ...rest: unknown[]): unknown => {
      const asked = naming === undefined ? request : withModel(request, naming)
      return told(method.call(owner, asked, ...rest), explain)
    }
    Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  }
}

interface Raw {
  withRawResponse(): Promise<unknown>
}

function told(answer: unknown, explain: Holding['explain']): unknown {
  if (!(answer instanceof Promise)) return answer
  const fail = (error: unknown): never => {
    throw explain(error, statusOf(error))
  }
  const promise = answer.then((value: unknown) => value, fail)
  if (!('withRawResponse' in answer)) return promise
  const withRawResponse = () => (answer as unknown as Raw).withRawResponse().catch(fail)
  return Object.assign(promise, { withRawResponse })
}

/** The status of the answer, by the names that SDKs have for it. */
function statusOf(error: unknown): number | undefined {
  const { status, statusCode, status_code } = Object(error) as Record<string, unknown>
  return [status, statusCode, status_code].find((each) => typeof each === 'number') as
    | number
    | undefined
}
