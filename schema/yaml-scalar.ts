import { isScalar } from './yaml-node.ts'

/** The value of an unquoted scalar by the core schema of YAML 1.2. */
export function scalarOf(source: string): unknown {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
  }
  // most texts are seen to be no numbers at their first character
  if (!/^[-+.\d]/.test(source)) return source
  if (number.test(source)) return Number(source)
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16)
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) {
    return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  }
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : source
}

const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/

/** Text of a key: a key that is no text is its source, so `no` and `1` name what they spell. */
export function keyText(key: unknown): string | null {
  return isScalar(key) ? String(key.source ?? key.value) : null
}

/** Whether a key is `<<`, which takes in the entries of another mapping. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN'
}
