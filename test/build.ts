import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/**
 * Builds dist/ once, for the tests that run the CLI as users do. Where that fails there is no dist/,
 * and they fail; all others still say what they have to say.
 */
export default function build(): void {
  const { status } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/build.ts', '--no-types'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) rmSync('dist', { recursive: true, force: true })
}
