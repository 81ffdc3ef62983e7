import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { installed, right, runNode } from './run.ts'

const fine = { code: 0, stdout: 'keyfit.yaml: 2 providers, every key fits\n', stderr: '' }
const args = ['keyfit/dist/cli.cjs', 'check', '--no-cache', 'keyfit.yaml']

it('keeps what was compiled, and starts with it the next time', async () => {
  const { folder, code: cache } = installed({ 'keyfit.yaml': right })
  expect(await runNode(folder, args)).toMatchObject(fine)
  expect(readdirSync(cache)).toHaveLength(1)
  expect(await runNode(folder, args)).toMatchObject(fine)
  expect(readdirSync(cache)).toHaveLength(1)
})

it('keeps other large files of a command, too', async () => {
  const { folder, code: cache } = installed({ 'keyfit.yaml': right })
  const explain = ['keyfit/dist/cli.cjs', 'explain', 'openai']
  const first = await runNode(folder, explain)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  const names = readdirSync(cache)
  expect(names.filter((name) => name.includes('+explain.cjs-'))).toHaveLength(1)
  expect(await runNode(folder, explain)).toEqual(first)
  expect(readdirSync(cache)).toEqual(names)
})

it('compiles anew where what was kept is something else', async () => {
  const { folder, code: cache } = installed({ 'keyfit.yaml': right })
  await runNode(folder, args)
  const [name = ''] = readdirSync(cache)
  writeFileSync(join(cache, name), 'something else')
  expect(await runNode(folder, args)).toMatchObject(fine)
})

it('removes what was kept of an older content, and what a killed process has left', async () => {
  const { folder, code: cache } = installed({ 'keyfit.yaml': right })
  await runNode(folder, args)
  const [name = ''] = readdirSync(cache)
  writeFileSync(join(cache, `${name}.4242`), 'half of it')
  appendFileSync(join(folder, 'keyfit/dist/cli/check.cjs'), '\n')
  expect(await runNode(folder, args)).toMatchObject(fine)
  const [other, ...more] = readdirSync(cache)
  expect(more).toEqual([])
  expect(other).not.toBe(name)
})

it('works where nothing can be kept', async () => {
  const { folder, code: cache } = installed({ 'keyfit.yaml': right })
  mkdirSync(join(cache, '..'), { recursive: true })
  // a file in the place of the folder: nobody can write there, not even root
  writeFileSync(cache, '')
  expect(await runNode(folder, args)).toMatchObject(fine)
})
