import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { answer } from '../doctor/server.ts'
import { cli, keyfit, project, put, right } from './run.ts'

/** `root` may read all. */
const mayReadAll = process.platform === 'win32' || process.getuid?.() === 0

const onWindows = process.platform === 'win32'

const long = `${'a'.repeat(300)}.yaml`
const fits = 'keyfit.yaml: 2 providers, every key fits\n'

function pipe(folder: string, name: string): void {
  execFileSync('mkfifo', [join(folder, name)])
}

/** Runs a line of a shell in which `$keyfit` is the command. */
function shell(folder: string, line: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env.PATH, keyfit: cli, node: process.execPath },
  })
  return { status, output: stdout + stderr }
}

describe('a file that a keyfit.yaml names and nobody can read', () => {
  it.each([
    ['a link to itself', 'loop.yaml', 'its links lead in a circle'],
    ['a name that is too long', long, 'its name is too long'],
    ['a name with a NUL', 'a\0b', 'no file can have such a name'],
    ['a file below a file', 'keyfit.yaml/base.yaml', ''],
  ])('is reported as a base: %s', async (_, name, problem) => {
    const extended = `extends: [${JSON.stringify(`./${name}`)}]\n${right}`
    const folder = project({ 'keyfit.yaml': extended })
    if (!onWindows) symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
    const { code, stdout } = await keyfit(folder, ['check'])
    expect(stdout).toContain('base-is-found')
    if (!onWindows) expect(stdout).toContain(problem)
    expect(code).toBe(1)
  })

  it.each([['loop'], [long], ['a\0b']])(
    'is a file of variables that is not there: %j',
    async (name) => {
      const folder = project({ 'keyfit.yaml': `env_files: [${JSON.stringify(name)}]\n${right}` })
      if (!onWindows) symlinkSync('loop', join(folder, 'loop'))
      const { code, output } = await keyfit(folder, ['check'])
      expect(output).not.toContain('bug in keyfit')
      expect([0, 1]).toContain(code)
    },
  )

  it.skipIf(mayReadAll)('is one below a folder that may not be entered', async () => {
    const folder = project({
      'keyfit.yaml': `extends: [./closed/base.yaml]\n${right}`,
      'closed/base.yaml': '',
    })
    chmodSync(join(folder, 'closed'), 0)
    const { code, stdout } = await keyfit(folder, ['check', 'keyfit.yaml'])
    chmodSync(join(folder, 'closed'), 0o755)
    expect(stdout).toContain('permission denied')
    expect(code).toBe(1)
  })
})

describe.skipIf(onWindows)('what stands around and was not asked for', () => {
  it.each([['.env'], ['.git'], ['.gitignore'], ['.env.example'], ['compose.yaml']])(
    'may be a link to itself: %s',
    async (name) => {
      const folder = project({ 'keyfit.yaml': right, 'below/some.txt': '' })
      symlinkSync(name, join(folder, name))
      expect(await keyfit(folder, ['check'])).toMatchObject({ code: 0, output: fits })
    },
  )

  it.each([['.gitignore'], ['.env'], ['compose.yaml']])('may be a folder: %s', async (name) => {
    const folder = project({ 'keyfit.yaml': right })
    mkdirSync(join(folder, name))
    expect(await keyfit(folder, ['check'])).toMatchObject({ code: 0, output: fits })
  })

  it.skipIf(mayReadAll)('may be a folder that nobody may look into', async () => {
    const folder = project({ 'keyfit.yaml': right, 'closed/some.txt': '' })
    chmodSync(join(folder, 'closed'), 0)
    const run = await keyfit(folder, ['check'])
    chmodSync(join(folder, 'closed'), 0o755)
    expect(run).toMatchObject({ code: 0, output: fits })
  })
})

it.skipIf(mayReadAll)('says that a folder cannot be listed', async () => {
  const folder = project({ 'keyfit.yaml': right })
  chmodSync(folder, 0o311)
  const all = await keyfit(folder, ['check'])
  const one = await keyfit(folder, ['check', 'keyfit.yaml'])
  chmodSync(folder, 0o755)
  expect(all).toMatchObject({
    code: 2,
    output: 'keyfit: cannot list this folder: permission denied\n',
  })
  expect(one).toMatchObject({ code: 2, output: 'keyfit: cannot read .: permission denied\n' })
})

describe('the index of git', () => {
  it('is searched from its first entry on', async () => {
    const yaml = `env_files: [IRC, DIRC]\n${right}`
    const folder = project({ 'keyfit.yaml': yaml, IRC: 'A=b\n', DIRC: 'A=b\n', '.git/index': '' })
    // a file that is named like the mark at the beginning, which a NUL follows
    const index = Buffer.alloc(32)
    index.write('DIRC')
    index.writeUInt32BE(2, 4)
    put(folder, { '.git/index': index })
    expect((await keyfit(folder, ['check'])).output).not.toContain('bug in keyfit')
  })
})

describe.skipIf(onWindows)('a pipe', () => {
  it('is no keyfit.yaml', () => {
    const folder = project()
    pipe(folder, 'keyfit.yaml')
    const { status, output } = shell(folder, '"$node" "$keyfit" check')
    expect(output).toBe('keyfit: cannot read keyfit.yaml: it is no ordinary file\n')
    expect(status).toBe(2)
  })

  it('is one where the shell hands it over', () => {
    const folder = project({ 'other.txt': right })
    const line =
      'cat other.txt | "$node" "$keyfit" check /dev/stdin && "$node" "$keyfit" check <(cat other.txt)'
    const { status, output } = shell(folder, line)
    expect(output).toMatch(/^\/dev\/stdin: 2 providers, every key fits\n\/dev\/fd\/\d+: 2 prov/)
    expect(status).toBe(0)
  })

  it('is a file of variables for all projects, where Node leaves it to keyfit', () => {
    const folder = project({ 'a/keyfit.yaml': right, 'b/keyfit.yaml': right })
    const line =
      '"$node" -- "$keyfit" check --require-env --env-file <(echo OPENAI_API_KEY=no_key) a b'
    const { status, output } = shell(folder, line)
    expect(output).toMatch(/2 errors in 2 files\n$/)
    expect(status).toBe(1)
  })

  it('is not taken for a file without variables where Node has read it', () => {
    const folder = project({ 'keyfit.yaml': right })
    const { status, output } = shell(folder, '"$node" -- "$keyfit" check --env-file <(true)')
    expect(output).toContain('Node itself takes --env-file as its own and reads it first')
    expect(output).toContain('node -- node_modules/keyfit/dist/cli.cjs check')
    expect(status).toBe(2)
    // some releases of Node read it first, and some do not
    const line = '"$node" "$keyfit" check --require-env --env-file <(echo OPENAI_API_KEY=no_key)'
    expect(shell(folder, line).output).not.toContain(fits)
    const empty = shell(folder, '"$node" -- "$keyfit" check --env-file /dev/null')
    expect(empty).toEqual({ status: 0, output: fits })
  })

  it('is passed over as a file of variables that was not asked for', () => {
    const folder = project({ 'keyfit.yaml': right })
    pipe(folder, '.env')
    expect(shell(folder, '"$node" "$keyfit" check')).toEqual({ status: 0, output: fits })
  })

  it('holds no key, nor does a device or what is too big', async () => {
    const folder = project({ big: 'x'.repeat(20_000) })
    pipe(folder, 'pipe')
    symlinkSync('/dev/zero', join(folder, 'zero'))
    symlinkSync('loop', join(folder, 'loop'))
    const { url } = await answer({})
    const providers = Object.fromEntries(
      ['pipe', 'zero', 'big', 'loop'].map((name) => {
        const api_key = { file: `./${name}` }
        return [name, { kind: 'vllm', base_url: `${url}/v1`, api_key, models: ['m'] }]
      }),
    )
    put(folder, { 'keyfit.yaml': JSON.stringify({ version: 1, providers }) })
    const { code, output } = await keyfit(folder, ['doctor'])
    const text = output.replaceAll(/\s+/g, ' ')
    expect(text).toContain('./pipe cannot be read here: it is no ordinary file')
    expect(text).toContain('./zero cannot be read here: it is no ordinary file')
    expect(text).toContain('./big holds no key')
    expect(text).toContain('./loop cannot be read here: its links lead in a circle')
    expect(code).toBe(1)
  })
})
