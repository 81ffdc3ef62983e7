import { describe, expect, it } from 'vitest'
import { keyfit, project, right, wrong } from './run.ts'

const folder = project({
  'keyfit.yaml': right,
  '.gitignore': 'out/\n/apps/hidden/\n',
  'apps/one/keyfit.yaml': wrong,
  'apps/two/keyfit.yml': right,
  'apps/two/.gitignore': 'inner\n',
  'apps/two/inner/keyfit.yaml': wrong,
  'apps/hidden/keyfit.yaml': wrong,
  'out/keyfit.yaml': wrong,
  'node_modules/some/keyfit.yaml': wrong,
})

interface Report {
  files: number
  diagnostics: { file: string }[]
}

describe('check without arguments', () => {
  it('finds every keyfit.yaml here and below that git does not ignore', async () => {
    const { code, stdout } = await keyfit(folder, ['check', '--format', 'json'])
    const report = JSON.parse(stdout) as Report
    expect(report.files).toBe(3)
    expect(report.diagnostics.map(({ file }) => file)).toEqual(['apps/one/keyfit.yaml'])
    expect(code).toBe(1)
  })

  it('sums up all files in one line', async () => {
    const { stdout } = await keyfit(folder, ['check'])
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 error in 3 files')
  })
})

describe('a pattern', () => {
  it('names files where the shell does not', async () => {
    const { stdout } = await keyfit(folder, ['check', '--format', 'json', 'apps/t*/keyfit.y*ml'])
    expect((JSON.parse(stdout) as Report).files).toBe(1)
  })

  it('that fits nothing is no success', async () => {
    const { code, stderr } = await keyfit(folder, ['check', 'nowhere/**/keyfit.yaml'])
    expect(stderr).toContain('no file fits nowhere/**/keyfit.yaml')
    expect(code).toBe(2)
  })
})

describe('check --fix', () => {
  it('mends the file, says so, and reports the rest', async () => {
    const mended = project({ 'keyfit.yaml': wrong })
    const first = await keyfit(mended, ['check', '--fix'])
    expect(first.stderr).toMatch(/^fixed: keyfit\.yaml:\d+:\d+ .*\[url-has-api-path\]\n$/)
    expect(first).toMatchObject({ code: 0, stdout: 'keyfit.yaml: 2 providers, every key fits\n' })
    expect(await keyfit(mended, ['check', '--fix'])).toMatchObject({ code: 0, stderr: '' })
  })
})

it('annotates in GitHub Actions without being asked', async () => {
  const { stdout } = await keyfit(project({ 'keyfit.yaml': wrong }), ['check'], {
    GITHUB_ACTIONS: 'true',
  })
  expect(stdout).toMatch(/^::error file=keyfit.yaml,line=/)
})
