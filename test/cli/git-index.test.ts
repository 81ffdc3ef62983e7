import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyfit, project, put } from './run.ts'

const yaml = 'version: 1\nproviders:\n  cloud:\n    kind: openai\n'
const env = `OPENAI_API_KEY=sk-proj-${'x3'.repeat(30)}\n`

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' })
}

describe('a file of variables', () => {
  it('is reported where git keeps it, and not where git ignores it', async () => {
    const folder = project({ 'app/keyfit.yaml': yaml, 'app/.env': env, '.gitignore': '.env\n' })
    git(folder, 'init')
    git(folder, 'add', '.')
    expect(await keyfit(folder, ['check', 'app'])).toMatchObject({ code: 0 })
    git(folder, 'add', '--force', 'app/.env')
    const { code, stdout } = await keyfit(folder, ['check', 'app'])
    expect(code).toBe(1)
    expect(stdout).toContain('key-stays-out-of-git')
    expect(stdout).not.toContain('x3x3')
    const inside = await keyfit(`${folder}/app`, ['check'])
    expect(inside.stdout).toContain('key-stays-out-of-git')
  })

  it.each([
    ['a link that leads to itself', (index: string) => symlinkSync('index', index)],
    ['a pipe, for which nobody waits', (index: string) => execFileSync('mkfifo', [index])],
  ])('is not reported where the index is %s', async (_, put) => {
    const folder = project({ 'keyfit.yaml': yaml, '.env': env })
    git(folder, 'init')
    put(join(folder, '.git/index'))
    // the third one relies on the two before
    for (const _ of [1, 2, 3]) {
      expect(await keyfit(folder, ['check'])).toMatchObject({ code: 0, stderr: '' })
    }
  })

  it('is not taken for another one whose name ends alike', async () => {
    const folder = project({ 'keyfit.yaml': yaml, '.env': env, 'other/.env': 'A=b\n' })
    git(folder, 'init')
    git(folder, 'add', 'other/.env', 'keyfit.yaml')
    expect(await keyfit(folder, ['check'])).toMatchObject({ code: 0 })
  })

  it('is found in a worktree, and silent without a repository', async () => {
    const folder = project({ 'main/keyfit.yaml': yaml, 'main/.env': env })
    expect(await keyfit(folder, ['check', 'main'])).toMatchObject({ code: 0 })
    git(`${folder}/main`, 'init')
    git(`${folder}/main`, 'add', '.')
    git(`${folder}/main`, 'commit', '-m', 'all')
    git(`${folder}/main`, 'worktree', 'add', '../other')
    expect(await keyfit(folder, ['check', 'other'])).toMatchObject({ code: 1 })
    put(folder, { 'other/.git': 'no such thing\n' })
    expect(await keyfit(folder, ['check', 'other'])).toMatchObject({ code: 0 })
  })
})
