import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Node } from 'yaml'
import { tenProviders } from '../bench/ten-providers.ts'
import { rules } from '../rules/index.ts'
import { parseYaml } from '../schema/yaml-document.ts'
import { isMap, isScalar, isSeq } from '../schema/yaml-node.ts'
import { readPlain } from '../schema/yaml-plain.ts'
import starter from '../templates/init/keyfit.yaml?raw'

const folder = 'test/yaml'
const folders = readdirSync(folder, { withFileTypes: true })
export const broken = folders
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(folder, name, 'keyfit.yaml'), 'utf8'))
export const whole = [
  starter,
  tenProviders().keyfitYaml,
  ...rules.flatMap(({ good, bad }) => [...good, ...bad].map(({ yaml }) => yaml)),
]
/** Plain YAML that is only just so. */
export const edges = [
  'a: b',
  'a: b ',
  'a: b # c\n',
  'a: b#c\n',
  'a:  b  c\n',
  'a:\n- b\n- c\nd: e\n',
  'a:\n  - b: c\n    d: e\n  -   f: g\n      h: i\n',
  'a: [b, { c: d }, "e", \'f\', [], {}]\n',
  'a: [ http://b:1/c, d:e, -1, f g ]\n',
  'a: [ {a: b}, c ] # d\n',
  'a: { b: { c: [d] }, e-f.g: h }\n',
  'a: \'b: c # d\'\ne: "f: g"\n',
  'a: ~\nb: .5\nc: -1\nd: $x\ne: /f\n',
  '# a\n\n  # b\na: b\n\n# c\n',
  'a:\n\n  # b\n  c: d\n# e\n  f: g\n',
  'a: # b\n  c: d\n',
  'a: b---c ...d\n',
  'a: "b"   # c d\n',
  'a: [b]  \n',
  'a: "" # b\nc: \'\' \n',
  'a:\n  - [b]\n',
  'a:\n  - b: c\n  - d: e\n    f:\n      - g\n    h: i\nj: k\n',
  'a:\n- b: c\n  d:\n  - e\n- f\ng: h\n',
  'a: [ b , c ]\nd: { e: f , g: h }\n',
  'a: [-b]\n',
  `a: ${'['.repeat(60)}${']'.repeat(60)}\n`,
]
/** What is more than plain, or a mistake. */
export const odd = [
  'a: b: c\n',
  'a: -\n',
  'a: [-]\n',
  'a: [--b]\n',
  'a: [b] c\n',
  'a: [b]\n  c\n',
  'a: [, b]\n',
  'a: [b c d:\n',
  'a: {b: c d: e}\n',
  'a: {, b: c}\n',
  'a: {b: c]\n',
  "a: 'b\n",
  'a: "b"\n  c\n',
  'a: b\nb\n',
  'a:\n  - b\n - c\n',
  'a:\n  - b\n   - c\n',
  'a:\n  b: c\n  - d\n',
  'a:\n - - b\n',
  'a: b\n  c\n',
  'a:\n  b: c\n d: e\n',
  'a: "b\\n"\n',
  'a: "b" c\n',
  "a: 'b''c'\n",
  'a: [b\n',
  'a: [b, ]\n',
  'a: { b }\n',
  'a: { b: }\n',
  'a: {"b": c}\n',
  'a: ["b": c]\n',
  'a: [b: c]\n',
  'a: ${b}c: d\n',
  'a:\n',
  'a: |\n  b\n',
  'a: &b c\n',
  'a: *b\n',
  'a: !b c\n',
  'a: @b\n',
  'a: - b\n',
  '- a\n',
  'a: b\n---\nc: d\n',
  'a: b\n...\n',
  '%YAML 1.2\n---\na: b\n',
  'a:\tb\n',
  'a: b\r\n',
  'ä: b\n',
  '<<: b\n',
  '? a\n',
  '"a": b\n',
  'a: b\n- c\n',
  'a:\n  - b\n  c: d\n',
  'a:\n  - b\n    c\n',
  'a:\n  - b: c\n   d: e\n',
  `${'a: '.padStart(200, 'a')}b\n`,
  ...[64, 200].map((depth) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`),
  Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
]

/** What the rest of keyfit asks of a node, as plain data. */
function outlineOf(node: unknown): unknown {
  if (node === null || node === undefined) return null
  const { tag, anchor } = node as Node & { anchor?: string }
  if (isScalar(node)) {
    const { type, source, value, range } = node
    return { tag, anchor, type, source, value, range: range?.slice(0, 2) }
  }
  if (isMap(node)) {
    const items = node.items.map(({ key, value }) => [outlineOf(key), outlineOf(value)])
    return { tag, anchor, flow: node.flow, ...spanOf(node), items }
  }
  if (isSeq(node)) {
    return { tag, anchor, flow: node.flow, ...spanOf(node), items: node.items.map(outlineOf) }
  }
  return node
}

/** The end of a block is nowhere asked for, and the package counts blank lines and comments to it. */
function spanOf({ flow, range }: { flow?: boolean; range?: Node['range'] }) {
  return { start: range?.[0], ...(flow ? { end: range?.[1] } : {}) }
}

/** Whether a text is read as plain YAML; then the package must make the same of it. */
export function isAlike(text: string): boolean {
  const plain = readPlain(text)
  if (plain === null) return false
  const { root, problems, second, tooDeep } = parseYaml(text)
  expect({ problems, second, tooDeep, root: outlineOf(root) }, JSON.stringify(text)).toEqual({
    problems: [],
    second: null,
    tooDeep: null,
    root: outlineOf(plain),
  })
  return true
}

/** How many texts are read as plain, of so many with a slip of the pen or some. */
export function readAfterSlips(seed: number, rounds: number): number {
  const random = randomOf(seed)
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T
  const texts = [...whole, ...edges, ...odd, ...broken]
  let read = 0
  for (let round = 0; round < rounds; round++) {
    let text = pick(texts)
    for (let slips = Math.floor(random() * 3); slips >= 0; slips--) text = slip(text, pick, random)
    if (isAlike(text)) read++
  }
  return read
}

const signs = [' ', '  ', '\n', '\n\n', '- ', '-', ': ', ':', '#', ' #', "'", '"', ',', '[', ']']
const more = [
  '{',
  '}',
  '*',
  '&',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '~',
  '$',
  '\\',
  '<<: ',
  'a: b',
  '\t',
  '\r',
]

function slip(text: string, pick: <T>(list: ArrayLike<T>) => T, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const to = Math.min(text.length, at + 1 + Math.floor(random() * 4))
  const lines = text.split('\n')
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(to)
    case 1:
      return text.slice(0, at) + pick([...signs, ...more]) + text.slice(at)
    case 2:
      return text.slice(0, at) + pick([...signs, ...more]) + text.slice(to)
    case 3:
      lines.splice(Math.floor(random() * lines.length), 1, pick(lines))
      return lines.join('\n')
    default: {
      const index = Math.floor(random() * lines.length)
      lines[index] = random() < 0.5 ? ` ${lines[index]}` : (lines[index] ?? '').replace(/^ /, '')
      return lines.join('\n')
    }
  }
}

/** The same row of numbers from 0 to 1 for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
