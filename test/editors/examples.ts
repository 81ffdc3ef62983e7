import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The folder of what SchemaStore gets. */
const folder = 'docs/schemastore'

/** The files beside the entry for SchemaStore: `test` for those that are right, `negative_test` for the rest. */
export function examplesIn(name: 'test' | 'negative_test'): { name: string; text: string }[] {
  const at = join(folder, name, 'keyfit')
  return readdirSync(at).map((file) => ({
    name: basename(file, '.yaml'),
    text: readFileSync(join(at, file), 'utf8'),
  }))
}
