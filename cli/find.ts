import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { globSync } from 'tinyglobby'
import { reasonOf, Trouble } from './project/trouble.ts'

const names = new Set(['keyfit.yaml', 'keyfit.yml'])

/** Every keyfit.yaml in a folder and below it, in order; what git ignores is passed over. */
export function findBelow(folder: string): string[] {
  const found: string[] = []
  walk(folder, '', [], found)
  return found
}

/** What a `.gitignore` says, and the folder that it stands in. */
interface Ignored {
  base: string
  rules: Ignore
}

function walk(root: string, folder: string, above: Ignored[], found: string[]): void {
  const here = join(root, folder)
  const text = ignoresOf(join(here, '.gitignore'))
  const ignored = text === null ? above : [...above, { base: folder, rules: ignore().add(text) }]
  // a link may lead out of the repository, or round in a circle
  const entries = entriesOf(here)
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile() && names.has(entry.name) && !isIgnored(path, ignored)) found.push(path)
  }
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git') continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!isIgnored(`${path}/`, ignored)) walk(root, path, ignored, found)
  }
}

/** Like git, it passes over a folder that it may not look into. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'permission denied') return []
    throw new Trouble(`cannot list ${folder}: ${reason}`)
  }
}

/** What a `.gitignore` says; null where there is none that can be read, and nothing is ignored. */
function ignoresOf(file: string): string | null {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : null
  } catch {
    return null
  }
}

function isIgnored(path: string, ignored: Ignored[]): boolean {
  return ignored.some(({ base, rules }) => {
    const inside = base === '' ? path : `${relative(base, path)}${path.endsWith('/') ? '/' : ''}`
    return rules.ignores(inside.replaceAll('\\', '/'))
  })
}

/** The files that a pattern names, in order. */
export function findByPattern(pattern: string): string[] {
  return globSync(pattern, { dot: true, ignore: ['**/node_modules/**', '**/.git/**'] }).sort()
}
