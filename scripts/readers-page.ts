import { readerFacts } from '../cli/reader-page.ts'
import type { Wire } from '../kinds/kind.ts'
import type { Reader, ReadUrl } from '../kinds/readers/reader.ts'
import { formInWords } from '../schema/reader.ts'
import { factLines, markdown } from './kind-pages.ts'

/** docs/readers.md: which programs are known, what one variable means to each, and all facts. */
export function readersPage(readers: Reader[]): string {
  return `# Readers

Programs that are not keyfit's clients and read variables of the same providers: ${readers.length} are known.
Declare those that a project uses, with the providers that each calls:

\`\`\`yaml
readers:
  optillm: local
  claude-code: [kimi]
generate:
  env:
    - .env.example
    - { out: .env.optillm.example, reader: optillm }
\`\`\`

keyfit writes a template in that program's names and forms, checks the values that are present in that
form, and does not warn of variables that a declared program owns. \`keyfit explain <reader>\` prints what
stands here.

| reader | program | |
| --- | --- | --- |
${readers.map(({ id, name, about }) => `| [${id}](#${id}) | ${markdown(name)} | ${markdown(about)} |`).join('\n')}

## One variable, several meanings

The same variable in different forms, so one value cannot serve all of these programs.

| variable | form | programs |
| --- | --- | --- |
${meanings(readers).join('\n')}

${readers.map(section).join('\n\n')}
`
}

function meanings(readers: Reader[]): string[] {
  const forms = new Map<string, Map<string, Set<string>>>()
  for (const { name, reads } of readers) {
    for (const { url, wire } of reads) {
      if (url === undefined) continue
      for (const variable of [url.variable, ...(url.also ?? []), ...(url.copies ?? [])]) {
        const known = forms.get(variable) ?? new Map<string, Set<string>>()
        const form = wordsOf(url, wire)
        known.set(form, new Set([...(known.get(form) ?? []), name]))
        forms.set(variable, known)
      }
    }
  }
  return [...forms]
    .filter(([, known]) => known.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([variable, known]) =>
      [...known].map(
        ([form, names]) => `| \`${variable}\` | ${form} | ${markdown([...names].join(', '))} |`,
      ),
    )
}

function wordsOf({ form }: ReadUrl, wire: Wire): string {
  return markdown(formInWords(form, wire))
}

function section(reader: Reader): string {
  const parts = readerFacts(reader).map(
    ({ title, facts }) => `### ${title}\n\n${factLines(facts).join('\n')}`,
  )
  return `## ${reader.id}\n\n${markdown(reader.name)}. ${markdown(reader.about)}\n\n${parts.join('\n\n')}`
}
