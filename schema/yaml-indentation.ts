import type { Finding } from './finding.ts'
import type { Lines } from './lines.ts'
import {
  indentOf,
  invalid,
  isItem,
  nameOf,
  type StructureError,
  saysNothing,
  solidPart,
} from './yaml-report.ts'

/** A line that begins with a tab. All such lines are one mistake of one editor. */
export function tab({ lines, line }: StructureError): Finding {
  const tabs = /^ *\t[ \t]*|\t+/.exec(lines.textOf(line))
  const start = lines.startOf(line) + (tabs?.index ?? 0)
  let count = 0
  for (let other = line; other <= lines.count; other++) {
    if (/^ *\t+ *[^\s#]/.test(lines.textOf(other))) count++
  }
  const more = count > 1 ? ` Lines of this file that begin so: ${count}.` : ''
  return invalid(
    start,
    start + (tabs?.[0].length ?? 1),
    `line ${line} is indented with a tab`,
    `YAML allows spaces only, since a tab has no width that all programs agree on.${more}`,
  )
}

/** A line that starts in a column where nothing of its mapping starts, or null if it does not. */
export function misaligned({ lines, line }: StructureError): Finding | null {
  const indent = indentOf(lines, line).length
  const { start, end } = solidPart(lines, line)
  let above = 0
  let there = 0
  for (let other = line - 1; other >= 1; other--) {
    if (saysNothing(lines, other)) continue
    const column = indentOf(lines, other).length
    if (column === indent && isItem(lines, other)) return keyAmongItems(lines, line, other)
    const content = column + itemSign(lines, other).length
    if (content > indent) {
      above = other
      there = content
    }
    if (column <= indent) break
  }
  if (above === 0) return null
  return {
    ...invalid(
      start,
      end,
      `${nameOf(lines, line)} starts in column ${indent + 1}, ${nameOf(lines, above)} above it in column ${there + 1}`,
      'Keys of one mapping start in the same column, and no mapping here has this one.',
    ),
    see: [{ at: solidPart(lines, above), message: 'the column above' }],
  }
}

function keyAmongItems(lines: Lines, line: number, list: number): Finding {
  const { start, end } = solidPart(lines, line)
  return {
    ...invalid(
      start,
      end,
      `${nameOf(lines, line)} is a key among the items of a list`,
      'One block is either a list or a mapping. Indent the key deeper to make it part of the item above.',
    ),
    see: [{ at: dash(lines, list), message: 'the list' }],
  }
}

/** A list item in another column than the list, or where no list is. */
export function misplacedItem({ lines, line }: StructureError): Finding {
  const indent = indentOf(lines, line).length
  const { start, end } = dash(lines, line)
  for (let other = line - 1; other >= 1; other--) {
    if (saysNothing(lines, other)) continue
    const column = indentOf(lines, other).length
    if (column <= indent) break
    if (!isItem(lines, other)) continue
    return {
      ...invalid(
        start,
        end,
        `this list item starts in column ${indent + 1}, the one above it in column ${column + 1}`,
        'Items of one list start in the same column.',
      ),
      see: [{ at: dash(lines, other), message: 'the item above' }],
    }
  }
  return invalid(
    start,
    end,
    'a list item stands among the keys of a mapping',
    'One block is either a list or a mapping. A list stands below the key that it belongs to.',
  )
}

/** A line below a value that is indented as if it belonged to it. */
export function belowValue({ lines, problem }: StructureError): Finding {
  const above = lines.lineAt(problem.pos[0])
  let line = above + 1
  while (line < lines.count && saysNothing(lines, line)) line++
  return tooDeep(lines, above, line)
}

/** A key that is indented deeper than the one above, which has a value. */
export function tooDeep(lines: Lines, above: number, line: number): Finding {
  const { start, end } = solidPart(lines, line)
  return {
    ...invalid(
      start,
      end,
      `${nameOf(lines, line)} is indented deeper than ${nameOf(lines, above)}, which has a value already`,
      'What is indented deeper belongs to the line above, and a key has either a value or a mapping.',
    ),
    see: [{ at: solidPart(lines, above), message: 'this key has a value' }],
  }
}

function itemSign(lines: Lines, line: number): string {
  return /^\s*((?:- +)*)/.exec(lines.textOf(line))?.[1] ?? ''
}

function dash(lines: Lines, line: number): { start: number; end: number } {
  const start = lines.startOf(line) + indentOf(lines, line).length
  return { start, end: start + 1 }
}
