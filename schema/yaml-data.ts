import type { Alias, Node, Pair, Scalar, YAMLMap } from 'yaml'
import { nearest } from '../diagnostics/suggest.ts'
import type { Finding } from './finding.ts'
import type { Lines } from './lines.ts'
import { isName } from './showable.ts'
import { extentOf, isAlias, isMap, isScalar, isSeq } from './yaml-node.ts'
import { deepest } from './yaml-plain.ts'
import { isMergeKey, keyText, scalarOf } from './yaml-scalar.ts'
import { aliasTrap, blankTrap, keyTrap, textTrap } from './yaml-traps.ts'

/** Plain data of a document, and what only reading it brings to light. */
export interface YamlData {
  data: unknown
  findings: Finding[]
  /** What each alias stands for. */
  targets: Map<Alias, Node>
}

/** What only nodes of other sorts than an alias have. */
interface Anchored {
  anchor?: string
}

interface Anchor {
  node: Node
  data: unknown
  /** Values inside, those of its own aliases counted again. */
  size: number
  /** Levels of mappings and lists inside. */
  height: number
  open: boolean
}

/** Makes plain data in one walk; the rest of the program sees no node. */
export function readData(text: string, root: Node, lines: Lines): YamlData {
  const findings: Finding[] = []
  const targets = new Map<Alias, Node>()
  const anchors = new Map<string, Anchor>()
  const unknown: Alias[] = []
  // Own values are fewer than characters; only aliases can take more than this.
  const most = 100_000 + 10 * text.length
  let count = 0
  let depthSeen = 0
  let bounded = true
  let blanks = false

  const report = (
    rule: string,
    node: Node,
    message: string,
    why: string,
    more?: Partial<Finding>,
  ) => findings.push({ rule, severity: 'error', at: placeOf(node), message, why, ...more })

  function read(node: Node, depth: number, name: string): unknown {
    count++
    if (isAlias(node)) return readAlias(node, depth)
    depthSeen = Math.max(depthSeen, depth)
    const { anchor } = node as Anchored
    return anchor === undefined
      ? readOwn(node, depth, name)
      : readAnchored(anchor, node, depth, name)
  }

  function readOwn(node: Node, depth: number, name: string): unknown {
    if (isScalar(node)) {
      const trap = isPlain(node) ? textTrap(node, depth, text, lines) : null
      if (trap !== null) findings.push(trap)
      return dataOf(node)
    }
    if (isMap(node)) return readMap(node, depth, name)
    if (isSeq(node)) return node.items.map((item) => read(item as Node, depth + 1, name))
    return null
  }

  function readMap(map: YAMLMap, depth: number, name: string): unknown {
    const data: Record<string, unknown> = Object.create(null)
    const merged: object[] = []
    let merges = 0
    let first: Map<string, Node> | null = null
    for (const pair of map.items) {
      const key = readKey(pair.key as Node, pair.value !== null)
      if (key === null) continue
      if (isMergeKey(pair.key)) {
        merged.push(...readMerge(pair, depth))
        if (++merges === 1) continue
      } else if (!(key in data)) {
        data[key] = pair.value === null ? null : read(pair.value as Node, depth + 1, key)
        continue
      }
      first ??= firstKeys(map)
      reportDuplicate(key, pair.key as Node, first.get(key), name)
      // the last one is what most readers take
      if (pair.value !== null && key !== '<<') data[key] = read(pair.value as Node, depth + 1, key)
    }
    for (const entries of merged) {
      for (const [key, entry] of Object.entries(entries)) if (!(key in data)) data[key] = entry
    }
    return data
  }

  function readKey(node: Node, hasValue: boolean): string | null {
    count++
    let key: Node | undefined = node
    if (isAlias(key)) {
      readAlias(key, 0)
      key = targets.get(key)
      if (key === undefined) return null
    }
    const { anchor } = node as Anchored
    if (anchor !== undefined) {
      // a mapping as a key is a mistake, and holds nothing for who repeats it
      const data = isScalar(node) ? dataOf(node) : {}
      anchors.set(anchor, { node, data, size: 1, height: 0, open: false })
    }
    const trap = keyTrap(node, key, hasValue, text)
    if (trap !== null) {
      findings.push(trap)
      return null
    }
    const name = keyText(key)
    // one such line explains the others
    const blank = blanks || name === null ? null : blankTrap(extentOf(node)[0], name)
    if (blank !== null) findings.push(blank)
    blanks ||= blank !== null
    return name
  }

  function readAnchored(name: string, node: Node, depth: number, parent: string): unknown {
    const before = count
    const seen = depthSeen
    const anchor: Anchor = { node, data: null, size: 0, height: 0, open: true }
    anchors.set(name, anchor)
    depthSeen = depth
    anchor.data = readOwn(node, depth, parent)
    anchor.size = count - before + 1
    anchor.height = depthSeen - depth
    anchor.open = false
    depthSeen = Math.max(seen, depthSeen)
    return anchor.data
  }

  function readAlias(alias: Alias, depth: number): unknown {
    const anchor = anchors.get(alias.source)
    if (anchor === undefined) {
      unknown.push(alias)
      return null
    }
    if (anchor.open) {
      report(
        'yaml-is-valid',
        alias,
        `${named('*', alias.source)} stands inside the anchor that it repeats`,
        'The text would contain itself, without end.',
        { see: [{ at: placeOf(anchor.node), message: 'the anchor begins here' }] },
      )
      return null
    }
    count += anchor.size
    if (count > most || depth + anchor.height > deepest) {
      if (bounded) {
        report(
          'yaml-is-valid',
          alias,
          count > most
            ? `aliases make more than ${most} values of this file`
            : `aliases nest more than ${deepest} levels deep here`,
          'Each alias repeats all that its anchor holds, so a few lines can exhaust the memory of any program that reads the file.',
        )
      }
      bounded = false
      return null
    }
    targets.set(alias, anchor.node)
    depthSeen = Math.max(depthSeen, depth + anchor.height)
    return anchor.data
  }

  function readMerge(pair: Pair, depth: number): object[] {
    const value = pair.value as Node | null
    const entries: object[] = []
    for (const source of isSeq(value) ? (value.items as Node[]) : [value]) {
      const known = findings.length + unknown.length
      const data = source === null ? null : read(source, depth + 1, '<<')
      if (isMap(isAlias(source) ? targets.get(source) : source)) {
        entries.push(data as object)
      } else if (findings.length + unknown.length === known) {
        report(
          'yaml-is-valid',
          pair.key as Node,
          '`<<` takes in a mapping, and none stands here',
          'Behind `<<:` stands an alias of a mapping, such as `*base`, or a list of them.',
        )
      }
    }
    return entries
  }

  function reportDuplicate(key: string, node: Node, first: Node | undefined, parent: string): void {
    const place = isName(parent) ? ` in \`${parent}\`` : ''
    report(
      'field-is-unique',
      node,
      `${isName(key) || key === '<<' ? `\`${key}\`` : 'this key'} stands twice${place}`,
      'Programs take the last one, the first one, or refuse the file: one of the two is lost.',
      first === undefined ? {} : { see: [{ at: placeOf(first), message: 'it stands here first' }] },
    )
  }

  function reportUnknown(alias: Alias): void {
    const trap = aliasTrap(alias, text, lines)
    if (trap !== null) {
      findings.push(trap)
      return
    }
    const below = anchors.get(alias.source)
    // among very many anchors a look for each alias would take too long
    const near = anchors.size > 100 ? null : nearest(alias.source, anchors.keys())
    const fix = near !== null && isName(near) ? { fix: `*${near}` } : {}
    // a name that is like no anchor may be a password
    const shown = near === null ? 'this alias' : named('*', alias.source)
    report(
      'yaml-is-valid',
      alias,
      below === undefined
        ? `${shown} repeats an anchor that is nowhere in the file`
        : `${named('*', alias.source)} stands above its anchor`,
      below === undefined
        ? 'An alias `*name` stands for what is marked `&name` above it. Text that begins with `*` must be in quotes.'
        : 'An alias can only repeat what stands above it.',
      below === undefined ? fix : { see: [{ at: placeOf(below.node), message: 'the anchor' }] },
    )
  }

  const data = read(root, 0, '')
  for (const alias of unknown) reportUnknown(alias)
  return { data, findings, targets }
}

function firstKeys(map: YAMLMap): Map<string, Node> {
  const first = new Map<string, Node>()
  for (const { key } of map.items) {
    const name = keyText(key)
    if (name !== null && !first.has(name)) first.set(name, key as Node)
  }
  return first
}

function isPlain({ type, tag }: Scalar): boolean {
  return type === 'PLAIN' && tag === undefined
}

function dataOf(scalar: Scalar): unknown {
  return isPlain(scalar) ? scalarOf(scalar.source ?? '') : scalar.value
}

function placeOf(node: Node): { start: number; end: number } {
  const [start, end] = extentOf(node)
  return { start, end }
}

function named(sign: '*' | '&', name: string): string {
  return isName(name) ? `\`${sign}${name}\`` : 'this alias'
}
