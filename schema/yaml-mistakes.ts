import type { Node, Scalar, YAMLError, YAMLMap } from 'yaml'
import type { Finding } from './finding.ts'
import { conflictMark, foreignFormat } from './foreign-format.ts'
import type { Lines } from './lines.ts'
import { parseYaml } from './yaml-document.ts'
import { isStructural, localMistake } from './yaml-local.ts'
import { extentOf, isAlias, isCollection, isMap, isScalar, isSeq } from './yaml-node.ts'
import { deepest } from './yaml-plain.ts'
import { invalid, saysNothing } from './yaml-report.ts'
import { structureMistake } from './yaml-structure.ts'
import {
  aliasTrap,
  dashTrap,
  referenceTrap,
  startTrap,
  tightPair,
  tightPairTrap,
} from './yaml-traps.ts'

/** Mistakes of the YAML itself, and the mapping that can be read all the same, or null. */
export interface YamlMistakes {
  findings: Finding[]
  root: YAMLMap | null
}

/**
 * Reads a text with the `yaml` package and turns what it says into reports. Errors of structure cascade, so only
 * the first one counts; traps that touch one text each are all reported.
 */
export function mistakesIn(text: string, lines: Lines): YamlMistakes {
  const document = parseYaml(text)
  if (document.tooDeep !== null) return unreadable(nestingMistake(document.tooDeep))
  const failed = document.problems.some(isStructural)
  if (failed || !isMap(document.root)) {
    const cause = conflictMark(text) ?? foreignFormat(lines)
    if (cause !== null) return unreadable(cause)
  }
  const references: Finding[] = []
  let { root, problems } = document
  if (failed && text.includes('${')) {
    const calm = parseYaml(withoutReferences(text))
    for (const { node, flow } of nodesOf(calm.root)) {
      if (flow && isReference(node, text)) references.push(referenceTrap(node, text, lines))
    }
    // otherwise the references are innocent, and the text as it stands is judged
    if (references.length > 0) ({ root, problems } = calm)
  }
  const structure = problems.find(isStructural)
  const findings: Finding[] = []
  if (structure !== undefined) {
    const nodes = [...nodesOf(root)].map(({ node }) => node)
    const line = speakingLine(lines, structure.pos[0])
    findings.push(structureMistake({ text, lines, nodes, problems, problem: structure, line }))
  } else if (document.second !== null) {
    findings.push(secondDocument(document.second))
  }
  const before = structure?.pos[0] ?? Number.POSITIVE_INFINITY
  for (const trap of trapsIn(text, root, problems, lines, structure !== undefined)) {
    const { start } = trap.at as { start: number }
    if (start < before || isTrapLine(lines.textOf(lines.lineAt(start)))) findings.push(trap)
  }
  if (findings.length + references.length === 0 && !isMap(root)) {
    const mistake = rootMistake(root, text)
    if (mistake !== null) findings.push(mistake)
  }
  return {
    findings: onePerLine([...references, ...findings], text, lines),
    root: structure === undefined && isMap(root) ? root : null,
  }
}

/** The line of an offset, or the next one that says something where nothing stands behind the offset. */
function speakingLine(lines: Lines, offset: number): number {
  const at = lines.lineAt(offset)
  const rest = lines.textOf(at).slice(offset - lines.startOf(at))
  if (!/^\s*(?:#|$)/.test(rest)) return at
  let line = at + 1
  while (line < lines.count && saysNothing(lines, line)) line++
  return saysNothing(lines, line) ? at : line
}

function unreadable(finding: Finding): YamlMistakes {
  return { findings: [finding], root: null }
}

/** `${X}`, and what other programs write so: `${{ x }}`, `${X:-{y}}`. */
const reference = /\$\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)?\}/g

function withoutReferences(text: string): string {
  return text.replace(reference, (written) => '_'.repeat(written.length))
}

function isReference(node: Node, text: string): node is Scalar {
  if (!isScalar(node) || node.type !== 'PLAIN') return false
  const [start, end] = extentOf(node)
  return text.slice(start, end).search(reference) !== -1
}

/** All nodes in the order of the text; the nesting is bounded before. */
function* nodesOf(node: unknown, flow = false): Generator<{ node: Node; flow: boolean }> {
  if (isAlias(node) || isScalar(node)) yield { node, flow }
  if (!isCollection(node)) return
  const inside = flow || node.flow === true
  yield { node, flow }
  if (isSeq(node)) for (const item of node.items) yield* nodesOf(item, inside)
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      yield* nodesOf(key, inside)
      yield* nodesOf(value, inside)
    }
  }
}

function trapsIn(
  text: string,
  root: Node | null,
  problems: YAMLError[],
  lines: Lines,
  broken: boolean,
): Finding[] {
  const traps: Finding[] = []
  if (problems.length === 0) return traps
  const scalars = new Map<number, Scalar>()
  for (const { node } of nodesOf(root)) {
    if (isScalar(node)) scalars.set(extentOf(node)[0], node)
    // where the structure is whole, reading the data brings these to light
    const trap = broken && isAlias(node) ? aliasTrap(node, text, lines) : null
    if (trap !== null) traps.push(trap)
  }
  for (const problem of problems) {
    if (isStructural(problem)) continue
    const scalar = problem.code === 'BAD_SCALAR_START' ? scalars.get(problem.pos[0]) : undefined
    const trap = scalar === undefined ? localMistake(problem, text) : startTrap(scalar, text, lines)
    if (trap !== null) traps.push(trap)
  }
  return traps
}

/** Behind a broken structure a trap counts only where its line alone shows it. */
function isTrapLine(line: string): boolean {
  return /^\s*(?:- +)?(?:[\w.-]+: +)?(?:[@`%]|\*\W)/.test(line)
}

function nestingMistake(at: number): Finding {
  return invalid(
    at,
    at + 1,
    `mappings and lists stand more than ${deepest} levels inside each other`,
    'No keyfit.yaml needs a tenth of that, and a deep file can exhaust the stack of any program that reads it.',
  )
}

function secondDocument(at: number): Finding {
  return invalid(
    at,
    at + 3,
    'a second YAML document begins here',
    'One file is one document: what stands below this line would be ignored. Put it above, or into a file of its own.',
  )
}

function rootMistake(root: Node | null, text: string): Finding | null {
  const why =
    'A keyfit.yaml is a mapping that begins with `version: 1` and declares its backends under `providers:`.'
  if (root === null || (isScalar(root) && isNull(root))) {
    const first = text.search(/\S/)
    return invalid(first, first, 'the file declares nothing', why)
  }
  const [start, end] = extentOf(root)
  if (isSeq(root)) return invalid(start, start + 1, 'the file is a list, not a mapping', why)
  if (isAlias(root)) return invalid(start, end, 'the file is an alias, not a mapping', why)
  if (!isScalar(root)) return null
  const source = root.source ?? ''
  if (root.type === 'PLAIN') {
    if (tightPair(source) !== null) return tightPairTrap(start, source)
    if (/^-[A-Za-z]/.test(source)) return dashTrap(start)
  }
  return invalid(start, Math.min(end, start + 1), 'the file is text, not a mapping', why)
}

function isNull({ type, source }: Scalar): boolean {
  return type === 'PLAIN' && /^(?:~|null|)$/i.test(source ?? '')
}

/** Every trap counts, of other mistakes one a line; an alias that was text explains its line. */
function onePerLine(findings: Finding[], text: string, lines: Lines): Finding[] {
  const startOf = ({ at }: Finding) => (at as { start: number }).start
  const isTrap = ({ rule }: Finding) => rule === 'yaml-means-what-it-says'
  const taken = new Set<number>()
  for (const finding of findings) {
    const start = startOf(finding)
    if (isTrap(finding) && text[start] === '*') taken.add(lines.lineAt(start))
  }
  return findings.filter((finding) => {
    if (isTrap(finding)) return true
    const line = lines.lineAt(startOf(finding))
    return taken.has(line) ? false : taken.add(line)
  })
}
