// Gives keyfit changed inputs by chance: `npm run fuzz -- --runs 1000000 --seed 7`. Each input follows from
// the seed and its number alone. What keyfit does not bear is saved in test/fuzz/found/, and the tests try
// it again.
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { getHeapStatistics } from 'node:v8'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { tenProviders } from '../bench/ten-providers.ts'
import { keys } from '../test/canaries.ts'
import { caseOf, type FuzzCase } from '../test/fuzz/case.ts'
import { chanceOf } from '../test/fuzz/chance.ts'
import { faultsOf } from '../test/fuzz/faults.ts'
import { recordProof } from './proof.ts'

/** The runs that a worker makes, and the number of the one that it is at. */
interface Task {
  seed: number
  from: number
  to: number
  /** When to stop, in milliseconds of the epoch. */
  until: number
  at: Int32Array
}

type Message =
  | { is: 'fault'; run: number; faults: string[] }
  | { is: 'done'; runs: number; heap: number; slowest: number }

/** Milliseconds that no input may take. */
const bar = 1000
const slow = `takes longer than ${bar} ms`
/** Megabytes that a worker may hold. */
const memory = 768
/** Where a worker is before its first run. */
const unready = -1

if (isMainThread) await main()
else await work(workerData as Task)

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      from: { type: 'string', default: '0' },
      minutes: { type: 'string', default: 'Infinity' },
      workers: { type: 'string', default: '1' },
      record: { type: 'boolean', default: false },
    },
  })
  const [runs, seed, from] = [values.runs, values.seed, values.from].map(Number) as [
    number,
    number,
    number,
  ]
  console.log(`npm run fuzz -- --seed ${seed} --from ${from} --runs ${runs}`)
  const started = performance.now()
  const found = new Map<number, string[]>()
  const most = { heap: 0, slowest: 0 }
  const until = Date.now() + Number(values.minutes) * 60_000
  let done = 0
  const report = (message: Message) => {
    if (message.is === 'fault') {
      if (found.size < 50) save(seed, message.run, message.faults)
      found.set(message.run, message.faults)
      return
    }
    done += message.runs
    most.heap = Math.max(most.heap, message.heap)
    most.slowest = Math.max(most.slowest, message.slowest)
  }
  const share = Math.ceil(runs / Number(values.workers))
  const suspects: number[] = []
  const parts = Array.from({ length: Number(values.workers) }, async (_, part) => {
    const to = Math.min(from + (part + 1) * share, from + runs)
    for (let next = from + part * share; next < to; ) {
      next = await watched({ seed, from: next, to, until }, report, (run) => suspects.push(run))
    }
  })
  await Promise.all(parts)
  // a busy machine makes anything slow: now each is alone, and only the processor's time counts
  for (const run of suspects)
    await watched({ seed, from: run, to: run + 1, until: Infinity }, report, null)
  const minutes = (performance.now() - started) / 60_000
  console.log(`${done} inputs in ${minutes.toFixed(1)} minutes, ${found.size} with a fault`)
  console.log(
    `${suspects.length} looked slow; the slowest other one: ${Math.round(most.slowest)} ms; heap: ${most.heap} MB`,
  )
  const guilty = [...found.values()].filter(([fault]) => fault === slow).length
  if (values.record) await prove(done, [found.size, guilty], most.heap)
  process.exitCode = found.size === 0 ? 0 : 1
}

/**
 * Runs a task in a worker of its own, and ends one that stands still: then it is suspected, or found
 * guilty where it had the whole process to itself. Answers the number of the run to go on with.
 */
async function watched(
  task: Omit<Task, 'at'>,
  report: (message: Message) => void,
  suspect: ((run: number) => void) | null,
): Promise<number> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(unready)
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { ...task, at },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  let ended = false
  let broken: string | null = null
  worker.on('message', report)
  worker.on('error', (error) => {
    broken = String(error)
  })
  worker.on('exit', () => {
    ended = true
  })
  let seen = unready
  const clock = suspect === null ? processorTime : () => performance.now()
  for (let since = 0; !ended; await sleep(50)) {
    const run = Atomics.load(at, 0)
    if (run !== seen) since = clock()
    else if (run !== unready && clock() - since > bar) {
      broken = slow
      await worker.terminate()
    }
    seen = run
  }
  if (broken === null) return task.to
  const run = Atomics.load(at, 0)
  if (run === unready) throw new Error(broken)
  if (broken === slow && suspect !== null) suspect(run)
  else report({ is: 'fault', run, faults: [broken] })
  return run + 1
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The worker: makes one input after the other, and says what it finds. */
async function work({ seed, from, to, until, at }: Task): Promise<void> {
  const pool = keyPool(seed)
  const report = (message: Message) => parentPort?.postMessage(message)
  // broken YAML makes many errors, and what is caught needs no long stack
  Error.stackTraceLimit = 4
  // what is loaded at first use is no input's affair
  for (const warm of warmUps()) await faultsOf(warm)
  let slowest = 0
  let runs = 0
  for (let run = from; run < to && Date.now() < until; run++) {
    Atomics.store(at, 0, run)
    const started = performance.now()
    let faults: string[]
    try {
      faults = await faultsOf(caseOf(chanceOf(seed, run), pool))
    } catch (error) {
      faults = [`throws ${error instanceof Error ? error.stack : String(error)}`]
    }
    if (faults.length > 0) report({ is: 'fault', run, faults })
    slowest = Math.max(slowest, performance.now() - started)
    runs++
    if (runs < 500 && run < to - 1 && Date.now() < until) continue
    report({
      is: 'done',
      runs,
      heap: Math.round(getHeapStatistics().used_heap_size / 2 ** 20),
      slowest,
    })
    runs = 0
  }
}

function warmUps(): FuzzCase[] {
  return [
    { is: 'project', yaml: tenProviders().keyfitYaml, bytes: [], generates: 'all' },
    { is: 'command line', args: ['check', '--x'] },
  ]
}

function keyPool(seed: number): string[] {
  return fc.sample(keys, { seed, numRuns: 300 })
}

/** Keeps an input that keyfit does not bear, for a test to try again. */
function save(seed: number, run: number, faults: string[]): void {
  const input: FuzzCase = caseOf(chanceOf(seed, run), keyPool(seed))
  const file = `test/fuzz/found/${seed}-${run}.json`
  mkdirSync('test/fuzz/found', { recursive: true })
  writeFileSync(file, `${JSON.stringify({ faults, input }, null, 2)}\n`)
  console.log(`${file}: ${faults[0]?.split('\n').slice(0, 3).join(' ')}`)
}

async function prove(done: number, [found, guilty]: [number, number], heap: number): Promise<void> {
  await recordProof('fuzz', {
    topic: 'Safety',
    claim: 'No input makes keyfit fail, hang, show a key or point at a place that is not there',
    command: `npm run fuzz -- ${process.argv.slice(2).join(' ')}`,
    figures: [
      { name: 'changed inputs', value: done.toLocaleString('en') },
      { name: 'inputs with a fault', value: String(found), bar: '0' },
      {
        name: `inputs that need more than ${bar} ms of a processor`,
        value: String(guilty),
        bar: '0',
      },
      { name: 'memory of JavaScript at most', value: `${heap} MB`, bar: `${memory} MB` },
    ],
  })
}
