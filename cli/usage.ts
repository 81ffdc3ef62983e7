import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander'
import { version } from '../version.ts'
import { type Command, commands, type Option as Declared } from './commands.ts'
import { type Call, countOf, type Found, flagsOf } from './flags.ts'
import { print } from './print.ts'
import { mask } from './project/mask.ts'

/**
 * Reads any command line: prints help, or says what is wrong with it and what was probably meant.
 * Answers the call if it was right after all, else the exit code.
 */
export function readUsage(args: string[], output: Output = standard): Call | number {
  let call: Call | null = null
  const program = parserOf(output, (found) => {
    call = found
  })
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return 2
  }
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return call ?? 2
}

/** Where help, and what is wrong, are said. */
interface Output {
  out(text: string): void
  error(text: string): void
}

const standard: Output = { out: print, error: (text) => process.stderr.write(text) }

function parserOf({ out, error }: Output, take: (call: Call) => void): Parser {
  const program = new Parser('keyfit')
    .description('LLM backends as code: proves that every key fits the address it is sent to.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .showHelpAfterError('Run keyfit --help to see what there is.')
    .configureOutput({ writeOut: out, writeErr: (text) => error(mask(text)) })
    .exitOverride()
    .addHelpText('after', examplesOf(commands.flatMap(({ examples }) => examples.slice(0, 1))))
  for (const command of commands) addCommand(program, command, take)
  return program
}

function addCommand(program: Parser, command: Command, take: (call: Call) => void): void {
  const { name, about, words, options, examples } = command
  const more = words.most > 1 ? '...' : ''
  const isNeeded = words.fewest > 0 && words.instead === undefined
  const parser = program
    .command(name)
    .description(about)
    .argument(isNeeded ? `<${words.name}${more}>` : `[${words.name}${more}]`, words.about)
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'print help')
    .showHelpAfterError(`Run keyfit ${name} --help to see what there is.`)
    .addHelpText('after', examplesOf(examples))
    .action(() => {
      const found = foundIn(parser, options)
      if (words.instead !== undefined) refuseWrongCount(parser, command, found)
      take({ command, words: parser.args, flags: flagsOf(found) })
    })
  for (const option of options) {
    parser.addOption(optionOf(option))
    if (option.negatable) parser.addOption(new Option(`--no-${option.name}`).hideHelp())
  }
}

/** Where options may stand for words, the parser itself cannot count them. */
function refuseWrongCount(parser: Parser, command: Command, found: Found): void {
  const { name, fewest, most, instead = [] } = command.words
  const count = countOf(command, parser.args, found)
  const others = instead.map((option) => `--${option}`).join(' or ')
  if (count < fewest) parser.error(`error: missing required argument '${name}', or ${others}`)
  if (count > most) parser.error(`error: too many arguments: '${name}', ${others}, one of them`)
}

function optionOf({ name, about, value, many, negatable, allowed, right }: Declared): Option {
  const flags = value === undefined ? `--${name}` : `--${name} <${value}>`
  const option = new Option(flags, negatable ? `${about} (--no-${name})` : about)
  if (value === undefined) return option
  return option.argParser((text: string, before: unknown): unknown => {
    if (allowed !== undefined && !allowed.test(text)) {
      throw new InvalidArgumentError(`It must be ${right}.`)
    }
    return many ? [...(Array.isArray(before) ? before : []), text] : text
  })
}

function foundIn(parser: Parser, options: Declared[]): Found {
  const found: Found = {}
  for (const { name, negatable } of options) {
    const attribute = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    // `--no-x` alone makes x true by default, which nobody said
    if (negatable && parser.getOptionValueSource(attribute) !== 'cli') continue
    found[name] = parser.getOptionValue(attribute)
  }
  return found
}

function examplesOf(examples: Command['examples']): string {
  const width = Math.max(...examples.map(([call]) => call.length))
  const lines = examples.map(([call, about]) => `  ${call.padEnd(width)}  ${about}`)
  return `\nExamples:\n${lines.join('\n')}`
}
