// Reads one text in several ways: `node bench/scale-run.mjs <folder> <ways> <seconds>`. Each way has its turn
// again and again, until the time is over. Prints milliseconds by way.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseDocument } from 'yaml'
import { check, readEnvFile } from '../dist/keyfit.js'

const [folder, names, seconds] = process.argv.slice(2)
const text = readFileSync(join(folder, 'keyfit.yaml'), 'utf8')
const envFiles = [readEnvFile('.env', readFileSync(join(folder, '.env'), 'utf8'))]

const ways = {
  parse: () => parseDocument(text, { uniqueKeys: false }).errors.length,
  check: () => check(text).diagnostics.length,
  values: () => check(text, { envFiles }).diagnostics.length,
}

const times = Object.fromEntries(names.split(',').map((name) => [name, []]))
const end = performance.now() + Number(seconds) * 1000
do {
  for (const [name, took] of Object.entries(times)) {
    const start = performance.now()
    const found = ways[name]()
    took.push(performance.now() - start)
    if (found > 0) throw new Error(`${name} has found ${found} mistakes`)
  }
} while (performance.now() < end)
console.log(JSON.stringify(times))
