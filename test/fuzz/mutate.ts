import type { Chance } from './chance.ts'
import { words } from './seeds.ts'

/** A text that is nearly another one. */
export function mutate(text: string, chance: Chance, others: () => string): string {
  let mutated = text
  do mutated = chance.pick(mutations)(mutated, chance, others)
  while (!chance.oneIn(3))
  // a line that repeats may grow with each turn
  return mutated.slice(0, longest)
}

const longest = 12_000

type Mutation = (text: string, chance: Chance, others: () => string) => string

const mutations: Mutation[] = [
  (text, chance) => put(text, span(text, chance), ''),
  (text, chance) => put(text, span(text, chance), chance.pick(words)),
  (text, chance) => put(text, word(text, chance), chance.pick(words)),
  (text, chance) => put(text, word(text, chance), chance.pick(words)),
  (text, chance) => put(text, word(text, chance), taken(text, word(text, chance))),
  (text, chance) => put(text, here(text, chance), chance.pick(words)),
  (text, chance) => put(text, here(text, chance), String.fromCharCode(chance.below(0x300))),
  (text, chance) => put(text, here(text, chance), taken(text, span(text, chance))),
  (text, chance) => {
    const lines = text.split('\n')
    const from = chance.below(lines.length)
    const [line = ''] = lines.splice(from, 1)
    lines.splice(chance.below(lines.length + 1), 0, line)
    return lines.join('\n')
  },
  (text, chance) => {
    const lines = text.split('\n')
    const at = chance.below(lines.length)
    const indent = ' '.repeat(chance.below(7))
    lines[at] = (lines[at] as string).replace(/^ */, indent)
    return lines.join('\n')
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.replaceAll('\n', chance.pick(['\r\n', '\r', ' ', '\n\n', '\u2028'])),
  (text, chance, others) => {
    const other = others()
    return text.slice(0, lineStart(text, chance)) + other.slice(lineStart(other, chance))
  },
  (text, chance) => {
    const times = chance.oneIn(200) ? 20_000 : chance.pick([2, 3, 20])
    return put(text, here(text, chance), repeated(taken(text, span(text, chance)), times))
  },
  (text, chance) => put(text, here(text, chance), repeated(chance.pick(words), many(chance))),
  (text, chance) => put(text, here(text, chance), nested(chance)),
]

function many(chance: Chance): number {
  return chance.oneIn(200) ? 50_000 : chance.pick([2, 5, 30])
}

/** Brackets inside each other, mappings below each other, or aliases that multiply. */
function nested(chance: Chance): string {
  const depth = chance.oneIn(100) ? 1000 : chance.pick([3, 5, 20, 70])
  const form = chance.below(4)
  if (form === 0) return '['.repeat(depth) + ']'.repeat(chance.pick([depth, depth - 1, 0]))
  if (form === 1) return '{a: '.repeat(depth) + '1' + '}'.repeat(depth)
  if (form === 2)
    return '\n' + Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('')
  const lines = Array.from(
    { length: Math.min(depth, 60) },
    (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`,
  )
  return `\nx0: &x0 [a]\n${lines.join('\n')}\n`
}

function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.ceil(longest / Math.max(text.length, 1))))
}

type Span = [start: number, end: number]

function put(text: string, [start, end]: Span, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end)
}

function taken(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}

function here(text: string, chance: Chance): Span {
  const at = chance.below(text.length + 1)
  return [at, at]
}

function span(text: string, chance: Chance): Span {
  const start = chance.below(text.length + 1)
  return [start, start + chance.below(chance.pick([2, 10, 80]))]
}

/** A run of characters of names, nearest behind a place by chance. */
export function word(text: string, chance: Chance): Span {
  const pattern = /[\w.-]+/g
  pattern.lastIndex = chance.below(text.length + 1)
  const found = pattern.exec(text)
  return found === null ? [text.length, text.length] : [found.index, pattern.lastIndex]
}

function lineStart(text: string, chance: Chance): number {
  return text.lastIndexOf('\n', chance.below(text.length + 1)) + 1
}
