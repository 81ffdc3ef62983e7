import type { YAMLError } from 'yaml'
import type { Finding } from './finding.ts'
import { invalid } from './yaml-report.ts'

/** Mistakes in one text or property, behind which everything can still be read. */
const local = new Set<YAMLError['code']>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'KEY_OVER_1024_CHARS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** Whether what stands behind an error cannot be trusted. */
export function isStructural({ name, code }: YAMLError): boolean {
  return name === 'YAMLParseError' && !local.has(code)
}

/** A mistake in one text or property; null for what is reported elsewhere, or is none. */
export function localMistake(
  { name, code, pos: [start, end] }: YAMLError,
  text: string,
): Finding | null {
  const isTag = code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE'
  if (name === 'YAMLWarning' && !isTag) return null
  if (isTag) {
    const tag = text.slice(start, end)
    const shown = /^![!\w/.-]{0,24}$/.test(tag) ? `\`${tag}\`` : 'this'
    return invalid(start, end, `${shown} is a tag, and keyfit reads none`, tagWhy)
  }
  switch (code) {
    case 'BAD_ALIAS':
      // an alias without a name is reported where the data is read
      if (text[start] !== '&') return null
      return invalid(start, end, '`&` must be followed by the name of an anchor', anchorWhy)
    case 'BAD_DQ_ESCAPE':
      return invalid(
        start,
        start + 2,
        'a backslash in double quotes begins an escape, and this one does not exist',
        "In single quotes a backslash is only a backslash: 'C:\\dir'.",
      )
    case 'BAD_DIRECTIVE':
      return invalid(start, end, 'this directive is not one of YAML', directiveWhy)
    case 'ALIAS_PROPS':
      return invalid(start, end, 'an alias can have no anchor or tag of its own', anchorWhy)
    case 'MULTIPLE_ANCHORS':
      return invalid(start, end, 'this value has two anchors', anchorWhy)
    case 'MULTIPLE_TAGS':
      return invalid(start, end, 'this value has two tags', tagWhy)
    case 'BAD_PROP_ORDER':
      return invalid(
        start,
        end,
        'an anchor or a tag must stand before the value it belongs to',
        anchorWhy,
      )
    case 'KEY_OVER_1024_CHARS':
      return invalid(
        start,
        start + 1,
        'a key may have at most 1024 characters',
        'YAML looks no further for the colon.',
      )
    default:
      return invalid(start, end, 'unquoted text cannot begin like this', 'Put the text in quotes.')
  }
}

const tagWhy =
  'A tag asks the reader to make something else of a value. Text that begins with `!` must be in quotes.'
const anchorWhy =
  '`&name` marks a value, and `*name` repeats it below. Text that begins with `&` must be in quotes.'
const directiveWhy =
  'A line that begins with `%` speaks to the YAML reader. keyfit needs none of them: delete it.'
