import { describe, expect, it } from 'vitest'
import { readEnvFile } from '../keyfit.ts'
import {
  type Alphabet,
  alphabets,
  beyondSetups,
  checkSetup,
  type ValidSetup,
  validSetups,
} from './corpus/valid.ts'
import { summaryOf } from './examples.ts'

describe.each(validSetups.map((setup) => ({ id: setup.id, setup })))('$id', ({ setup }) => {
  it.each(Object.keys(alphabets) as Alphabet[])('gets no report, with keys of %s', (alphabet) => {
    expect(summaryOf(checkSetup(setup, alphabet))).toEqual([])
  })
})

/** A setup as somebody else would have had it: each is as correct as the one it was made from. */
const variations: [string, (setup: ValidSetup) => ValidSetup][] = [
  [
    'a slash at the end of the address, or none',
    (setup) => ({
      ...setup,
      yaml: setup.yaml.replace(
        /^( +base_url: .*[^/}\n])(\/?)$/gm,
        (_, text: string, slash: string) => (slash === '' ? `${text}/` : text),
      ),
    }),
  ],
  [
    'a variable of another name for the key',
    (setup) => {
      const variable = /^ +api_key: \$\{(\w+)\}$/m.exec(setup.yaml)?.[1]
      const value = new RegExp(`^${variable}=(.*)$`, 'm').exec(setup.env ?? '')?.[1]
      return {
        ...setup,
        yaml: setup.yaml.replaceAll(`api_key: \${${variable}}`, 'api_key: ${TEAM_LLM_SECRET}'),
        env: value === undefined ? setup.env : `${setup.env}TEAM_LLM_SECRET=${value}\n`,
      } as ValidSetup
    },
  ],
  [
    'the process’s variables in place of a file',
    ({ env = '', ...setup }) => ({
      ...setup,
      process: Object.fromEntries(
        readEnvFile('.env', env).entries.map(({ name, value }) => [name, value]),
      ),
    }),
  ],
]

describe.each(variations)('with %s, a correct setup gets no report', (_, vary) => {
  it.each(validSetups.map((setup) => ({ id: setup.id, setup })))('$id', ({ setup }) => {
    expect(summaryOf(checkSetup(vary(setup), 'all'))).toEqual([])
  })
})

describe('the correct setups', () => {
  it('are all there, each once', () => {
    const ids = [...validSetups, ...beyondSetups].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(191)
  })

  it('say why, where a keyfit.yaml cannot say one', () => {
    for (const { beyond } of beyondSetups) expect(beyond.length).toBeGreaterThan(40)
  })
})
