import { describe, expect, it } from 'vitest'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import { hostFits, isAmbiguous, matchTemplate } from '../schema/address.ts'
import { patternProblem } from '../schema/linear-pattern.ts'
import { settingsAsData } from '../schema/settings.ts'

describe('a pattern', () => {
  it.each([
    '^acme_[a-z0-9]{32}$',
    '^acme_[A-Za-z0-9_-]{20,}$',
    '^(?:live|test)_[a-z]{4}(?:-[a-z]{4}){3}$',
    '^[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}$',
    '^ac\\$me-v?[0-9]+-\\w{20,40}$',
    '^[^\\]\\s]+$',
    '^a\\\\$',
    `^${'a'.repeat(498)}$`,
    '^[a-z]{100,200}[a-z]{100,200}[a-z]{100,190}$',
    '^[a-z]+[_][a-z]+$',
    '^[a-z]+_[a-z]+$',
    '^(?:a(?:b|c)|d)$',
  ])('is fine: %s', (pattern) => {
    expect(patternProblem(pattern)).toBeNull()
  })

  it.each([
    ['^acme_[a-z', 'no regular expression'],
    ['^(acme$', 'no regular expression'],
    ['acme_[a-z]+', 'begin with `^`'],
    ['^acme_[a-z]+', 'end in `$`'],
    ['^acme\\$', 'end in `$`'],
    ['^acme$b', 'end in `$`'],
    ['^(?:a|b)|c$', 'alternatives in a group'],
    ['^[a-z_]+_[a-z]+$', 'very long'],
    ['^(?:a|aa){1,30}b$', 'very long'],
    ['^[a-z]{1,2000}[a-z]{1,2000}$', 'very long'],
    ['^[a-z]{2,}[a-z]{2,}$', 'very long'],
    ['^acme$|^beta$', 'alternatives in a group'],
    ['^a$b$', 'alternatives in a group'],
    ['^a|b$', 'alternatives in a group'],
    ['^(?=a)a+$', 'looks around'],
    ['^(?!a)a+$', 'looks around'],
    ['^(?<=a)a+$', 'looks around'],
    ['^(?<name>a)+$', 'looks around or names'],
    ['^(a)\\1$', 'do without'],
    ['^\\bacme$', 'do without'],
    ['^[\\u0061]$', 'do without'],
    ['^(a+)+$', 'very long'],
    ['^(?:a*)*$', 'very long'],
    ['^(?:a|a)*$', 'very long'],
    ['^(?:a|aa){30}$', 'very long'],
    ['^(?:a?){30}a{30}$', 'very long'],
    [`^${'a?'.repeat(30)}${'a'.repeat(30)}$`, 'very long'],
    ['^[a-z]+[a-z]+$', 'very long'],
    ['^[a-z]+[0-9a-z]*x[a-z]+$', 'very long'],
    ['^[a-z]+_?[a-z]+$', 'very long'],
    ['^[a-z]+_{0}[a-z]+$', 'very long'],
    [`^${'a'.repeat(600)}$`, 'longer than'],
  ])('is refused: %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toContain(problem)
  })
})

it.each([
  '^[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}$',
  '^[a-z]*[A-Z0-9]{0,9}x?[a-z]y?z?$',
  '^(?:aa|a)(?:aa|a)(?:aa|a)(?:aa|a)(?:aa|a)(?:aa|a)(?:aa|a)a*$',
])('that is fine is fast on values that nearly fit: %s', (pattern) => {
  expect(patternProblem(pattern)).toBeNull()
  const expression = new RegExp(pattern)
  // in quadratic time this would outlast any test
  const half = 'a'.repeat(500_000)
  for (const value of [half + half, `${half}.${half}!`]) {
    expect(expression.test(`${value}\n`)).toBe(false)
  }
})

it('of hosts may hold many stars', () => {
  const stars = `${'*a'.repeat(60)}*b`
  expect(hostFits(stars, 'a'.repeat(100_000))).toBe(false)
  expect(hostFits(stars, `${'xa'.repeat(60)}xb`)).toBe(true)
  expect(hostFits('*-a*.example.com', 'x-a-a1.example.com')).toBe(true)
  expect(hostFits('*-a*.example.com', 'x-a.example.com')).toBe(false)
})

describe('a template of addresses', () => {
  const many = 'https://{a}{b}{c}{d}.example.com/v1'

  it('in which settings cannot be told apart fits nothing, and is reported in a kind', () => {
    expect(matchTemplate(many, new URL(`https://${'a'.repeat(1000)}.example.com/v2`))).toBeNull()
    const settings = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [name, { about: 'a', example: 'x' }]),
    )
    const house = { like: 'openai-compatible', hosts: ['*.example.com'], base_url: many, settings }
    const { diagnostics } = check(
      JSON.stringify({ version: 1, kinds: { house }, providers: { one: { kind: 'house' } } }),
    )
    expect(diagnostics.map(({ message }) => message)).toContain(
      `too many settings share parts of \`${many}\``,
    )
  })

  it('of a built-in kind tells its settings apart', () => {
    const templates = kinds.flatMap(({ apis }) =>
      apis.flatMap(({ bases, accepts = [] }) => [...bases.map(({ url }) => url), ...accepts]),
    )
    expect(templates.filter(isAmbiguous)).toEqual([])
  })
})

it('of a built-in kind is one that a user might write', () => {
  const patterns = kinds.flatMap(({ key, settings }) => [
    // where only the beginning is known, the rest may be anything
    ...key.shapes.map(({ pattern }) => (pattern.endsWith('$') ? pattern : `${pattern}.*$`)),
    ...Object.values(settingsAsData(settings)).flatMap(({ pattern }) => pattern ?? []),
  ])
  const refused = patterns.map((pattern) => [pattern, patternProblem(pattern)])
  expect(refused.filter(([, problem]) => problem !== null)).toEqual([])
})
