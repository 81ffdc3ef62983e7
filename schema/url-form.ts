import { isPublic } from './reach.ts'
import { variableElsewhere } from './reference.ts'

/** What is wrong with the form of a URL, and the text that was probably meant. */
export interface FormSlip {
  message: string
  why: string
  /** The guilty part, where it is not the whole text. */
  part?: string
  /** What to write instead; null where nobody can know. */
  meant: string | null
}

/** The first slip in the form of a base URL; null for one that is written as it should be. */
export function formSlip(text: string): FormSlip | null {
  return isUsual(text) ? null : anySlip(text)
}

/** Whether a URL is of the form that nearly all have, in which no slip can be: a cheap first look. */
export function isUsual(text: string): boolean {
  return usual.test(text) && !/\.\.|xxx/.test(text)
}

// names alone: whether an address of digits is one is a question for a closer look
const usual =
  /^https?:\/\/(?:localhost|(?:[a-z][a-z0-9-]*\.)+[a-z]{2,})(?::(?:[1-9]\d{1,3}|[1-5]\d{4}))?(?:\/[a-z0-9]+(?:[._~-][a-z0-9]+)*)*$/

/** The same after every look. */
export function anySlip(text: string): FormSlip | null {
  for (const look of looks) {
    const slip = look(text)
    if (slip !== null) return slip
  }
  return null
}

/** The URL that a text means, with every slip of its form mended; null where one cannot be. */
export function meantUrl(text: string): URL | null {
  let meant = text
  // some slips hide others: back slashes behind a missing scheme
  for (let round = 0; round < looks.length; round++) {
    const slip = formSlip(meant)
    if (slip === null) return URL.canParse(meant) ? new URL(meant) : null
    if (slip.meant === null || slip.meant === meant) return null
    meant = slip.meant
  }
  return null
}

type Look = (text: string) => FormSlip | null

const looks: Look[] = [
  otherReference,
  quotes,
  severalUrls,
  wordsAround,
  backSlashes,
  doubledScheme,
  scheme,
  placeholder,
  blanks,
  port,
  missingScheme,
  anythingElse,
]

/** Other programs' ways to name a variable, and a bare name. */
function otherReference(text: string): FormSlip | null {
  const name = variableElsewhere(text)
  if (name === null || text.includes('://')) return null
  return {
    message: `\`${text}\` is not how a variable is written here`,
    why: 'It would be taken for the address itself. A variable is written `${NAME}`.',
    meant: `\${${name}}`,
  }
}

function quotes(text: string): FormSlip | null {
  const inside =
    /^\s*(?:"(.*)"|'(.*)'|`(.*)`|<([A-Za-z]+:\/\/.*)>|[“”„](.*)[“”]|[‘’](.*)[‘’])\s*$/.exec(text)
  const meant = inside?.slice(1).find((part) => part !== undefined)
  if (meant === undefined) return null
  return {
    message: '`base_url` holds quotes or brackets around the URL',
    why: 'They are a part of the value, so a client finds neither a scheme nor a host.',
    meant,
  }
}

function severalUrls(text: string): FormSlip | null {
  const first = /^\s*(https?:\/\/[^\s,;|]+)(?:\s*[,;|]\s*|\s+)https?:\/\//i.exec(text)?.[1]
  if (first === undefined) return null
  return {
    message: '`base_url` holds several URLs, and a provider has one address',
    why: 'A client takes all of it for one address. Declare a provider for each.',
    meant: first,
  }
}

/** `OPENAI_BASE_URL=https://…`, `[text](https://…)`, `POST https://…`. */
function wordsAround(text: string): FormSlip | null {
  const found =
    /^\s*(?:[A-Za-z_]\w*\s*[=:]\s*|\[[^\]]*\]\(|[A-Z]+\s+|curl\s(?:.*?\s)?)["']?(https?:\/\/[^\s"')]+)["')]?\s*$/.exec(
      text,
    )
  if (found === null || /^https?:/i.test(text.trim())) return null
  return {
    message: '`base_url` holds other words around the URL',
    why: 'A client takes all of it for the address, and fails or takes its own default.',
    meant: found[1] as string,
  }
}

function backSlashes(text: string): FormSlip | null {
  if (!text.includes('\\')) return null
  return {
    message: '`base_url` is written with backslashes',
    why: 'Some clients read them as slashes, others as a part of the name of the host.',
    meant: text.replace(/\\+/g, (run, at: number) =>
      at > 0 && text[at - 1] === ':' ? '//' : run.length > 1 && at === 0 ? '//' : '/',
    ),
  }
}

function doubledScheme(text: string): FormSlip | null {
  const meant = text
    .replace(/^(?:https?:?\/*)+(?=https?:\/)/i, '')
    // without its colon the second one is a host with two slashes behind it, which nobody means
    .replace(/^https?:\/\/(https?)\/\/(?=[^/])/i, '$1://')
  if (meant === text) return null
  return {
    message: '`base_url` begins with two schemes',
    why: 'A client takes the second one for the name of a host, and every call fails.',
    meant,
  }
}

function scheme(text: string): FormSlip | null {
  const half = /^(https?)[:;]\/?([^/\d.:].*|\d+\.\d.*)$/i.exec(text)
  if (half !== null) return badlyJoined(half[1] as string, half[2] as string, text)
  const [, word = '', sign = '', rest = ''] =
    /^([a-z](?:[a-z0-9+.-]*[a-z0-9+-])?)([:;.,]*)\/{2}([^/].*)$/i.exec(text) ?? []
  if (word === '' || (/^https?$/i.test(word) && sign === ':')) return null
  if (/^[htps]{3,7}$/i.test(word)) return badlyJoined(word, rest, text)
  if (sign !== ':') return null
  return {
    message: `\`${word}://\` is not a scheme that a client can send to`,
    why: 'Clients speak http and https, and fail at any other scheme.',
    part: `${word}://`,
    meant: `${isLocal(rest) ? 'http' : 'https'}://${rest}`,
  }
}

function badlyJoined(word: string, rest: string, text: string): FormSlip {
  const start = text.slice(0, text.length - rest.length)
  return {
    message: `\`${start}\` is neither \`http://\` nor \`https://\``,
    why: 'A client reads it as an unknown scheme or as a path, and fails or takes its own default.',
    part: start,
    meant: `${/s/i.test(word) || !isLocal(rest) ? 'https' : 'http'}://${rest}`,
  }
}

/** `<host>`, `{resource}`, `[region]`, `YOUR_HOST`, `xxx`, `…`: what documentation writes for a name. */
function placeholder(text: string): FormSlip | null {
  const found =
    /<[^<>]+>|\{[^{}]+\}|\[(?![0-9a-f:.%]+\])[^[\]]+\]|\.{3}|…|\bYOUR[_-][A-Z_-]+\b|\b[xX]{3,}\b|\*{2,}/.exec(
      text.replace(/[?#][\s\S]*/, '').replaceAll('${', '$('),
    )?.[0]
  if (found === undefined) return null
  return {
    message: `\`${found}\` is a placeholder`,
    part: found,
    why: 'It stands for a name of your own; as it is, no such address exists.',
    meant: null,
  }
}

function blanks(text: string): FormSlip | null {
  if (!/[\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(text)) return null
  const bare = text.trim()
  if (bare === '')
    return {
      message: '`base_url` holds only blanks',
      why: 'An SDK takes it for no address, and sends prompts and key to its own default host.',
      meant: null,
    }
  const isAround = !/\s/.test(bare) && text !== bare
  const part = isAround ? (/^\s+|(?<!\s)\s+$/.exec(text)?.[0] as string) : undefined
  return {
    message: isAround
      ? `\`base_url\` ${/^\s/.test(text) ? 'begins with' : 'ends in'} a blank`
      : '`base_url` holds a blank or an invisible character',
    why: 'It becomes a part of the host or of the path, and neither exists.',
    ...(part === undefined ? {} : { part }),
    meant: withoutBlanks(text),
  }
}

/** A text without its blanks and invisible characters. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '')
}

function port(text: string): FormSlip | null {
  const parts =
    /^(https?:\/\/(?:[^/@]*@)?)(\[[^\]]*\]|[^/:?#]*)((?::[^/?#]*)?)([\s\S]*)$/i.exec(text) ?? []
  const [, start = '', host = '', written = '', rest = ''] = parts
  // the second is of an address in brackets that are not closed
  if (host === '' || host === '[') return null
  const glued = /^(.*[^.,;\d]|\d{1,3}(?:\.\d{1,3}){3})[.,;](\d{2,5})$/.exec(host)
  if (glued !== null && written === '') {
    return {
      message: `the port of \`${host}\` is written without a colon`,
      why: 'The number becomes a part of the name of the host, and no such host exists.',
      meant: `${start}${glued[1]}:${glued[2]}${rest}`,
    }
  }
  if (written === '' || (/^:\d+$/.test(written) && Number(written.slice(1)) < 65_536)) return null
  const number = /^:(\d{1,5})(?!\d)/.exec(written)?.[1]
  const isFree = number !== undefined && Number(number) < 65_536
  return {
    message:
      written === ':'
        ? '`base_url` holds a colon without a port'
        : `\`${written.slice(1)}\` is not a port`,
    why: 'A port is one number up to 65535 between the host and the path; a client refuses anything else.',
    part: written.slice(1),
    meant: isFree
      ? `${start}${host}:${number}${rest}`
      : /^:(?:\D|$)/.test(written)
        ? `${start}${host}${written === ':' ? '' : `/${written.slice(1)}`}${rest}`
        : null,
  }
}

function missingScheme(text: string): FormSlip | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return null
  const host = /^(?:\/\/)?((?:[a-z0-9_-]+\.)*[a-z0-9_-]+|\[[0-9a-f:]+\])(:\d+)?(\/\S*)?$/i.exec(
    text,
  )
  if (host === null) return null
  return {
    message: '`base_url` lacks `http://` or `https://` at the beginning',
    why: 'A client reads it as a path or as an unknown scheme, and fails or takes its own default.',
    meant: `${isLocal(text.replace(/^\/\//, '')) ? 'http' : 'https'}://${text.replace(/^\/\//, '')}`,
  }
}

function anythingElse(text: string): FormSlip | null {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return null
  return {
    message: '`base_url` holds no URL',
    why: 'A base URL has the form `https://host/path`; a client given anything else may take its own default.',
    meant: null,
  }
}

/** Whether an address without its scheme is one at which plain http is usual. */
function isLocal(rest: string): boolean {
  const [, name = '', port] = /^([^/:?#]*)(?::(\d+))?/.exec(rest) ?? []
  return (port !== undefined && !port.endsWith('443')) || !isPublic(name)
}
