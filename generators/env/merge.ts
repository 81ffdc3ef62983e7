import { assignmentsIn } from '../../schema/env-file.ts'
import { comment, type Group, type Variable } from './variables.ts'

const unread = '# keyfit: no provider reads this any more'

/** The lines of a provider: also one that has no variable has its place, so that a neighbour finds its own. */
export function blockOf({ provider, variables }: Group): string[] {
  return variables.length === 0 ? [bareLine(provider)] : variables.flatMap(linesOf)
}

function bareLine(provider: string): string {
  return comment(`${provider}: no variable of its own`)
}

const bare = /^# .+: no variable of its own$/

/**
 * Puts a template into a file that exists. What stands there stays, byte for byte and in its order;
 * missing variables are added behind those of the same provider, or of the one before it, or at the
 * end; what keyfit once wrote and no provider reads is marked.
 */
export function mergeTemplate(
  existing: string,
  groups: Group[],
  placeholders: Set<string>,
): string {
  const usual = lineEnd.exec(existing)?.[0] ?? '\n'
  const lines = existing.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const statements = statementsIn(existing)
  const places = new Map<string, number>()
  for (const { name, last } of statements) places.set(name, Math.max(last, places.get(name) ?? 0))
  for (const [index, line] of lines.entries())
    if (bare.test(line.trim())) places.set(line.trim(), index)
  mark(lines, statements, groups, placeholders, usual)
  dropBare(lines, groups)
  const named = providersNamed(lines)
  const appended: string[][] = []
  let before = endOfIntro(lines)
  for (const { provider, variables, isBare } of groups) {
    const own = variables.map(({ name }) => places.get(name) ?? -1)
    const last = Math.max(places.get(bareLine(provider)) ?? -1, ...own)
    const missing =
      variables.length === 0
        ? [bareLine(provider)].filter(() => isBare && !named.has(provider))
        : variables.filter(({ name }) => !places.has(name)).flatMap(linesOf)
    const place = last === -1 ? before : last
    if (missing.length > 0) {
      if (place === -1) appended.push(missing)
      else {
        const block = last === -1 ? ['', ...missing] : missing
        lines[place] = behind(lines[place] as string, block, usual)
      }
    }
    before = place
  }
  return appended.reduce((text, block) => {
    const isParted = text === '' || /(?:^|\n|\r)[ \t]*(?:\r\n|\r|\n)$/.test(text)
    return behind(text, isParted ? block : ['', ...block], usual)
  }, lines.join(''))
}

const lineEnd = /\r\n|\r|\n/

/** Lines behind a text, with the line ends that it has there. */
function behind(text: string, added: string[], usual: string): string {
  const end = /(?:\r\n|\r|\n)$/.exec(text)?.[0]
  const start = end === undefined && text !== '' ? text + usual : text
  return start + added.map((line) => line + (end ?? usual)).join('')
}

/** The providers that a comment begins with. */
function providersNamed(lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => /^# ([\w.-]+): /.exec(line)?.[1] ?? []))
}

/** The last line of what keyfit says at the beginning of a template, or -1. */
function endOfIntro(lines: string[]): number {
  if (!/^# What .+ read/.test(lines[0] ?? '')) return -1
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return (end === -1 ? lines.length : end) - 1
}

/** Takes away the line of a provider that has a variable now, or is gone, with the blank one behind it. */
function dropBare(lines: string[], groups: Group[]): void {
  const empty = groups.filter(({ variables }) => variables.length === 0)
  const wanted = new Set(empty.map(({ provider }) => bareLine(provider)))
  const named = new Set(groups.map(({ provider }) => bareLine(provider)))
  for (const [index, line] of lines.entries()) {
    if (!bare.test(line.trim()) || wanted.has(line.trim())) continue
    lines[index] = ''
    const isGone = !named.has(line.trim())
    if (isGone && lines[index + 1]?.trim() === '') lines[index + 1] = ''
  }
}

/** Marks what no provider reads any more, and takes the mark from what is read again. */
function mark(
  lines: string[],
  statements: Statement[],
  groups: Group[],
  placeholders: Set<string>,
  usual: string,
): void {
  const wanted = new Set(groups.flatMap(({ names }) => names))
  const firsts = new Set(statements.map(({ first }) => first))
  for (const { name, value, first } of statements) {
    if (wanted.has(name)) {
      for (let above = first - 1; isMark(lines[above]); above--) lines[above] = ''
    } else if (
      !isMark(lines[first - 1]) &&
      (placeholders.has(value) || isExplained(lines, first, firsts))
    ) {
      const line = lines[first] as string
      lines[first] = unread + (lineEnd.exec(line)?.[0] ?? usual) + line
    }
  }
}

function isMark(line: string | undefined): boolean {
  return line?.trim() === unread
}

/** The lines of a variable: what it is, then the assignment. */
export function linesOf({ comments, assignment }: Variable): string[] {
  return [...comments, assignment]
}

/** An assignment, or one behind `#`, with the indexes of its first and last line. */
interface Statement {
  name: string
  value: string
  first: number
  last: number
}

function statementsIn(text: string): Statement[] {
  const source = text.replace(/\r\n?/g, '\n')
  const statements: Statement[] = []
  const inStatement = new Set<number>()
  let offset = 0
  let line = 0
  const lineAt = (wanted: number) => {
    for (; offset < wanted; offset++) if (source[offset] === '\n') line++
    return line
  }
  for (const { name, raw, head, start } of assignmentsIn(source)) {
    const first = lineAt(head)
    const last = lineAt(start + raw.trimEnd().length)
    for (let index = first; index <= last; index++) inStatement.add(index)
    statements.push({ name, value: raw.trim(), first, last })
  }
  for (const [index, content] of source.split('\n').entries()) {
    const match = /^\s*#\s*(?:export\s+)?([\w.-]+)=(.*)$/.exec(content)
    if (match === null || inStatement.has(index)) continue
    const [, name = '', value = ''] = match
    statements.push({ name, value: value.trim(), first: index, last: index })
  }
  return statements
}

const explanation =
  /^# [\w.-]+(?:, [\w.-]+)*: (?:key of|takes no key|model of|(?:part of the )?base URL of|setting \S+ of|header \S+, sent to)\b/

/** Whether the comment right above a line is one that keyfit wrote for a variable. */
function isExplained(lines: string[], index: number, statements: Set<number>): boolean {
  for (let above = index - 1; above >= 0 && !statements.has(above); above--) {
    const line = lines[above] as string
    if (!line.startsWith('#')) return false
    if (explanation.test(line)) return true
  }
  return false
}
