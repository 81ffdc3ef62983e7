import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { generate } from '../../keyfit.ts'

const folder = join(import.meta.dirname, 'golden')
const update = process.env.UPDATE === '1'

/**
 * Each folder holds a `keyfit.yaml`, maybe `before/` with files that already stand there, and
 * `after/` with what must come out.
 */
it.each(readdirSync(folder))('%s gives the files that are kept beside it', async (name) => {
  const read = (...path: string[]) => {
    const file = join(folder, name, ...path)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
  const input = read('keyfit.yaml') as string
  const { artifacts, diagnostics } = await generate(input, {
    existing: (path) => read('before', path),
  })
  expect(diagnostics).toEqual([])
  const after = join(folder, name, 'after')
  if (update) rmSync(after, { recursive: true, force: true })
  for (const { path, text } of artifacts) {
    if (update) {
      mkdirSync(dirname(join(after, path)), { recursive: true })
      writeFileSync(join(after, path), text)
    }
    expect(text).toBe(read('after', path))
  }
  const kept = readdirSync(after, { recursive: true, withFileTypes: true })
  expect(kept.filter((entry) => entry.isFile())).toHaveLength(artifacts.length)

  const again = await generate(input, {
    existing: (path) => artifacts.find((artifact) => artifact.path === path)?.text ?? null,
  })
  expect(again.artifacts).toEqual(artifacts)
})
