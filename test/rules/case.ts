import { stringify } from 'yaml'
import type { Kind } from '../../kinds/kind.ts'
import type { Example } from '../../rules/rule.ts'

/** A case of a rule beyond its examples: one provider, and what its variable `K` holds. */
export interface RuleCase {
  title: string
  /** The fields of the provider `it`, besides `api_key: ${K}`; left out where `more` says others. */
  it?: Record<string, unknown>
  /** What `.env` gives `K`; left out where it holds none. */
  key?: string
  /** What the process gives `K`. */
  process?: string
  /** Kinds besides those that are known. */
  kinds?: Kind[]
  /** More of the file, and what is beside it. */
  more?: Record<string, unknown>
  with?: Partial<Example>
}

/** A case that is a whole file. */
export interface FileCase extends Example {
  /** Kinds besides those that are known. */
  kinds?: Kind[]
}

/** The case as an example of a rule's page is written. */
export function exampleOf(one: RuleCase | FileCase): Example {
  if ('yaml' in one) return one
  const { title, it, key, process, more, with: beside } = one
  return {
    title,
    yaml: stringify(
      { version: 1, providers: { it: { api_key: '${K}', ...it } }, ...more },
      { aliasDuplicateObjects: false },
    ),
    ...(key === undefined ? {} : { env: `K=${key}\n` }),
    ...(process === undefined ? {} : { process: { K: process } }),
    ...beside,
  }
}

export function x(count: number): string {
  return 'x'.repeat(count)
}

/** For a case with several providers: these, in place of the one. */
export function only(providers: Record<string, Record<string, unknown>>) {
  return { it: {}, more: { providers } }
}
