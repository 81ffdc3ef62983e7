import { resolve } from 'node:path'
import process from 'node:process'
import { defineConfig } from 'vitest/config'

const report = process.env.TEST_REPORT

/** keyfit as others install and run it: `npm run test:consumers`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/consumers/*.consumer.ts'],
    globalSetup: 'test/consumers/install.ts',
    // a first run installs; package managers fetch what they install
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // what they install shares caches
    fileParallelism: false,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
