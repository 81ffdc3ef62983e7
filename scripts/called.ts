import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { tenProviders } from '../bench/ten-providers.ts'

/** The functions in a file of the CLI that a check of ten providers calls, as `start:end`. */
export function calledByCheck(files: ReadonlyMap<string, string>, path: string): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfit-build-'))
  try {
    const { keyfitYaml, env } = tenProviders()
    for (const [name, text] of [...files, ['keyfit.yaml', keyfitYaml], ['.env', env]] as const) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const { status, stderr } = spawnSync(process.execPath, ['cli.cjs', 'check'], {
      cwd: folder,
      encoding: 'utf8',
      env: { NODE_V8_COVERAGE: join(folder, 'coverage'), NODE_DISABLE_COMPILE_CACHE: '1' },
    })
    if (status !== 0) throw new Error(`keyfit check ended with ${status}\n${stderr}`)
    const [report = ''] = readdirSync(join(folder, 'coverage'))
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, 'coverage', report), 'utf8'))
    const functions = result.find(({ url }) => url.endsWith(`/${path}`))?.functions ?? []
    return new Set(
      functions
        .map(({ ranges: [whole] }) => whole)
        .filter(({ count }) => count > 0)
        .map(({ startOffset, endOffset }) => `${startOffset}:${endOffset}`),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As Node writes it; the first range of a function is the whole of it. */
interface Coverage {
  result: {
    url: string
    functions: { ranges: [{ startOffset: number; endOffset: number; count: number }] }[]
  }[]
}
