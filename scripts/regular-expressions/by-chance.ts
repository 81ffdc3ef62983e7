import { patternProblem } from '../../schema/linear-pattern.ts'
import { type Chance, chanceOf } from '../../test/fuzz/chance.ts'
import type { Expression } from './collect.ts'

const items = [
  'a',
  'b',
  '-',
  '_',
  '[a-z]',
  '[0-9a-z]',
  '[A-Za-z0-9_-]',
  '\\w',
  '\\d',
  '[^a]',
  '\\.',
]
const repeats = ['', '', '', '*', '+', '?', '{2}', '{0,9}', '{20,}', '{2,40}', '+?']

/** Patterns as a house kind may hold them, of those that keyfit lets pass. */
export function allowedPatterns(count: number): Expression[] {
  const found: Expression[] = []
  for (let run = 0; found.length < count; run++) {
    const source = `^${sequence(chanceOf(1, run), 0)}$`
    if (patternProblem(source) === null) found.push({ where: 'let pass', source, flags: '' })
  }
  return found
}

function sequence(chance: Chance, depth: number): string {
  const parts = Array.from({ length: 1 + chance.below(6) }, () => item(chance, depth))
  return parts.join('')
}

function item(chance: Chance, depth: number): string {
  const isGroup = depth < 2 && chance.oneIn(5)
  const inner = isGroup
    ? `(?:${Array.from({ length: 1 + chance.below(2) }, () => sequence(chance, depth + 1)).join('|')})`
    : chance.pick(items)
  return inner + chance.pick(repeats)
}
