import { resolve } from 'node:path'
import process from 'node:process'
import { defineConfig } from 'vitest/config'

const report = process.env.TEST_REPORT

/** The tests against real servers, which are installed first: `npm run test:live`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/live/*.live.ts'],
    globalSetup: 'test/build.ts',
    // a small model on cores that do other things as well
    testTimeout: 180_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
