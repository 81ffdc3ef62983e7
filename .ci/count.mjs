// Prints the counts of a report by vitest; fails where a test failed, or none was run.
import { readFileSync } from 'node:fs'
import process from 'node:process'

const text = readFileSync(process.argv[2], 'utf8')
const report = text === '' ? { testResults: [] } : JSON.parse(text)
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
// a file that could not be loaded has no tests of its own to count
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length

const failed = numFailedTests + unloaded
const skipped = numPendingTests + numTodoTests
console.log(
  `${numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
)
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0
