import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { nearest } from '../diagnostics/suggest.ts'
import { visible } from '../diagnostics/visible.ts'
import { type CheckResult, check } from '../keyfit.ts'
import { allows } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { Key } from '../schema/key.ts'
import { Release } from '../schema/release.ts'
import { diagnose } from './doctor/diagnose.ts'
import type { Diagnosis } from './doctor/diagnosis.ts'
import { placeHere } from './doctor/place.ts'
import { isResolving } from './doctor/reach.ts'
import { doctorJson, doctorText } from './doctor/report.ts'
import type { Visit } from './doctor/visit.ts'
import type { Flags } from './flags.ts'
import { terminalWidth, wantsColor } from './output.ts'
import { print } from './print.ts'
import { requireEnvironment } from './project/environment.ts'
import { readProject } from './project/project.ts'
import { reasonOf, Trouble } from './project/trouble.ts'

/** Providers that are asked at the same time. */
const atOnce = 6

/** `keyfit doctor [providers]`: asks the live servers, reports, and answers the exit code. */
export async function doctor(words: string[], flags: Flags): Promise<number> {
  const { bytes, folder, options } = readProject(flags.file ?? undefined, flags)
  const result = check(bytes, options)
  const { config, source } = result
  if (config === null) {
    throw new Trouble(`${source.file} cannot be read: keyfit check says why`)
  }
  requireEnvironment(result, flags)
  const scope =
    result.environments.find(({ environment }) => environment === flags.environment) ?? result
  const backends = chosen(words, scope.backends, result)
  const place = placeHere(process.env)
  const visits = backends.map((backend): Visit => {
    const { key, problem } = keyOf(backend, folder)
    const withheld =
      problem ?? (key === null ? null : objection(backend, result, flags.environment))
    // a key that must stay here is not handed on at all
    const release = new Release(backend, withheld === null ? key : null, scope.values)
    return {
      environment: flags.environment,
      backend,
      release,
      withheld,
      kinds: result.kinds,
      place,
      timeout: flags.timeout * 1000,
      call: flags.call,
      redact: (text) => release.mask(result.redact(text)),
      allows: (url) => isAllowed(url, backend, result, config.policy.egress, flags.environment),
    }
  })
  const diagnoses = await all(visits, flags)
  const isJson = flags.format === 'json'
  const look = { color: wantsColor(flags.color), width: terminalWidth() }
  print(
    isJson ? doctorJson(source.file, diagnoses, place) : doctorText(source.file, diagnoses, look),
  )
  const failed = diagnoses.some(({ symptoms }) =>
    symptoms.some(({ severity }) => severity === 'error'),
  )
  const code = failed ? 1 : 0
  // a resolver that answers nothing would hold the process for half a minute more
  if (isResolving()) process.stdout.write('', () => process.exit(code))
  return code
}

/** The providers that were named, in their order; all where none was. */
function chosen(words: string[], backends: Backend[], { source }: CheckResult): Backend[] {
  if (words.length === 0) return backends
  return [...new Set(words)].map((word) => {
    const found = backends.find(({ name }) => name === word)
    if (found !== undefined) return found
    const names = backends.map(({ name }) => name)
    const near = nearest(word, names)
    const meant = near === null ? `it has ${names.join(', ') || 'none'}` : `did you mean ${near}?`
    throw new Trouble(`${source.file} has no provider ${visible(word)}: ${meant}`)
  })
}

/** The key of a provider that is present here; what stands in the way, as a clause. */
function keyOf(
  { credential }: Backend,
  folder: string,
): { key: Key | null; problem: string | null } {
  switch (credential.type) {
    case 'none':
      return { key: null, problem: null }
    case 'variable':
      return credential.key === null || credential.key.isEmpty
        ? { key: null, problem: `${credential.variable} is not set here` }
        : { key: credential.key, problem: null }
    case 'filler':
      return { key: new Key(credential.text), problem: null }
    case 'literal':
      return { key: credential.key, problem: null }
    case 'file':
      return keyIn(resolve(folder, credential.path), credential.path)
    case 'elsewhere':
      return { key: null, problem: 'Another tool holds it' }
    case 'caller':
      return { key: null, problem: 'The code passes it with each client' }
    case 'identity':
      return { key: null, problem: 'The vendor’s own library finds the credential' }
    case 'undeclared':
      return { key: null, problem: 'keyfit.yaml does not say which one it is' }
  }
}

/** In bytes. */
const longestKey = 16_384

/** A key in a file of its own, which is no longer than keys are. */
function keyIn(file: string, name: string): { key: Key | null; problem: string | null } {
  try {
    const stats = statSync(file)
    // a pipe may have no other end, and a device no end at all
    if (!stats.isFile() && !stats.isDirectory()) {
      return { key: null, problem: `${name} cannot be read here: it is no ordinary file` }
    }
    const text = stats.size > longestKey ? '' : readFileSync(file, 'utf8').trim()
    return text === ''
      ? { key: null, problem: `${name} holds no key` }
      : { key: new Key(text), problem: null }
  } catch (error) {
    return { key: null, problem: `${name} cannot be read here: ${reasonOf(error)}` }
  }
}

/** Why a key may not be sent although it is there: `keyfit check` has something against it. */
function objection(
  backend: Backend,
  result: CheckResult,
  environment: string | null,
): string | null {
  const rule = errorsOf(backend, result, environment)[0]
  return rule === undefined
    ? null
    : `keyfit check has something against it (${rule}), and no key leaves before that is mended`
}

/**
 * The rules that report errors of a provider, or of nothing that could be told apart from it; those
 * about the way of a key with their warnings too.
 */
function errorsOf({ name }: Backend, result: CheckResult, environment: string | null): string[] {
  return result.diagnostics
    .filter(
      ({ rule, severity }) => severity === 'error' || (severity === 'warning' && onKeys.has(rule)),
    )
    .filter((one) => one.environment === null || one.environment === environment)
    .filter(({ path }) => {
      const at = path.indexOf('providers')
      if (at === -1) return !besides.has(String(path[0]))
      return path[at + 1] === undefined || path[at + 1] === name
    })
    .map(({ rule }) => rule)
}

/** Parts of the file that say nothing about where a key goes. */
const besides = new Set(['roles', 'generate', 'rules', 'readers'])

/** Rules whose doubts are enough to keep a key here. */
const onKeys = new Set([
  'key-fits-host',
  'credential-is-encrypted',
  'secret-stays-private',
  'variable-has-one-destination',
  'variable-names-its-vendor',
])

/** Rules that say where nothing may be sent. */
const bounds = new Set(['destination-is-confined', 'egress-is-allowed', 'policy-only-narrows'])

function isAllowed(
  url: URL,
  backend: Backend,
  result: CheckResult,
  egress: string[] | null,
  environment: string | null,
): boolean {
  const { url: base, hosts } = backend.destination
  const isDeclared = url.hostname === base?.hostname || hosts.some((entry) => allows(entry, url))
  const isInside = egress === null || egress.some((entry) => allows(entry, url))
  return (
    isDeclared &&
    isInside &&
    !errorsOf(backend, result, environment).some((rule) => bounds.has(rule))
  )
}

/** Visits them, some at once, and shows on a terminal how far it has come. */
async function all(visits: Visit[], { format }: Flags): Promise<Diagnosis[]> {
  const found: Diagnosis[] = []
  const asked = new Set<string>()
  const isShown = format !== 'json' && process.stderr.isTTY === true
  let done = 0
  let next = 0
  const show = () => {
    if (!isShown) return
    const names = visible([...asked].join(', ')).slice(0, 60)
    process.stderr.write(
      `\r\x1b[Kasked ${done} of ${visits.length}${names === '' ? '' : `, waiting for ${names}`}`,
    )
  }
  const work = async () => {
    for (let at = next++; at < visits.length; at = next++) {
      const visit = visits[at] as Visit
      const { name } = visit.backend
      asked.add(name)
      show()
      found[at] = await diagnose(visit)
      asked.delete(name)
      done++
      show()
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, visits.length) }, work))
  if (isShown) process.stderr.write('\r\x1b[K')
  return found
}
