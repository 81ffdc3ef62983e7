import type { core } from 'zod/mini'
import { nearest } from '../diagnostics/suggest.ts'
import { factsOf } from './config-schema.ts'
import { asScalar } from './edits.ts'
import type { Finding } from './finding.ts'
import { fits } from './late-zod.ts'
import { meantBy } from './synonyms.ts'

export type Mapping = { [key: string]: unknown }

/** A mapping of the file, as opposed to a list, a scalar or nothing. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Path = (string | number)[]
type Issue = core.$ZodIssue

/**
 * Checks a value against a schema and says what is wrong in the words of the file. A misspelt key
 * and the required key it was meant to be are one finding.
 */
export function findingsOf(
  schema: core.$ZodType,
  value: unknown,
  path: Path,
  knownKeys: string[],
): Finding[] {
  if (fits(schema, value)) return []
  const issues = issuesOf(schema, value).flatMap(unfold)
  const misspelt = new Set<string>()
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const parent = pathOf(issue)
    const known = parent.length === 0 ? knownKeys : keysAt(schema, parent)
    for (const key of issue.keys) {
      const near = meantHere(key, known)
      const isTaken = near !== null && valueAt(value, [...parent, near]) !== undefined
      findings.push(unknownKey([...path, ...parent], key, near, known, isTaken))
      misspelt.add(JSON.stringify([...parent, near]))
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue
    const at = pathOf(issue)
    const id = JSON.stringify(at)
    if (seen.has(id)) continue
    seen.add(id)
    if (valueAt(value, at) === undefined) {
      if (!misspelt.has(id)) findings.push(missingKey(path, at, schema))
    } else if (issue.code === 'invalid_key') {
      findings.push(wrongKey([...path, ...at], issue.issues))
    } else {
      findings.push(wrongValue([...path, ...at], schema, at, valueAt(value, at), issue))
    }
  }
  return findings
}

function issuesOf(schema: core.$ZodType, value: unknown): Issue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false })
  if (result instanceof Promise) throw new Error('the schema must not be asynchronous')
  return result.issues as Issue[]
}

/** The key that was probably meant: the nearest one, or what another program calls so. */
export function meantHere(key: string, known: string[]): string | null {
  const near = nearest(key, known)
  if (near !== null) return near
  const meant = meantBy(key)
  return meant !== null && known.includes(meant) ? meant : null
}

/** A union's issue, replaced by those of the alternative the user meant, where one is plain. */
function unfold(issue: Issue): Issue[] {
  const prefix = issue.path ?? []
  if (issue.code === 'invalid_union') {
    const meant = (issue.errors ?? []).filter((alternative) =>
      alternative.every(
        (inner) => (inner.path ?? []).length > 0 || inner.code === 'unrecognized_keys',
      ),
    )
    if (meant.length === 1) {
      return (meant[0] as Issue[])
        .map((inner) => ({ ...inner, path: [...prefix, ...(inner.path ?? [])] }) as Issue)
        .flatMap(unfold)
    }
  }
  return [{ ...issue, path: prefix } as Issue]
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)))
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Mapping | null | undefined)?.[part], value)
}

/** The schema at a path; what optional and the alternatives of a union hide is looked into. */
function schemaAt(schema: core.$ZodType, path: Path): core.$ZodType | null {
  const definition = (schema as core.$ZodTypes)._zod.def
  if (definition.type === 'optional' || definition.type === 'nullable') {
    return schemaAt(definition.innerType, path)
  }
  if (path.length === 0) return schema
  const [part, ...rest] = path
  if (definition.type === 'object') {
    const inner = definition.shape[String(part)]
    return inner === undefined ? null : schemaAt(inner, rest)
  }
  if (definition.type === 'array') return schemaAt(definition.element, rest)
  if (definition.type === 'record') return schemaAt(definition.valueType, rest)
  if (definition.type === 'union') {
    for (const option of definition.options) {
      const found = schemaAt(option, path)
      if (found !== null) return found
    }
  }
  return null
}

function keysAt(schema: core.$ZodType, path: Path): string[] {
  const found = schemaAt(schema, path)
  const definitions = found === null ? [] : alternatives(found as core.$ZodTypes)
  return definitions.flatMap((definition) =>
    definition.type === 'object' ? Object.keys(definition.shape) : [],
  )
}

function alternatives(schema: core.$ZodTypes): core.$ZodTypes['_zod']['def'][] {
  const definition = schema._zod.def
  if (definition.type !== 'union') return [definition]
  return definition.options.flatMap((option) => alternatives(option as core.$ZodTypes))
}

function unknownKey(
  parent: Path,
  key: string,
  near: string | null,
  known: string[],
  isTaken: boolean,
): Finding {
  return {
    rule: 'field-is-known',
    severity: 'error',
    at: { path: [...parent, key], on: 'key' },
    message: `unknown key \`${key}\`${parent.length === 0 ? '' : ` in \`${parent.join('.')}\``}`,
    why:
      near === null
        ? `Keys that may stand here: ${known.map((name) => `\`${name}\``).join(', ')}.`
        : `It would be ignored: \`${near}\` is the key that is read.`,
    ...(near === null || isTaken
      ? {}
      : {
          fix: `${near}:`,
          edit: { at: { path: [...parent, key], on: 'key' as const }, text: near, safe: true },
        }),
  }
}

function missingKey(path: Path, at: Path, schema: core.$ZodType): Finding {
  const key = String(at.at(-1))
  return reportMissing(
    [...path, ...at.slice(0, -1)],
    key,
    `It must be ${rightAt(schema, at)}.`,
    key === 'version' ? 'version: 1' : undefined,
  )
}

/** A key that must be there and is not; the caret goes under the nearest key above. */
export function reportMissing(parent: Path, key: string, why: string, fix?: string): Finding {
  return {
    rule: 'field-is-present',
    severity: 'error',
    at: { path: parent, on: 'key' },
    message: `\`${key}\` is missing${parent.length === 0 ? '' : ` in \`${parent.join('.')}\``}`,
    why: /^[a-z]/.test(why) ? `Without it ${why}.` : why,
    ...(fix === undefined ? {} : { fix }),
  }
}

/** A value of the wrong type or form. */
export function reportType(path: Path, right: string, value: unknown, isType = true): Finding {
  return {
    rule: 'field-has-right-type',
    severity: 'error',
    at: { path },
    message: `\`${path.filter((part) => typeof part === 'string').join('.')}\` must be ${right}`,
    why: `What stands here is ${typeName(value, isType)}.`,
  }
}

/** A key that is no name for an entry of its mapping. */
function wrongKey(path: Path, issues: { message: string }[]): Finding {
  return {
    rule: 'field-has-right-type',
    severity: 'error',
    at: { path, on: 'key' },
    message: `\`${path.at(-1)}\` cannot be a name in \`${path.slice(0, -1).join('.')}\``,
    why: `It must be ${issues.map(({ message }) => message).join(', ')}.`,
  }
}

/** With the repair that makes it right, where there is one that the schema takes. */
function wrongValue(
  path: Path,
  schema: core.$ZodType,
  at: Path,
  value: unknown,
  issue: Issue,
): Finding {
  const finding = reportType(path, rightAt(schema, at), value, issue.code === 'invalid_type')
  const here = schemaAt(schema, at)
  if (here === null) return finding
  if (typeof value === 'string') {
    if (accepts(here, [value])) {
      const text = `[${asScalar(value)}]`
      return {
        ...finding,
        fix: `${path.at(-1)}: ${text}`,
        edit: { at: { path }, text, safe: true },
      }
    }
    const near = nearest(value, closedList(here))
    return near === null ? finding : { ...finding, fix: `${path.at(-1)}: ${near}` }
  }
  return typeof value === 'number' && accepts(here, String(value))
    ? { ...finding, edit: { at: { path }, text: null, safe: true } }
    : finding
}

function accepts(schema: core.$ZodType, value: unknown): boolean {
  return issuesOf(schema, value).length === 0
}

/** The words that may stand somewhere, where they are counted. */
function closedList(schema: core.$ZodType): string[] {
  return alternatives(schema as core.$ZodTypes).flatMap((definition) =>
    definition.type === 'enum' ? Object.values(definition.entries).map(String) : [],
  )
}

/** What is right at a path, as the field there says it, or else the nearest field above it. */
function rightAt(schema: core.$ZodType, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length))
    const facts = found === null ? undefined : factsOf(found)
    if (facts !== undefined) return (length < path.length ? facts.each : undefined) ?? facts.right
  }
  return 'of another form'
}

function typeName(value: unknown, isType: boolean): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (isMapping(value)) return 'a mapping'
  if (typeof value === 'string') {
    return value === '' ? 'an empty text' : isType ? 'text' : 'text of another form'
  }
  if (typeof value === 'number') return 'a number'
  return `\`${String(value)}\``
}
