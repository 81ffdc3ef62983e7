import type pc from 'picocolors'
import { nearest } from '../diagnostics/suggest.ts'
import type { Kind, Shape } from '../kinds/kind.ts'
import { purposeOf } from './kind-facts.ts'
import { Trouble } from './project/trouble.ts'

/**
 * Whose keys begin so. It takes a beginning, never a key, and repeats of what it is given only what
 * is the public prefix of a kind.
 */
export function keyShapePage(
  text: string,
  kinds: Kind[],
  paint: ReturnType<typeof pc.createColors>,
): string {
  const beginning = beginningOf(text)
  const all = kinds.flatMap((kind) => kind.key.shapes.map((shape) => ({ kind, shape })))
  const named = all.filter(({ shape }) => shape.prefix !== '').sort(longestFirst)
  const like = named.filter(({ shape }) => beginning.startsWith(shape.prefix))
  refuseWhole(beginning, like[0]?.shape.prefix ?? '', all)
  const fitting = like.filter(({ shape }) => canBegin(shape, beginning))
  const longer = named
    .filter(({ shape: { prefix } }) => prefix.startsWith(beginning) && prefix !== beginning)
    .sort((one, other) => (one.shape.prefix < other.shape.prefix ? -1 : 1))
  if (beginning === '' || fitting.length + longer.length === 0) {
    throw new Trouble(unknown(beginning, all))
  }
  const title = fitting[0]?.shape.prefix ?? beginning
  const sections = [
    ...section('Keys that begin so, the most specific first', fitting),
    ...section('Longer beginnings', longer),
  ].map(({ title: name, lines }) => `${paint.bold(name)}\n${lines.join('\n')}`)
  const parts = [`${paint.bold(`${title}…`)}\n${verdict(fitting)}`, ...sections, unnamed(kinds)]
  return `${parts.join('\n\n')}\n`
}

interface Entry {
  kind: Kind
  shape: Shape
}

/** What stands before an ellipsis or a mask. */
function beginningOf(text: string): string {
  return (text.trim().split(/…|\.\.\.|\*/)[0] as string).trim()
}

/** More than this many characters behind a public prefix are no beginning any more. */
const most = 12

function refuseWhole(text: string, prefix: string, all: Entry[]): void {
  const rest = text.length - prefix.length
  const isWhole = rest > most || (rest >= 8 && all.some((one) => patternOf(one.shape).test(text)))
  if (!isWhole) return
  const known = prefix === '' ? '' : ` that begins with \`${prefix}\``
  throw new Trouble(
    `this looks like a whole key${known}, which belongs on no command line: it may stand in the history of your shell now. Type only how it begins${prefix === '' ? '' : `: keyfit explain --key-shape '${prefix}'`}`,
  )
}

/** A line for each prefix and kind, in columns. */
function section(title: string, entries: Entry[]): { title: string; lines: string[] }[] {
  if (entries.length === 0) return []
  const widest = Math.max(...entries.map(({ shape }) => shape.prefix.length))
  const lines = entries.map(({ kind, shape }) => {
    const blanks = ' '.repeat(widest - shape.prefix.length)
    return `  \`${shape.prefix}\`${blanks}  ${kind.id}${purposeOf(shape)} (${shape.sure})`
  })
  return [{ title, lines }]
}

function verdict(fitting: Entry[]): string {
  const [first] = fitting
  if (first === undefined) return 'No key is known that begins with this alone.'
  const best = fitting.filter(({ shape }) => shape.prefix === first.shape.prefix)
  const issuers = new Set(best.map(({ kind }) => kind.vendor ?? kind.id))
  if (issuers.size > 1) {
    return `${issuers.size} issuers share \`${first.shape.prefix}\`: the key alone does not say whose it is.`
  }
  const names = [...new Set(best.map(({ kind }) => kind.id))].join(' or ')
  const isSure = best.some(({ shape }) => shape.sure === 'documented')
  const doubt = isSure ? '' : ' That is not documented by the vendor: it only makes warnings.'
  const use = best.every(({ shape }) => shape.notFor !== undefined)
    ? ` It is ${purposeOf(first.shape).replace(/^, /, '')}.`
    : ''
  return `keyfit reads it as a key of ${names}: \`${first.shape.prefix}\` is the longest known beginning that fits.${use}${doubt}`
}

function unnamed(kinds: Kind[]): string {
  const count = kinds.filter(({ key }) => !key.shapes.some(({ prefix }) => prefix !== '')).length
  return `${count} kinds have keys without a known beginning: any key may be theirs. Where each fact was read: \`keyfit explain <kind>\`.`
}

function unknown(beginning: string, all: Entry[]): string {
  const prefixes = [...new Set(all.map(({ shape }) => shape.prefix).filter((one) => one !== ''))]
  const near = nearest(beginning, prefixes)
  if (near !== null) return `no key is known that begins so. Did you mean ${near}?`
  const free = all.filter(({ shape }) => shape.prefix === '' && canBegin(shape, beginning))
  const ids = [...new Set(free.map(({ kind }) => kind.id))]
  const may =
    ids.length === 0 ? '' : `\nIt may be a key without a beginning of its own: ${ids.join(', ')}`
  return `no key is known that begins so.\nKnown beginnings: ${prefixes.sort().join(', ')}${may}`
}

function longestFirst(one: Entry, other: Entry): number {
  return (
    other.shape.prefix.length - one.shape.prefix.length || (one.kind.id < other.kind.id ? -1 : 1)
  )
}

/** Whether some key of this shape begins with a text; true where that cannot be told. */
function canBegin(shape: Shape, text: string): boolean {
  return canFollow(shape, text) || !canFollow(shape, shape.prefix)
}

function canFollow(shape: Shape, text: string): boolean {
  const pattern = patternOf(shape)
  for (const character of ['x', 'a', 'A', '0']) {
    for (let length = 0; length <= 320; length++) {
      if (pattern.test(text + character.repeat(length))) return true
    }
  }
  return false
}

function patternOf({ pattern }: Shape): RegExp {
  return new RegExp(pattern)
}
