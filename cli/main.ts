import process from 'node:process'
import { readCall } from './flags.ts'
import { Trouble } from './project/trouble.ts'

/** Runs the command that stands on the command line. */
export async function main(): Promise<void> {
  process.on('uncaughtException', fail)
  try {
    const code = await run(process.argv.slice(2))
    process.exitCode ??= code
  } catch (error) {
    await fail(error)
  }
}

async function run(args: string[]): Promise<number> {
  const call = readCall(args) ?? (await import('./usage.ts')).readUsage(args)
  return typeof call === 'number' ? call : call.command.run(call.words, call.flags)
}

/** 2: the command could not do its work. 3: keyfit has a bug. */
async function fail(error: unknown): Promise<void> {
  const { mask } = await import('./project/mask.ts')
  if (error instanceof Trouble) {
    process.exitCode = 2
    process.stderr.write(`keyfit: ${mask(error.message)}\n`)
    return
  }
  process.exitCode = 3
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `${mask(stack)}\n\nThis is a bug in keyfit. Please report it with these lines; keys in them are masked.\n`,
  )
}
