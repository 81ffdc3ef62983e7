import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import budget from './budget.json' with { type: 'json' }
import { npm } from './npm.ts'
import { readSupply, supplyFaults } from './supply-chain.ts'

/** Packs the package and looks at it as its users get it: contents, types, size, what comes with it. */
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/pack-'))
try {
  done('npm run build', npm('run', '--silent', 'build'))
  const [packed] = JSON.parse(
    done('npm pack', npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)),
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
  const supply = readSupply()
  const installed = supply.locked.filter(({ isInstalled }) => isInstalled)
  within('packages installed with it', installed.length, budget.dependencies)
  const faults = supplyFaults(supply)
  if (faults.length > 0) fail(faults.join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function within(what: string, count: number, limit: number): void {
  console.log(`${what}: ${count} (budget: ${limit})`)
  if (count > limit) fail(`over the budget in scripts/budget.json: ${what}`)
}

function run(script: string, ...args: string[]): void {
  const ended = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  done(`${script} ${args.join(' ')}`, ended)
}

/** What a program printed; fails with all of it where the program failed. */
function done(what: string, { status, stdout, stderr }: SpawnSyncReturns<string>): string {
  if (status !== 0) fail(`${what}\n${stdout}${stderr}`)
  return stdout
}

function fail(message: string): never {
  throw new Error(message)
}
