import { join } from 'node:path'
import { project, put } from '../cli/run.ts'
import { home, run, runWell } from './tools.ts'

/** A package manager, and how things are said to it. */
export interface Manager {
  name: string
  /** Files that it reads besides package.json. */
  files?: Record<string, string>
  install: string[]
  /** Runs a program of a package. */
  exec(name: string): string[]
  /** Runs a script as its users do. */
  node(file: string): string[]
  /** The compilers that are tried there; without node_modules they would have to be patched. */
  compilers: string[]
  /** Whether Node finds there what a module imports that came by `require`. */
  requiresModules: boolean
}

const newest = ['typescript']

const yarn = (name: string, linker: string): Manager => ({
  name,
  compilers: newest,
  requiresModules: true,
  files: { '.yarnrc.yml': `nodeLinker: ${linker}\n`, 'yarn.lock': '' },
  install: ['yarn', 'install', '--mode=skip-build'],
  exec: (program) => ['yarn', program],
  node: (file) => ['yarn', 'node', file],
})

export const managers: Manager[] = [
  {
    name: 'npm',
    compilers: ['typescript-5.5', 'typescript-6', ...newest],
    requiresModules: true,
    install: ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'],
    exec: (program) => ['npx', '--no-install', program],
    node: (file) => ['node', file],
  },
  {
    name: 'pnpm',
    compilers: newest,
    requiresModules: true,
    install: ['pnpm', 'install', '--prefer-offline', '--store-dir', join(home, 'pnpm')],
    exec: (program) => ['pnpm', 'exec', program],
    node: (file) => ['node', file],
  },
  yarn('yarn', 'node-modules'),
  { ...yarn('yarn, Plug’n’Play', 'pnp'), compilers: [], requiresModules: false },
  {
    name: 'bun',
    compilers: newest,
    requiresModules: true,
    install: ['bun', 'install'],
    exec: (program) => ['bunx', '--bun', program],
    node: (file) => ['bun', file],
  },
]

/** Its version, as it says itself. */
export async function versionOfManager({ install }: Manager, folder: string): Promise<string> {
  const { output } = await run(folder, install[0] as string, ['--version'])
  return output.trim()
}

/** Packs files as npm packs a package. */
export async function pack(files: Record<string, string>, into: string): Promise<void> {
  const folder = project()
  for (const [path, text] of Object.entries(files)) put(folder, { [`package/${path}`]: text })
  await runWell(folder, 'tar', ['-czf', into, 'package'])
}
