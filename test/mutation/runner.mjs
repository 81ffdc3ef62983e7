// A test runner for Stryker that runs the tests of suite.ts in its own process. The one for vitest
// collects every file again for each mutant, which takes a second and more. Here all is bundled and
// compiled once, and evaluated anew for each mutant, so that none sees what another one left in a
// cache; then the tests that reach it run: those that noticed another mutant of its file first, then
// those that are named after the file, then the quick ones, and the slowest not at all.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { rolldown } from 'rolldown'
import { viteImportGlobPlugin } from 'rolldown/experimental'
import { expect } from 'vitest'

const suite = 'test/mutation/suite.ts'
const declared = 'test/mutation/declared.ts'
/** How long each test takes, in the sandbox: a runner that replaces one that hung has made no dry run. */
const notes = 'mutation-durations.json'
/** The part of the whole that one test may take; property tests with thousands of cases take more. */
const share = 0.01

class InProcess {
  #state
  #script
  #durations = new Map()
  /** By file, the tests that noticed a mutant of it, the last one first. */
  #noticed = new Map()

  constructor() {
    const { NAMESPACE } = INSTRUMENTER_CONSTANTS
    globalThis[NAMESPACE] ??= {}
    // declared.ts takes it from there, as it stands in the place of vitest itself
    globalThis.expect = expect
    this.#state = globalThis[NAMESPACE]
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const bundle = await rolldown({
      input: suite,
      platform: 'node',
      // a test file is imported for what it declares
      treeshake: false,
      external: (id) => id !== 'vitest' && !/^[./]/.test(id),
      resolve: { alias: { vitest: resolve(declared) } },
      plugins: [rawText, viteImportGlobPlugin({ root: process.cwd() })],
    })
    const format = { format: 'cjs', dynamicImportInCjs: false, codeSplitting: false }
    const { output } = await bundle.generate(format)
    await bundle.close()
    if (existsSync(notes)) this.#durations = new Map(JSON.parse(readFileSync(notes, 'utf8')))
    this.#script = new Script(`(require, module, exports) => {${output[0].code}\n}`)
  }

  /** The tests, each by its name, of all the code as it is when it has just been loaded. */
  #load() {
    const module = { exports: {} }
    this.#script.runInThisContext()(createRequire(resolve(suite)), module, module.exports)
    return module.exports.tests
  }

  async dryRun() {
    const tests = this.#load()
    const results = await this.#run(tests, [...tests.keys()], true)
    this.#durations = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    writeFileSync(notes, JSON.stringify([...this.#durations]))
    const { mutantCoverage } = this.#state
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    try {
      const tests = this.#load()
      const { fileName } = activeMutant
      const noticed = this.#noticed.get(fileName) ?? new Set()
      const ids = this.#likelyFirst(testFilter ?? tests.keys(), fileName, noticed)
      const results = await this.#run(tests, ids, disableBail)
      const last = results.at(-1)
      if (last?.status === TestStatus.Failed) {
        noticed.delete(last.id)
        this.#noticed.set(fileName, new Set([last.id, ...noticed]))
      }
      const beyond = determineHitLimitReached(this.#state.hitCount, hitLimit)
      return toMutantRunResult(beyond ?? { status: DryRunStatus.Complete, tests: results })
    } catch (error) {
      // a mutant with which the code does not even load
      const tests = [failed(suite, 0, error)]
      return toMutantRunResult({ status: DryRunStatus.Complete, tests })
    } finally {
      this.#state.activeMutant = undefined
    }
  }

  #likelyFirst(ids, file, noticed) {
    const duration = (id) => this.#durations.get(id) ?? 0
    const whole = [...this.#durations.values()].reduce((sum, one) => sum + one, 0)
    const isFarther = (id) => (id.includes(basename(file, '.ts')) ? 0 : 1)
    const quick = [...ids]
      .filter((id) => duration(id) <= whole * share)
      .sort((one, other) => isFarther(one) - isFarther(other) || duration(one) - duration(other))
    const reaching = new Set(quick)
    return [...new Set([...[...noticed].filter((id) => reaching.has(id)), ...quick])]
  }

  async #run(tests, ids, isWhole) {
    const results = []
    for (const id of ids) {
      this.#state.currentTestId = id
      const start = performance.now()
      try {
        await tests.get(id)()
        const timeSpentMs = performance.now() - start
        results.push({ id, name: id, timeSpentMs, status: TestStatus.Success })
      } catch (error) {
        results.push(failed(id, performance.now() - start, error))
        if (!isWhole) break
      } finally {
        this.#state.currentTestId = undefined
      }
    }
    return results
  }
}

/** `import text from './x.ts?raw'` is the text of a file, as it is to Vite. */
const rawText = {
  name: 'raw-text',
  resolveId: (id, importer) => (id.endsWith('?raw') ? resolve(importer, '..', id) : null),
  load: async (id) =>
    id.endsWith('?raw')
      ? {
          code: `export default ${JSON.stringify(await readFile(id.slice(0, -4), 'utf8'))}`,
          moduleType: 'js',
        }
      : null,
}

function failed(id, timeSpentMs, error) {
  const failureMessage = error instanceof Error ? error.message : String(error)
  return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
