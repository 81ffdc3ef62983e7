import { describe, expect, it } from 'vitest'
import { version } from '../../version.ts'
import { keyfit, project, right } from './run.ts'

const folder = project({ 'keyfit.yaml': right })

describe('a wrong command line', () => {
  it.each([
    [['chek'], "unknown command 'chek'\n(Did you mean check?)"],
    [['generat'], "unknown command 'generat'\n(Did you mean generate?)"],
    [['frobnicate'], "unknown command 'frobnicate'\nRun keyfit --help"],
    [['--jsn'], "unknown option '--jsn'"],
    [['check', '--formt', 'json'], "unknown option '--formt'\n(Did you mean --format?)"],
    [['check', '--required-env'], '(Did you mean --require-env?)'],
    [['check', '--dry-run'], "unknown option '--dry-run'"],
    [
      ['check', '--format', 'xml'],
      "argument 'xml' is invalid. It must be text, json, github, gitlab, junit or sarif.",
    ],
    [['check', '--format'], 'argument missing'],
    [['check', '--max-warnings', 'few'], 'It must be a number such as 0.'],
    [['check', '--max-warnings', '-1'], 'It must be a number such as 0.'],
    [['explain'], "missing required argument 'rule-or-kind'"],
    [['explain', 'a', 'b'], 'too many arguments'],
    [['explain', 'openai', '--host', 'api.openai.com'], 'too many arguments'],
    [['explain', '--host', 'api.openai.com', '--key-shape', 'sk-'], 'too many arguments'],
    [['explain', '--host'], 'argument missing'],
    [['explain', '--key-shap', 'sk-'], '(Did you mean --key-shape?)'],
    [['init', 'a', 'b'], 'too many arguments'],
  ])('ends with 2 and what was probably meant: %j', async (args, message) => {
    const { code, stdout, stderr } = await keyfit(folder, args)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/Run keyfit (?:\w+ )?--help to see what there is\.\n/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('shows the help where nothing is asked', async () => {
    const { code, stdout, stderr } = await keyfit(folder, [])
    expect(stderr).toContain('Usage: keyfit')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('repeats no key', async () => {
    const key = `sk-proj-${'tG7kQ2mZ9xV4bN1cR8wL5pJ3'}`
    const lines = [
      [key],
      ['check', key],
      ['check', `--${key}`],
      ['check', `--api-key=${key}`],
      ['check', '--format', key],
      ['check', '--max-warnings', key],
      ['explain', key],
      ['explain', 'a', key],
      ['explain', '--key-shape', key],
      ['explain', `--key-shpe=${key}`],
      ['explain', key, '--key-shape', key],
      ['explain', '--host', key],
      ['init', `${key}/a/b`],
    ]
    for (const args of lines) {
      const { code, output } = await keyfit(folder, args)
      expect(output).not.toContain('tG7kQ2mZ')
      // an excess argument is counted, not repeated
      expect(output).toMatch(/sk-proj-…|too many arguments|looks like a whole key/)
      expect(code).toBe(2)
    }
    const own = await keyfit(folder, ['explain', 'correct-horse'], { MY_API_KEY: 'correct-horse' })
    expect(own.output).not.toContain('correct-horse')
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('lists the commands, with examples: %s', async (arg) => {
    const { code, stdout, stderr } = await keyfit(folder, [arg])
    for (const command of ['check', 'generate', 'audit', 'explain', 'init'])
      expect(stdout).toContain(command)
    expect(stdout).toContain('Examples:\n  keyfit check ')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each([
    [['check', '--help'], '--env-file <file>'],
    [['generate', '-h'], '--dry-run'],
    [['help', 'explain'], 'keyfit explain key-fits-host'],
    [['explain', '--help'], "keyfit explain --key-shape 'sk-'"],
    [['init', '--help'], 'keyfit init'],
  ])('explains a command: %j', async (args, text) => {
    const { code, stdout } = await keyfit(folder, args)
    expect(stdout).toContain(text)
    expect(stdout).toContain('Examples:')
    expect(code).toBe(0)
  })

  it.each([['--version'], ['-v']])('knows its version: %s', async (arg) => {
    expect(await keyfit(folder, [arg])).toMatchObject({ code: 0, stdout: `${version}\n` })
  })
})

describe('the two parsers', () => {
  it.each([
    [['check', '--quiet', '--', 'keyfit.yaml']],
    [['check', 'keyfit.yaml', '--format=json']],
    [['check', '--env-file', 'keyfit.yaml', '--env-file=keyfit.yaml', '--max-warnings', '3']],
    [['check', '--no-color', '--require-env']],
    [['check', '--color']],
    [['generate', '--check', '--diff', '--dry-run']],
    [['audit', 'a', '--format=sarif', '--max-warnings', '0', '--no-color']],
    [['doctor', 'a', 'b', '--call', '--timeout', '2.5', '--format=json']],
    [['doctor', '--file', 'x.yaml', '--environment=e', '--env-file', 'keyfit.yaml']],
    [['explain', 'openai']],
    [['explain', '--host', 'localhost:8080', '--no-color']],
    [['explain', '--host=']],
    [['explain', '--key-shape=sk-']],
    [['init', 'a']],
  ])('agree: %j', async (args) => {
    const { readCall } = await import('../../cli/flags.ts')
    const { readUsage } = await import('../../cli/usage.ts')
    const call = readCall(args)
    expect(call).not.toBeNull()
    expect(readUsage(args)).toEqual(call)
  })
})
