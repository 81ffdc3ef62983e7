import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { put, right, runNode, wrong } from '../cli/run.ts'
import { bundlers } from './bundlers.ts'
import { built, key, program, projectFor, withClient } from './project.ts'

// esbuild as WebAssembly takes seconds to start, and is started three times
vi.setConfig({ testTimeout: 120_000 })

const url = 'http://localhost:8080/v1'

describe.each(Object.entries(bundlers))('keyfit/%s', (_, bundler) => {
  const build = (folder: string) => runNode(folder, ['build.mjs'], { OPENAI_API_KEY: key })

  it('fails a build whose keyfit.yaml is wrong, and passes it when it is mended', async () => {
    const folder = projectFor(bundler, {
      'keyfit.yaml': withClient(wrong, 'src/llm.js'),
      'src/main.js': program('./llm.js'),
    })
    const failed = await build(folder)
    expect(failed.code).toBe(1)
    expect(failed.output).toContain('keyfit.yaml:5:15 error `/v1` is missing')
    expect(failed.output).toContain('Fix: base_url: http://localhost:8080/v1')
    expect(failed.output).not.toContain(key)

    put(folder, { 'keyfit.yaml': withClient(right, 'src/llm.js') })
    const passed = await build(folder)
    expect(passed.output).not.toContain('keyfit.yaml')
    expect(passed.code).toBe(0)
    expect(built(folder)).toContain(url)
    expect(built(folder)).not.toContain(key)

    const outputs = ['src/llm.js', 'src/llm.d.ts', '.env.example'].map((path) => join(folder, path))
    const before = outputs.map((path) => statSync(path).mtimeMs)
    expect((await build(folder)).code).toBe(0)
    expect(outputs.map((path) => statSync(path).mtimeMs)).toEqual(before)
  })

  it('serves virtual:keyfit without a file', async () => {
    const folder = projectFor(bundler, {
      'keyfit.yaml': withClient(right, 'virtual:keyfit'),
      'src/main.js': program('virtual:keyfit'),
    })
    for (const round of ['first', 'from the cache']) {
      const { code, output } = await build(folder)
      expect(output, round).not.toContain('keyfit.yaml')
      expect(code, round).toBe(0)
      expect(built(folder)).toContain(url)
    }
    const types = readFileSync(join(folder, 'keyfit-env.d.ts'), 'utf8')
    expect(types).toContain("declare module 'virtual:keyfit' {")
  })
})
