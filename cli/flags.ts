import { parseArgs } from 'node:util'
import { type Command, commands, type Option } from './commands.ts'

/** The ways to report. */
export const formats = ['text', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const
export type Format = (typeof formats)[number]

/** What was asked for on the command line. */
export interface Flags {
  envFile: string[]
  requireEnv: boolean
  /** Null: the root. */
  environment: string | null
  /** Null: as the surroundings say. */
  format: Format | null
  /** Null: warnings never fail. */
  maxWarnings: number | null
  quiet: boolean
  fix: boolean
  /** Whether what an earlier run found of the same content counts. */
  cache: boolean
  watch: boolean
  check: boolean
  diff: boolean
  dryRun: boolean
  /** The keyfit.yaml whose providers are asked; null: the one of this folder. */
  file: string | null
  /** Make one real call of each provider. */
  call: boolean
  /** Seconds that each step of a visit may take. */
  timeout: number
  /** An address to explain. */
  host: string | null
  /** How the keys to explain begin. */
  keyShape: string | null
  /** Null: as the terminal and the environment say. */
  color: boolean | null
}

/** A command line that was understood. */
export interface Call {
  command: Command
  /** Arguments that are no options. */
  words: string[]
  flags: Flags
}

/** What a parser found, by the names of the options. */
export type Found = Record<string, string | boolean | (string | boolean)[] | undefined>

/**
 * Reads a command line that is right. Null for any other, and for a call for help: then `usage.ts`
 * says what is wrong, with a parser that takes longer to load than the check itself.
 */
export function readCall([name = '', ...args]: string[]): Call | null {
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return null
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(command.options.flatMap(forParseArgs)),
    })
    const found = foundIn(command, values)
    if (found === null) return null
    const { fewest, most } = command.words
    const count = countOf(command, positionals, found)
    if (count < fewest || count > most) return null
    const isRight = command.options.every((option) => isAllowed(option, found[option.name]))
    return isRight ? { command, words: positionals, flags: flagsOf(found) } : null
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return null
    throw error
  }
}

/** How many words there are, with the options that stand for one. */
export function countOf({ words }: Command, given: string[], found: Found): number {
  return given.length + (words.instead ?? []).filter((option) => found[option] !== undefined).length
}

function forParseArgs({ name, value, negatable }: Option) {
  const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string'
  const entry = { type, multiple: true }
  return negatable
    ? [[name, entry] as const, [`no-${name}`, entry] as const]
    : [[name, entry] as const]
}

/** Null where an option is given twice that counts once: which one counts, the other parser knows. */
function foundIn({ options }: Command, values: Found): Found | null {
  const found: Found = {}
  for (const { name, many } of options) {
    const yes = [values[name] ?? []].flat()
    const no = [values[`no-${name}`] ?? []].flat()
    if (!many && yes.length + no.length > 1) return null
    found[name] = many ? values[name] : no.length > 0 ? false : yes[0]
  }
  return found
}

function isAllowed({ allowed }: Option, value: Found[string]): boolean {
  return allowed === undefined || value === undefined || allowed.test(String(value))
}

/** The same from either parser. */
export function flagsOf(found: Found): Flags {
  const maxWarnings = found['max-warnings']
  return {
    envFile: [found['env-file'] ?? []].flat().map(String),
    requireEnv: found['require-env'] === true,
    environment: typeof found.environment === 'string' ? found.environment : null,
    format: formats.find((format) => format === found.format) ?? null,
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
    quiet: found.quiet === true,
    fix: found.fix === true,
    cache: found.cache !== false,
    watch: found.watch === true,
    check: found.check === true,
    diff: found.diff === true,
    dryRun: found['dry-run'] === true,
    file: textOf(found.file),
    call: found.call === true,
    timeout: found.timeout === undefined ? 5 : Number(found.timeout),
    host: textOf(found.host),
    keyShape: textOf(found['key-shape']),
    color: typeof found.color === 'boolean' ? found.color : null,
  }
}

function textOf(value: Found[string]): string | null {
  return typeof value === 'string' ? value : null
}
