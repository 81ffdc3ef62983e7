import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { put, right, wrong } from '../cli/run.ts'
import { bundlers } from './bundlers.ts'
import { built, program, projectFor, withClient } from './project.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A build that goes on, and what it has printed since it was last asked. */
function watching(folder: string) {
  const child = spawn(process.execPath, ['watch.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  })
  onTestFinished(() => {
    child.kill()
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += String(chunk)))
  }
  return {
    async until(holds: (output: string) => boolean): Promise<string> {
      const end = Date.now() + 60_000
      while (!holds(output)) {
        if (Date.now() > end) throw new Error(`this came instead: ${output}`)
        await setTimeout(20)
      }
      const said = output
      output = ''
      return said
    },
    said: () => output,
  }
}

const ways = Object.entries(bundlers).flatMap(([name, bundler]) =>
  ['src/llm.js', 'virtual:keyfit'].map((out) => [name, out, bundler] as const),
)

describe.each(ways)('keyfit/%s in watch mode, %s', (_, out, bundler) => {
  it('brings a changed line into the bundle, outlives a mistake, and then rests', async () => {
    const folder = projectFor(bundler, {
      'keyfit.yaml': withClient(right, out),
      'src/main.js': program(out.replace('src', '.')),
    })
    const build = watching(folder)
    await build.until((output) => /^built/m.test(output))
    expect(built(folder)).toContain('http://localhost:8080/v1')

    put(folder, { 'keyfit.yaml': withClient(wrong, out) })
    const report = await build.until((output) => /^failed/m.test(output))
    expect(report).toContain('keyfit.yaml:5:15 error `/v1` is missing')

    put(folder, { 'keyfit.yaml': withClient(right.replace('8080', '9090'), out) })
    await build.until(() => built(folder).includes('http://localhost:9090/v1'))
    await setTimeout(500)
    build.said()
    await build.until(() => true)
    await setTimeout(700)
    expect(build.said()).toBe('')
    expect(readFileSync(join(folder, '.env.example'), 'utf8')).toContain('OPENAI_API_KEY=')
  })
})
