import type pc from 'picocolors'
import type { Reader, Reading } from '../kinds/readers/reader.ts'
import { wires } from '../kinds/wires.ts'
import { formInWords } from '../schema/reader.ts'
import type { Fact, Section } from './kind-facts.ts'
import { linesOf } from './kind-page.ts'

/** All that is known of a reader, for a terminal. */
export function readerPage(reader: Reader, paint: ReturnType<typeof pc.createColors>): string {
  const sections = readerFacts(reader).map(
    ({ title, facts }) => `${paint.bold(title)}\n${linesOf(facts).join('\n')}`,
  )
  const title = `${paint.bold(reader.id)} (reader)\n${reader.name}: ${reader.about}`
  return `${[title, ...sections].join('\n\n')}\n`
}

/** All that is known of a reader but its name: what its page holds, in a terminal and in docs/. */
export function readerFacts(reader: Reader): Section[] {
  const { reads, file, ambient = [], notes = [], sources } = reader
  const sections: Section[] = [
    { title: 'What it reads', facts: reads.map(readingOf) },
    {
      title: 'Its own file',
      facts:
        file === undefined
          ? []
          : [
              {
                text: `${code(file.name)} names a variable as ${code(file.reference.replace('{name}', 'NAME'))}`,
              },
            ],
    },
    {
      title: 'Also changes where its requests go or what they carry',
      facts: ambient.map((name) => ({ text: code(name) })),
    },
    { title: 'Good to know', facts: notes.map((text) => ({ text })) },
    { title: 'Sources', facts: sources.map((source) => ({ text: '', source })) },
  ]
  return sections.filter(({ facts }) => facts.length > 0)
}

function readingOf(reading: Reading): Fact {
  const {
    wire,
    kinds,
    chosenBy = {},
    key,
    url,
    models = [],
    modelPrefix = '',
    settings = {},
    many,
    file,
    filler,
    unset = [],
    note,
    source,
  } = reading
  const list = (names: string[]) => names.map(code).join(', ')
  const parts = [
    ...Object.entries(chosenBy).map(([name, value]) => `chosen by ${code(`${name}=${value}`)}`),
    ...(url === undefined
      ? []
      : [`address: ${list([url.variable, ...(url.also ?? [])])}, ${formInWords(url.form, wire)}`]),
    ...(url?.copies === undefined ? [] : [`the same again: ${list(url.copies)}`]),
    ...(url?.rest === undefined ? [] : [`the rest of the endpoint: ${code(url.rest)}`]),
    ...(key === undefined
      ? []
      : [
          `key: ${list([key.variable, ...(key.also ?? [])])}${key.auth === undefined ? '' : `, sent as ${code(key.auth)}`}`,
        ]),
    ...(key?.begins === undefined
      ? []
      : [`it must begin with ${code(key.begins.with)}: else ${key.begins.happens}`]),
    ...(filler === undefined ? [] : [`where the provider takes no key: ${code(filler)}`]),
    ...(models.length === 0
      ? []
      : [
          `model: ${list(models)}${modelPrefix === '' ? '' : `, with ${code(modelPrefix)} in front`}`,
        ]),
    ...Object.entries(settings).map(([name, setting]) => `setting ${code(setting)}: ${code(name)}`),
    ...(many === undefined
      ? []
      : [
          `several at once: ${list([many.url, ...(many.key === '' ? [] : [many.key])])}, parted by ${code(many.separator)}`,
        ]),
    ...(file?.url === undefined
      ? []
      : [`address in its file: ${code(file.url)}, ${formInWords(file.form ?? 'canonical', wire)}`]),
    ...(file?.key === undefined ? [] : [`key in its file: ${code(file.key)}`]),
    ...(unset.length === 0
      ? []
      : [`must be absent, since it wins or is sent besides: ${list(unset)}`]),
    ...(note === undefined ? [] : [note]),
  ]
  const whom = kinds === undefined ? 'any provider' : list(kinds)
  return {
    text: `${whom}, ${wires[wire].name} wire`,
    source,
    parts: parts.map((text) => ({ text })),
  }
}

function code(text: string): string {
  return `\`${text}\``
}
