import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { keyfit, project } from './run.ts'

describe('keyfit init', () => {
  it('writes a starter that passes the check, and whose files can be generated', async () => {
    const folder = project()
    const { code, stdout } = await keyfit(folder, ['init'])
    expect(stdout).toContain('written: keyfit.yaml\n')
    expect(code).toBe(0)
    expect(await keyfit(folder, ['check', '--max-warnings', '0'])).toMatchObject({ code: 0 })
    expect(await keyfit(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(await keyfit(folder, ['generate', '--check'])).toMatchObject({ code: 0 })
  })

  // the schema that is generated knows the kinds of the file itself, and is there without node_modules
  it('writes a starter whose modeline names the schema that it generates', async () => {
    const folder = project()
    expect((await keyfit(folder, ['init'])).code).toBe(0)
    const starter = readFileSync(join(folder, 'keyfit.yaml'), 'utf8')
    const [head = ''] = starter.split('\nversion:')
    const schema = (parse(starter) as { generate: { json_schema: string } }).generate.json_schema
    expect(head.split('\n')).toContain(`# yaml-language-server: $schema=./${schema}`)
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    expect(existsSync(join(folder, schema))).toBe(true)
  })

  it('writes into another folder', async () => {
    const folder = project({ 'a/b': '' })
    expect((await keyfit(folder, ['init', 'a'])).code).toBe(0)
    expect(readFileSync(join(folder, 'a/keyfit.yaml'), 'utf8')).toMatch(/^version: 1$/m)
  })

  it.each(['keyfit.yaml', 'keyfit.yml'])('never writes over %s', async (name) => {
    const folder = project({ [name]: '# mine\n' })
    const { code, stderr } = await keyfit(folder, ['init'])
    expect(stderr).toBe(`keyfit: ${name} is already there; nothing was changed\n`)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('# mine\n')
    expect(existsSync(join(folder, 'keyfit.yaml'))).toBe(name === 'keyfit.yaml')
  })

  it('says why it cannot write', async () => {
    const { code, stderr } = await keyfit(project(), ['init', 'none'])
    expect(stderr).toContain('no such file here')
    expect(code).toBe(2)
  })
})
