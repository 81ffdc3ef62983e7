import type { Finding } from './finding.ts'

/** Text of a file without its byte order mark, or why there is none. */
export interface Decoded {
  /** Empty where no line of the file could be shown; characters no text has are U+FFFD. */
  text: string
  finding: Finding | null
}

/** Turns what stands on disk into text. Only UTF-8 is read; nothing is guessed. */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return inspect(input)
  if (isUtf16(input))
    return { text: '', finding: notText(0, 'the file is UTF-16, not UTF-8', utf16) }
  try {
    return inspect(new TextDecoder('utf-8', { fatal: true }).decode(input))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  if (input.includes(0)) return { text: '', finding: notText(0, 'the file is binary', binary) }
  const text = new TextDecoder().decode(input)
  const bad = firstBadByte(input, text)
  const byte = (input[bad.byte] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    text: text.replace(noText, '\uFFFD'),
    finding: notText(bad.offset, `byte 0x${byte} is not UTF-8`, otherEncoding),
  }
}

const utf16 =
  'keyfit.yaml is read as UTF-8. Save it as UTF-8; in Windows PowerShell, `>` writes UTF-16 unless told otherwise.'
const binary = 'A keyfit.yaml is text in UTF-8. This looks like another file under its name.'
const otherEncoding =
  'keyfit.yaml is read as UTF-8, and this file looks like Latin-1 or Windows-1252. Save it as UTF-8.'

/** A byte order mark of UTF-16 (or 32), or every second byte of the beginning a NUL. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return first === 0
    ? second !== 0 && third === 0 && fourth !== 0
    : second === 0 && third !== 0 && fourth === 0
}

// Control characters that YAML forbids (all but tab, line ends and NEL), and a CR without its LF.
// By its ranges: `\p{Cc}` would load tables of Unicode at each start.
const noText = /[^\t\n\r -~\u0085\u00a0-\uffff]|\r(?!\n)/g

function inspect(marked: string): Decoded {
  // a file that went through several editors may begin with several marks; none is part of a key
  const text = marked.replace(/^\uFEFF+/, '')
  const offset = text.search(noText)
  if (offset === -1) return { text, finding: null }
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  const finding =
    code === '000D'
      ? notText(
          offset,
          'a carriage return stands alone in this line',
          'Lines end in LF or CR LF. YAML readers disagree on a lone CR, so the file would say different things to them.',
        )
      : notText(
          offset,
          `the file holds the control character U+${code}`,
          'YAML forbids it, and most editors do not show it. Delete it; if there are many, the file is not UTF-8 text.',
        )
  return { text: text.replace(noText, '\uFFFD'), finding }
}

function notText(offset: number, message: string, why: string): Finding {
  const at = { start: offset, end: offset + 1 }
  return { rule: 'file-is-text', severity: 'error', at, message, why }
}

/** Where the lenient text has a replacement character that the bytes do not spell. */
function firstBadByte(bytes: Uint8Array, text: string): { offset: number; byte: number } {
  const encoder = new TextEncoder()
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let byte = hasMark ? 3 : 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += encoder.encode(text.slice(from, at)).length
    from = at
    const spelt = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd
    if (!spelt) return { offset: at, byte }
  }
  return { offset: 0, byte: 0 }
}
