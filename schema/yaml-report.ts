import type { Node, YAMLError } from 'yaml'
import type { Finding, OffsetAt } from './finding.ts'
import type { Lines } from './lines.ts'
import { isName } from './showable.ts'

/** An error of structure that YAML reports, and what there is to explain it by. */
export interface StructureError {
  text: string
  lines: Lines
  /** All nodes that were made of the text, in order. */
  nodes: Node[]
  problems: YAMLError[]
  problem: YAMLError
  /** The line of the first thing at or behind the error that is no blank and no comment. */
  line: number
}

/** A text that is no YAML. */
export function invalid(start: number, end: number, message: string, why: string): Finding {
  return { rule: 'yaml-is-valid', severity: 'error', at: { start, end }, message, why }
}

/** A text that YAML reads in another sense than its author. */
export function misread(start: number, end: number, message: string, why: string): Finding {
  return { ...invalid(start, end, message, why), rule: 'yaml-means-what-it-says' }
}

/** The key of a line in backticks, where it has one that may be shown. */
export function nameOf(lines: Lines, line: number): string {
  const key = /^\s*(?:- +)*["']?([\w.-]+)["']?\s*:/.exec(lines.textOf(line))?.[1]
  return key !== undefined && isName(key) ? `\`${key}\`` : noName
}

/** Stands for the name of a line that has none to show. */
export const noName = 'the line'

/** The key of a line, else all that it says; without the dash of a list item. */
export function solidPart(lines: Lines, line: number): OffsetAt {
  const written = lines.textOf(line)
  const solid = written.trim().replace(/^(?:- +)+/, '')
  const start = lines.startOf(line) + written.trimEnd().length - solid.length
  const key = /^["']?[\w.-]+["']?(?=\s*:)/.exec(solid)?.[0] ?? solid
  return { start, end: start + Math.max(key.length, 1) }
}

/** Blanks at the beginning of a line. */
export function indentOf(lines: Lines, line: number): string {
  return /^[ \t]*/.exec(lines.textOf(line))?.[0] ?? ''
}

/** Whether a line is blank or only a comment. */
export function saysNothing(lines: Lines, line: number): boolean {
  return /^\s*(?:#|$)/.test(lines.textOf(line))
}

/** Whether a line begins with the dash of a list item. */
export function isItem(lines: Lines, line: number): boolean {
  return /^\s*-(?:\s|$)/.test(lines.textOf(line))
}
