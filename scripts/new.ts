import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { readIfThere } from './read-if-there.ts'
import { kindFile, kindTable, ruleFile } from './scaffolds.ts'

/** `npm run new kind|rule <id>`: writes the files of a new kind or rule, to be filled in. */
const [what, id, ...rest] = process.argv.slice(2)

if ((what !== 'kind' && what !== 'rule') || id === undefined || rest.length > 0) {
  stop('Usage: npm run new kind <id>, or npm run new rule <id>')
}
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
  stop(
    `\`${id}\` is not in kebab-case: lower-case letters and digits, words joined by single hyphens`,
  )
}
const taken = [
  'ambient-variables',
  'index',
  'judge',
  'kind',
  'pages',
  'public-variables',
  'readers',
  'rule',
  'wires',
]
if (taken.includes(id)) {
  stop(`\`${id}\` is the name of a file that is something else`)
}

const files: Record<string, string> =
  what === 'kind'
    ? { [`kinds/${id}.ts`]: kindFile(id), [`test/kinds/${id}.ts`]: kindTable() }
    : { [`rules/${id}.ts`]: ruleFile(id) }

for (const path of Object.keys(files)) {
  if ((await readIfThere(path)) !== null) stop(`${path} is there already`)
}
for (const [path, text] of Object.entries(files)) {
  await writeFile(path, text, { flag: 'wx' })
  console.log(`written: ${path}`)
}
const indexes = ['scripts/run.mjs', 'scripts/generate-indexes.ts']
const { status } = spawnSync(process.execPath, indexes, { stdio: 'inherit' })
if (status !== 0) stop('the index could not be written; run: npm run generate')

console.log(`
Next:
  1. Fill in ${Object.keys(files).join(' and ')}. Its tests fail until that is done.
  2. npx vitest run test/${what}s.test.ts test/complete.test.ts -t ${id}
  3. npm run generate
  4. npm run ready`)

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
