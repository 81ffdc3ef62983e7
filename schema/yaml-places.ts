import type { Alias, Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { Range } from '../diagnostics/diagnostic.ts'
import type { At, ConfigAt } from './finding.ts'
import type { Lines } from './lines.ts'
import { extentOf, isAlias, isMap, isScalar, isSeq } from './yaml-node.ts'
import { isMergeKey, keyText } from './yaml-scalar.ts'

type Span = readonly [start: number, end: number]

/** Makes the function that turns a place into lines and columns; indexes are built when needed. */
export function createLocator(
  text: string,
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
  lines: Lines,
): (at: At) => Range {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>()

  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node)

  /** Entries by key, those that `<<` takes in behind the map's own; of two the last one counts. */
  function entriesOf(map: YAMLMap): Map<string, Pair> {
    const known = indexes.get(map)
    if (known !== undefined) return known
    const entries = new Map<string, Pair>()
    const merged: YAMLMap[] = []
    for (const pair of map.items) {
      if (isMergeKey(pair.key)) {
        const value = pair.value
        for (const source of isSeq(value) ? value.items : [value]) {
          const target = resolve(source)
          if (isMap(target)) merged.push(target)
        }
      }
      const key = keyText(resolve(pair.key))
      if (key !== null) entries.set(key, pair)
    }
    for (const source of merged) {
      for (const [key, pair] of entriesOf(source)) if (!entries.has(key)) entries.set(key, pair)
    }
    indexes.set(map, entries)
    return entries
  }

  function find({ path, on = 'value', part }: ConfigAt): Span {
    let node: unknown = root
    let key: Span | null = null
    for (const step of path) {
      const place = resolve(node)
      if (isMap(place)) {
        const pair = entriesOf(place).get(String(step))
        if (pair === undefined) return key ?? spanOf(place, text)
        key = spanOf(pair.key, text)
        node = pair.value
      } else if (isSeq(place) && Number(step) in place.items) {
        node = place.items[Number(step)]
        key = spanOf(node, text)
      } else {
        return key ?? spanOf(place, text)
      }
    }
    if (on === 'key' && key !== null) return partOf(text, key, part)
    const value = resolve(node)
    if (!isScalar(value) || isNothing(value)) return partOf(text, key ?? spanOf(value, text), part)
    if (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED') {
      return blockPart(text, value, part)
    }
    return partOf(text, spanOf(value, text), part)
  }

  return (at) => {
    if ('file' in at) {
      return {
        line: at.line,
        column: at.column,
        endLine: at.endLine ?? at.line,
        endColumn: at.endColumn,
      }
    }
    if ('path' in at) return lines.range(...find(at))
    return lines.range(at.start, at.end)
  }
}

function isNothing(value: Scalar): boolean {
  const [start, end] = extentOf(value)
  return start === end
}

/** Where a node stands: of a collection that is no single line its first key, item or bracket. */
function spanOf(node: unknown, text: string): Span {
  if (isScalar(node) || isAlias(node)) {
    return extentOf(node)
  }
  if (!isMap(node) && !isSeq(node)) return [0, 0]
  const [start, end] = extentOf(node)
  if (node.flow) return text.slice(start, end).includes('\n') ? [start, start + 1] : [start, end]
  const first: unknown = isMap(node) ? node.items[0]?.key : node.items[0]
  return first === undefined ? [start, start] : spanOf(first, text)
}

function partOf(text: string, span: Span, part: string | undefined): Span {
  if (part === undefined || part === '') return span
  const [start, end] = span
  const inside = /["']/.test(text[start] ?? '') ? start + 1 : start
  const whole = text.slice(inside, end)
  // the path of a URL stands behind a host that may begin alike: `https://api.example.com/api`
  const index = part.startsWith('/') ? whole.lastIndexOf(part) : whole.indexOf(part)
  return index === -1 ? span : [inside + index, inside + index + part.length]
}

/** In a text below `|` or `>`: the part, or its first line. */
function blockPart(text: string, scalar: Scalar, part: string | undefined): Span {
  const [start, end] = extentOf(scalar)
  const body = text.indexOf('\n', start) + 1
  if (body === 0 || body >= end) return [start, start + 1]
  const whole: Span = [body, end]
  const found = partOf(text, whole, part)
  if (found !== whole) return found
  const line = /\S[^\n]*/g
  line.lastIndex = body
  const first = line.exec(text)
  if (first === null || first.index >= end) return [start, start + 1]
  return [first.index, first.index + first[0].trimEnd().length]
}
