import { renderText } from '../diagnostics/text.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { checkExample } from '../test/examples.ts'
import type { Output } from './outputs.ts'
import { reportsOf } from './rule-reports.ts'

/** docs/rules/: a page for each rule, with the reports that its examples get, and an index. */
export function rulePages(rules: Rule[]): Output[] {
  return [
    { path: 'docs/rules/README.md', text: indexPage(rules) },
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: page(rule) })),
  ]
}

function indexPage(rules: Rule[]): string {
  const rows = rules.map(
    ({ id, severity, about }) => `| [${id}](${id}.md) | ${severity} | ${about} |`,
  )
  return `# Rules

What \`keyfit check\` holds a \`keyfit.yaml\` and the values of its variables to. \`keyfit explain <rule>\`
prints a page.

| rule | severity | what must hold |
| --- | --- | --- |
${rows.join('\n')}
`
}

function page(rule: Rule): string {
  const { id, severity, about, docs, good, bad } = rule
  const reports = reportsOf(rule).map((one) => `- [${one.about}](${one.url})\n`)
  return `# ${id}

${about} Its reports are ${{ error: 'errors', warning: 'warnings', hint: 'hints' }[severity]} unless they say otherwise.

${docs}
${reports.length === 0 ? '' : `\n## It happened to others\n\n${reports.join('')}`}
## What it reports

${bad.map((example) => `${shown(example)}\n\n${fence('', reportOn(example))}`).join('\n\n')}

## What is fine

${good.map(shown).join('\n\n')}
`
}

function shown({
  title,
  yaml,
  env,
  process,
  requireEnv,
  files = {},
  tracked = [],
}: Example): string {
  const variables = Object.entries(process ?? {}).map(
    ([name, value]) => `${name}=${value.replaceAll('\n', '␊')}\n`,
  )
  const parts = [
    `### It ${title}`,
    fence('yaml', visible(yaml)),
    ...Object.entries(files).flatMap(([file, text]) => [
      `With this \`${file}\`:`,
      fence(/ya?ml$/.test(file) ? 'yaml' : '', visible(text)),
    ]),
    ...(env === undefined ? [] : [`With this \`.env\`:`, fence('sh', visible(env))]),
    ...(variables.length === 0
      ? []
      : ['With these variables:', fence('sh', visible(variables.join('')))]),
    ...tracked.map((file) => `Git keeps \`${file}\`.`),
    ...(requireEnv ? ['With `--require-env`.'] : []),
  ]
  return parts.join('\n\n')
}

function reportOn(example: Example): string {
  const { source, bases, backends, ...checked } = checkExample(example)
  const texts = new Map([source, ...bases].map(({ file, text }) => [file, text]))
  const { file } = source
  const shown = { ...checked, file, texts, providers: backends.length, clean: 'every key fits' }
  const report = renderText([shown], { color: false, width: 100 })
  // without the line that sums up
  return report.slice(0, report.trimEnd().lastIndexOf('\n'))
}

/** Made-up keys are shown by their prefix; what a page would hide is spelt out. */
function visible(text: string): string {
  return text
    .replace(/\{sample:([^}]+)\}/g, '$1…')
    .replaceAll('\t', '→')
    .replace(/ +$/gm, (blanks) => '·'.repeat(blanks.length))
    .replaceAll('\r\n', '␍\n')
    .replaceAll('\r', '␍')
    .replaceAll('\ufeff', '␣BOM␣')
}

function fence(language: string, text: string): string {
  const marks = text.includes('```') ? '````' : '```'
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`
}
