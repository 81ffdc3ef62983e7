import { check } from './check.ts'
import type { Flags } from './flags.ts'

export interface Option {
  name: string
  about: string
  /** What stands behind it, for help; left out for a switch. */
  value?: string
  /** May be given several times. */
  many?: boolean
  /** Also has a form with `no-`. */
  negatable?: boolean
  /** What its value must look like, and how that is said. */
  allowed?: RegExp
  right?: string
}

/** Arguments that are no options: their name for help, and how many there may be. */
interface Words {
  name: string
  about: string
  fewest: number
  most: number
  /** Options that count as one of them: `explain --host x` needs no word. */
  instead?: string[]
}

/** One command: what it takes, and what it does. */
export interface Command {
  name: string
  about: string
  words: Words
  options: Option[]
  examples: [call: string, about: string][]
  /** Answers the exit code. */
  run(words: string[], flags: Flags): Promise<number> | number
}

const color: Option = { name: 'color', about: 'colours, or none', negatable: true }

const watch: Option = { name: 'watch', about: 'again after each change, until it is ended' }

const cache: Option = {
  name: 'cache',
  about: 'rely on what was found of the same content before, as always but in CI',
  negatable: true,
}

const values: Option[] = [
  {
    name: 'env-file',
    value: 'file',
    many: true,
    about: 'read variables from this file too; may be repeated, a later one wins',
  },
  { name: 'require-env', about: 'a variable that is not set is an error' },
  {
    name: 'environment',
    value: 'name',
    about: 'the environment that the process and --env-file belong to; default: the root',
  },
]

const reports: Option[] = [
  {
    name: 'format',
    value: 'name',
    about:
      'how to report: text, json, github, gitlab, junit or sarif; default: text, and github in GitHub Actions',
    allowed: /^(?:text|json|github|gitlab|junit|sarif)$/,
    right: 'text, json, github, gitlab, junit or sarif',
  },
  {
    name: 'max-warnings',
    value: 'number',
    about: 'fail when there are more warnings than this',
    allowed: /^\d{1,9}$/,
    right: 'a number such as 0',
  },
]

const files = {
  name: 'files',
  about: 'files, folders or patterns; default: every keyfit.yaml here and below',
  fewest: 0,
  most: Number.POSITIVE_INFINITY,
}

/** All that keyfit can be told to do. Only `check` is loaded at once: it has to start fast. */
export const commands: Command[] = [
  {
    name: 'check',
    about: 'prove that every key fits the address it is sent to',
    words: files,
    options: [
      ...values,
      ...reports,
      { name: 'quiet', about: 'report errors only' },
      { name: 'fix', about: 'mend what is plainly a slip, then report the rest' },
      watch,
      cache,
      color,
    ],
    examples: [
      ['keyfit check', 'keyfit.yaml, .env and .env.local in this folder'],
      ['keyfit check --env-file .env.production --require-env', 'before a deployment'],
      ['keyfit check --format json services/*/keyfit.yaml', 'for scripts'],
    ],
    async run(words, flags) {
      if (flags.fix) await (await import('./fix.ts')).fix(words, flags)
      if (flags.watch) return (await import('./watch.ts')).watchCheck(words, flags)
      return check(words, flags)
    },
  },
  {
    name: 'generate',
    about: 'check, then write the files that keyfit.yaml asks for',
    words: files,
    options: [
      ...values,
      { name: 'check', about: 'write nothing; fail when a file is stale, and say why' },
      { name: 'diff', about: 'with --check: show what would change' },
      { name: 'dry-run', about: 'write nothing; show what would change' },
      watch,
      color,
    ],
    examples: [
      ['keyfit generate', 'write what has changed'],
      ['keyfit generate --dry-run', 'look first'],
      ['keyfit generate --check --diff', 'in CI'],
    ],
    async run(words, flags) {
      if (flags.watch) return (await import('./watch.ts')).watchGenerate(words, flags)
      return (await import('./generate.ts')).generate(words, flags)
    },
  },
  {
    name: 'doctor',
    about: 'ask the live servers: who answers, does the key work there, are the models served',
    words: {
      name: 'providers',
      about: 'those to ask; default: all',
      fewest: 0,
      most: Number.POSITIVE_INFINITY,
    },
    options: [
      {
        name: 'file',
        value: 'file',
        about: 'the keyfit.yaml, or its folder; default: this folder',
      },
      ...values.filter(({ name }) => name !== 'require-env'),
      { name: 'call', about: 'make one call for one token as well; it may cost a little' },
      {
        name: 'timeout',
        value: 'seconds',
        about: 'how long each step may take; default: 5',
        allowed: /^(?:[1-9]\d{0,2}|0?\.\d{1,3}|[1-9]\d?\.\d{1,3})$/,
        right: 'a number of seconds such as 5 or 0.5',
      },
      {
        name: 'format',
        value: 'name',
        about: 'how to report: text or json',
        allowed: /^(?:text|json)$/,
        right: 'text or json',
      },
      color,
    ],
    examples: [
      ['keyfit doctor', 'every provider; nothing is billed'],
      ['keyfit doctor local --call', 'one provider, with one real call'],
      ['keyfit doctor --environment production --format json', 'for scripts'],
    ],
    async run(words, flags) {
      return (await import('./doctor.ts')).doctor(words, flags)
    },
  },
  {
    name: 'audit',
    about: 'find code that goes around the clients; it warns, and fails only with --max-warnings',
    words: {
      ...files,
      about: 'each a keyfit.yaml, or its folder; default: every keyfit.yaml here and below',
    },
    options: [...reports, color],
    examples: [
      ['keyfit audit', 'all code below this keyfit.yaml'],
      ['keyfit audit --max-warnings 0', 'in CI'],
    ],
    async run(words, flags) {
      return (await import('./audit.ts')).audit(words, flags)
    },
  },
  {
    name: 'explain',
    about:
      'the page of a rule, or all that is known of a kind, a reader, an address or how keys begin',
    words: {
      name: 'rule-or-kind',
      about: 'its name',
      fewest: 1,
      most: 1,
      instead: ['host', 'key-shape'],
    },
    options: [
      {
        name: 'host',
        value: 'address',
        about: 'whose a host, a host with its port or a URL is, and which of its APIs',
      },
      {
        name: 'key-shape',
        value: 'beginning',
        about: 'whose keys begin so; never give a whole key',
      },
      color,
    ],
    examples: [
      ['keyfit explain key-fits-host', 'a rule, as reports name it'],
      ['keyfit explain llama-server', 'a kind, as keyfit.yaml names it'],
      ['keyfit explain claude-code', 'a reader: what a program reads'],
      ['keyfit explain --host api.example.com', 'who owns a host'],
      [
        'keyfit explain --host http://localhost:8080/v1',
        'what may listen there, and the right path',
      ],
      ["keyfit explain --key-shape 'sk-'", 'who issues keys that begin so'],
    ],
    async run(words, flags) {
      return (await import('./explain.ts')).explain(words, flags)
    },
  },
  {
    name: 'init',
    about: 'write a commented keyfit.yaml to start from, never over one',
    words: { name: 'folder', about: 'where; default: this one', fewest: 0, most: 1 },
    options: [],
    examples: [['keyfit init', 'then: keyfit check']],
    async run(words) {
      return (await import('./init.ts')).init(words)
    },
  },
]
