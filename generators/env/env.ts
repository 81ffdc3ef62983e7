import type { Generator } from '../generator.ts'
import { linesOf, mergeTemplate } from './merge.ts'
import { groupsOf, keyPlaceholder } from './variables.ts'

/** Writes the template of variables (`.env.example`), or adds to the one that stands there. */
export default {
  id: 'env',
  generate({ config, backends, kinds, source, existing }) {
    const path = config.generate.env
    if (path === null) return []
    const groups = groupsOf(backends)
    const present = existing(path)
    if (present !== null && present !== '') {
      const placeholders = new Set([...kinds.values()].map(keyPlaceholder))
      return [{ path, text: mergeTemplate(present, groups, placeholders), marked: false }]
    }
    const intro = `# What the providers in ${source} read. Copy this file to .env and fill it in.`
    const blocks = groups
      .filter(({ variables }) => variables.length > 0)
      .map(({ variables }) => variables.flatMap(linesOf))
    const text = [[intro], ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n')
    return [{ path, text, marked: false }]
  },
} satisfies Generator
