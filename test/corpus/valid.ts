import { parse } from 'yaml'
import type { CheckResult } from '../../keyfit.ts'
import { checkExample } from '../examples.ts'
import type { Setup } from './case.ts'

/** A correct setup that was found in public. */
interface Entry {
  /** As in the collection: `V001`. */
  id: string
  /** Where it was found. */
  source: string
}

/** One that a keyfit.yaml can say; `{x:32}` in it stands for so many characters of a secret. */
export type ValidSetup = Entry & Setup

/** One that a keyfit.yaml cannot say, and why. */
export type BeyondSetup = Entry & { beyond: string }

const texts = import.meta.glob<string>('./valid/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const entries = Object.values(texts)
  .flatMap((text) => parse(text) as (ValidSetup | BeyondSetup)[])
  .sort((one, other) => (one.id < other.id ? -1 : 1))

export const validSetups = entries.filter((entry): entry is ValidSetup => !('beyond' in entry))
export const beyondSetups = entries.filter((entry): entry is BeyondSetup => 'beyond' in entry)

/** What a secret may be made of: a shape that nobody documents says little of its alphabet. */
export const alphabets = {
  hex: '0123456789abcdef',
  letters: 'kQzRmWtYbNcGpVxHdLsFjTgB',
  all: 'aB3dE5fG7hJ9kL2mN4pQ6rS8tV',
}

export type Alphabet = keyof typeof alphabets

/** Checks a setup whose secrets are made of an alphabet, as `keyfit check` would in its folder. */
export function checkSetup(setup: ValidSetup, alphabet: Alphabet): CheckResult {
  const fill = (text: string) => withSecrets(text, alphabets[alphabet])
  const each = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]))
  const { id, yaml, env, process, files, requireEnv } = setup
  return checkExample({
    title: id,
    yaml: fill(yaml),
    ...(env === undefined ? {} : { env: fill(env) }),
    ...(process === undefined ? {} : { process: each(process) }),
    ...(files === undefined ? {} : { files: each(files) }),
    ...(requireEnv === undefined ? {} : { requireEnv }),
  })
}

/** Replaces each `{x:32}` by so many characters, the same ones everywhere. */
function withSecrets(text: string, alphabet: string): string {
  return text.replace(/\{x:(\d+)\}/g, (_, length: string) =>
    Array.from(
      { length: Number(length) },
      // a step that is prime to the alphabet's length visits all of it
      (_, index) => alphabet[(index * 7 + 3) % alphabet.length],
    ).join(''),
  )
}
