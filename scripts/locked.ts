import { readFileSync } from 'node:fs'

/** A package in package-lock.json. */
export interface Locked {
  name: string
  version: string
  /** Whether it is installed with keyfit, and not only for its development. */
  isInstalled: boolean
  hasInstallScript: boolean
  integrity: string | null
}

interface Entry {
  name?: string
  version: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
  integrity?: string
}

/** All packages of the lock file, keyfit itself left out. */
export function lockedPackages(): Locked[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries<Entry>(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      isInstalled: !entry.dev && !entry.devOptional,
      hasInstallScript: entry.hasInstallScript === true,
      integrity: entry.integrity ?? null,
    }))
}

/** The packages whose parts lie in dist/, as `name version`, after a build. */
export function bundledPackages(): string[] {
  const lines = readFileSync('dist/licenses.txt', 'utf8').split('\n')
  // a name and a version stand alone on the first line, and below each rule
  return lines.filter((line, index) => {
    const isHead = index === 2 || /^-{80}$/.test(lines[index - 2] ?? '')
    return isHead && /^\S+ \d+\.\d+\.\d+\S*$/.test(line)
  })
}
