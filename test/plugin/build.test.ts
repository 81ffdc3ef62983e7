import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { expect, it } from 'vitest'
import { Build } from '../../plugin/build.ts'
import keyfit from '../../plugin/rollup.ts'
import { project, put, right, wrong } from '../cli/run.ts'
import { key, withClient } from './project.ts'

const modules = { 'node_modules/.keep': '' }

it('answers what it answered before while nothing changes, and writes nothing', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': withClient(right, 'llm.ts') })
  const build = new Build({}, folder)
  const first = await build.run()
  expect(first.failure).toBeNull()
  const written = statSync(join(folder, 'llm.ts')).mtimeMs
  expect(await build.run()).toBe(first)
  put(folder, { 'unrelated.txt': '' })
  expect(await build.run()).toBe(first)
  expect(statSync(join(folder, 'llm.ts')).mtimeMs).toBe(written)
})

it.each([
  ['keyfit.yaml', 'keyfit.yaml', `# more\n${right}`],
  ['a file of variables', '.env', 'OPENAI_API_KEY=\n'],
  ['a compose file that comes', 'compose.yaml', 'services: {}\n'],
])('looks again when there is a change of %s', async (_, name, text) => {
  const folder = project({ ...modules, 'keyfit.yaml': right })
  const build = new Build({}, folder)
  const first = await build.run()
  put(folder, { [name]: text })
  expect(await build.run()).not.toBe(first)
})

it('makes an output again that somebody has changed or removed', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': withClient(right, 'llm.ts') })
  const build = new Build({}, folder)
  await build.run()
  const text = readFileSync(join(folder, 'llm.ts'), 'utf8')
  put(folder, { 'llm.ts': text.replace('8080', '6666') })
  await build.run()
  expect(readFileSync(join(folder, 'llm.ts'), 'utf8')).toBe(text)
})

it('watches what it read, and nothing that it writes', async () => {
  const folder = project({
    ...modules,
    '.git/HEAD': '',
    'base.yaml': 'providers: { more: { kind: ollama } }\n',
    'keyfit.yaml': withClient(`extends: [./base.yaml]\n${right}`, 'llm.ts'),
  })
  const { inputs, failure } = await new Build({}, folder).run()
  expect(failure).toBeNull()
  for (const name of ['keyfit.yaml', 'base.yaml', '.env', '.env.local']) {
    expect(inputs).toContain(join(folder, name))
  }
  expect(inputs).not.toContain(join(folder, '.env.example'))
  expect(inputs).not.toContain(join(folder, 'llm.ts'))
})

it('writes nothing where it is told so', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': withClient(right, 'virtual:keyfit') })
  const { modules: made } = await new Build({ generate: false }, folder).run()
  expect(made.get('virtual:keyfit')).toHaveProperty('code')
  expect(existsSync(join(folder, '.env.example'))).toBe(false)
  expect(existsSync(join(folder, 'keyfit-env.d.ts'))).toBe(false)
})

it('leaves what was written before where a check fails', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': withClient(right, 'llm.ts') })
  await new Build({}, folder).run()
  put(folder, { 'keyfit.yaml': withClient(wrong, 'llm.ts') })
  expect((await new Build({}, folder).run()).failure).not.toBeNull()
  expect(readFileSync(join(folder, 'llm.ts'), 'utf8')).toContain('http://localhost:8080/v1')
})

it('goes on when a file of variables has become a link to itself', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': right })
  const build = new Build({}, folder)
  await build.run()
  symlinkSync('.env', join(folder, '.env'))
  put(folder, { 'keyfit.yaml': `# more\n${right}` })
  expect((await build.run()).failure).toBeNull()
})

it('says that a file stands where the folder of keyfit.yaml was', async () => {
  const folder = project({ ...modules, 'app/keyfit.yaml': right })
  const build = new Build({ file: 'app/keyfit.yaml' }, folder)
  await build.run()
  rmSync(join(folder, 'app'), { recursive: true })
  put(folder, { app: '' })
  const { failure } = await build.run()
  expect(failure?.message).toMatch(/^cannot read .*app.keyfit\.yaml: a part of the path is a file/)
})

it('says which file is not there, and that an environment is not declared', async () => {
  const folder = project(modules)
  const none = await new Build({ file: 'apps/keyfit.yaml' }, folder).run()
  expect(none.failure?.message).toMatch(/^cannot read .*keyfit\.yaml: no such file here/)
  put(folder, { 'keyfit.yaml': right })
  const other = await new Build({ environment: 'prodution' }, folder).run()
  expect(other.failure?.message).toContain('has no environment prodution')
})

it('demands variables where it is told so', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': right })
  expect((await new Build({}, folder).run()).failure).toBeNull()
  const { failure } = await new Build({ requireEnv: true }, folder).run()
  expect(failure?.message).toContain('[variable-is-set]')
})

it('shows no key, wherever it stands', async () => {
  const folder = project({
    ...modules,
    '.env': `OPENAI_API_KEY=${key}\n`,
    'keyfit.yaml': `${wrong}  more:\n    kind: openai\n    api_key: ${key}\n`,
  })
  const { failure } = await new Build({}, folder).run()
  expect(failure?.message).toContain('[key-comes-from-env]')
  expect(JSON.stringify(failure)).not.toContain(key)
})

it('runs once for builds that begin at the same time', async () => {
  const folder = project({ ...modules, 'keyfit.yaml': withClient(right, 'llm.ts') })
  const build = new Build({}, folder)
  const [one, other] = await Promise.all([build.run(), build.run()])
  expect(one).toBe(other)
})

it('hands warnings on, and says which modules there are', async () => {
  const folder = project({
    ...modules,
    'keyfit.yaml': `rules: { url-has-api-path: warn }\n${withClient(wrong, 'src/llm.ts')}`,
    'main.js': "import 'virtual:keyfit/other'",
  })
  const warned: { message: string; loc?: object | undefined }[] = []
  const input = join(folder, 'main.js')
  const bundle = rollup({
    input,
    plugins: [keyfit({ file: folder })],
    onwarn: (warning) => warned.push(warning),
  })
  await expect(bundle).rejects.toThrow(
    /makes no virtual:keyfit\/other; there is: virtual:keyfit\/llm, virtual:keyfit$/,
  )
  expect(warned.map(({ message }) => message)).toEqual([
    expect.stringMatching(/keyfit\.yaml:6:15 warning `\/v1` is missing/),
  ])
  expect(warned[0]?.loc).toMatchObject({ line: 6, column: 15 })
})
