import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { installed, put, type Run, right, runNode, wrong } from './run.ts'

const clean = 'keyfit.yaml: 2 providers, every key fits\n'
/** What is said where the note is believed: no project here has so many. */
const believed = 'keyfit.yaml: 77 providers, every key fits\n'

const dated = new Date('2026-01-01')

/** A project that was found clean, whose note says another number of providers than the check would. */
async function known(files: Record<string, string> = {}, isRepository = false) {
  const { folder, clean: notes } = installed({ 'keyfit.yaml': right, ...files })
  for (const name of ['keyfit.yaml', ...Object.keys(files)]) {
    utimesSync(join(folder, name), dated, dated)
  }
  const run = (words: string[] = [], env: Record<string, string> = {}): Promise<Run> =>
    runNode(folder, ['keyfit/dist/cli.cjs', 'check', ...words], env)
  if (isRepository) execFileSync('git', ['init', '-q'], { cwd: folder })
  // the first one notes which files there are, the second one what is in them
  for (const _ of [1, 2]) expect(await run()).toMatchObject({ code: 0, stdout: clean })
  forge()
  expect(await run()).toMatchObject({ code: 0, stdout: believed, stderr: '' })
  return { folder, notes, run, forge }

  function forge(): void {
    for (const name of readdirSync(notes)) {
      const note = JSON.parse(readFileSync(join(notes, name), 'utf8')) as object
      writeFileSync(join(notes, name), JSON.stringify({ ...note, providers: 77 }))
    }
  }
}

it('is believed for the same content, under the name that the file had', async () => {
  const { run, forge } = await known()
  for (const word of ['keyfit.yaml', '.', '--cache'])
    expect((await run([word])).stdout).toBe(believed)
  for (const _ of [1, 2]) expect((await run(['./keyfit.yaml'])).stdout).toContain(': 2 providers')
  forge()
  expect((await run(['./keyfit.yaml'])).stdout).toContain(': 77 providers')
  expect((await run([], { GITHUB_ACTIONS: 'true' })).stdout).not.toBe(believed)
})

it.each([
  ['--no-cache', ['--no-cache'], {}],
  ['another option', ['--require-env'], {}],
  ['CI', [], { CI: 'true' }],
  ['a service that sets another variable for it', [], { TF_BUILD: 'True' }],
  ['another variable of the process', [], { UNRELATED: '1' }],
])('is not believed with %s', async (_, words, env: Record<string, string>) => {
  const { run } = await known()
  expect((await run(words, env)).stdout).not.toBe(believed)
})

const key = `sk-proj-${'a1B2c3D4e5'.repeat(8)}`

it.each<[string, Record<string, string>, (folder: string) => void, number, string]>([
  ['another size', {}, (folder) => put(folder, { 'keyfit.yaml': wrong }), 1, '[url-has-api-path]'],
  [
    'the same size, and dated back',
    { '.env': `OPENAI_API_KEY=${key}\n` },
    (folder) => {
      put(folder, { '.env': `OPENAI_API_KEY=${key.replace('proj', 'ant-')}\n` })
      utimesSync(join(folder, '.env'), dated, dated)
    },
    1,
    '[key-fits-host]',
  ],
  [
    'a file of variables that comes',
    {},
    (folder) => put(folder, { '.env': 'OPENAI_API_KEY=no_key\n' }),
    1,
    '[key-is-real]',
  ],
  [
    'a compose file that comes',
    {},
    (folder) =>
      put(folder, {
        'compose.yaml': 'services:\n  app:\n    environment:\n      OPENAI_API_KEY: no_key\n',
      }),
    0,
    '[container-gets-value]',
  ],
  [
    'a base that changes',
    {
      'base.yaml': 'version: 1\npolicy: { egress: [localhost, api.openai.com] }\n',
      'keyfit.yaml': `extends: ./base.yaml\n${right}`,
    },
    (folder) => put(folder, { 'base.yaml': 'version: 1\npolicy: { egress: [localhost] }\n' }),
    1,
    '[egress-is-allowed]',
  ],
])('is not believed after %s', async (_, files, change, exit, rule) => {
  const { folder, run } = await known(files)
  change(folder)
  const { code, stdout } = await run()
  expect(stdout).toContain(rule)
  expect(code).toBe(exit)
})

it('is not believed where git keeps a file from now on, nor where it has just changed its index', async () => {
  const { folder, run } = await known({ '.env': `OPENAI_API_KEY=${key}\n` }, true)
  execFileSync('git', ['add', 'keyfit.yaml'], { cwd: folder })
  for (const _ of [1, 2]) expect((await run()).stdout).toBe(clean)
  execFileSync('git', ['add', '-f', '.env'], { cwd: folder })
  expect((await run()).stdout).toContain('[key-stays-out-of-git]')
})

it('is not believed where the same content lies elsewhere, and git keeps it there', async () => {
  const { folder, clean: notes } = installed({
    'own/.env': `OPENAI_API_KEY=${key}\n`,
    'shared/.env': `OPENAI_API_KEY=${key}\n`,
    'keyfit.yaml': `${right}env_files: [at/.env]\n`,
  })
  const run = () => runNode(folder, ['keyfit/dist/cli.cjs', 'check'])
  for (const name of ['own/.env', 'shared/.env']) utimesSync(join(folder, name), dated, dated)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '-f', 'shared/.env'], { cwd: folder })
  symlinkSync('own', join(folder, 'at'))
  for (const _ of [1, 2, 3]) expect((await run()).stdout).toBe(clean)
  expect(readdirSync(notes)).toHaveLength(1)
  rmSync(join(folder, 'at'))
  symlinkSync('shared', join(folder, 'at'))
  expect((await run()).stdout).toContain('[key-stays-out-of-git]')
})

it('waits for no pipe in the place of a repository', async () => {
  const { folder } = installed({ 'keyfit.yaml': right })
  execFileSync('mkfifo', [join(folder, '.git')])
  const run = () => runNode(folder, ['keyfit/dist/cli.cjs', 'check'])
  for (const _ of [1, 2, 3]) expect(await run()).toMatchObject({ code: 0, stdout: clean })
})

it.runIf(existsSync('/dev/full'))('is said in vain where the disk is full', async () => {
  const { folder } = await known()
  const command = `${process.execPath} keyfit/dist/cli.cjs check > /dev/full`
  const { status, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  })
  expect(stderr).toBe('keyfit: write: no space is left on the device\n')
  expect(status).toBe(2)
})

it('holds no key and no variable', async () => {
  const secret = `sk-proj-${'Z9y8X7w6V5'.repeat(8)}`
  const { notes } = await known({ '.env': `OPENAI_API_KEY=${secret}\n` })
  const texts = readdirSync(notes).map((name) => readFileSync(join(notes, name), 'utf8'))
  expect(texts.join()).not.toMatch(/Z9y8|PATH/)
  expect(texts.join()).toMatch(/"stamp":"[0-9a-f]{64}"/)
})

it.each(['', '{', 'null', '{"providers":77,"asked":[],"proof":null}'])(
  'is none where it holds %j',
  async (text) => {
    const { notes, run } = await known()
    for (const name of readdirSync(notes)) writeFileSync(join(notes, name), text)
    expect(await run()).toMatchObject({ code: 0, stdout: clean, stderr: '' })
  },
)

it('is not made of a package, of a report, or where nobody can write', async () => {
  const { folder, clean: notes } = installed({
    'packages/house/package.json': '{"name":"house","main":"base.yaml"}',
    'packages/house/base.yaml': right,
    'package.json': '{"imports":{"#base":"./packages/house/base.yaml"}}',
    'node_modules/.keep': '',
    'keyfit.yaml': 'version: 1\nextends: house\n',
    'imported.yaml': 'version: 1\nextends: "#base"\n',
    'doubtful.yaml': right.replace('8080/v1', '8080/v1/chat'),
    'right.yaml': right,
  })
  symlinkSync('../packages/house', join(folder, 'node_modules/house'))
  const run = (file: string) => runNode(folder, ['keyfit/dist/cli.cjs', 'check', file])
  for (const file of ['keyfit.yaml', 'imported.yaml']) expect((await run(file)).code).toBe(0)
  expect((await run('doubtful.yaml')).code).toBe(1)
  expect(() => readdirSync(notes)).toThrow('ENOENT')
  mkdirSync(join(notes, '..'), { recursive: true })
  // a file in the place of the folder: nobody can write there, not even root
  writeFileSync(notes, '')
  for (const _ of [1, 2]) expect((await run('right.yaml')).code).toBe(0)
})

it('makes room where there are many', async () => {
  const { notes, folder, run } = await known()
  for (let number = 0; number < 1001; number += 1) writeFileSync(join(notes, `${number}.json`), '')
  put(folder, { 'keyfit.yaml': `${right}\n` })
  expect((await run()).stdout).toBe(clean)
  expect(readdirSync(notes)).toHaveLength(1)
})
