interface Entry {
  name?: string
  dev?: boolean
  devOptional?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** The packages of a lock file by the folder they lie in, as npm writes them. */
type Packages = Record<string, Entry>

/** docs/lock.md: with which package for development each other one of the lock file comes. */
export function lockPage(packages: Packages): string {
  const direct = Object.keys(packages['']?.devDependencies ?? {})
  const comes = new Map<string, Set<string>>()
  for (const name of direct) {
    for (const path of behind(packages, `node_modules/${name}`)) {
      comes.set(path, (comes.get(path) ?? new Set()).add(name))
    }
  }
  const rest = Object.keys(packages).filter(
    (path) => path !== '' && !direct.includes(path.replace(/^node_modules\//, '')),
  )
  const lost = rest.filter((path) => packages[path]?.dev && !comes.has(path))
  if (lost.length > 0) throw new Error(`package-lock.json holds what nothing needs: ${lost}`)
  const alone = (owner: string) =>
    rest.filter((path) => comes.get(path)?.size === 1 && comes.get(path)?.has(owner))
  const rows = direct
    .map((owner) => ({ owner, names: namesOf(packages, alone(owner)) }))
    .filter(({ names }) => names.length > 0)
    .map(({ owner, names }) => `| ${owner} | ${names.length} | ${names.join(', ')} |`)
  const shared = namesOf(
    packages,
    rest.filter((path) => (comes.get(path)?.size ?? 0) > 1),
  )
  return `# With what each locked package comes

The packages that are asked for stand in [dependencies.md](dependencies.md), with why, and so do all that
are installed with keyfit. This page says of every other one in \`package-lock.json\` with which of those
for development it comes; \`npm explain <package>\` shows the way.

| for development | | brings, and no other does |
| --- | --: | --- |
${rows.join('\n')}

${shared.length} come with several: ${shared.join(', ')}.
`
}

/** What comes with the package in a folder, whatever the way. */
function behind(packages: Packages, start: string): Set<string> {
  const found = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entry = packages[path] ?? {}
    const names = {
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    }
    for (const name of Object.keys(names)) {
      const there = folderOf(packages, path, name)
      if (there === null || found.has(there)) continue
      found.add(there)
      open.push(there)
    }
  }
  return found
}

/** Where Node finds a package, seen from a folder; null for an optional one that is not there. */
function folderOf(packages: Packages, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const path = `${folder.replace(/([^/])$/, '$1/')}node_modules/${name}`
    if (path in packages) return path
    if (folder === '') return null
  }
}

function namesOf(packages: Packages, paths: string[]): string[] {
  const names = paths.map(
    (path) => packages[path]?.name ?? path.slice(path.lastIndexOf('node_modules/') + 13),
  )
  return [...new Set(names)].sort()
}
