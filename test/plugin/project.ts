import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { project } from '../cli/run.ts'
import { withSamples } from '../examples.ts'

/** One way to build: a script that does it, and what it has to import. */
export interface Bundler {
  packages: string[]
  /** A module that builds src/main.js into dist/, or fails. */
  script: string
  /** One that does so after each change, and prints `built`, or `failed` and why. */
  watch: string
}

/** A project that is outside of this repository, as users' are, with keyfit installed. */
export function projectFor(
  { packages, script, watch }: Bundler,
  files: Record<string, string>,
): string {
  const folder = project({
    'package.json': '{ "type": "module" }',
    'build.mjs': script,
    'watch.mjs': watch,
    ...files,
  })
  const links = ['openai', ...packages].map(
    (name) => [name, resolve('node_modules', name)] as const,
  )
  for (const [name, target] of [['keyfit', resolve('.')] as const, ...links]) {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path, 'junction')
  }
  return folder
}

/** A keyfit.yaml with one client. */
export function withClient(yaml: string, out: string): string {
  return `${yaml}generate:\n  env: .env.example\n  client: { out: '${out}', sdk: openai }\n`
}

/** A program that uses a client. */
export function program(client: string): string {
  return `import { createClient } from '${client}'\nconsole.log(createClient('local').baseURL)\n`
}

/** A key that fits, and that nothing may contain. */
export const key = withSamples('{sample:sk-proj-}')

/** All that a build has written. */
export function built(folder: string): string {
  const dist = join(folder, 'dist')
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
