import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type Proof, recordProof } from './proof.ts'

/*
 * Runs the tests that prove a claim, on this version of Node and on 24, and writes how many passed to
 * docs/proof/: `npm run prove`, or `npm run prove poisoned` for some of them. Fails where one fails.
 */
interface Claim extends Pick<Proof, 'topic' | 'claim'> {
  id: string
  files: string[]
}

const claims: Claim[] = [
  {
    id: 'poisoned',
    topic: 'Clients',
    claim:
      'With every variable, profile and proxy around it pointing elsewhere, a client sends what is declared, where it is declared, and nothing else',
    files: ['test/client/poisoned.test.ts'],
  },
  {
    id: 'pinned',
    topic: 'Clients',
    claim: 'No redirect, no option and no strange URL carries a key to another host',
    files: ['test/client/pinned.test.ts', 'test/client/keys.test.ts'],
  },
  {
    id: 'hostile',
    topic: 'Clients',
    claim: 'No keyfit.yaml generates a statement that the model did not ask for',
    files: ['test/client/hostile.test.ts'],
  },
  {
    id: 'types',
    topic: 'Clients',
    claim:
      'Clients compile under every strict flag of TypeScript 5.5, 6 and 7 and refuse undeclared models and roles; editors find the line of keyfit.yaml behind a name',
    files: [
      'test/client/types.test.ts',
      'test/client/sdk-types.test.ts',
      'test/client/fetch-types.test.ts',
      'test/client/ai-sdk-types.test.ts',
      'test/client/langchain-types.test.ts',
      'test/client/definition.test.ts',
    ],
  },
  {
    id: 'same-bytes',
    topic: 'Package',
    claim: 'The same keyfit.yaml makes the same bytes, whatever the locale and the order of files',
    files: ['test/cli/generate.test.ts'],
  },
  {
    id: 'plugins',
    topic: 'Package',
    claim:
      'Each build plugin fails a build with file and line, passes the mended one, and puts no key into the bundle',
    files: ['test/plugin/builds.test.ts'],
  },
]

const wanted = process.argv.slice(2)
for (const { id, topic, claim, files } of claims) {
  if (wanted.length > 0 && !wanted.includes(id)) continue
  const command = `npx vitest run ${files.join(' ')}`
  const nodes = [process.execPath, newer('24')]
  const figures = nodes.map((node) => ({
    name: `Node ${run(node, '-p', 'process.versions.node').trim()}`,
    value: `${passed(node, files)} tests passed`,
  }))
  await recordProof(id, { topic, claim, command, figures })
  console.log(`${id}: ${figures.map(({ name, value }) => `${name}: ${value}`).join(', ')}`)
}

/** How many tests of these files passed; all of them, or it throws. */
function passed(node: string, files: string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'keyfit-prove-'))
  try {
    const report = join(folder, 'report.json')
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']
    run(node, ...vitest, `--outputFile=${report}`, ...files)
    return JSON.parse(readFileSync(report, 'utf8')).numPassedTests
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function newer(version: string): string {
  const args = ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath']
  return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ...args).trim()
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
