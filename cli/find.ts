import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { reasonOf, Trouble } from './project/trouble.ts'

const names = new Set(['keyfit.yaml', 'keyfit.yml'])

/** Every keyfit.yaml in a folder and below it, in order; what git ignores is passed over. */
export function findBelow(folder: string): string[] {
  const found: string[] = []
  const search = { root: folder, fits: (name: string) => names.has(name), enters: () => true }
  walk(search, '', [], found)
  return found
}

const code = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$/

/**
 * Every file of code below the folder of a keyfit.yaml, in order; what git ignores is passed over, also
 * by a rule further up, and what has a keyfit.yaml of its own.
 */
export function findCode(folder: string): string[] {
  const found: string[] = []
  const enters = (path: string) => ![...names].some((name) => existsSync(join(path, name)))
  walk({ root: folder, fits: (name) => code.test(name), enters }, '', ignoredAbove(folder), found)
  return found
}

/** What the files say that stand between a folder and the top of its checkout. */
function ignoredAbove(folder: string): Ignored[] {
  const ignored: Ignored[] = []
  for (let at = resolve(folder); !existsSync(join(at, '.git')); ) {
    const above = dirname(at)
    // no checkout: then nothing further up is about this folder
    if (above === at) return []
    at = above
    ignored.unshift(...ignoredIn(at))
  }
  return ignored
}

function ignoredIn(folder: string): Ignored[] {
  const text = ignoresOf(join(folder, '.gitignore'))
  return text === null ? [] : [{ base: folder, rules: ignore().add(text) }]
}

/** What a `.gitignore` says; null where there is none that can be read, and nothing is ignored. */
function ignoresOf(file: string): string | null {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : null
  } catch {
    return null
  }
}

/** What is looked for, and where. */
interface Search {
  root: string
  /** Whether a file of that name is meant. */
  fits(name: string): boolean
  /** Whether to look into a folder; its path. */
  enters(path: string): boolean
}

/** What a `.gitignore` says, and the folder that it stands in. */
interface Ignored {
  base: string
  rules: Ignore
}

function walk(search: Search, folder: string, above: Ignored[], found: string[]): void {
  const here = join(search.root, folder)
  const ignored = [...above, ...ignoredIn(here)]
  // a link may lead out of the repository, or round in a circle
  const entries = entriesOf(here)
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isFile() || !search.fits(entry.name)) continue
    if (!isIgnored(join(search.root, path), '', ignored)) found.push(path)
  }
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git') continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const place = join(search.root, path)
    if (!isIgnored(place, '/', ignored) && search.enters(place)) walk(search, path, ignored, found)
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

function isIgnored(path: string, end: string, ignored: Ignored[]): boolean {
  return ignored.some(({ base, rules }) =>
    rules.ignores(`${relative(base, path)}${end}`.replaceAll('\\', '/')),
  )
}
