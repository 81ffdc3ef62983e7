import type { Alias, Range, Scalar, YAMLMap, YAMLSeq } from 'yaml'

/*
 * How the `yaml` package tells its nodes, also those of another copy of it. Its own predicates would bring
 * the whole package along, which a check of plain YAML does without.
 */
export const nodeType: unique symbol = Symbol.for('yaml.node.type')
export const aScalar: symbol = Symbol.for('yaml.scalar')
export const aMap: symbol = Symbol.for('yaml.map')
export const aSeq: symbol = Symbol.for('yaml.seq')
const anAlias = Symbol.for('yaml.alias')

/** Whether it is a text, a number or another single value. */
export function isScalar(node: unknown): node is Scalar {
  return typeOf(node) === aScalar
}

/** Whether it is a mapping. */
export function isMap(node: unknown): node is YAMLMap {
  return typeOf(node) === aMap
}

/** Whether it is a list. */
export function isSeq(node: unknown): node is YAMLSeq {
  return typeOf(node) === aSeq
}

/** Whether it is a mapping or a list. */
export function isCollection(node: unknown): node is YAMLMap | YAMLSeq {
  return isMap(node) || isSeq(node)
}

/** Whether it stands for what an anchor marks. */
export function isAlias(node: unknown): node is Alias {
  return typeOf(node) === anAlias
}

/** Where a node stands; whatever was read from a text has its place there. */
export function extentOf({ range }: { range?: Range | null }): [start: number, end: number] {
  const [start, end] = range ?? [0, 0]
  return [start, end]
}

function typeOf(node: unknown): symbol | undefined {
  return typeof node === 'object' && node !== null
    ? (node as { [nodeType]?: symbol })[nodeType]
    : undefined
}
