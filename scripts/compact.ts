import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'
import type { Kind } from '../kinds/kind.ts'
import type { Rule } from '../rules/rule.ts'

/** kinds/index.ts as one string of JSON. */
export function dataAsJson(kinds: Kind[]): Plugin {
  return replaceModules('data-as-json', {
    'kinds/index.ts': { name: 'kinds', data: kinds },
  })
}

/** kinds/index.ts without what only a kind's page shows; kinds/pages.ts has it. */
export function withoutKindPages(kinds: Kind[]): Plugin {
  return replaceModules('without-kind-pages', {
    'kinds/index.ts': { name: 'kinds', data: kinds.map(withoutPage) },
    'kinds/pages.ts': { name: 'kindPages', data: kinds },
  })
}

/** The rules without their docs and examples, which rules/pages.ts has, and that without checks. */
export function withoutRulePages(rules: Rule[]): Plugin {
  const files = new Set(rules.map(({ id }) => resolve(`rules/${id}.ts`)))
  return {
    ...replaceModules('without-rule-pages', {
      'rules/pages.ts': { name: 'rulePages', data: rules },
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

const emptied: Record<string, string> = { docs: "''", good: '[]', bad: '[]' }

function replaceModules(
  name: string,
  modules: Record<string, { name: string; data: unknown }>,
): Plugin {
  const byId = new Map(Object.entries(modules).map(([path, module]) => [resolve(path), module]))
  return {
    name,
    load(id) {
      const module = byId.get(id)
      if (module === undefined) return null
      const text = JSON.stringify(JSON.stringify(module.data))
      return { code: `export const ${module.name} = JSON.parse(${text})`, moduleType: 'js' }
    },
  }
}

function withoutPage({ notes: _notes, mistakes, retired, ...kind }: Kind): unknown {
  return {
    ...kind,
    apis: kind.apis.map((api) => ({
      ...api,
      bases: api.bases.map(({ note: _note, ...base }) => base),
    })),
    key: { ...kind.key, shapes: kind.key.shapes.map(withoutSource) },
    mistakes: mistakes.map(withoutSource),
    ...(retired === undefined ? {} : { retired: withoutSource(retired) }),
    sources: [],
  }
}

function withoutSource<T extends { source: unknown }>({ source: _source, ...rest }: T) {
  return rest
}
