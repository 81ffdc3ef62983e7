import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { createTwoFilesPatch } from 'diff'
import { readIfThere } from './read-if-there.ts'

/** A generated file of this repository; the path is relative to its root. */
export interface Output {
  path: string
  text: string
}

/**
 * Writes generated files, or with `--check` on the command line says which are stale and how, and
 * fails. Files in one of the `folders` that nothing generates any more are stale too.
 */
export async function deliver(outputs: Output[], folders: string[] = []): Promise<void> {
  const isCheck = process.argv.includes('--check')
  const stale = [...(await changed(outputs)), ...(await orphans(outputs, folders))]
  for (const { path, before, after } of stale) {
    console.log(`${isCheck ? 'stale' : after === null ? 'removed' : 'written'}: ${path}`)
    if (isCheck) console.log(createTwoFilesPatch(path, path, before ?? '', after ?? ''))
    else if (after === null) await rm(path)
    else await write(path, after)
  }
  if (!isCheck || stale.length === 0) return
  console.error('Generated files are stale. Run: npm run generate')
  process.exitCode = 1
}

interface Stale {
  path: string
  before: string | null
  after: string | null
}

async function changed(outputs: Output[]): Promise<Stale[]> {
  const all = await Promise.all(
    outputs.map(async ({ path, text }) => ({ path, before: await readIfThere(path), after: text })),
  )
  return all.filter(({ before, after }) => before !== after)
}

async function orphans(outputs: Output[], folders: string[]): Promise<Stale[]> {
  const wanted = new Set(outputs.map(({ path }) => path))
  const found: Stale[] = []
  for (const folder of folders) {
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) {
      const path = `${folder}/${name}`
      if (!wanted.has(path)) found.push({ path, before: await readIfThere(path), after: null })
    }
  }
  return found
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
