import type { CheckResult } from '../../keyfit.ts'
import { Trouble } from './trouble.ts'

/** An environment that the file does not declare has no values, and nothing could be said of it. */
export function requireEnvironment(
  { source, config, environments }: CheckResult,
  { environment }: { environment: string | null },
): void {
  if (environment === null || config === null) return
  const names = environments.map((scope) => String(scope.environment))
  if (names.includes(environment)) return
  const there = names.length === 0 ? 'it declares none' : `it declares ${names.join(', ')}`
  throw new Trouble(`${source.file} has no environment ${environment}: ${there}`)
}
