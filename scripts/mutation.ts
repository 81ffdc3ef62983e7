import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import mutation from '../docs/proof/mutation.json' with { type: 'json' }
import stryker from '../stryker.config.json' with { type: 'json' }
import { recordProof } from './proof.ts'

interface Report {
  files: Record<string, { mutants: { status: string }[] }>
}

/*
 * Changes the code in small ways and counts how many changes a test notices; what stands behind
 * `npm run mutation --` is for Stryker: `--mutate schema/key.ts` tries that file alone. What was tried
 * before is kept, and all of it is recorded. `--record a.json b.json` runs nothing, and records what stands
 * in the reports of several runs; of a file that is in two, the later one counts. Of a file that is in none,
 * what was recorded before stays.
 */
const args = process.argv.slice(2)
const reports = args[0] === '--record' ? args.slice(1) : [tried(args)]
const files = Object.assign(
  {},
  ...reports.map((report) => (JSON.parse(readFileSync(report, 'utf8')) as Report).files),
) as Report['files']
const counts = [
  ...Object.entries(files).map(([file, { mutants }]) => {
    return { file, ...countOf(mutants.map((mutant) => mutant.status)) }
  }),
  ...recorded().filter(({ file }) => files[file] === undefined && existsSync(file)),
]
  .filter(({ all }) => all > 0)
  .sort((one, other) => one.file.localeCompare(other.file))
const sum = (of: typeof counts) => ({
  all: of.reduce((total, { all }) => total + all, 0),
  noticed: of.reduce((total, { noticed }) => total + noticed, 0),
})

const folders = ['schema', 'rules'].flatMap((folder) => readdirSync(folder))
// besides them, what clients know of hosts and keys; some files hold types or texts alone
const eligible = folders.length + 2

await recordProof('mutation', {
  topic: 'Safety',
  claim: 'A change to what decides about keys and hosts is noticed by a test',
  command: 'npm run mutation',
  figures: [
    { name: 'files tried so far', value: `${counts.length} of ${eligible}` },
    {
      name: 'changes noticed, in these',
      value: share(sum(counts)),
      bar: '90.0 %',
    },
    ...counts.map(({ file, ...count }) => ({ name: file, value: share(count) })),
  ],
})

/** The report of a run and of those before it. */
function tried(options: string[]): string {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options],
    { stdio: 'inherit' },
  )
  if (status !== 0 || !existsSync(stryker.incrementalFile)) process.exit(status ?? 1)
  return stryker.incrementalFile
}

/** A mutant that never ends is noticed, too; one that was left out counts for nothing. */
function countOf(statuses: string[]): { all: number; noticed: number } {
  const noticed = statuses.filter((one) => one === 'Killed' || one === 'Timeout').length
  const missed = statuses.filter((one) => one === 'Survived' || one === 'NoCoverage').length
  return { noticed, all: noticed + missed }
}

/** What stands in the record, by file. */
function recorded(): { file: string; noticed: number; all: number }[] {
  return mutation.figures.flatMap(({ name: file, value }) => {
    const [, noticed, all] = /\((\d+) of (\d+)\)$/.exec(value) ?? []
    return file.endsWith('.ts') ? [{ file, noticed: Number(noticed), all: Number(all) }] : []
  })
}

function share({ noticed, all }: { noticed: number; all: number }): string {
  return `${((noticed / all) * 100).toFixed(1)} % (${noticed} of ${all})`
}
