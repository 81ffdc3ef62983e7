import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { check, generate, type Kind } from '../../keyfit.ts'
import { kinds } from '../../kinds/index.ts'
import { cli, installed, keyfit, project, put, right, runNode, wrong } from './run.ts'

const asking = (lines: string) => `${right}generate:\n${lines}`
const all = asking(
  '  json_schema: keyfit.schema.json\n  env: .env.example\n  client: { out: src/llm.ts, sdk: openai }\n',
)
const outputs = ['keyfit.schema.json', '.env.example', 'src/llm.ts']
const inFolder = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('keyfit generate', () => {
  it('writes what is asked for, once, and says which files', async () => {
    const folder = project({ 'keyfit.yaml': all })
    const first = await keyfit(folder, ['generate'])
    expect(first.output).toBe(outputs.map((name) => `written: ${name}\n`).join(''))
    const times = outputs.map((name) => statSync(join(folder, name)).mtimeMs)
    const second = await keyfit(folder, ['generate'])
    expect(second.output).toBe('keyfit.yaml: 3 files, every one fresh\n')
    expect(outputs.map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(times)
    expect([first.code, second.code]).toEqual([0, 0])
  })

  const fresh = 'keyfit.yaml: 3 files, every one fresh\n'

  /** A project in which nothing is stale, and that is known to be so. */
  async function settled(folder?: string): Promise<string> {
    const where = folder ?? project({ 'keyfit.yaml': all, 'node_modules/.keep': '' })
    if (folder === undefined) execFileSync('git', ['init', '-q'], { cwd: where })
    await keyfit(where, ['generate'])
    // the first one notes which files there are, the next one what is in them
    for (const _ of [1, 2, 3]) expect((await keyfit(where, ['generate'])).output).toBe(fresh)
    return where
  }

  it('knows that nothing has changed without the rest of the program', async () => {
    const { folder } = installed({
      'keyfit.yaml': asking('  json_schema: keyfit.schema.json\n  env: .env.example\n'),
      'node_modules/.keep': '',
    })
    const run = () => runNode(folder, ['keyfit/dist/cli.cjs', 'generate'])
    const program = join(folder, 'keyfit/dist/cli/check.cjs')
    const built = new Date('2026-01-01')
    utimesSync(program, built, built)
    for (const _ of [1, 2, 3]) await run()
    writeFileSync(program, 'throw new Error("it is loaded")')
    utimesSync(program, built, built)
    const found = { code: 0, output: 'keyfit.yaml: 2 files, every one fresh\n' }
    expect(await run()).toMatchObject(found)
    put(folder, { '.env.example': '' })
    expect((await run()).output).toContain('it is loaded')
  })

  it('sees a change that keeps the size', async () => {
    const folder = await settled()
    const text = inFolder(folder, 'src/llm.ts')
    writeFileSync(join(folder, 'src/llm.ts'), text.replace('const', 'c0nst'))
    expect((await keyfit(folder, ['generate'])).output).toBe('written: src/llm.ts\n')
    await settled(folder)
    writeFileSync(join(folder, 'keyfit.yaml'), all.replace('local:', 'lokal:'))
    expect((await keyfit(folder, ['generate'])).output).toContain('written: src/llm.ts\n')
    await settled(folder)
    // what is right is not therefore what was written last
    writeFileSync(join(folder, 'keyfit.yaml'), all)
    for (const _ of [1, 2, 3]) await keyfit(folder, ['check'])
    expect((await keyfit(folder, ['generate'])).output).toContain('written: src/llm.ts\n')
  })

  const key = `sk-proj-${'a1B2c3D4e5'.repeat(8)}`

  it.each<[string, (folder: string) => void, Record<string, string>, number, string]>([
    ['a variable of the process', () => {}, { OPENAI_API_KEY: 'no_key' }, 1, '[key-is-real]'],
    [
      'a file of variables that comes',
      (folder) => put(folder, { '.env': 'OPENAI_API_KEY=no_key\n' }),
      {},
      1,
      '[key-is-real]',
    ],
    [
      'a compose file that comes',
      (folder) =>
        put(folder, {
          'compose.yaml': 'services:\n  app:\n    environment:\n      OPENAI_API_KEY: no_key\n',
        }),
      {},
      0,
      '[container-gets-value]',
    ],
    [
      'a file that git keeps from now on',
      (folder) => {
        put(folder, { '.env': `OPENAI_API_KEY=${key}\n` })
        execFileSync('git', ['add', '-f', '.env'], { cwd: folder })
      },
      {},
      1,
      '[key-stays-out-of-git]',
    ],
  ])('sees %s', async (_, change, env, exit, rule) => {
    const folder = await settled()
    change(folder)
    const { code, output } = await keyfit(folder, ['generate'], env)
    expect(output).toContain(rule)
    expect(code).toBe(exit)
  })

  it('checks anew with another flag, and wherever there was something to report', async () => {
    const folder = await settled()
    expect((await keyfit(folder, ['generate', '--require-env'])).output).toContain(
      '[variable-is-set]',
    )
    put(folder, {
      'keyfit.yaml': asking('  client: { out: src/llm.ts, sdk: openai }\n').replace(
        'kind: openai',
        'kind: openai\n    base_url: https://a.example/v1\n    api_key: ${A_KEY}',
      ),
    })
    await keyfit(folder, ['generate'])
    for (const _ of [1, 2, 3]) {
      expect((await keyfit(folder, ['generate'])).output).toContain(' warning ')
    }
  })

  it('writes nothing where the check finds an error', async () => {
    const folder = project({ 'keyfit.yaml': `${wrong}generate: { env: .env.example }\n` })
    const { code, output } = await keyfit(folder, ['generate'])
    expect(code).toBe(1)
    expect(output).toContain('[url-has-api-path]')
    expect(readdirSync(folder)).toEqual(['keyfit.yaml'])
  })

  it('writes the same, whatever the language, the time zone and the environment are', async () => {
    const texts = []
    for (const env of [{}, { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo', UNRELATED: 'x' }]) {
      const folder = project({ 'keyfit.yaml': all })
      expect((await keyfit(folder, ['generate'], env as Record<string, string>)).code).toBe(0)
      texts.push(outputs.map((name) => inFolder(folder, name)))
    }
    expect(texts[1]).toEqual(texts[0])
  })
})

describe('the command and the library', () => {
  it('write the same, whatever the kind: the command has kinds without their pages', async () => {
    const providerOf = ({ id }: Kind, index: number) =>
      `  p${index}: { kind: ${id}, api_key: "\${KEY_${index}}" }\n`
    const yamlOf = (providers: string) =>
      `version: 1\nproviders:\n${providers}generate:\n  json_schema: a.json\n  env: .env.example\n  client:\n    - { out: a.ts, sdk: openai }\n    - { out: b.ts, sdk: anthropic }\n`
    const providers = kinds.map(providerOf).filter((provider) => {
      const { diagnostics } = check(yamlOf(provider))
      return diagnostics.every(({ severity }) => severity !== 'error')
    })
    expect(providers.length).toBeGreaterThan(80)
    const yaml = yamlOf(providers.join(''))
    const folder = project({ 'keyfit.yaml': yaml })
    expect(await keyfit(folder, ['generate'])).toMatchObject({ code: 0 })
    const { artifacts } = await generate(yaml)
    const different = artifacts.filter(({ path, text }) => inFolder(folder, path) !== text)
    expect(different.map(({ path }) => path)).toEqual([])
    expect(artifacts).toHaveLength(4)
  })
})

describe('generate --check', () => {
  it('does not miss a map for editors, which git may ignore, and knows one that is stale', async () => {
    const client = asking('  client: { out: src/llm.mjs, sdk: openai }\n')
    const folder = project({ 'keyfit.yaml': client })
    await keyfit(folder, ['generate'])
    const map = join(folder, 'src/llm.d.mts.map')
    rmSync(map)
    expect((await keyfit(folder, ['generate', '--check'])).code).toBe(0)
    expect((await keyfit(folder, ['generate'])).output).toBe('written: src/llm.d.mts.map\n')
    put(folder, { 'keyfit.yaml': `# moved\n${client}` })
    const stale = await keyfit(folder, ['generate', '--check'])
    expect(stale.output).toContain('src/llm.d.mts.map: keyfit.yaml has changed')
    expect(stale.code).toBe(1)
  })

  it.each([
    ['missing', (folder: string) => rmSync(join(folder, 'src/llm.ts'))],
    ['edited by hand', (folder: string) => edit(folder, 'src/llm.ts')],
    [
      'keyfit.yaml has changed',
      (folder: string) => put(folder, { 'keyfit.yaml': all.replaceAll('qwen3-8b', 'qwen3-14b') }),
    ],
  ])('names the file and the reason: %s', async (reason, change) => {
    const folder = project({ 'keyfit.yaml': all, 'node_modules/.keep': '' })
    await keyfit(folder, ['generate'])
    expect((await keyfit(folder, ['generate', '--check'])).code).toBe(0)
    change(folder)
    const before = existsSync(join(folder, 'src/llm.ts')) && inFolder(folder, 'src/llm.ts')
    const { code, stdout } = await keyfit(folder, ['generate', '--check', '--diff'])
    expect(code).toBe(1)
    expect(stdout).toContain(`src/llm.ts: ${reason}`)
    expect(stdout).toMatch(/^@@ /m)
    expect(existsSync(join(folder, 'src/llm.ts')) && inFolder(folder, 'src/llm.ts')).toBe(before)
  })
})

describe('an output', () => {
  it.each([
    ['../llm.ts', 'leads out of the folder'],
    ['src/../../llm.ts', 'leads out of the folder'],
    ['/tmp/llm.ts', 'relative to the folder'],
    ['C:/llm.ts', 'relative to the folder'],
    ['src\\llm.ts', 'separated by `/`'],
    ['src/nul.ts', 'Windows reserves'],
    ['src/', 'names no file'],
    ['.git/hooks/pre-commit.ts', 'belongs to git'],
    ['./.git/hooks/pre-commit.ts', 'belongs to git'],
    ['sub/.GIT/llm.ts', 'belongs to git'],
    ['git~1/llm.ts', 'belongs to git'],
    ['linked/llm.ts', 'a link leads out'],
    ['hooks/llm.ts', 'a link leads into the folder of git'],
    ['own.ts', 'keyfit did not make the file'],
    ['folder.ts', 'something that is no file'],
  ])('is not written as %j', async (out, reason) => {
    const folder = project({ 'own.ts': 'mine\n', 'folder.ts/.keep': '' })
    const repository = { 'keyfit.yaml': asking(`  client: { out: '${out}', sdk: fetch }\n`) }
    put(folder, { ...repository, '.git/hooks/.keep': '' })
    symlinkSync(project(), join(folder, 'linked'))
    symlinkSync(join(folder, '.git/hooks'), join(folder, 'hooks'))
    const { code, output } = await keyfit(folder, ['generate'])
    expect(output).toContain(reason)
    expect(code).toBeGreaterThan(0)
    expect(inFolder(folder, 'own.ts')).toBe('mine\n')
    expect(readdirSync(join(folder, '.git/hooks'))).toEqual(['.keep'])
  })

  it.each([
    ['README.md', '# A program\n\nSet the variables:\n\n    A=b\n\nThen start it.\n'],
    ['src/index.ts', "import x from 'x'\n\nconst a = 1\nexport const B = 2\n"],
    ['src/env.ts', 'export const env = {\n  A: process.env.A,\n}\n'],
    ['compose.yaml', 'services:\n  app:\n    image: app\n'],
    ['package.json', '{\n  "name": "a"\n}\n'],
    ['.npmrc', 'registry=https://npm.example.com\nsave-exact=true\n'],
    ['pyproject.toml', '[project]\nname = "a"\nversion = "1"\n'],
  ])('is no template where another file stands: %s', async (name, text) => {
    const folder = project({ 'keyfit.yaml': asking(`  env: ${name}\n`), [name]: text })
    const { code, output } = await keyfit(folder, ['generate'])
    expect(output).toContain(`cannot write ${name}: what stands there is no template of variables`)
    expect(code).toBe(2)
    expect(inFolder(folder, name)).toBe(text)
  })

  it.each([
    ['.env.example', 'LOCAL_ONLY\nA=1\nB="two\nlines # of it\n"\nexport C=\n'],
    ['.env.example', '# nothing yet\n\n'],
    ['.envrc', 'dotenv\nexport a_b=c\nsource_up\nexport D=e\n'],
    ['config/variables.txt', '\uFEFF# ours\r\nDATABASE_URL=\r\n'],
    ['settings.sample', 'DATABASE_URL: postgres://localhost\n'],
  ])('is a template where one stands: %s', async (name, text) => {
    const folder = project({ 'keyfit.yaml': asking(`  env: ${name}\n`), [name]: text })
    const { code, output } = await keyfit(folder, ['generate'])
    expect(output).toBe(`written: ${name}\n`)
    expect(code).toBe(0)
    expect(inFolder(folder, name).startsWith(text)).toBe(true)
  })

  it('keeps the lines that a template of variables has besides', async () => {
    const folder = project({ 'keyfit.yaml': asking('  env: .env.example\n') })
    put(folder, { '.env.example': '# ours\nDATABASE_URL=\n' })
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    expect(inFolder(folder, '.env.example')).toContain('# ours\nDATABASE_URL=\n')
    expect(inFolder(folder, '.env.example')).toContain('OPENAI_API_KEY=')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is nothing where nobody may write',
    async () => {
      const folder = project({ 'keyfit.yaml': all })
      mkdirSync(join(folder, 'src'))
      chmodSync(join(folder, 'src'), 0o500)
      const { code, output } = await keyfit(folder, ['generate'])
      chmodSync(join(folder, 'src'), 0o700)
      expect(code).toBe(2)
      expect(output).toContain('nothing was changed')
      expect(readdirSync(folder).sort()).toEqual(['keyfit.yaml', 'src'])
    },
  )

  it('is the old or the new one, whole, whenever the process is killed', async () => {
    const folder = project({ 'keyfit.yaml': all })
    await keyfit(folder, ['generate'])
    const versions = [outputs.map((name) => inFolder(folder, name))]
    const other = all.replaceAll('qwen3-8b', 'qwen3-14b')
    put(folder, { 'keyfit.yaml': other })
    await keyfit(folder, ['generate'])
    versions.push(outputs.map((name) => inFolder(folder, name)))
    for (let round = 0; round < 12; round++) {
      put(folder, { 'keyfit.yaml': round % 2 === 0 ? all : other })
      const child = spawn(process.execPath, [cli, 'generate'], { cwd: folder, stdio: 'ignore' })
      const ended = new Promise((done) => child.on('close', done))
      setTimeout(() => child.kill('SIGKILL'), 60 + round * 60)
      await ended
      for (const [index, name] of outputs.entries()) {
        expect(versions.map((texts) => texts[index])).toContain(inFolder(folder, name))
      }
    }
    put(folder, { 'keyfit.yaml': all })
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    expect(outputs.map((name) => inFolder(folder, name))).toEqual(versions[0])
  }, 60_000)
})

function edit(folder: string, name: string): void {
  put(folder, { [name]: inFolder(folder, name).replace('localhost', 'localhorst') })
}
