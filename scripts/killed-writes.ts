// Kills `keyfit generate` while it writes, again and again: `npm run killed-writes`. Each file must be the
// old or the new one, whole, and what was left lying about must be gone after the next run.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { recordProof } from './proof.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    record: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const cli = resolve('dist/cli.cjs')
const outputs = ['.env.example', '.env.aider.example', 'llm.ts']

interface Seen {
  killed: number
  /** Rounds after which a draft, or old files beside new ones, stood there: of this kill or of an earlier one. */
  amid: number
  /** Left by killed runs, at most at any time. */
  drafts: number
  /** Files that were neither the old nor the new one. */
  broken: number
  /** Whole runs that did not write everything, or left drafts. */
  unclean: number
}

const folder = mkdtempSync(join(tmpdir(), 'keyfit-killed-'))
try {
  const versions = [yaml('a'), yaml('b')]
  const texts: string[][] = []
  let longest = 0
  // templates of variables keep what was in them: only the second time they are as they will be
  for (const [turn, version] of [...versions, ...versions].entries()) {
    const started = performance.now()
    await finish(version)
    longest = Math.max(longest, performance.now() - started)
    if (turn >= versions.length) texts.push(outputs.map(read))
  }
  const seen: Seen = { killed: 0, amid: 0, drafts: 0, broken: 0, unclean: 0 }
  for (let round = 0; round < rounds; round++) {
    const version = versions[round % 2] as string
    put(version)
    // every second one is killed at any moment, the others as soon as they write
    if (await killed(start(), round % 4 < 2 ? Math.random() * longest * 0.9 : null)) seen.killed++
    const states = outputs.map((name, index) => {
      const text = read(name)
      return texts.findIndex((all) => all[index] === text)
    })
    seen.broken += states.filter((state) => state === -1).length
    const left = drafts().length
    seen.drafts = Math.max(seen.drafts, left)
    if (left > 0 || new Set(states).size > 1) seen.amid++
    if (round % 10 < 9) continue
    await finish(version)
    const isNew = outputs.every((name, index) => read(name) === texts[round % 2]?.[index])
    if (!isNew || drafts().length > 0) seen.unclean++
  }
  console.log(
    `${seen.killed} killed, ${seen.amid} amid the writing; ${seen.broken} files neither old nor new; at most ${seen.drafts} drafts lying about, ${seen.unclean} times after a whole run`,
  )
  if (values.record) await prove(seen)
  process.exitCode = seen.broken + seen.unclean === 0 && seen.amid > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Many providers, whose models and variables hold a word. */
function yaml(word: string): string {
  const providers = Array.from(
    { length: 120 },
    (_, index) =>
      `  p${index}: { kind: vllm, base_url: 'http://localhost:8000/v1', api_key: '\${KEY_${word}_${index}}', models: [m${word}] }`,
  )
  return `version: 1
readers: [aider]
providers:
${providers.join('\n')}
  cloud: { kind: openai, models: [gpt-${word}] }
generate:
  env: [.env.example, { out: .env.aider.example, reader: aider }]
  client: { out: llm.ts, sdk: fetch, providers: [cloud] }
`
}

/** Writes the files of a version, and lets nobody get in the way. */
async function finish(version: string): Promise<void> {
  put(version)
  const code = await ended(start())
  if (code !== 0) throw new Error(`keyfit generate ends with ${code} where nobody kills it`)
}

function put(text: string): void {
  writeFileSync(join(folder, 'keyfit.yaml'), text)
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

function drafts(): string[] {
  return readdirSync(folder).filter((name) => name.includes('.keyfit-'))
}

function start(): ChildProcess {
  return spawn(process.execPath, [cli, 'generate'], { cwd: folder, stdio: 'ignore' })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
}

/** Kills a process after so many milliseconds, or a moment after its first draft is there. */
async function killed(child: ChildProcess, after: number | null): Promise<boolean> {
  const end = ended(child)
  const began = performance.now()
  while (child.exitCode === null && child.signalCode === null) {
    if (after === null ? drafts().length > 0 : performance.now() - began >= after) {
      await moment(after === null ? Math.random() * 8 : 0)
      child.kill('SIGKILL')
      break
    }
    await moment(0)
  }
  await end
  return child.signalCode === 'SIGKILL'
}

function moment(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds)
  })
}

async function prove(seen: Seen): Promise<void> {
  await recordProof('killed-writes', {
    topic: 'Safety',
    claim:
      'Killed at any moment, `keyfit generate` leaves each file as it was or as it shall be, whole',
    command: `npm run killed-writes -- --rounds ${rounds} --record`,
    figures: [
      { name: 'runs that were killed', value: `${seen.killed} of ${rounds}` },
      {
        name: 'rounds after which a draft, or old files beside new ones, stood there',
        value: String(seen.amid),
      },
      {
        name: 'files that were neither the old nor the new one',
        value: String(seen.broken),
        bar: '0',
      },
      { name: 'drafts lying about at any time, at most', value: String(seen.drafts) },
      {
        name: 'whole runs, one after each ten, that left a draft or an old file',
        value: String(seen.unclean),
        bar: '0',
      },
    ],
  })
}
