import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import type { FuzzCase } from './fuzz/case.ts'
import { faultsOf } from './fuzz/faults.ts'

describe('what the fuzzer once found', () => {
  const folder = join(import.meta.dirname, 'fuzz/found')

  it.each(readdirSync(folder))('%s', async (name) => {
    const { input } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { input: FuzzCase }
    expect(await faultsOf(input)).toEqual([])
  })
})

it('bears 20,000 inputs that are changed by chance', { timeout: 900_000 }, () => {
  const args = ['scripts/run.mjs', 'scripts/fuzz.ts', '--runs', '20000', '--seed', '1']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toContain('20000 inputs')
  expect(stdout).toContain(' 0 with a fault')
  expect(status).toBe(0)
})
