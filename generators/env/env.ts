import type { EnvTarget } from '../../schema/config.ts'
import type { Generator, GeneratorContext } from '../generator.ts'
import { blockOf, mergeTemplate } from './merge.ts'
import { type ReaderTemplate, readerTemplate } from './reader.ts'
import { groupsOf, keyPlaceholder } from './variables.ts'

/** Writes the template of variables (`.env.example`), or adds to the one that stands there. */
export default {
  id: 'env',
  generate: (context) =>
    context.config.generate.env.flatMap((target) => {
      const template = templateFor(target, context)
      if (template === null) return []
      return [{ path: target.out, text: textOf(target.out, template, context), marked: false }]
    }),
} satisfies Generator

/** Lines about the whole, and the variables; null for a reader that is not known. */
function templateFor({ reader: id, path }: EnvTarget, context: GeneratorContext) {
  const { backends, config, readers, source } = context
  if (id === null) {
    const called = backends.filter(({ name }) => config.providers.get(name)?.direct !== false)
    const about = `# What the providers in ${source} read. Copy this file to .env and fill it in.`
    return { intro: [about], groups: groupsOf(called, readers.values()) }
  }
  const reader = readers.get(id)
  const declared = config.readers.find((each) => each.reader === id)
  const use = declared ?? { reader: id, providers: null, path }
  return reader === undefined ? null : readerTemplate(use, reader, context)
}

function textOf(
  path: string,
  { intro, groups }: ReaderTemplate,
  { kinds, existing }: GeneratorContext,
): string {
  const present = existing(path)
  if (present !== null && present !== '') {
    const placeholders = new Set([...kinds.values()].map(keyPlaceholder))
    return mergeTemplate(present, groups, placeholders)
  }
  return [intro, ...groups.map(blockOf)].map((lines) => `${lines.join('\n')}\n`).join('\n')
}
