import { describe, expect, it } from 'vitest'
import { check, defineRule, type Rule } from '../keyfit.ts'
import type { Report } from '../rules/rule.ts'

/** A rule from outside that says one thing at these places. */
function rule(id: string, severity: Rule['severity'], paths: string[], yields?: string[]): Rule {
  const said: Report[] = paths.map((path) => ({
    at: { path: path.split('.') },
    message: `${id} at ${path}`,
    why: '',
  }))
  return defineRule({
    id,
    severity,
    about: '',
    docs: '',
    good: [],
    bad: [],
    ...(yields === undefined ? {} : { yields }),
    check: () => said,
  })
}

const yaml = `version: 1
providers:
  chat: { kind: openai, models: [gpt-5.1] }
  other: { kind: anthropic }
roles: { chat: chat/gpt-5.1 }
`

const chat = 'providers.chat.kind'
const other = 'providers.other.kind'

describe('where two rules report on a provider, the one that yields', () => {
  it.each([
    ['is silent', [rule('a', 'error', [chat], ['b']), rule('b', 'error', [chat])], ['b']],
    [
      'is silent, though the other one speaks of another field',
      [rule('a', 'error', [chat], ['b']), rule('b', 'error', ['providers.chat.models'])],
      ['b'],
    ],
    [
      'speaks where the other one reports on another provider',
      [rule('a', 'error', [chat], ['b']), rule('b', 'error', [other])],
      ['a', 'b'],
    ],
    [
      'speaks where the other one does not report',
      [rule('a', 'error', [chat], ['b']), rule('b', 'error', [])],
      ['a'],
    ],
    ['speaks where there is no such rule', [rule('a', 'error', [chat], ['not-there'])], ['a']],
    [
      'speaks where it is an error and the other one a warning',
      [rule('a', 'error', [chat], ['b']), rule('b', 'warning', [chat])],
      ['a', 'b'],
    ],
    [
      'is silent where one of several reports of the other is an error',
      [
        rule('a', 'error', [chat], ['b']),
        {
          ...rule('b', 'error', [chat]),
          check: () =>
            (['error', 'warning'] as const).map((severity) => ({
              at: { path: ['providers', 'chat', 'kind'] },
              severity,
              message: severity,
              why: '',
            })),
        },
      ],
      ['b', 'b'],
    ],
    [
      'is the second one, where each yields to the other',
      [rule('a', 'error', [chat], ['b']), rule('b', 'error', [chat], ['a'])],
      ['a'],
    ],
    [
      'speaks of a role that is called like the provider',
      [rule('a', 'error', ['roles.chat'], ['b']), rule('b', 'error', [chat])],
      ['a', 'b'],
    ],
    [
      'speaks beside the other one where neither is about a provider',
      [rule('a', 'error', ['roles.chat'], ['b']), rule('b', 'error', ['roles.chat'])],
      ['a', 'b'],
    ],
  ])('%s', (_, rules, speaking) => {
    const { diagnostics } = check(yaml, { rules })
    expect(diagnostics.map((one) => one.rule).sort()).toEqual(speaking)
  })
})

describe('a level of a rule', () => {
  const far =
    'providers:\n  far: { kind: openai, base_url: "https://llm.example.com/v1", api_key: "${FAR_KEY}" }\n'
  const severities = (file: string, base: string) =>
    check(`version: 1\nextends: ./base.yaml\n${file}${far}`, {
      read: () => ({ file: 'base.yaml', input: `version: 1\n${base}` }),
    })
      .diagnostics.filter(({ rule }) => rule === 'url-fits-kind')
      .map(({ severity }) => severity)

  it.each([
    ['is its own where nothing is set', '', '', ['warning']],
    ['is what the base says', '', 'rules: { url-fits-kind: error }\n', ['error']],
    [
      'is what the file says, where the base only warns',
      'rules: { url-fits-kind: off }\n',
      'rules: { url-fits-kind: warn }\n',
      [],
    ],
    [
      'stays an error where the base says so and the file would turn it off',
      'rules: { url-fits-kind: off }\n',
      'rules: { url-fits-kind: error }\n',
      ['error'],
    ],
    [
      'is what the file says, beside another one that the base holds',
      'rules: { url-fits-kind: off }\n',
      'rules: { port-fits-kind: error }\n',
      [],
    ],
  ])('%s', (_, file, base, expected) => {
    expect(severities(file, base)).toEqual(expected)
  })
})
