// Prints the counts of reports by vitest; fails where a test failed, or one of them ran none.
import { readFileSync } from 'node:fs'
import process from 'node:process'

const sum = { passed: 0, failed: 0, skipped: 0 }
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8')
  const report = text === '' ? { testResults: [] } : JSON.parse(text)
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  // a file that could not be loaded has no tests of its own to count
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const skipped = numPendingTests + numTodoTests
  sum.passed += numPassedTests
  sum.failed += numFailedTests + unloaded
  sum.skipped += skipped
  if (numPassedTests + skipped === 0) process.exitCode = 1
}
const { passed, failed, skipped } = sum
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1
