import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { rawText } from '../../scripts/raw-text.ts'
import { folderWith } from './support.ts'

const folders = [
  'kinds',
  'schema',
  'rules',
  'diagnostics',
  'generators',
  'templates',
  'cli',
  'plugin',
].filter((folder) => existsSync(folder))

describe('ts-morph and typescript', () => {
  it('are loaded by one file alone', () => {
    const files = folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
          join(folder, name),
        ),
      )
      .concat('keyfit.ts')
      .filter((file) => file.endsWith('.ts'))
    const loading = files.filter((file) =>
      readFileSync(file, 'utf8')
        .replace(/^import type .*$/gm, '')
        .match(/['"](?:ts-morph|typescript)['"]/),
    )
    expect(loading).toEqual(['generators/client/print.ts'])
  })

  it('stay out of a process that checks, and that generates anything but a client', async () => {
    const bundle = await rolldown({
      input: 'keyfit.ts',
      platform: 'node',
      external: (id) => !/^[./]/.test(id),
      plugins: [rawText()],
    })
    const { output } = await bundle.generate({ format: 'esm' })
    const folder = await folderWith([
      ...output.map((chunk): [string, string] => [
        chunk.fileName,
        chunk.type === 'chunk' ? chunk.code : String(chunk.source),
      ]),
      [
        'run.mjs',
        `import { createRequire } from 'node:module'
import { generate } from './${output[0].fileName}'
const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => /ts-morph|typescript/.test(file))
const yaml = (wanted) => 'version: 1\\nproviders:\\n  cloud: { kind: openai }\\ngenerate: { ' + wanted + ' }\\n'
const { artifacts } = await generate(yaml('json_schema: a.json, env: .env.example'))
const before = loaded()
const all = await generate(yaml('client: { out: a.ts, sdk: openai }'))
console.log(JSON.stringify([artifacts.length, before, all.artifacts.length, loaded()]))
`,
      ],
    ])
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.mjs')], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([2, false, 1, true])
  })
})
