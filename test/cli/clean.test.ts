import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  for (const word of ['keyfit.yaml', '.']) expect((await run([word])).stdout).toBe(believed)
  for (const _ of [1, 2]) expect((await run(['./keyfit.yaml'])).stdout).toContain(': 2 providers')
  forge()
  expect((await run(['./keyfit.yaml'])).stdout).toContain(': 77 providers')
  expect((await run([], { GITHUB_ACTIONS: 'true' })).stdout).not.toBe(believed)
})

it.each([
  ['--no-cache', ['--no-cache'], {}],
  ['another option', ['--require-env'], {}],
  ['CI', [], { CI: 'true' }],
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
    'node_modules/house/package.json': '{"name":"house","main":"base.yaml"}',
    'node_modules/house/base.yaml': right,
    'keyfit.yaml': 'version: 1\nextends: house\n',
    'doubtful.yaml': right.replace('8080/v1', '8080/v1/chat'),
    'right.yaml': right,
  })
  const run = (file: string) => runNode(folder, ['keyfit/dist/cli.cjs', 'check', file])
  for (const file of ['keyfit.yaml', 'doubtful.yaml']) for (const _ of [1, 2]) await run(file)
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
