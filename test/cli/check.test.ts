import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { keyfit, project, right, wrong } from './run.ts'

/** A warning: nothing is known of that host. */
const doubtful = right.replace(
  'kind: openai',
  'kind: openai\n    base_url: https://a.example/v1\n    api_key: ${A_KEY}',
)

describe('keyfit check', () => {
  it('ends with 0 and one line where everything fits', async () => {
    const { code, output } = await keyfit(project({ 'keyfit.yaml': right }), ['check'])
    expect(output).toBe('keyfit.yaml: 2 providers, every key fits\n')
    expect(code).toBe(0)
  })

  it('ends with 1 and the report where something does not', async () => {
    const { code, stdout, stderr } = await keyfit(project({ 'keyfit.yaml': wrong }), ['check'])
    expect(stdout).toContain('keyfit.yaml:5:15 error ')
    expect(stdout).toContain('5 │     base_url: http://localhost:8080\n')
    expect(stdout).toMatch(/\n1 error in keyfit\.yaml\n$/)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  it('reads keyfit.yml where there is no keyfit.yaml', async () => {
    const { output } = await keyfit(project({ 'keyfit.yml': right }), ['check'])
    expect(output).toBe('keyfit.yml: 2 providers, every key fits\n')
  })

  it('counts the providers that a base brings, and one that is in both once', async () => {
    const folder = project({
      'base.yaml': right,
      'keyfit.yaml': `extends: [./base.yaml]
version: 1
providers:
  local: { models: [qwen3-4b] }
  more: { kind: ollama, base_url: 'http://localhost:11434/v1', models: [llama3.2] }
`,
    })
    const { output } = await keyfit(folder, ['check'])
    expect(output).toBe('keyfit.yaml: 3 providers, every key fits\n')
  })

  it('prefers keyfit.yaml', async () => {
    const folder = project({ 'keyfit.yaml': right, 'keyfit.yml': wrong })
    expect((await keyfit(folder, ['check'])).code).toBe(0)
  })

  it('reads several files, and folders', async () => {
    const folder = project({ 'a/keyfit.yaml': right, 'b/keyfit.yaml': wrong, 'c/llm.yaml': right })
    const { code, stdout } = await keyfit(folder, ['check', 'a', 'b/keyfit.yaml', 'c/llm.yaml'])
    expect(stdout).toContain('b/keyfit.yaml:5:15 error ')
    expect(stdout).toMatch(/\n1 error in 3 files\n$/)
    expect(code).toBe(1)
  })

  it('is wary of a BOM, CRLF and bytes that are no text', async () => {
    const windows = `\ufeff${wrong.replaceAll('\n', '\r\n')}`
    const folder = project({
      'keyfit.yaml': windows,
      'latin/keyfit.yaml': Buffer.from('a: \xe9', 'latin1'),
    })
    const { stdout } = await keyfit(folder, ['check'])
    expect(stdout).toContain('keyfit.yaml:5:15 error ')
    expect(stdout).not.toContain('\r')
    const latin = await keyfit(folder, ['check', 'latin'])
    expect(latin.stdout).toContain('UTF-8')
    expect(latin.code).toBe(1)
  })
})

describe('variables', () => {
  const asked = ['check', '--require-env']

  it.each([
    ['.env', { '.env': 'OPENAI_API_KEY=no_key\n' }, '.env:1:16'],
    [
      '.env.local over .env',
      { '.env': 'OPENAI_API_KEY=a\n', '.env.local': '\nOPENAI_API_KEY=no_key\n' },
      '.env.local:2:16',
    ],
  ])('come from %s', async (_, files, place) => {
    const { code, stdout } = await keyfit(project({ 'keyfit.yaml': right, ...files }), asked)
    expect(stdout).toContain(`see ${place} `)
    expect(code).toBe(1)
  })

  it('come from the last --env-file, over the files beside the config', async () => {
    const folder = project({
      'keyfit.yaml': right,
      '.env.local': 'OPENAI_API_KEY=a\n',
      one: 'OPENAI_API_KEY=b\n',
      'two.env': '# two\n\nOPENAI_API_KEY=no_key\n',
    })
    const { stdout } = await keyfit(folder, [...asked, '--env-file', 'one', '--env-file=two.env'])
    expect(stdout).toContain('see two.env:3:16 ')
  })

  it('come from the environment before all files', async () => {
    const folder = project({ 'keyfit.yaml': right, '.env': 'OPENAI_API_KEY=no_key\n' })
    const key = `sk-proj-${'x'.repeat(60)}`
    expect((await keyfit(folder, asked, { OPENAI_API_KEY: key })).output).toContain(
      'every key fits',
    )
  })

  it('come from the folder of the config', async () => {
    const folder = project({
      'a/keyfit.yaml': right,
      'a/.env': 'OPENAI_API_KEY=no_key\n',
      '.env': '',
    })
    const { stdout } = await keyfit(folder, ['check', 'a'])
    expect(stdout).toContain(`see ${join('a', '.env')}:1:16 `)
  })

  it('are demanded by --require-env only', async () => {
    const folder = project({ 'keyfit.yaml': right })
    expect((await keyfit(folder, ['check'])).code).toBe(0)
    const { code, stdout } = await keyfit(folder, asked)
    expect(stdout).toContain('OPENAI_API_KEY')
    expect(code).toBe(1)
  })

  it('are not looked for in a folder named .env', async () => {
    const folder = project({ 'keyfit.yaml': right, '.env/pyvenv.cfg': '' })
    expect((await keyfit(folder, ['check'])).code).toBe(0)
  })

  it('are shown by name and place, never by line', async () => {
    const secret = 'gsk_no_such_thing_at_all'
    const folder = project({ 'keyfit.yaml': right, '.env': `OPENAI_API_KEY=${secret}\n` })
    const { output } = await keyfit(folder, ['check'])
    expect(output).toContain('OPENAI_API_KEY')
    expect(output).not.toContain('no_such_thing')
  })
})

describe('--format json', () => {
  it('has the stable fields, and the same exit code', async () => {
    const folder = project({ 'keyfit.yaml': wrong, 'b/keyfit.yaml': right })
    const { code, stdout, stderr } = await keyfit(folder, ['check', '--format', 'json', '.', 'b'])
    const report: unknown = JSON.parse(stdout)
    expect(report).toMatchObject({
      version: 1,
      files: 2,
      providers: 4,
      diagnostics: [
        {
          rule: 'url-has-api-path',
          severity: 'error',
          file: 'keyfit.yaml',
          line: 5,
          column: 15,
          endLine: 5,
          path: ['providers', 'local', 'base_url'],
          environment: null,
          fix: 'base_url: http://localhost:8080/v1',
        },
      ],
    })
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })
})

describe('warnings', () => {
  it.each([
    [[], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings=0'], 1],
  ])('with %j end with %i', async (args, code) => {
    const run = await keyfit(project({ 'keyfit.yaml': doubtful }), ['check', ...args])
    expect(run.stdout).toContain('1 warning in keyfit.yaml')
    expect(run.code).toBe(code)
    expect(run.stderr).toBe(
      code === 0 ? '' : 'keyfit: more warnings than --max-warnings 0 allows\n',
    )
  })

  it('are not told with --quiet, and still counted', async () => {
    const folder = project({ 'keyfit.yaml': doubtful })
    expect(await keyfit(folder, ['check', '--quiet'])).toMatchObject({ code: 0, output: '' })
    expect((await keyfit(folder, ['check', '--quiet', '--max-warnings', '0'])).code).toBe(1)
  })
})

describe('colours', () => {
  it.each([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('with %j and %j: %s', async (args, env, colored) => {
    const folder = project({ 'keyfit.yaml': wrong })
    const { stdout } = await keyfit(folder, ['check', ...args], env)
    expect(stdout.includes('\u001b[')).toBe(colored)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    [['check'], 'cannot read keyfit.yaml: no such file here. Run keyfit init to make one'],
    [['check', 'other.yaml'], 'cannot read other.yaml: no such file here'],
    [
      ['check', 'empty'],
      `cannot read ${join('empty', 'keyfit.yaml')}: no such file here. Run keyfit init to make one`,
    ],
    [['check', 'file/keyfit.yaml'], 'a part of the path is a file, not a folder'],
    [['generate'], 'cannot read keyfit.yaml: no such file here. Run keyfit init to make one'],
  ])('ends %j with 2', async (args, message) => {
    const folder = project({ file: '', 'empty/x': '', 'right.yaml': right })
    const { code, stdout, stderr } = await keyfit(folder, args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  // Node looks for `--env-file` behind the script too (nodejs/node#54232) and stops with 9 where there
  // is no such file; with `node --` it does not, and keyfit says it.
  it('may be one of variables', async () => {
    const folder = project({ 'keyfit.yaml': right, 'folder/x': '' })
    const bare = await keyfit(folder, ['check', '--env-file', 'none.env'])
    expect(bare.stderr).toContain('none.env: not found')
    expect(bare.code).toBe(9)
    const missing = await keyfit(folder, ['check', '--env-file', 'none.env'], {}, ['--'])
    expect(missing.stderr).toBe('keyfit: cannot read none.env: no such file here\n')
    expect(missing.code).toBe(2)
    const wrongKind = await keyfit(folder, ['check', '--env-file', 'folder'], {}, ['--'])
    expect(wrongKind.stderr).toBe('keyfit: cannot read folder: it is a folder\n')
    expect(wrongKind.code).toBe(2)
  })

  it('does not keep the others from a report', async () => {
    const folder = project({ 'a.yaml': wrong })
    const { code, stdout, stderr } = await keyfit(folder, ['check', 'none.yaml', 'a.yaml'])
    expect(stdout).toContain('a.yaml:5:15 error ')
    expect(stderr).toContain('cannot read none.yaml')
    expect(code).toBe(2)
  })

  it.skipIf(process.getuid?.() === 0)('may lack permission', async () => {
    const folder = project({ 'keyfit.yaml': right })
    chmodSync(join(folder, 'keyfit.yaml'), 0)
    const { code, stderr } = await keyfit(folder, ['check'])
    expect(stderr).toBe('keyfit: cannot read keyfit.yaml: permission denied\n')
    expect(code).toBe(2)
  })
})
