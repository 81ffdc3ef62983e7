import type { Kind, Shape } from '../kinds/kind.ts'
import { inspect } from './inspect.ts'
import { formsOf, maskTexts } from './mask-texts.ts'
import {
  isInBrackets,
  looksLikePlaceholder,
  looksLikeRequest,
  looksLikeShellReference,
  looksMasked,
  looksUnfilled,
} from './placeholder.ts'

/** What is wrong with the characters of a value, as a noun phrase for messages. */
export type Stray =
  | 'a newline'
  | 'a carriage return'
  | 'a space'
  | 'a tab'
  | 'quotes'
  | 'brackets'
  | 'a comma or a semicolon'
  | 'a backslash'
  | 'an encoded blank'
  | 'a JSON text'
  | 'a URL'
  | 'the word Bearer'
  | 'the name of a header'
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
  #forms: string[] | null = null

  constructor(value: string) {
    this.#value = value
  }

  get length(): number {
    return this.#value.length
  }

  get isEmpty(): boolean {
    return this.#value.trim() === ''
  }

  /**
   * What stands in the value that no key has, where it stands, or null. What a template or a masked
   * copy looks like is no stray character: `isPlaceholder` knows it.
   */
  stray(): { what: Stray; where: 'begins with' | 'ends in' | 'holds' } | null {
    const value = this.#value
    if (/^[\w.-]+$/.test(value)) return null
    const lower = value.toLowerCase()
    for (const { what, where, pattern, inLower } of strays) {
      if (pattern.test(inLower ? lower : value)) return { what, where }
    }
    if (bracketed(value)) return { what: 'brackets', where: 'begins with' }
    if (looksMasked(value) || looksUnfilled(value) || isInBrackets(value)) return null
    const at = value.search(/[^\x21-\x7e]/)
    if (at === -1) return null
    const rest = value.slice(at)
    const where = at === 0 ? 'begins with' : /^[^\x21-\x7e]+$/.test(rest) ? 'ends in' : 'holds'
    return { what: strayName(rest), where }
  }

  /** Whether it is several keys in a row, or one with the sign that parted it from the next. */
  isList(): boolean {
    return /[,;]/.test(this.#value)
  }

  /** Whether it is one of these texts, compared without case. */
  isOneOf(texts: Iterable<string>): boolean {
    const value = this.#value.trim().toLowerCase()
    for (const text of texts) if (text.toLowerCase() === value) return true
    return false
  }

  /** The same of many texts, which are in lower case. */
  isAmong(texts: ReadonlySet<string>): boolean {
    return texts.has(this.#value.trim().toLowerCase())
  }

  /** Whether it is what documentation writes where a key belongs: `your-api-key-here`, `sk-...`. */
  isPlaceholder(): boolean {
    return looksLikePlaceholder(this.#value.trim())
  }

  /** Whether it asks to be replaced (`your-key-here`), so that not even a key of one's own choice is so. */
  asksForKey(): boolean {
    return looksLikeRequest(this.#value.trim())
  }

  /** Whether it is some words (`not needed here`), which no generator makes and servers without a key take. */
  isSentence(): boolean {
    return (
      /^[A-Za-z']+(?: [A-Za-z'-]+)+[.!]?$/.test(this.#value) && this.stray()?.what === 'a space'
    )
  }

  /** Whether it is a beginning and then one character only (`sk-xxxxxxxx`), as no generator makes it. */
  isOneLetter(): boolean {
    return /^(?:[A-Za-z]{1,8}[-_]){0,3}(.)\1{7,}$/.test(this.#value.trim())
  }

  /** Whether it names another variable, in the way of a shell or of a program's code. */
  isUnfilled(): boolean {
    return looksUnfilled(this.#value.trim())
  }

  /** Whether it is what a whole header holds: a scheme, a blank and the credential. */
  hasScheme(): boolean {
    return /^[A-Za-z][A-Za-z0-9-]*\s+\S/.test(this.#value)
  }

  /** Whether it names another variable as a shell does, so that some readers of a `.env` fill it. */
  isShellReference(): boolean {
    return looksLikeShellReference(this.#value.trim())
  }

  /** Whether it is a copy with its middle or its end left out, as a console shows it. */
  isMasked(): boolean {
    return looksMasked(this.#value.trim())
  }

  /** Whether it has this shape. */
  has(shape: Shape): boolean {
    return this.#value.startsWith(shape.prefix) && patternOf(shape).test(this.#value)
  }

  /** Whether it begins with a text that is public. */
  startsWith(prefix: string): boolean {
    return this.#value.startsWith(prefix)
  }

  /** Whether it has the beginning, the length and the separators of a shape, whatever its alphabet. */
  resembles(shape: Shape): boolean {
    return this.#value.startsWith(shape.prefix) && outlineOf(shape).test(this.#value)
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

  /** Where a text holds this value, mask it. */
  maskIn(text: string, mask: string): string {
    return maskTexts([{ mask, texts: this.#texts() }])(text)
  }

  /** The function that masks every one of these values in a text with its name. */
  static masker(values: { name: string; key: Key }[]): (text: string) => string {
    return maskTexts(values.map(({ name, key }) => ({ mask: `[${name}]`, texts: key.#texts() })))
  }

  /** How it may stand in a text. */
  #texts(): string[] {
    this.#forms ??= formsOf(this.#value)
    return this.#forms
  }

  /** The value as a place to send to, where it is an absolute http(s) URL or a host name. */
  asDestination(): string {
    return this.#value
  }

  /**
   * The value behind its scheme, for a header of a request to `url`; null where that is none of the
   * origins that it is declared for, or where no header can carry it. The only way on which a value
   * leaves keyfit for the network.
   */
  asHeader(scheme: string, url: URL, origins: ReadonlySet<string>): string | null {
    const isDeclared = origins.has(url.origin) && url.username === '' && url.password === ''
    return isDeclared && /^[\x21-\x7e]+$/.test(this.#value) ? scheme + this.#value : null
  }

  /** Whether a text holds this value, however short it is. */
  isIn(text: string): boolean {
    return this.#value !== '' && text.includes(this.#value)
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

/** What is looked for first, in this order; a blank or a foreign character comes after these. */
const strays: {
  what: Stray
  where: 'begins with' | 'ends in' | 'holds'
  pattern: RegExp
  /** Case does not count. The flag `i` would load tables of Unicode at each start. */
  inLower?: true
}[] = [
  {
    what: 'quotes',
    where: 'begins with',
    pattern: /^\s*["'`\u201c\u201d\u2018\u2019\u00ab\u201e]/,
  },
  { what: 'quotes', where: 'ends in', pattern: /["'`\u201c\u201d\u2018\u2019\u00bb]\s*$/ },
  { what: 'a JSON text', where: 'begins with', pattern: /^\s*[{[]\s*"/ },
  { what: 'a URL', where: 'begins with', pattern: /^\s*(?:https?|wss?):\/\//, inLower: true },
  {
    what: 'the word Bearer',
    where: 'begins with',
    pattern: /^\s*bearer(?:\s|:|%20)/,
    inLower: true,
  },
  {
    what: 'the name of a header',
    where: 'begins with',
    pattern: /^\s*(?:authorization|[a-z-]*api[-_]?key)\s*:/,
    inLower: true,
  },
  {
    what: 'a variable name and an equals sign',
    where: 'begins with',
    pattern: /^\s*(?:(?:export|set)\s+|\$env:)?(?:[A-Z][A-Z0-9_]{3,}|[a-z_]*api_key)\s*=\s*[^=\s]/,
  },
  { what: 'a backslash', where: 'holds', pattern: /\\/ },
  {
    what: 'an encoded blank',
    where: 'holds',
    pattern: /^(?:%20|%22|%0[ad])|(?:%20|%22|%0[ad])$/,
    inLower: true,
  },
]

/** A key in the brackets of the template that it was written into. */
function bracketed(value: string): boolean {
  const inner = /^\$?[<[{(]{1,2}([A-Za-z0-9_.+/=-]{16,})[>\]})]{1,2}$/.exec(value)?.[1]
  return inner !== undefined && !looksLikePlaceholder(inner) && !/^[A-Za-z_]+$/.test(inner)
}

function strayName(text: string): Stray {
  if (text.startsWith('\n')) return 'a newline'
  if (text.startsWith('\r')) return 'a carriage return'
  if (text.startsWith(' ')) return 'a space'
  if (text.startsWith('\t')) return 'a tab'
  return invisible.test(text) ? 'an invisible character' : 'a character outside ASCII'
}

// control and format characters, and blanks that look like a space
const invisible = /^(?:[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164]|[\ufe00-\ufe0f])/u

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

const outlines = new WeakMap<Shape, RegExp>()

/** The pattern of a shape with any character where it names a class of them. */
function outlineOf(shape: Shape): RegExp {
  let outline = outlines.get(shape)
  if (outline === undefined) {
    outline = new RegExp(shape.pattern.replace(/\[[^[\]]+\]/g, '[!-~]'))
    outlines.set(shape, outline)
  }
  return outline
}

/**
 * The shapes that a value has, the most specific only: those with the longest prefix. Several where
 * vendors share a shape; none where nothing is known of it.
 */
export function identify(key: Key, kinds: ReadonlyMap<string, Kind>): ShapeMatch[] {
  const best: ShapeMatch[] = []
  let length = -1
  for (const match of longestFirst(kinds)) {
    const { prefix } = match.shape
    if (prefix.length < length) break
    if (!key.has(match.shape)) continue
    length = prefix.length
    best.push(match)
  }
  return best
}

const sorted = new WeakMap<ReadonlyMap<string, Kind>, ShapeMatch[]>()

/** All shapes, those with the longest prefix first, else in the order of the kinds. */
function longestFirst(kinds: ReadonlyMap<string, Kind>): ShapeMatch[] {
  let shapes = sorted.get(kinds)
  if (shapes === undefined) {
    shapes = []
    for (const kind of kinds.values()) {
      for (const shape of kind.key.shapes) shapes.push({ kind, shape })
    }
    shapes.sort((one, other) => other.shape.prefix.length - one.shape.prefix.length)
    sorted.set(kinds, shapes)
  }
  return shapes
}
