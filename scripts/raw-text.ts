import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'rolldown'

const suffix = '?raw'

/** `import text from './x.ts?raw'` gives the file's text, as it does in vite and so in vitest. */
export function rawText(): Plugin {
  return {
    name: 'raw-text',
    resolveId: {
      filter: { id: /\?raw$/ },
      handler(id, importer) {
        return resolve(dirname(importer ?? ''), id)
      },
    },
    load: {
      filter: { id: /\?raw$/ },
      async handler(id) {
        const file = id.slice(0, -suffix.length)
        this.addWatchFile(file)
        const text = await readFile(file, 'utf8')
        return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' }
      },
    },
  }
}
