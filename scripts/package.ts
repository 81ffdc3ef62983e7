import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import budget from './budget.json' with { type: 'json' }

/** Packs the package and looks at it as its users get it: contents, types, size, dependencies. */
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/pack-'))
try {
  npm('run', '--silent', 'build')
  const [packed] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  )
  const missing = [
    'dist/cli.cjs',
    'dist/keyfit.js',
    'dist/keyfit.d.ts',
    'keyfit.schema.json',
  ].filter((path) => !packed.files.some((file: { path: string }) => file.path === path))
  if (missing.length > 0) fail(`the package lacks ${missing.join(', ')}`)
  const tarball = join(folder, packed.filename)
  run('node_modules/publint/src/cli.js', 'run', tarball, '--strict')
  run(
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--no-definitely-typed',
  )
  within('unpacked size in KiB', Math.ceil(packed.unpackedSize / 1024), budget.unpackedKiB)
  within('packages installed with it', dependencies(), budget.dependencies)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** All packages that come with keyfit, its dependencies' dependencies too. */
function dependencies(): number {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const locked = Object.entries<{ dev?: boolean; devOptional?: boolean }>(packages)
  return locked.filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional).length
}

function within(what: string, count: number, limit: number): void {
  console.log(`${what}: ${count} (budget: ${limit})`)
  if (count > limit) fail(`over the budget in scripts/budget.json: ${what}`)
}

function npm(...args: string[]): string {
  return run(process.env.npm_execpath ?? fail('run this with: npm run package:check'), ...args)
}

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) fail(`${script} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

function fail(message: string): never {
  throw new Error(message)
}
