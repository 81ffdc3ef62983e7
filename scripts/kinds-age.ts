import process from 'node:process'
import { kinds } from '../kinds/index.ts'
import { ageReport } from './fact-ages.ts'

/*
 * Which facts want to be looked at again: `npm run kinds:age`, with `-- --days 90` for another age
 * than a year.
 */
const index = process.argv.indexOf('--days')
const said = index === -1 ? '365' : process.argv[index + 1]
if (/^\d{1,5}$/.test(said ?? '')) {
  process.stdout.write(ageReport(kinds, new Date(), Number(said)))
} else {
  console.error('--days must be followed by a number such as 365')
  process.exitCode = 2
}
