import { type CheckResult, check, readEnvFile } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Example } from '../rules/rule.ts'
import { sampleOf } from '../schema/sample.ts'

/** Replaces `{sample:sk-proj-}` by a made-up key of the shape with that prefix. */
export function withSamples(text: string): string {
  return text.replace(/\{sample:([^}]+)\}/g, (_, prefix: string) => {
    const shape = kinds.flatMap((kind) => kind.key.shapes).find((one) => one.prefix === prefix)
    if (shape === undefined) throw new RangeError(`no kind has a shape with the prefix ${prefix}`)
    return sampleOf(shape)
  })
}

/** Checks one example as `keyfit check` would in its folder. */
export function checkExample(example: Example, kindsBesides: Kind[] = []): CheckResult {
  const files = new Map(Object.entries(example.files ?? {}))
  const names = [...files.keys()]
  return check(withSamples(example.yaml), {
    read(name) {
      const file = name.replace(/^\.\//, '')
      const text = files.get(file)
      return text === undefined ? { problem: 'no such file' } : { file, input: withSamples(text) }
    },
    containerFiles: names
      .filter((file) => /compose|Dockerfile/.test(file))
      .map((file) => ({ file, text: withSamples(files.get(file) ?? '') })),
    envFiles: example.env === undefined ? [] : [readEnvFile('.env', withSamples(example.env))],
    env: Object.fromEntries(
      Object.entries(example.process ?? {}).map(([name, value]) => [name, withSamples(value)]),
    ),
    requireEnv: example.requireEnv ?? false,
    kinds: kindsBesides,
    isTracked: (file) => (example.tracked ?? []).includes(file),
  })
}

/** The reports in one line each, for comparing and for reading a failure. */
export function summaryOf({ diagnostics }: CheckResult): string[] {
  return diagnostics.map(
    ({ rule, severity, message, line, column, fix }) =>
      `${line}:${column} ${severity} ${message} [${rule}]${fix === null ? '' : ` → ${fix}`}`,
  )
}
