import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Makes packages of this repository importable in a folder, as they are in a project of a user's. */
export function linked(folder: string, packages: string[]): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const targets = packages.map((name) => [name, resolve('node_modules', name)] as const)
  for (const [name, target] of [['keyfit', resolve('.')] as const, ...targets]) {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path, 'junction')
  }
}
