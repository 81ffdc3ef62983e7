import type { CheckResult } from '../../keyfit.ts'
import { checkExample, summaryOf, withSamples } from '../examples.ts'
import type { Case } from './case.ts'

/** Checks a case as `keyfit check` would in its folder. */
export function checkCase(one: Case): CheckResult {
  return checkExample({ title: one.about, ...placed(one) })
}

/** The case with addresses for the servers of those that are impossible. */
function placed(one: Case): Case {
  const text = JSON.stringify(one)
    .replaceAll('{server}', 'http://127.0.0.1:9001')
    .replaceAll('{elsewhere}', 'http://127.0.0.1:9002')
  return JSON.parse(text) as Case
}

/**
 * Why the verdict of a case does not hold, in lines; empty where it does. What `impossible` says is
 * proven by a request besides: here no error may stand in the way of the client.
 */
export function faultsOf(one: Case, result: CheckResult = checkCase(one)): string[] {
  const { verdict } = one
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
  if (!('caught' in verdict)) {
    return errors.length === 0
      ? []
      : ['reported, and the verdict says it is not:', ...summaryOf(result)]
  }
  const found = result.diagnostics.filter(({ rule }) => rule === verdict.caught)
  if (found.length === 0) return [`not caught by ${verdict.caught}:`, ...summaryOf(result)]
  const lines = found.map(({ file, line }) => lineOf(one, file, line))
  if (!lines.some((line) => line.includes(verdict.at))) {
    return [`caught elsewhere than at \`${verdict.at}\`:`, ...summaryOf(result)]
  }
  const expected = [verdict.caught, ...(verdict.also ?? [])]
  const others = errors.filter(({ rule }) => !expected.includes(rule))
  return others.length === 0 ? [] : ['other errors besides:', ...summaryOf(result)]
}

function lineOf({ yaml, env = '', files = {} }: Case, file: string, line: number): string {
  const text = file === 'keyfit.yaml' ? yaml : file in files ? (files[file] as string) : env
  return withSamples(text).split(/\r\n|\r|\n/)[line - 1] ?? ''
}
