import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { cli, keyfit, project, put, right } from './run.ts'

const all = `${right}generate:
  json_schema: keyfit.schema.json
  env: .env.example
  client: { out: src/llm.ts, sdk: fetch }
`
const other = all.replaceAll('qwen3-8b', 'qwen3-14b')
const outputs = ['keyfit.schema.json', '.env.example', 'src/llm.ts']
const inFolder = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')
const textsIn = (folder: string) => outputs.map((name) => inFolder(folder, name))

const mounted: string[] = []
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', [folder])
})

/** A small file system of its own, or why there is none. */
function mount(options: string): { folder: string } | { reason: string } {
  const folder = project()
  const { status, error, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'x', folder])
  if (status !== 0) return { reason: error?.message ?? String(stderr).trim() }
  mounted.push(folder)
  return { folder }
}

/** Writes until nothing more can be written. */
function fill(folder: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'big')}`, 'bs=4k'])
}

describe('on a disk that is full', () => {
  it('changes nothing and says so', async ({ skip }) => {
    const disk = mount('size=1200k')
    if ('reason' in disk) return skip(`nothing can be mounted here: ${disk.reason}`)
    const { folder } = disk
    put(folder, { 'keyfit.yaml': all })
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    const before = textsIn(folder)
    put(folder, { 'keyfit.yaml': other })
    fill(folder)
    const { code, output } = await keyfit(folder, ['generate'])
    expect(output).toContain('no space is left on the device; nothing was changed')
    expect(code).toBe(2)
    expect(textsIn(folder)).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(
      ['.env.example', 'big', 'keyfit.schema.json', 'keyfit.yaml', 'src'].sort(),
    )
  })

  it('leaves keyfit.yaml as it was where --fix finds no room', async ({ skip }) => {
    const disk = mount('size=64k')
    if ('reason' in disk) return skip(`nothing can be mounted here: ${disk.reason}`)
    const { folder } = disk
    const slip = right.replace('models: [gpt-5.1]', 'modles: [gpt-5.1]')
    put(folder, { 'keyfit.yaml': slip })
    fill(folder)
    const { code, output } = await keyfit(folder, ['check', '--fix', 'keyfit.yaml'])
    expect(output).toContain('cannot write keyfit.yaml: no space is left on the device')
    expect(code).toBe(2)
    expect(inFolder(folder, 'keyfit.yaml')).toBe(slip)
    expect(readdirSync(folder)).toEqual(['big', 'keyfit.yaml'])
  })
})

it('says that a file system is read-only, and changes nothing', async ({ skip }) => {
  const disk = mount('size=4m')
  if ('reason' in disk) return skip(`nothing can be mounted here: ${disk.reason}`)
  const { folder } = disk
  put(folder, { 'keyfit.yaml': all })
  expect((await keyfit(folder, ['generate'])).code).toBe(0)
  const before = textsIn(folder)
  put(folder, { 'keyfit.yaml': other })
  expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0)
  const { code, output } = await keyfit(folder, ['generate'])
  expect(output).toContain('the file system is read-only; nothing was changed')
  expect(code).toBe(2)
  expect(textsIn(folder)).toEqual(before)
})

const nobody = 65_534

describe.skipIf(process.getuid?.() !== 0)('for a user who may not write', () => {
  it.for([
    ['into the folder', '.'],
    ['into a folder of it', 'src'],
  ] as const)('%s, says so and changes nothing', ([, closed], { skip }) => {
    const folder = project({ 'keyfit.yaml': all })
    mkdirSync(join(folder, 'src'))
    for (const name of ['.', 'src']) chownSync(join(folder, name), nobody, nobody)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, closed), 0o555)
    const as = { cwd: folder, uid: nobody, gid: nobody, encoding: 'utf8' } as const
    const run = (args: string[]) => spawnSync(process.execPath, [cli, ...args], { ...as, env: {} })
    // as where the program, or Node, lies in the home of root
    if (run(['--version']).status !== 0) return skip('this program is closed to other users')
    const { status, stdout, stderr } = run(['generate'])
    chmodSync(join(folder, closed), 0o755)
    expect(stderr + stdout).toMatch(/cannot write \S+: permission denied; nothing was changed/)
    expect(status).toBe(2)
    expect(readdirSync(folder).sort()).toEqual(['keyfit.yaml', 'src'])
    expect(readdirSync(join(folder, 'src'))).toEqual([])
  })
})

describe('two that write at once', () => {
  it('leave whole files and no drafts', async () => {
    const folder = project({ 'keyfit.yaml': all })
    const runs = await Promise.all([1, 2, 3].map(() => keyfit(folder, ['generate'])))
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(await keyfit(folder, ['generate'])).toMatchObject({
      code: 0,
      output: 'keyfit.yaml: 3 files, every one fresh\n',
    })
    expect(readdirSync(folder).sort()).toEqual(
      ['.env.example', 'keyfit.schema.json', 'keyfit.yaml', 'src'].sort(),
    )
    expect(readdirSync(join(folder, 'src'))).toEqual(['llm.ts'])
  })
})

describe('a draft that somebody left', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid
  const hourAgo = Date.now() / 1000 - 3600

  it.each([
    ['of a process that was killed', `.llm.ts.keyfit-${ended}-0123abcd`, null, false],
    ['of one that is running', `.llm.ts.keyfit-${process.pid}-0123abcd`, null, true],
    ['long ago', `.llm.ts.keyfit-${process.pid}-0123abcd`, hourAgo, false],
    ['of another file', `.other.ts.keyfit-${ended}-0123abcd`, hourAgo, true],
    ['under a name of their own', '.llm.ts.keyfit-notes', hourAgo, true],
  ])('%s', async (_, name, time, stays) => {
    const folder = project({ 'keyfit.yaml': all, [`src/${name}`]: 'half' })
    if (time !== null) utimesSync(join(folder, 'src', name), time, time)
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    expect(readdirSync(join(folder, 'src'))).toEqual(stays ? [name, 'llm.ts'] : ['llm.ts'])
  })

  it('is removed where nothing is to be written, too', async () => {
    const folder = project({ 'keyfit.yaml': all, 'node_modules/.keep': '' })
    for (let turn = 0; turn < 2; turn++) {
      put(folder, { [`src/.llm.ts.keyfit-${ended}-0123abcd`]: 'half' })
      expect((await keyfit(folder, ['generate'])).code).toBe(0)
      expect(readdirSync(join(folder, 'src'))).toEqual(['llm.ts'])
    }
  })
})
