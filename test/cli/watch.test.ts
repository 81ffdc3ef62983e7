import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { cli, project, put, right, wrong } from './run.ts'

/** A command that goes on, and what it has printed so far. */
function watching(folder: string, args: string[]): { until(text: string): Promise<string> } {
  const child = spawn(process.execPath, [cli, ...args, '--watch'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  })
  onTestFinished(() => {
    child.kill()
  })
  let output = ''
  let changed = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += String(chunk)
      changed()
    })
  }
  return {
    /** Waits for a text, and forgets what came before its end. */
    async until(text) {
      while (!output.includes(text)) {
        await new Promise<void>((done) => {
          changed = done
        })
      }
      const end = output.indexOf(text) + text.length
      const before = output.slice(0, end)
      output = output.slice(end)
      return before
    },
  }
}

it('check --watch reports again when a file changes, and when one comes', async () => {
  const folder = project({ 'keyfit.yaml': right })
  const check = watching(folder, ['check'])
  await check.until('keyfit.yaml: 2 providers, every key fits\n')
  put(folder, { 'keyfit.yaml': wrong })
  const report = await check.until('1 error in keyfit.yaml\n')
  expect(report).toMatch(/^\d\d:\d\d:\d\d keyfit\.yaml has changed\n/)
  put(folder, { 'keyfit.yaml': right })
  await check.until('every key fits\n')
  put(folder, { '.env': 'OPENAI_API_KEY=no_key\n' })
  expect(await check.until('1 error in keyfit.yaml\n')).toContain('[key-is-real]')
})

it('waits for a file that is not there yet, and repeats no key', async () => {
  const folder = project({})
  const check = watching(folder, ['check', 'keyfit.yaml'])
  await check.until('keyfit.yaml')
  put(folder, { 'keyfit.yaml': right })
  await check.until('every key fits\n')

  const key = `gsk_${'x'.repeat(52)}`
  const named = project({ 'keyfit.yaml': `${right}environments:\n  ${key}: {}\n` })
  const asked = watching(named, ['check', '--environment', 'production'])
  const said = await asked.until('it declares gsk_')
  expect(said + (await asked.until('\n'))).not.toContain(key)
})

it('generate --watch writes what has changed, and nothing for what it wrote itself', async () => {
  const folder = project({ 'keyfit.yaml': `${right}generate:\n  env: .env.example\n` })
  const generate = watching(folder, ['generate'])
  await generate.until('written: .env.example\n')
  const more = '  more: { kind: groq }\n'
  put(folder, { 'keyfit.yaml': `${right}${more}generate:\n  env: .env.example\n` })
  expect(await generate.until('written: .env.example\n')).toMatch(
    /^\d\d:\d\d:\d\d keyfit\.yaml has changed\nwritten: /,
  )
  expect(existsSync(join(folder, '.env.example'))).toBe(true)
  expect(readFileSync(join(folder, '.env.example'), 'utf8')).toContain('GROQ_API_KEY=')
})
