import type { KeyfitError } from './errors.ts'

/** Environment variables by name. */
export type Env = Readonly<Record<string, string | undefined>>

/** The process's variables; none where there is no process. */
export function ambientEnv(): Env {
  return (globalThis as { process?: { env?: Env } }).process?.env ?? {}
}

const reference = /\$\{([0-9]*[A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g

/** A text with its references filled: a default stands in for an unset variable, not for an empty one. */
export function fill(
  text: string,
  env: Env,
  missing: (variable: string, state: string) => KeyfitError,
): string {
  return text.replace(reference, (_, variable: string, fallback: string | undefined) => {
    const value = env[variable]
    if (typeof value !== 'string' && fallback) return fallback
    if (typeof value !== 'string') throw missing(variable, 'is not set')
    if (value.trim() === '') throw missing(variable, 'is present but empty')
    return value
  })
}

/** The first variable that a text refers to. */
export function variableIn(text: string): string | null {
  return new RegExp(reference).exec(text)?.[1] ?? null
}
