import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'

/**
 * Puts modules that `check` needs only where something is wrong into files of their own. Of each only
 * functions can be had: in their place stand functions that read the file and call what they stand
 * for. Takes the names of the functions by their modules.
 */
export function apart(modules: Record<string, string[]>): Plugin {
  const byId = new Map<string, string>()
  return {
    name: 'apart',
    async buildStart() {
      for (const module of Object.keys(modules)) {
        const found = await this.resolve(module.endsWith('.ts') ? resolve(module) : module)
        if (found === null) throw new Error(`there is no module ${module}`)
        byId.set(found.id, module)
      }
    },
    async resolveId(source, importer) {
      if (source.startsWith(whole)) return source
      if (importer === undefined || importer.startsWith(whole)) return null
      if (!Object.keys(modules).some((module) => nameOf(module) === nameOf(source))) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      const module = byId.get(found?.id ?? '')
      return module === undefined ? null : { id: stub + module, moduleSideEffects: false }
    },
    load(id) {
      for (const [real, module] of byId) {
        const functions = modules[module] ?? []
        if (id === stub + module)
          return { code: stubs(whole + module, functions), moduleType: 'js' }
        if (id === whole + module) {
          const code = `export { ${functions.join(', ')} } from ${JSON.stringify(real)}`
          return { code, moduleType: 'js' }
        }
      }
      return null
    },
  }
}

/** The bundle reads a file of these when it is asked for, not later: a check does not wait. */
export function atOnce(code: string): string {
  return code.replace(
    /\bnow\(\(\) *=> *Promise\.resolve\(\)\.then\(\(\) *=> *(.*?)\)\)(?=\.)/g,
    '$1',
  )
}

const stub = '\0apart:'
const whole = '\0whole:'

function stubs(id: string, functions: string[]): string {
  const lines = functions.map(
    (name, index) =>
      `const late${index} = (...args) => now(() => import(${JSON.stringify(id)})).${name}(...args)\nexport { late${index} as ${name} }`,
  )
  return lines.join('\n')
}

function nameOf(module: string): string | undefined {
  return module.split('/').at(-1)
}
