import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['cli', 'diagnostics', 'generators', 'kinds', 'plugin', 'rules', 'schema']

let places: ReadonlyMap<string, string[]> | null = null

/**
 * In which file a function of keyfit's is written, or in which folder where several are named alike. What is
 * published is bundled, and its functions keep their names; a chunk is named after what is in it.
 */
export function placeOf(name: string, chunk: string): string | undefined {
  places ??= read()
  const files = places.get(name)
  const own = files?.filter((file) => file.split(/[/.]/).includes(chunk)) ?? []
  return files && common(own.length > 0 ? own : files)
}

function read(): ReadonlyMap<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, file: string) =>
    found.set(name, (found.get(name) ?? new Set()).add(file))
  for (const file of [...folders.flatMap((folder) => filesIn(folder, '.ts')), 'keyfit.ts']) {
    for (const name of functionsIn(file)) add(name, file)
  }
  for (const file of filesIn('node_modules/yaml/browser/dist', '.js')) {
    // a name of keyfit's own is not taken for one of yaml's
    for (const name of functionsIn(file)) if (!found.has(name)) add(name, 'yaml')
  }
  return new Map([...found].map(([name, files]) => [name, [...files]]))
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
}

const declared = /^(?:export )?(?:async )?function\*? (\w+)/gm
const method = /^ {2,4}(?:async |static |get |\*)*#?(\w+)\([^\n]*\{$/gm
const constant = /^(?:export )?const (\w+) = (?:async )?\([^\n]*=>/gm
const words = new Set([
  'constructor',
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'function',
  'return',
])

function functionsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [declared, method, constant]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
    .filter((name) => !words.has(name))
}

/** One file, or the folder of most of them. */
function common(files: string[]): string {
  const [file = ''] = files
  if (files.length === 1) return file
  const folders = files.map((one) => `${one.split('/')[0]}/`)
  const count = (folder: string) => folders.filter((one) => one === folder).length
  return folders.sort((one, other) => count(other) - count(one))[0] ?? file
}
