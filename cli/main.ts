import process from 'node:process'
import { readCall } from './flags.ts'
import { reasonOf, Trouble } from './project/trouble.ts'

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
export async function fail(error: unknown): Promise<void> {
  const { complaint, mask } = await import('./project/mask.ts')
  if (error instanceof Trouble || isOfSystem(error)) {
    process.exitCode = 2
    const message = isOfSystem(error)
      ? `${error.path ?? error.syscall}: ${reasonOf(error)}`
      : error.message
    process.stderr.write(complaint(message))
    return
  }
  process.exitCode = 3
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `${mask(stack)}\n\nThis is a bug in keyfit. Please report it with these lines; keys in them are masked.\n`,
  )
}

/** An error of the system that nobody expected where it came. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
