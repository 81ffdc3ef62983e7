import type { Finding } from './finding.ts'
import type { Lines } from './lines.ts'

/** What else a file that is no YAML mapping may be, by the first line that says something. */
const formats: { is: string; line: RegExp; why: string }[] = [
  {
    is: 'an HTML or XML page',
    line: /^\s*<(?:!doctype|!--|\?xml|html|head|body|svg|[a-z][\w-]*[ >])/i,
    why: 'A download that fails often leaves such a page under the name of the file.',
  },
  {
    is: 'Markdown',
    line: /^\s*(?:```|~~~)/,
    why: 'The fence around a piece of code is not part of it: delete its two lines.',
  },
  {
    is: 'a patch',
    line: /^(?:diff --git |Index: |--- [ab]\/)/,
    why: 'The file itself is wanted here, not a change of it.',
  },
  {
    is: 'TOML or INI',
    line: /^\s*(?:\[\[?[\w."' -]+\]\]?\s*(?:[#;].*)?$|[\w.-]+\s+=\s)/,
    why: 'In YAML a key is followed by a colon and a space, and what belongs to it is indented below.',
  },
  {
    is: 'a template',
    line: /^\s*\{[{%]/,
    why: 'keyfit reads the file as it stands; nobody has filled it in.',
  },
  {
    is: 'a file of environment variables',
    line: /^\s*(?:export\s+)?[A-Za-z_]\w*=/,
    why: 'Variables stand in `.env` beside keyfit.yaml, which declares where their values may be sent.',
  },
  {
    is: 'a program',
    line: /^\s*(?:#!|import\s|export\s|const\s|let\s|var\s|module\.exports|package\s|def\s|from\s\S+\simport\s)/,
    why: 'keyfit runs no code: the file is YAML.',
  },
]

/** Names the format of a text that YAML cannot read as a mapping, where it is plain. */
export function foreignFormat(lines: Lines): Finding | null {
  for (let line = 1; line <= lines.count; line++) {
    const text = lines.textOf(line)
    if (/^\s*(?:#(?!!).*)?$/.test(text)) continue
    // in YAML `[a]` in the first line is a list, if nothing follows it
    const format = formats.find((one) => one.line.test(text))
    if (format === undefined) return null
    const start = lines.startOf(line) + text.length - text.trimStart().length
    return {
      rule: 'yaml-is-valid',
      severity: 'error',
      at: { start, end: Math.max(start + 1, lines.endOf(line)) },
      message: `the file looks like ${format.is}, not like YAML`,
      why: format.why,
    }
  }
  return null
}

const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?:[ \r\n]|$)/gm

/** Marks that a version control system left where two changes clash. */
export function conflictMark(text: string): Finding | null {
  conflict.lastIndex = 0
  const start = conflict.exec(text)?.index
  if (start === undefined) return null
  return {
    rule: 'yaml-is-valid',
    severity: 'error',
    at: { start, end: start + 7 },
    message: 'two versions of the file clash here',
    why: 'A merge left both of them, between `<<<<<<<` and `>>>>>>>`. Keep one, and delete the three marks.',
  }
}
