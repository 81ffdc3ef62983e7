import { type BuildOptions, build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import keyfit from '../../plugin/esbuild.ts'
import { project, right, wrong } from '../cli/run.ts'

const modules = { 'node_modules/.keep': '' }
const stdin: BuildOptions = { stdin: { contents: 'export {}' } }
const resolvedElsewhere: BuildOptions = {
  entryPoints: ['main.js'],
  plugins: [
    {
      name: 'resolves-all',
      setup(bundler) {
        bundler.onResolve({ filter: /.*/ }, () => ({ path: 'main', namespace: 'elsewhere' }))
        bundler.onLoad({ filter: /.*/, namespace: 'elsewhere' }, () => ({ contents: 'export {}' }))
      },
    },
  ],
}

describe('in esbuild, an entry point that no file is', () => {
  it.each([
    ['text', stdin],
    ['what another plugin resolves', resolvedElsewhere],
  ])('is no way around the check: %s', { timeout: 120_000 }, async (_, options) => {
    const run = (yaml: string) => {
      const absWorkingDir = project({ ...modules, 'keyfit.yaml': yaml })
      const plugins = [...(options.plugins ?? []), keyfit()]
      return build({ ...options, plugins, absWorkingDir, write: false, logLevel: 'silent' })
    }
    await expect(run(wrong)).rejects.toThrow('keyfit.yaml')
    expect((await run(right)).errors).toEqual([])
  })
})
