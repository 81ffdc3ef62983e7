import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../keyfit.ts'
import { keyfit, project } from '../cli/run.ts'
import { examplesIn } from './examples.ts'
import { folderWithSchema, type LanguageServer, modeline, startServer } from './language-server.ts'

const patience = 60_000
let server: LanguageServer
beforeAll(async () => {
  server = await startServer()
}, patience)
afterAll(() => server.stop(), patience)

/** A file with one provider, whose fields begin in line 4 (of lines that count from 0). */
function withProvider(...fields: string[]): string {
  return `${modeline}version: 1\nproviders:\n  one:\n${fields.map((field) => `    ${field}\n`).join('')}`
}

describe('an editor with the schema of the package', { timeout: patience }, () => {
  it('offers each kind, with what it is', async () => {
    const { completeAt } = await server.open(folderWithSchema(), withProvider('kind: '))
    const items = await completeAt(4, '    kind: '.length)
    const item = items.find(({ label }) => label === 'llama-server')
    expect(item?.documentation).toContain('The server of llama.cpp')
  })

  it('offers the fields of the kind that is said, and no others', async () => {
    const file = await server.open(folderWithSchema(), withProvider('kind: azure-openai', ''))
    const labels = (await file.completeAt(5, 4)).map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['resource', 'base_url', 'api_key', 'models']))
    expect(labels).not.toContain('region')
  })

  it('explains `base_url` for the kind', async () => {
    const file = await server.open(
      folderWithSchema(),
      withProvider('kind: llama-server', 'base_url: http://localhost:8080/v1', 'api_key: none'),
    )
    expect(file.diagnostics).toEqual([])
    const text = await file.hoverAt(5, 6)
    expect(text).toContain('Where requests go: a URL, or one with references.')
    expect(text).toContain('llama-server has no default.')
  })

  it('underlines the URL of another vendor, and names the host that belongs there', async () => {
    const url = 'https://api.groq.com/openai/v1'
    const { diagnostics } = await server.open(
      folderWithSchema(),
      withProvider('kind: openai', `base_url: ${url}`),
    )
    expect(diagnostics).toHaveLength(1)
    const start = '    base_url: '.length
    expect(diagnostics[0]?.range).toEqual({
      start: { line: 5, character: start },
      end: { line: 5, character: start + url.length },
    })
    expect(diagnostics[0]?.message).toContain('does not match the pattern')
    expect(diagnostics[0]?.message).toContain(String.raw`api\.openai\.com`)
  })

  it('understands merge keys', async () => {
    const text = withProvider('<<: *base', 'models: [gpt-5.1]')
    const { diagnostics } = await server.open(
      folderWithSchema(),
      text.replace('providers:', 'x-base: &base { kind: openai }\nproviders:'),
    )
    expect(diagnostics).toEqual([])
  })

  // the first of two such comments counts
  it.each(examplesIn('test'))('is silent on $name', async ({ text }) => {
    const { diagnostics } = await server.open(folderWithSchema(), modeline + text)
    expect(diagnostics).toEqual([])
  })

  it.each(examplesIn('negative_test'))(
    'underlines the line that the check names for $name',
    async ({ text }) => {
      const { diagnostics } = await server.open(folderWithSchema(), modeline + text)
      expect(diagnostics.map(({ range }) => range.start.line + 1)).toEqual(
        check(modeline + text).diagnostics.map(({ line }) => line),
      )
    },
  )
})

describe('an editor with the schema that is generated', { timeout: patience }, () => {
  it('finds it by the comment of the starter', async () => {
    const folder = project()
    expect((await keyfit(folder, ['init'])).code).toBe(0)
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    const text = readFileSync(join(folder, 'keyfit.yaml'), 'utf8')
    const file = await server.open(folder, text)
    expect(file.diagnostics).toEqual([])
    const line = text.split('\n').findIndex((each) => each.includes('kind: llama-server'))
    expect(await file.hoverAt(line, 6)).toContain('The server of llama.cpp')
  })

  it('knows the kinds of the file itself', async () => {
    const text = `${modeline}version: 1
kinds:
  acme: { like: openai-compatible, hosts: [llm.acme.example], about: "Ours." }
providers:
  one:
    kind: acme
    base_url: https://llm.acme.example/v1
    api_key: none
generate:
  json_schema: keyfit.schema.json
`
    const folder = project({ 'keyfit.yaml': text })
    expect((await keyfit(folder, ['generate'])).code).toBe(0)
    const file = await server.open(folder, text)
    expect(file.diagnostics).toEqual([])
    const items = await file.completeAt(6, '    kind: '.length)
    expect(items.find(({ label }) => label === 'acme')?.documentation).toContain('Ours.')

    const { diagnostics } = await server.open(folderWithSchema(), text)
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([6])
  })
})
