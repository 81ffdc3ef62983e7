import { purposeOf } from '../cli/kind-facts.ts'
import type { Kind, Shape } from '../kinds/kind.ts'

/**
 * docs/key-shapes.md: how keys begin, and which beginnings overlap. A line for each shape and each
 * overlap, so that a change shows what a new kind's keys can be taken for.
 */
export function keyShapesPage(kinds: Kind[]): string {
  const shapes = kinds.flatMap((kind) => kind.key.shapes.map((shape) => ({ kind, shape })))
  const known = shapes.filter(({ shape }) => shape.prefix !== '').sort(longestFirst)
  const prefixes = [...new Set(known.map(({ shape }) => shape.prefix))]
  const free = shapes.filter(({ shape }) => shape.prefix === '')
  const shapeless = kinds.filter(({ key }) => key.shapes.length === 0)
  return `# Key shapes

How keys begin, the longest beginning first. Beginnings are shared, so a key accuses a vendor only
where one documented shape alone fits it. \`keyfit explain --key-shape <beginning>\` answers for one.

| begins with | kind | how sure | remarks |
| --- | --- | --- | --- |
${known.map(row).join('\n')}

## Shared beginnings

Keys of several issuers begin so.

${sharedLines(known, prefixes).join('\n')}

## Overlaps

A longer beginning that begins with a shorter one: a pattern for the shorter may fit the longer's keys.

${overlapLines(known, prefixes).join('\n')}

## Shapes without a beginning

| kind | pattern | how sure |
| --- | --- | --- |
${free.map(({ kind, shape }) => `| ${link(kind)} | ${cell(shape.pattern)} | ${shape.sure} |`).join('\n')}

## No known shape

Any value fits.

${shapeless.map((kind) => `- ${link(kind)}`).join('\n')}
`
}

interface Entry {
  kind: Kind
  shape: Shape
}

function longestFirst(one: Entry, other: Entry): number {
  return (
    other.shape.prefix.length - one.shape.prefix.length ||
    compare(one.shape.prefix, other.shape.prefix) ||
    compare(one.kind.id, other.kind.id)
  )
}

/** The same order whatever the machine's language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function row({ kind, shape }: Entry): string {
  const remarks = purposeOf(shape).replace(/^, /, '')
  return `| ${cell(shape.prefix)} | ${link(kind)} | ${shape.sure} | ${remarks} |`
}

function sharedLines(known: Entry[], prefixes: string[]): string[] {
  return prefixes.flatMap((prefix) => {
    const kinds = kindsWith(known, prefix)
    const issuers = new Set(kinds.map(({ id, vendor }) => vendor ?? id))
    return issuers.size < 2
      ? []
      : [`- \`${prefix}\` (${issuers.size})`, ...kinds.map((kind) => `  - ${link(kind)}`)]
  })
}

function overlapLines(known: Entry[], prefixes: string[]): string[] {
  return prefixes.flatMap((prefix) =>
    prefixes
      .filter((other) => other !== prefix && prefix.startsWith(other))
      .map((other) => {
        const ids = kindsWith(known, prefix).map(({ id }) => id)
        return `- \`${prefix}\` (${ids.join(', ')}) begins with \`${other}\` (${tally(kindsWith(known, other))})`
      }),
  )
}

function kindsWith(known: Entry[], prefix: string): Kind[] {
  return [...new Set(known.filter(({ shape }) => shape.prefix === prefix).map(({ kind }) => kind))]
}

/** Names, where they are few: a line must not change with each kind that shares a short beginning. */
function tally(kinds: Kind[]): string {
  return kinds.length > 3 ? 'shared, see above' : kinds.map(({ id }) => id).join(', ')
}

function link({ id }: Kind): string {
  return `[${id}](kinds/${id}.md)`
}

function cell(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}
