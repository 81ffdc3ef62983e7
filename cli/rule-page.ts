import type pc from 'picocolors'
import { renderText } from '../diagnostics/text.ts'
import { check, readEnvFile } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { sampleOf } from '../schema/sample.ts'
import { terminalWidth } from './output.ts'
import { checkedOf } from './project/checked.ts'

/** The page of a rule for a terminal: what it says, and its examples with the reports they get. */
export function rulePage(
  { id, severity, about, docs, good, bad, reports = [] }: Rule,
  paint: ReturnType<typeof pc.createColors>,
): string {
  const parts = [
    `${paint.bold(id)} (${severity})\n${about}`,
    docs.trim(),
    ...(reports.length === 0
      ? []
      : [
          `It happened to others:\n${reports.map((one) => `  ${one.about}\n    ${one.url}`).join('\n')}`,
        ]),
    ...bad.map(
      (example) =>
        `${paint.bold(`It ${example.title}`)}\n\n${shown(example)}\n\n${report(example, paint)}`,
    ),
    ...good.map((example) => `${paint.bold(`It ${example.title}`)}\n\n${shown(example)}`),
  ]
  return `${parts.join('\n\n')}\n`
}

function shown({
  yaml,
  env,
  process: variables,
  requireEnv,
  files = {},
  tracked = [],
}: Example): string {
  const lines = Object.entries(variables ?? {}).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}`,
  )
  return [
    indented(yaml),
    ...Object.entries(files).map(([file, text]) => `  with this ${file}:\n${indented(text)}`),
    ...(env === undefined ? [] : [`  with this .env:\n${indented(env)}`]),
    ...(lines.length === 0 ? [] : [`  with these variables:\n${indented(lines.join('\n'))}`]),
    ...tracked.map((file) => `  git keeps ${file}`),
    ...(requireEnv ? ['  with --require-env'] : []),
  ].join('\n')
}

/** Made-up keys are shown by their prefix. */
function indented(text: string): string {
  const masked = text.replace(/\{sample:([^{}]+)\}/g, '$1…').replaceAll('\t', '→')
  return masked
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `    ${line}`)
    .join('\n')
}

function report(
  { yaml, env, process: variables, requireEnv, files = {}, tracked = [] }: Example,
  paint: ReturnType<typeof pc.createColors>,
): string {
  const result = check(withSamples(yaml), {
    read(name) {
      const file = name.replace(/^\.\//, '')
      return Object.hasOwn(files, file)
        ? { file, input: withSamples(files[file] as string) }
        : { problem: 'no such file' }
    },
    containerFiles: Object.entries(files)
      .filter(([file]) => /compose|Dockerfile/.test(file))
      .map(([file, text]) => ({ file, text: withSamples(text) })),
    envFiles: env === undefined ? [] : [readEnvFile('.env', withSamples(env))],
    env: Object.fromEntries(
      Object.entries(variables ?? {}).map(([name, value]) => [name, withSamples(value)]),
    ),
    requireEnv: requireEnv ?? false,
    isTracked: (file) => tracked.includes(file),
  })
  const text = renderText([checkedOf(result)], {
    color: paint.isColorSupported,
    width: terminalWidth(),
  })
  // without the line that sums up
  return text.slice(0, text.trimEnd().lastIndexOf('\n')).trimEnd()
}

function withSamples(text: string): string {
  return text.replace(/\{sample:([^{}]+)\}/g, (all, prefix: string) => {
    const shape = kinds.flatMap(({ key }) => key.shapes).find((one) => one.prefix === prefix)
    return shape === undefined ? all : sampleOf(shape)
  })
}
