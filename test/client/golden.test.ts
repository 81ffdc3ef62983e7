import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import generator from '../../generators/client/client.ts'
import { check, version } from '../../keyfit.ts'

const golden = 'test/client/golden'

/** The vendors whose keys these clients can tell apart: a new kind must not touch them. */
const known = [
  'anthropic',
  'google-gemini',
  'llama-server',
  'lm-studio',
  'mistral',
  'openai',
  'openrouter',
]

async function written(yaml: string): Promise<Map<string, string>> {
  const { config, backends, environments, kinds, source, diagnostics } = check(yaml)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (config === null) throw new Error('the golden file cannot be read')
  const artifacts = await generator.generate({
    config,
    backends,
    environments,
    kinds: new Map([...kinds].filter(([id]) => known.includes(id))),
    readers: new Map(),
    version,
    source: 'keyfit.yaml',
    existing: () => null,
    locate: (path) => source.locate({ path, on: 'key' }),
  })
  return new Map(artifacts.map(({ path, text }) => [path, text]))
}
const folders = await readdir(golden)

it.each(folders)('writes what stands in golden/%s', async (name) => {
  const folder = join(golden, name)
  const files = await written(await readFile(join(folder, 'keyfit.yaml'), 'utf8'))
  if (process.env.UPDATE === '1') {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }
  const there = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'keyfit.yaml')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  expect([...files.keys()].sort()).toEqual(there.sort())
  for (const [path, text] of files) {
    expect(text).toBe(await readFile(join(folder, path), 'utf8'))
  }
})

it('prints three providers on one screen', async () => {
  const text = await readFile(join(golden, 'three-providers/src/llm.ts'), 'utf8')
  const printed = text.slice(text.indexOf('const declared'), text.indexOf('\ntype All'))
  expect(printed.split('\n').length).toBeLessThanOrEqual(52)
})
