import type { Kind, Shape } from '../kinds/kind.ts'
import { inspect } from './inspect.ts'

/** What is wrong with the characters of a value, as a noun phrase for messages. */
export type Stray =
  | 'a newline'
  | 'a carriage return'
  | 'a space'
  | 'a tab'
  | 'quotes'
  | 'the word Bearer'
  | 'a variable name and an equals sign'
  | 'an invisible character'
  | 'a character outside ASCII'

/** A shape that a value has, and the kind it belongs to. */
export interface ShapeMatch {
  kind: Kind
  shape: Shape
}

/**
 * A secret. It answers questions about itself and never shows its value: not through a string
 * conversion, JSON, or Node's inspect.
 */
export class Key {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  get length(): number {
    return this.#value.length
  }

  get isEmpty(): boolean {
    return this.#value.trim() === ''
  }

  /** What stands in the value that no key has, where it stands, or null. */
  stray(): { what: Stray; where: 'begins with' | 'ends in' | 'holds' } | null {
    const value = this.#value
    if (/^(["'`]).*\1\s*$/s.test(value)) return { what: 'quotes', where: 'begins with' }
    if (/^["'`]/.test(value)) return { what: 'quotes', where: 'begins with' }
    if (/["'`]$/.test(value)) return { what: 'quotes', where: 'ends in' }
    if (/^bearer\s/i.test(value)) return { what: 'the word Bearer', where: 'begins with' }
    if (/^[A-Z][A-Z0-9_]{3,}=./.test(value)) {
      return { what: 'a variable name and an equals sign', where: 'begins with' }
    }
    const at = value.search(/[^\x21-\x7e]/)
    if (at === -1) return null
    const rest = value.slice(at)
    const where = at === 0 ? 'begins with' : /^[^\x21-\x7e]+$/.test(rest) ? 'ends in' : 'holds'
    return { what: strayName(rest), where }
  }

  /** Whether it is one of these texts, compared without case. */
  isOneOf(texts: Iterable<string>): boolean {
    const value = this.#value.trim().toLowerCase()
    for (const text of texts) if (text.toLowerCase() === value) return true
    return false
  }

  /** Whether it is what documentation writes where a key belongs: `your-api-key-here`, `sk-...`. */
  isPlaceholder(): boolean {
    return looksLikePlaceholder(this.#value.trim())
  }

  /** Whether it has this shape. */
  has(shape: Shape): boolean {
    return this.#value.startsWith(shape.prefix) && patternOf(shape).test(this.#value)
  }

  /** Whether it begins with a text that is public. */
  startsWith(prefix: string): boolean {
    return this.#value.startsWith(prefix)
  }

  /** Whether it begins like keys of this shape, whatever follows. */
  startsLike(shape: Shape): boolean {
    return shape.prefix !== '' && this.#value.startsWith(shape.prefix)
  }

  /** Whether it is a reference to another tool's secret store (`op://…`), which has no shape. */
  isElsewhere(): boolean {
    return schemeElsewhere(this.#value) !== null
  }

  equals(other: Key): boolean {
    return this.#value === other.#value
  }

  /** Where a text holds this value, mask it. The only way in which a value meets a text. */
  maskIn(text: string, mask: string): string {
    return this.#value.length < 6 ? text : text.replaceAll(this.#value, mask)
  }

  /** The value as a place to send to, where it is an absolute http(s) URL or a host name. */
  asDestination(): string {
    return this.#value
  }

  toString(): string {
    return '[key]'
  }

  toJSON(): string {
    return '[key]'
  }

  [inspect](): string {
    return '[key]'
  }
}

function strayName(text: string): Stray {
  if (text.startsWith('\n')) return 'a newline'
  if (text.startsWith('\r')) return 'a carriage return'
  if (text.startsWith(' ')) return 'a space'
  if (text.startsWith('\t')) return 'a tab'
  const code = text.codePointAt(0) as number
  const invisible = code < 0x20 || code === 0x7f || code === 0xa0 || code === 0xfeff
  return invisible || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f)
    ? 'an invisible character'
    : 'a character outside ASCII'
}

const placeholderWords =
  /(?:^|[-_ .<[{(])(?:your|my|insert|replace|change[-_]?me|put|enter|paste|add|todo|example|sample|placeholder|dummy|fake|redacted|changeme)(?:$|[-_ .>\]}):])/i

/** A text that documentation writes where a value belongs. */
export function looksLikePlaceholder(text: string): boolean {
  if (text === '') return false
  if (/^[<[{(].*[>\]})]$/s.test(text)) return true
  if (/(?:\.\.\.|…)$/.test(text) || /^(?:\.\.\.|…)/.test(text)) return true
  if (/^\*{3,}$/.test(text)) return true
  // sk-xxxx, XXXX, gsk_xxxxx: a short prefix and then one letter only, too short to be a made-up key
  if (/^(?:[A-Za-z]{1,8}[-_]){0,3}[xX]{3,16}$/.test(text)) return true
  if (/^(?:[a-z]{2,5}[-_])?1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?$/.test(text)) return true
  if (/(?:api[-_ ]?key|secret|token|password)(?:[-_ ]here)?$/i.test(text) && !/\d{3}/.test(text)) {
    return true
  }
  return text.length < 60 && placeholderWords.test(text)
}

/** Schemes of other tools' secret stores; their values are fetched later, so they have no shape. */
const elsewhere = [
  'op://',
  'encrypted:',
  'arn:aws:secretsmanager:',
  'arn:aws:ssm:',
  'vault:',
  'ref+',
  'sops:',
  'doppler://',
  'infisical://',
  'gcp-sm://',
  'azurekv://',
  'bws://',
  'keyring:',
  'varlock(',
]

/** The scheme with which a text names a secret in another tool's store, or null. */
export function schemeElsewhere(text: string): string | null {
  return elsewhere.find((scheme) => text.startsWith(scheme)) ?? null
}

const compiled = new WeakMap<Shape, RegExp>()

function patternOf(shape: Shape): RegExp {
  let pattern = compiled.get(shape)
  if (pattern === undefined) {
    pattern = new RegExp(shape.pattern)
    compiled.set(shape, pattern)
  }
  return pattern
}

/**
 * The shapes that a value has, the most specific only: those with the longest prefix. Several where
 * vendors share a shape; none where nothing is known of it.
 */
export function identify(key: Key, kinds: Iterable<Kind>): ShapeMatch[] {
  let best: ShapeMatch[] = []
  let length = -1
  for (const kind of kinds) {
    for (const shape of kind.key.shapes) {
      if (shape.prefix.length < length || !key.has(shape)) continue
      if (shape.prefix.length > length) {
        best = []
        length = shape.prefix.length
      }
      best.push({ kind, shape })
    }
  }
  return best
}
