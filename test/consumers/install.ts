import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { home, manifest, tarball, tools } from './tools.ts'

/** Installs the tools, once for each set of versions, and packs this package as it would be published. */
export default function install(): void {
  const done = join(tools, 'installed')
  if (!existsSync(done)) {
    mkdirSync(tools, { recursive: true })
    writeFileSync(join(tools, 'package.json'), manifest)
    npm(tools, 'install', '--no-audit', '--no-fund', '--no-package-lock')
    writeFileSync(done, '')
  }
  rmSync(tarball, { force: true })
  npm(process.cwd(), 'run', '--silent', 'build')
  npm(process.cwd(), 'pack', '--ignore-scripts', '--silent', '--pack-destination', home)
}

function npm(folder: string, ...args: string[]): void {
  const script = process.env.npm_execpath
  const [command, before] = script === undefined ? ['npm', []] : [process.execPath, [script]]
  const { status, error, stdout, stderr } = spawnSync(command, [...before, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${error ?? stdout + stderr}`)
}
