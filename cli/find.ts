import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { globSync } from 'tinyglobby'

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
  const file = join(here, '.gitignore')
  const ignored = existsSync(file)
    ? [...above, { base: folder, rules: ignore().add(readFileSync(file, 'utf8')) }]
    : above
  // a link may lead out of the repository, or round in a circle
  const entries = readdirSync(here, { withFileTypes: true })
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
