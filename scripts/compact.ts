import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'
import { notesForClients } from '../generators/client/declared.ts'
import type { Kind, ModelFacts } from '../kinds/kind.ts'
import type { Reader } from '../kinds/readers/reader.ts'
import type { Rule } from '../rules/rule.ts'
import { reportsOf } from './rule-reports.ts'

/** kinds/index.ts as one string of JSON. */
export function dataAsJson(kinds: Kind[]): Plugin {
  return replaceModules('data-as-json', {
    'kinds/index.ts': { name: 'kinds', data: kinds },
  })
}

/**
 * kinds/index.ts without what only a kind's page shows, which kinds/pages.ts has, read from a file of
 * JSON beside the program (`kindsJson`): a third less for V8 to read at each start.
 */
export function withoutKindPages(kinds: Kind[]): Plugin {
  const pages = replaceModules('kind-pages', {
    'kinds/pages.ts': { name: 'kindPages', data: kinds },
  })
  const index = resolve('kinds/index.ts')
  return {
    ...pages,
    load(id) {
      if (id !== index) return (pages.load as (id: string) => unknown).call(this, id) as null
      const code = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
const [heads, ...details] = readFileSync(join(import.meta.dirname, 'kinds.jsonl'), 'latin1').split('\\n')
class LateKind {
  #text
  #rest
  constructor(head, text) {
    Object.assign(this, head)
    this.#text = text
  }
  get #late() { return this.#rest ??= JSON.parse(this.#text) }
  ${lateFields.map((name) => `get ${name}() { return this.#late.${name} }`).join('\n  ')}
}
export const kinds = JSON.parse(heads).map((head, index) => new LateKind(head, details[index]))`
      return { code, moduleType: 'js' }
    },
  }
}

/**
 * The kinds as the command reads them: in the first line what is asked of all of them, then a line for the
 * rest of each, which is read for those that a file declares.
 */
export function kindsJson(kinds: Kind[]): string {
  const bare = kinds.map((kind) => Object.entries(withoutPage(kind)))
  const isLate = ([name]: [string, unknown]) => lateFields.includes(name as keyof Kind)
  return [
    bare.map((fields) => Object.fromEntries(fields.filter((field) => !isLate(field)))),
    ...bare.map((fields) => Object.fromEntries(fields.filter(isLate))),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

/** What only a kind that is declared, or a mistake, is asked for. */
const lateFields: (keyof Kind)[] = [
  'about',
  'answers',
  'apis',
  'auth',
  'identity',
  'mistakes',
  'models',
  'notes',
  'passesOn',
  'probe',
  'retired',
  'sdks',
  'separateRegions',
  'serverKey',
  'settings',
]

/** generators/json-schema/shipped.ts reads the schema at the root of the package. */
export function shippedSchemaRead(): Plugin {
  const file = resolve('generators/json-schema/shipped.ts')
  return {
    name: 'shipped-schema',
    load(id) {
      if (id !== file) return null
      const code = `import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
const file = join(import.meta.dirname, '../../keyfit.schema.json')
export const shippedSchema = (draft) =>
  draft === '2020-12' && existsSync(file) ? readFileSync(file, 'utf8') : null`
      return { code, moduleType: 'js' }
    },
  }
}

/** kinds/readers/index.ts as a string of JSON that is read at the first call; in the CLI without pages. */
export function readersAsJson(readers: Reader[], besidesPages = false): Plugin {
  const bare = readers.map(withoutReaderPage)
  return replaceModules('readers-as-json', {
    'kinds/readers/index.ts': {
      name: 'readers',
      data: besidesPages ? bare : readers,
      isLazy: true,
    },
    ...(besidesPages
      ? { 'kinds/readers/pages.ts': { name: 'readerPages', data: readers, isLazy: true } }
      : {}),
  })
}

/** The rules without their docs and examples, which rules/pages.ts has, and that without checks. */
export function withoutRulePages(rules: Rule[]): Plugin {
  const files = new Set(rules.map(({ id }) => resolve(`rules/${id}.ts`)))
  return {
    ...replaceModules('without-rule-pages', {
      'rules/pages.ts': {
        name: 'rulePages',
        data: rules.map((rule) => ({ ...rule, reports: reportsOf(rule) })),
      },
    }),
    transform(code, id) {
      if (!files.has(id)) return null
      const { body } = this.parse(code, { lang: 'ts' })
      const declared = body.find((statement) => statement.type === 'ExportDefaultDeclaration')
      const call = declared?.declaration
      const rule = call?.type === 'CallExpression' ? call.arguments[0] : undefined
      if (rule?.type !== 'ObjectExpression') {
        throw new Error(`${id} has no \`export default defineRule({ … })\``)
      }
      for (const field of rule.properties.toReversed()) {
        if (field.type !== 'Property' || field.key.type !== 'Identifier') continue
        const empty = emptied[field.key.name]
        if (empty === undefined) continue
        const { start, end } = field.value
        code = code.slice(0, start) + empty + code.slice(end)
      }
      return { code, map: null }
    },
  }
}

/**
 * picocolors without its look at the terminal, which makes Node load streams. The CLI looks itself
 * (`wantsColor`), and says with each use whether there are colours.
 */
export function withoutTerminal(): Plugin {
  return {
    name: 'without-terminal',
    transform(code, id) {
      if (!/[\\/]picocolors\.js$/.test(id)) return null
      const look = '(p.stdout || {}).isTTY'
      if (!code.includes(look)) throw new Error(`${id} has no \`${look}\``)
      return { code: code.replace(look, 'false'), map: null }
    },
  }
}

const emptied: Record<string, string> = { docs: "''", good: '[]', bad: '[]' }

function replaceModules(
  name: string,
  modules: Record<string, { name: string; data: unknown; isLazy?: boolean }>,
): Plugin {
  const byId = new Map(Object.entries(modules).map(([path, module]) => [resolve(path), module]))
  return {
    name,
    load(id) {
      const module = byId.get(id)
      if (module === undefined) return null
      const text = JSON.stringify(JSON.stringify(module.data))
      const code = module.isLazy
        ? `let data\nexport const ${module.name} = () => (data ??= JSON.parse(${text}))`
        : `export const ${module.name} = JSON.parse(${text})`
      return { code, moduleType: 'js' }
    },
  }
}

function withoutPage({ notes, mistakes, answers, retired, models, ...kind }: Kind): object {
  const kept = notesForClients(notes)
  return {
    ...kind,
    ...(kept.length === 0 ? {} : { notes: kept }),
    apis: kind.apis.map((api) => ({
      ...api,
      bases: api.bases.map(({ note: _note, ...base }) => base),
    })),
    key: { ...kind.key, shapes: kind.key.shapes.map(withoutSource) },
    mistakes: mistakes.map(withoutSource),
    ...(answers === undefined ? {} : { answers: answers.map(withoutSource) }),
    ...(models === undefined ? {} : { models: withoutModelSources(models) }),
    ...(retired === undefined ? {} : { retired: withoutSource(retired) }),
    sources: [],
  }
}

function withoutModelSources({ mistakes, ...models }: ModelFacts) {
  return mistakes === undefined ? models : { ...models, mistakes: mistakes.map(withoutSource) }
}

function withoutReaderPage({ notes: _notes, reads, ...reader }: Reader): unknown {
  return { ...reader, reads: reads.map(withoutSource), sources: [] }
}

function withoutSource<T extends { source: unknown }>({ source: _source, ...rest }: T) {
  return rest
}
