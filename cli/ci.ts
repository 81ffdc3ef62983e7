import process from 'node:process'

/** Whether this is a run of continuous integration, by the variable that all of them set. */
export function isCi(): boolean {
  const { CI = '' } = process.env
  return CI !== '' && CI !== 'false' && CI !== '0'
}
