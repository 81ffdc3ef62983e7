import type { Alias, Node, Scalar } from 'yaml'
import type { Edit, Finding } from './finding.ts'
import type { Lines } from './lines.ts'
import { isName, isShowable } from './showable.ts'
import { extentOf, isCollection, isScalar } from './yaml-node.ts'
import { invalid, misread } from './yaml-report.ts'

/** An alias without an anchor that was meant as text: `*.example.com`, `*`. */
export function aliasTrap(alias: Alias, text: string, lines: Lines): Finding | null {
  if (/^\w/.test(alias.source)) return null
  const [start, end] = extentOf(alias)
  const value = `*${alias.source}`
  return {
    ...misread(
      start,
      end,
      isShowable(value)
        ? `\`${value}\` must stand in quotes`
        : 'text that begins with `*` must stand in quotes',
      'Without quotes `*` begins an alias, and YAML looks for an anchor of that name.',
    ),
    ...fixOf(text, lines, start, value),
    ...quoting(start, end, value),
  }
}

/** Text that begins with a character that YAML keeps for itself: `@model`, a backtick, `%`. */
export function startTrap(node: Scalar, text: string, lines: Lines): Finding {
  const [start, end] = extentOf(node)
  const first = text.charAt(start)
  const sign = first === '`' ? 'a backtick' : `\`${first}\``
  return {
    ...misread(
      start,
      end,
      `text that begins with ${sign} must stand in quotes`,
      `YAML keeps ${sign} at the beginning of unquoted text for itself and refuses the file.`,
    ),
    ...fixOf(text, lines, start, text.slice(start, end)),
    ...quoting(start, end, text.slice(start, end)),
  }
}

/** A reference inside `{ }` or `[ ]`, whose brace opens a mapping there. */
export function referenceTrap(node: Scalar, text: string, lines: Lines): Finding {
  const [start, end] = extentOf(node)
  const value = text.slice(start, end)
  const [, name = '', rest] = /\$\{(\w+)(\}|:-)/.exec(value) ?? []
  const shown = isName(name) ? `\`\${${name}${rest === '}' ? '' : ':-…'}}\`` : '`${…}`'
  return {
    ...misread(
      start,
      end,
      `${shown} inside \`{ }\` or \`[ ]\` must stand in quotes`,
      'There YAML takes the brace behind `$` for the beginning of a mapping, so the text ends at the `$`.',
    ),
    ...fixOf(text, lines, start, value),
    ...quoting(start, end, value),
  }
}

/** A key that is no text, or no key at all. */
export function keyTrap(node: Node, key: Node, hasValue: boolean, text: string): Finding | null {
  const [start, end] = extentOf(node)
  if (isScalar(key)) {
    if (key.type === 'BLOCK_LITERAL' || key.type === 'BLOCK_FOLDED') {
      return invalid(start, start + 1, 'a key must be text on one line', complexKey)
    }
    const source = key.source ?? ''
    if (key.type !== 'PLAIN') return null
    if (source === '') {
      return invalid(
        start,
        start + 1,
        'no key stands before this colon',
        'A value without a key belongs to nothing. If the colon is part of a text, put the text in quotes.',
      )
    }
    if (source.startsWith('//')) return commentTrap(start)
    return hasValue || !isSurePair(source) ? null : tightPairTrap(start, source)
  }
  if (!isCollection(key)) return null
  if (text.startsWith('{{', start - 1)) {
    return misread(
      start - 1,
      start + 1,
      '`{{` begins a template, which nobody has filled in',
      'keyfit reads the file as it stands; the only references it knows are `${NAME}` and `${NAME:-default}`.',
    )
  }
  return invalid(start, Math.min(end, start + 1), 'a mapping or a list cannot be a key', complexKey)
}

const complexKey =
  'Every key of this file is a name. Text that holds brackets or braces must be in quotes.'

/** Blanks that are no indentation to YAML: no-break, ideographic, zero-width and others. */
const oddBlank = /^[ ]*([\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+)/

/** A line or a key that begins with blanks which YAML takes for letters. */
export function blankTrap(start: number, written: string): Finding | null {
  const match = oddBlank.exec(written)
  if (match === null) return null
  const blank = match[1] as string
  const code = blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const end = start + match[0].length
  return misread(
    end - blank.length,
    end,
    `this line begins with the character U+${code}, which is no space to YAML`,
    'YAML takes it for a letter of the key. It comes with text copied from a page or a chat, and looks like a space.',
  )
}

function commentTrap(start: number): Finding {
  return misread(
    start,
    start + 2,
    '`//` begins no comment in YAML',
    'YAML takes it for the beginning of a key. A comment begins with `#`.',
  )
}

/** Text that was meant as a key, a list item or several of them; silent on all that may be text. */
export function textTrap(node: Scalar, depth: number, text: string, lines: Lines): Finding | null {
  const source = node.source ?? ''
  if (depth <= 2) {
    const pair = isSurePair(source) && standsAlone(node, text, lines)
    if (pair) return tightPairTrap(extentOf(node)[0], source)
  }
  const [start, end] = extentOf(node)
  if (/^-[A-Za-z]/.test(source) && standsAlone(node, text, lines)) return dashTrap(start)
  // the ends of lines are blanks in it
  if (!source.includes(' - ')) return null
  const item = /\n[ \t]*(?=- )/.exec(text.slice(start, end))
  if (item === null) return null
  const at = start + item.index + item[0].length
  return {
    ...misread(
      at,
      at + 1,
      'this line continues the text above it and begins no list item',
      'Items of one list start in the same column; a line that is indented deeper belongs to the item above.',
    ),
    see: [{ at: { start, end: start + 1 }, message: 'the text begins here' }],
  }
}

/** `key:value`: the name before the colon, or null where the text is not of that form. */
export function tightPair(source: string): string | null {
  const match = /^(["']?)([A-Za-z_][\w-]*)\1(?::(?![\s/:]|$)|：)/.exec(source)
  return match?.[2] ?? null
}

/** A digit behind the colon may be a port or a version. */
function isSurePair(source: string): boolean {
  return tightPair(source) !== null && !/^[\w-]*:\d/.test(source)
}

/** `key:value`, which is one text. */
export function tightPairTrap(start: number, source: string): Finding {
  const key = tightPair(source) ?? ''
  const colon = source.search(/[:：]/)
  const value = source.slice(colon + 1).split(/\s/, 1)[0] ?? ''
  const shown = isName(key) ? `\`${key}\`` : 'this key'
  return {
    ...misread(
      start,
      start + colon + 1,
      source[colon] === ':'
        ? `${shown} is followed by a colon without a space`
        : `${shown} is followed by a full-width colon`,
      'YAML separates a key from its value by a colon and a space. Otherwise the line is one text.',
    ),
    ...(isName(key) && isShowable(value) ? { fix: `${key}: ${quotedWhereNeeded(value)}` } : {}),
  }
}

/** `-item`, which is one text. */
export function dashTrap(start: number): Finding {
  return misread(
    start,
    start + 1,
    'this `-` has no space behind it and begins no list item',
    'A list item begins with `- `, a dash and a space. Without the space the line is one text.',
  )
}

function standsAlone(node: Scalar, text: string, lines: Lines): boolean {
  const [start] = extentOf(node)
  return text.slice(lines.startOf(lines.lineAt(start)), start).trim() === ''
}

/** The same text in quotes, where it may be shown: an edit is a part of the report. */
function quoting(start: number, end: number, value: string): { edit?: Edit } {
  if (!isShowable(value)) return {}
  return { edit: { at: { start, end }, text: JSON.stringify(value), safe: true } }
}

/** The repaired line, where the value may be shown. */
function fixOf(text: string, lines: Lines, start: number, value: string): { fix?: string } {
  if (!isShowable(value)) return {}
  const lineStart = lines.startOf(lines.lineAt(start))
  // a bounded look back: a whole file may be one line
  const before = text.slice(Math.max(lineStart, start - 100), start)
  const key = /(?:^|[\s{,])(["']?)([\w.-]+)\1:[ \t]+$/.exec(before)?.[2]
  if (key !== undefined && isName(key)) return { fix: `${key}: "${value}"` }
  return { fix: /-[ \t]+$/.test(before) ? `- "${value}"` : `"${value}"` }
}

function quotedWhereNeeded(value: string): string {
  return /^[@*]/.test(value) ? `"${value}"` : value
}
