import process from 'node:process'
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Expression } from './collect.ts'

/** How the time of an expression grows where its text grows to double: 2 is linear, 4 quadratic. */
export interface Measured {
  growth: number
  /** The text that was worst, its beginning only. */
  text: string
  /** Milliseconds of the processor for the longest text that was tried. */
  milliseconds: number
}

const longest = 1_000_000
/** Milliseconds that nothing linear needs for the first text. */
const tooLong = 300
/** Milliseconds below which a time says nothing. */
const noise = 12

/** Tries an expression on long texts: of `a`, and of what it begins with and repeats itself. */
export function measure(expression: Expression): Measured {
  let worst: Measured = { growth: 0, text: '', milliseconds: 0 }
  for (const { before, pump, after } of texts(expression)) {
    const found = growthOf(expression, (length) => {
      const times = Math.ceil(length / pump.length)
      return before + pump.repeat(times) + after
    })
    if (
      found.growth > worst.growth ||
      (found.growth === worst.growth && found.milliseconds > worst.milliseconds)
    ) {
      worst = {
        ...found,
        text: `${JSON.stringify(before)} ${JSON.stringify(pump)}… ${JSON.stringify(after)}`,
      }
    }
  }
  return worst
}

/**
 * First a text on which only what is not linear takes long, then one of a million characters and, where that
 * takes a time which says something, one of half as many.
 */
function growthOf(expression: Expression, textOf: (length: number) => string) {
  const first = timeOf(expression, textOf(longest / 32))
  if (first > tooLong) return { growth: 4, milliseconds: first }
  const milliseconds = timeOf(expression, textOf(longest))
  if (milliseconds < 2 * noise) return { growth: 0, milliseconds }
  const before = timeOf(expression, textOf(longest / 2))
  if (before < noise) return { growth: 0, milliseconds }
  const growth = milliseconds / before
  if (growth <= 3) return { growth, milliseconds }
  // one measure may be disturbed
  const again = timeOf(expression, textOf(longest)) / timeOf(expression, textOf(longest / 2))
  return { growth: Math.min(growth, again), milliseconds }
}

function timeOf({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags)
  const { user } = process.cpuUsage()
  if (expression.global) text.replace(expression, '')
  else expression.exec(text)
  return (process.cpuUsage().user - user) / 1000
}

interface Text {
  before: string
  pump: string
  after: string
}

function texts(expression: Expression): Text[] {
  const parts = partsOf(expression)
  const found: Text[] = [{ before: '', pump: 'a', after: '\0' }]
  let before = ''
  for (const part of parts) {
    found.push({ before, pump: part, after: '\0' })
    found.push({ before, pump: part, after: '\n\0' })
    found.push({ before: '', pump: before + part, after: '\0' })
    before += part
  }
  const seen = new Set<string>()
  return found.filter((one) => {
    const key = JSON.stringify(one)
    return one.pump !== '' && !seen.has(key) && seen.add(key)
  })
}

/** What an expression matches, piece by piece: an example of each of its elements, in their order. */
function partsOf({ source, flags }: Expression): string[] {
  const parser = new RegExpParser()
  const isUnicode = flags.includes('u')
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: isUnicode })
  return alternatives.flatMap(partsIn).slice(0, 8)
}

function partsIn({ elements }: AST.Alternative): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      return element.alternatives.flatMap(partsIn)
    }
    if (element.type !== 'Quantifier') return [exampleOf(element)]
    const { element: inner } = element
    if (inner.type !== 'Group' && inner.type !== 'CapturingGroup') return [exampleOf(inner)]
    return inner.alternatives.flatMap((one) => [...partsIn(one), partsIn(one).join('')])
  })
}

function exampleOf(element: AST.Element): string {
  if (element.type === 'Character') return String.fromCodePoint(element.value)
  if (element.type === 'CharacterClass' || element.type === 'CharacterSet') {
    const single = new RegExp(element.raw, 'u')
    return (
      ['a', ' ', '0', 'A', '-', '.', '/', '"', '…', '\u2028'].find((one) => single.test(one)) ?? ''
    )
  }
  return ''
}
