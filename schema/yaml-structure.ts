import type { Node } from 'yaml'
import type { Finding } from './finding.ts'
import { isName, isShowable } from './showable.ts'
import { belowValue, misaligned, misplacedItem, tab, tooDeep } from './yaml-indentation.ts'
import { extentOf, isCollection, isScalar } from './yaml-node.ts'
import {
  indentOf,
  invalid,
  misread,
  nameOf,
  noName,
  type StructureError,
  saysNothing,
} from './yaml-report.ts'
import { blankTrap, dashTrap, tightPair, tightPairTrap } from './yaml-traps.ts'

/** Says what is wrong in the words of someone who looks at the lines, not at the grammar. */
export function structureMistake(error: StructureError): Finding {
  const { code, message } = error.problem
  for (const [codes, words, explain] of explanations) {
    if (!code.startsWith(codes) || !message.includes(words)) continue
    const finding = explain(error)
    if (finding !== null) return finding
  }
  return unexpected(error)
}

type Explain = (error: StructureError) => Finding | null

/** By the beginning of a code of the `yaml` package and words of its message, the surest first. */
const explanations: [codes: string, words: string, explain: Explain][] = [
  ['TAB', '', tab],
  ['', '', (error) => (indentOf(error.lines, error.line).includes('\t') ? tab(error) : null)],
  ['', '', ({ lines, line }) => blankTrap(lines.startOf(line), lines.textOf(line))],
  ['', '', openQuote],
  ['', ' end with a ', openBracket],
  ['BAD_INDENT', '', misaligned],
  ['BLOCK_AS', 'sequence', misplacedItem],
  ['BLOCK_AS', '', secondColon],
  ['BLOCK_AS', '', belowValue],
  ['', '', missingComma],
  ['', 'on a single line', noColon],
  ['', 'followed by map values', noColon],
  ['MISSING', 'space after :', tightColon],
  ['MISSING', 'directives-end marker', besideMarker],
  ['MISSING', 'indicator line', missingMarker],
  ['UNEXPECTED', '', extraBracket],
  ['UNEXPECTED', '', behindQuote],
  ['UNEXPECTED', '', behindBlockSign],
  ['UNEXPECTED', 'block-seq-ind on same line', listBesideKey],
  ['', '', lineOfItsOwn],
]

/** A quote that ends in another line than it was meant to, or nowhere. */
function openQuote({ text, lines, nodes, problem }: StructureError): Finding | null {
  const [at] = problem.pos
  const quoted = nodes.findLast((node) => isQuoted(node) && extentOf(node)[0] <= at)
  if (quoted === undefined) return null
  const [start, end] = extentOf(quoted)
  const never = /closing .quote/.test(problem.message)
  const tooLate =
    lines.lineAt(end) === lines.lineAt(at) && lines.lineAt(start) !== lines.lineAt(end)
  if (!never && !tooLate) return null
  const line = lines.lineAt(start)
  const rest = text.slice(start + 1, lines.endOf(line))
  const before = text.slice(lines.startOf(line), start)
  const key = /^\s*(?:- +)?([\w.-]+):\s*$/.exec(before)?.[1]
  return {
    ...invalid(
      start,
      start + 1,
      `the \`${text.charAt(start)}\` that opens here is not closed in its line`,
      'YAML reads on to the next quote, over the ends of lines, and takes all of it for one text.',
    ),
    ...(key !== undefined && isName(key) && isShowable(rest) ? { fix: `${key}: "${rest}"` } : {}),
  }
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
}

const closing: Record<string, string> = { '{': '}', '[': ']' }

function openBracket({ text, nodes, problem }: StructureError): Finding {
  const flows = nodes.filter((node) => {
    const isBefore = extentOf(node)[0] <= problem.pos[0]
    return isCollection(node) && node.flow === true && isBefore
  })
  const isOpen = (node: Node) => {
    const [start, end] = extentOf(node)
    return text[end - 1] !== closing[text.charAt(start)]
  }
  // where all look closed, a reference took the bracket for its own
  const open = flows.findLast(isOpen) ?? flows.at(-1)
  const start = open === undefined ? problem.pos[0] : extentOf(open)[0]
  const sign = text.charAt(start) === '{' ? '{' : '['
  return invalid(
    start,
    start + 1,
    `the \`${sign}\` that opens here is not closed`,
    `YAML looks for \`${closing[sign]}\` in the same line and in lines that are indented deeper, and finds none.`,
  )
}

/** `a: b: c` */
function secondColon({ text, lines, problem }: StructureError): Finding | null {
  const start = problem.pos[0]
  const colon = /:(?=\s|$)/.exec(text.slice(start, lines.endOf(lines.lineAt(start))))
  if (colon === null) return null
  const at = start + colon.index
  return misread(
    at,
    at + 1,
    'a colon and a space stand twice in this line',
    'YAML takes what stands between them for a second key. Put a value that holds `: ` in quotes; begin a mapping in the next line.',
  )
}

function missingComma({ text, problem, problems }: StructureError): Finding | null {
  const { code, message, pos } = problem
  // YAML says in a second error that a broken key stands in brackets
  const inFlow = problems.some((other) => other.code === 'BLOCK_IN_FLOW' && other.pos[0] === pos[0])
  if (!inFlow && code !== 'BLOCK_IN_FLOW' && !message.startsWith('Missing ,')) return null
  const [start, end] = pos
  // of an entry that YAML took for a part of the one before it, the first line is whole
  const lineEnd = lineLength(text.slice(start, end))
  const at = lineEnd > 0 ? start + lineEnd - 1 : start
  return invalid(
    at,
    at + 1,
    lineEnd > 0 ? 'a comma is missing behind this' : 'a comma is missing before this',
    'Inside `{ }` and `[ ]` entries are separated by commas, also where they stand on lines of their own.',
  )
}

/** How long the first line of a text is without the blanks at its end; -1 where it is all of the text. */
function lineLength(text: string): number {
  const end = text.indexOf('\n')
  return end === -1 ? -1 : text.slice(0, end).trimEnd().length
}

/** A line that YAML takes for a key without a value. */
function noColon({ text, lines, problem }: StructureError): Finding {
  const start = problem.pos[0]
  const written = text.slice(start, lines.endOf(lines.lineAt(start))).trimEnd()
  if (tightPair(written) !== null) return tightPairTrap(start, written)
  if (/^-[A-Za-z]/.test(written)) return dashTrap(start)
  const assignment = /^([\w.-]+)\s*=/.exec(written)
  if (assignment !== null) {
    const [all, key = ''] = assignment
    return invalid(
      start,
      start + all.length,
      `${isName(key) ? `\`${key}\`` : 'this key'} is followed by \`=\``,
      'YAML separates a key from its value by a colon and a space.',
    )
  }
  // not named: the line may be a secret that lost its key
  return invalid(
    start,
    start + Math.max(written.length, 1),
    'this line holds no key and colon',
    'Each entry of a mapping is a key, a colon and a space, and a value. Text over several lines must be in quotes.',
  )
}

function tightColon({ problem: { pos } }: StructureError): Finding {
  return misread(
    pos[0],
    pos[0] + 1,
    'this colon has no space behind it',
    'YAML separates a key from its value by a colon and a space.',
  )
}

function besideMarker({ problem: { pos } }: StructureError): Finding {
  return invalid(
    pos[0],
    pos[0] + 1,
    'the mapping must begin below `---`',
    '`---` begins a document and stands on a line of its own.',
  )
}

function missingMarker({ problem: { pos } }: StructureError): Finding {
  return invalid(
    pos[0],
    pos[0] + 1,
    '`---` is missing below the lines that begin with `%`',
    'It ends what is said to the YAML reader. keyfit needs no such lines: delete them.',
  )
}

function extraBracket({ text, problem: { pos } }: StructureError): Finding | null {
  const sign = text.charAt(pos[0])
  const opening = sign === '}' ? '{' : sign === ']' ? '[' : null
  if (opening === null) return null
  return invalid(
    pos[0],
    pos[0] + 1,
    `this \`${sign}\` closes nothing`,
    `No \`${opening}\` is open here. A text that holds the sign must be in quotes.`,
  )
}

function behindQuote(error: StructureError): Finding | null {
  const sign = /["'\]}]$/.exec(before(error))?.[0]
  if (sign === undefined) return null
  const isQuote = sign === '"' || sign === "'"
  return invalid(
    ...restOfLine(error),
    `text goes on behind the closing ${isQuote ? 'quote' : 'bracket'}`,
    isQuote
      ? 'One pair of quotes must stand around the whole value, or none.'
      : 'Text that begins with `{` or `[` must be in quotes.',
  )
}

function behindBlockSign(error: StructureError): Finding | null {
  const sign = /[:-]\s*([|>])[-+\d]*$/.exec(before(error))?.[1]
  if (sign === undefined) return null
  return invalid(
    ...restOfLine(error),
    `nothing may stand behind \`${sign}\` in its line`,
    `\`${sign}\` says that a text follows in the lines below. Text that begins with it must be in quotes.`,
  )
}

function listBesideKey({ problem: { pos } }: StructureError): Finding {
  return invalid(
    pos[0],
    pos[0] + 1,
    'a list must begin in the line below its key',
    'Behind a key on the same line a list is written in brackets: `[one, two]`.',
  )
}

/** A line that joins nothing because of where it begins. */
function lineOfItsOwn(error: StructureError): Finding | null {
  const { lines, line } = error
  if (before(error) !== '' || nameOf(lines, line) === noName) return null
  let above = line - 1
  while (above > 0 && saysNothing(lines, above)) above--
  const isDeeper = above > 0 && indentOf(lines, above).length < indentOf(lines, line).length
  const stray = misaligned(error)
  if (stray !== null || !isDeeper || !hasValue(lines.textOf(above))) return stray
  return tooDeep(lines, above, line)
}

function hasValue(line: string): boolean {
  return /:\s+[^\s#|>&]/.test(line)
}

function unexpected(error: StructureError): Finding {
  return invalid(
    ...restOfLine(error),
    'nothing joins this to what stands before it',
    'To YAML the text above is complete. A missing colon, comma or quote, or other indentation, leads to this.',
  )
}

/** What stands before the error in its line; bounded, since a whole file may be one line. */
function before({ text, lines, problem: { pos } }: StructureError): string {
  const start = Math.max(lines.startOf(lines.lineAt(pos[0])), pos[0] - 100)
  return text.slice(start, pos[0]).trimEnd()
}

function restOfLine({ lines, line, problem: { pos } }: StructureError): [number, number] {
  const start = Math.max(pos[0], lines.startOf(line) + indentOf(lines, line).length)
  return [start, Math.max(start + 1, lines.endOf(lines.lineAt(start)))]
}
