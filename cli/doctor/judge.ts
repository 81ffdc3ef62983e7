import type { Answer, Kind } from '../../kinds/kind.ts'
import type { Backend } from '../../schema/backend.ts'
import { holds, isHtml, jsonIn, tellsOfError, wordsIn } from './body.ts'
import type { KeyVerdict, Symptom } from './diagnosis.ts'
import { isPage, pageName } from './identify.ts'
import type { Answered, Reply } from './request.ts'

/** What a reply is judged by. */
export interface Case {
  backend: Backend
  /** The URL that was asked, as it may be shown. */
  shown: string
  /** Whether the request held the key. */
  carried: boolean
  /** Kinds whose answers are known to be meant: the declared one, and who really answers. */
  kinds: Kind[]
  timeout: number
  limit: number
  /** The server's words, masked; null where they cannot be shown. */
  quote(words: string): string | null
}

/** What is wrong with a reply, and what it says of the key. Null where it is an ordinary answer. */
export function judge(reply: Reply, at: Case): { symptom: Symptom; key: KeyVerdict } | null {
  if (!reply.answered) return { symptom: silence(reply.code, at), key: 'unknown' }
  return (
    known(reply, at) ??
    broken(reply, at) ??
    redirected(reply, at) ??
    (reply.status >= 400 ? byStatus(reply, at) : unexpected(reply, at))
  )
}

/** No answer at all: what the code of the error means. */
export function silence(
  code: string,
  { shown, timeout }: Pick<Case, 'shown' | 'timeout'>,
): Symptom {
  const error = { severity: 'error' as const, fix: null }
  if (code === 'timeout') {
    return {
      ...{ ...error, code: 'no-answer' },
      message: `${shown} takes the connection and does not answer within ${seconds(timeout)}`,
      why: 'The server is busy, still starting, or waits for something behind it.',
      fix: 'Ask with a longer --timeout',
    }
  }
  if (code.startsWith('HPE_HEADER_OVERFLOW')) {
    return {
      ...{ ...error, code: 'too-long' },
      message: `${shown} answers with headers that are longer than 16 KiB`,
      why: 'No client reads so much; something else than an API listens there.',
    }
  }
  if (code.startsWith('HPE_')) {
    return {
      ...{ ...error, code: 'not-http' },
      message: `what listens at ${shown} does not speak HTTP`,
      why: `Its first bytes are no answer to a request (${code}). Another program has the port, or it wants TLS.`,
    }
  }
  return {
    ...{ ...error, code: 'connection-broken' },
    message: `${shown} broke the connection off instead of an answer (${code})`,
    why: 'A server that wants TLS does so, one that has just crashed, and a proxy in between.',
  }
}

/** An answer that says something else at this vendor than elsewhere. */
function known(reply: Answered, at: Case) {
  const answers = at.kinds.flatMap(({ name, answers = [] }) =>
    answers.map((answer) => ({ name, answer })),
  )
  const found = answers.find(({ answer }) => fits(answer, reply))
  if (found === undefined) return null
  const { name, answer } = found
  const sureness = answer.sure === 'documented' ? '' : ' (seen, not documented)'
  const words = quoted(reply, at)
  return {
    symptom: {
      severity: 'error' as const,
      code: 'vendor-answer',
      message: `${at.shown} answers ${reply.status}${words}`,
      why: `${name} means by that${sureness}: ${answer.means}.`,
      fix: answer.cure ?? null,
    },
    key: answer.refuses === 'key' && at.carried ? ('refused' as const) : ('unknown' as const),
  }
}

function fits({ status, holds: words }: Answer, reply: Answered): boolean {
  // a list of models may hold any words; an answer with a meaning of its own is short
  const isShort = reply.text.length < 4096
  return (status === undefined || status === reply.status) && isShort && holds(reply.text, words)
}

/** A body that does not come to its end. */
function broken({ cut, status, text }: Answered, { shown, timeout, limit }: Case) {
  if (cut === null) return null
  const error = { severity: 'error' as const, fix: null }
  const size = `${Buffer.byteLength(text)} bytes`
  const symptom: Symptom = {
    slow: {
      ...{ ...error, code: 'slow-body' },
      message: `${shown} answers ${status} and does not come to an end: ${size} in ${seconds(timeout)}`,
      why: 'The server, or a proxy in between, holds the rest back.',
      fix: 'Ask with a longer --timeout',
    },
    long: {
      ...{ ...error, code: 'too-long' },
      message: `${shown} answers ${status} with more than ${limit / 1024} KiB; the rest was not read`,
      why: 'No list of models is so long: something else than an API answers.',
    },
    broken: {
      ...{ ...error, code: 'connection-broken' },
      message: `${shown} broke the connection off in the middle of its answer, after ${size}`,
      why: 'The server crashed, or a proxy in between gave up.',
    },
  }[cut]
  return { symptom, key: 'unknown' as const }
}

/** A redirect, which nothing follows: the key would go with it. */
function redirected({ status, headers, text }: Answered, at: Case) {
  if (status < 300 || status >= 400) return null
  const base = at.backend.destination.url as URL
  const location = headers.location ?? ''
  const target = URL.canParse(location, base) ? new URL(location, base) : null
  const isHere = target?.origin === base.origin
  const where = target === null ? 'nowhere' : at.quote(target.origin + target.pathname)
  const isPortal = /captive|hotspot|portal|login|sign-?in|sso|oauth/i.test(location + text)
  return {
    symptom: {
      severity: 'error' as const,
      code: 'redirect',
      message: `${at.shown} answers ${status}, a redirect to ${where ?? 'another place'}`,
      why: `It was not followed: ${
        isHere
          ? 'clients lose the body of a request on the way'
          : 'a key goes to no other host than the declared one'
      }.${isPortal ? ' The address looks like a login page or a captive portal.' : ''}`,
      fix:
        isPortal || target === null
          ? null
          : 'Write the address where the server answers itself as `base_url`, once you know it as yours',
    },
    key: 'unknown' as const,
  }
}

/** A success that is none: a page, an error in JSON, or no JSON at all. */
function unexpected(reply: Answered, at: Case) {
  const { status, text, headers } = reply
  const data = jsonIn(text)
  const error = { severity: 'error' as const, fix: null }
  if (isHtml(reply)) {
    return {
      symptom: {
        ...{ ...error, code: 'web-page' },
        message: `${at.shown} answers ${status} with ${pageName(reply)}`,
        why: 'The path is one for browsers, or something in front of the API wants a person to sign in.',
      },
      key: 'unknown' as const,
    }
  }
  if (tellsOfError(data)) {
    return {
      symptom: {
        ...{ ...error, code: 'error-in-success' },
        message: `${at.shown} answers ${status}, and its body tells of an error${quoted(reply, at)}`,
        why: 'Clients take the status for a success and see an empty answer.',
      },
      key: 'unknown' as const,
    }
  }
  if (data === undefined) {
    const type = (headers['content-type'] ?? 'no type').split(';')[0]
    return {
      symptom: {
        ...{ ...error, code: 'not-json' },
        message: `${at.shown} answers ${status} with a body that is no JSON (${at.quote(type ?? '') ?? 'another type'})`,
        why: text === '' ? 'It is empty.' : 'Every client would fail to read it.',
      },
      key: 'unknown' as const,
    }
  }
  return null
}

function byStatus(reply: Answered, at: Case): { symptom: Symptom; key: KeyVerdict } {
  const { status } = reply
  const words = quoted(reply, at)
  const message = `${at.shown} answers ${status}${words}`
  const error = { severity: 'error' as const, message, fix: null }
  if (isPage(reply) && status !== 401) {
    const isGateway = status === 502 || status === 503 || status === 504
    return {
      symptom: {
        ...{ ...error, code: 'proxy-error' },
        message: `${at.shown} answers ${status} with ${pageName(reply)}`,
        why: isGateway
          ? 'What stands in front of the server answers: it cannot reach the server itself.'
          : 'What stands in front of the server answers; the request never came to the API.',
      },
      key: 'unknown',
    }
  }
  if (status === 401 || status === 403) return refused(status, message, at)
  if (status === 404 || status === 405) {
    return {
      symptom: {
        ...{ ...error, code: 'wrong-path' },
        why: 'The server has no such path: the path of `base_url` is another one, or it is another server.',
      },
      key: 'unknown',
    }
  }
  if (status === 429) {
    return {
      symptom: {
        ...{ ...error, severity: 'warning', code: 'limited' },
        why: 'The limit of the account is reached, or there is no credit. Most vendors look at the key first, so it was probably taken.',
      },
      key: 'unknown',
    }
  }
  if (status === 407 || status === 511) {
    return {
      symptom: {
        ...{ ...error, code: 'network-login' },
        why: 'A proxy or a portal of this network wants a login; the server itself was not reached.',
      },
      key: 'unknown',
    }
  }
  if (status >= 500) {
    return {
      symptom: {
        ...{ ...error, code: 'server-error' },
        why: 'The request reached the server, and what is wrong is there: its log says more.',
      },
      key: 'unknown',
    }
  }
  return {
    symptom: {
      ...{ ...error, code: 'not-taken' },
      why: 'The server does not take such a request.',
    },
    key: 'unknown',
  }
}

function refused(
  status: number,
  message: string,
  { backend, carried }: Case,
): { symptom: Symptom; key: KeyVerdict } {
  const { kind, credential, region } = backend
  const error = { severity: 'error' as const, message }
  if (!carried) {
    const isNone = credential.type === 'none'
    return {
      symptom: {
        ...{ ...error, code: isNone ? 'key-missing' : 'key-not-sent' },
        severity: isNone ? 'error' : 'hint',
        why: isNone
          ? '`api_key` is none, and this server wants a key.'
          : 'The server wants a key, and none was sent from here.',
        fix: isNone ? `api_key: \${${kind.key.variables[0] ?? 'NAME'}}` : null,
      },
      key: isNone ? 'missing' : 'not sent',
    }
  }
  const from = credential.type === 'variable' ? ` in ${credential.variable}` : ''
  const twins = kind.separateRegions
    ? ` Its regions are separate accounts${region === null ? '' : `, and this is \`${region}\``}: a key of the other one is refused like a wrong one.`
    : ''
  return {
    symptom: {
      ...{ ...error, code: status === 401 ? 'key-refused' : 'key-forbidden' },
      why:
        status === 401
          ? `The server does not take the key${from}: it is wrong, revoked, or of another account.${twins}`
          : `The server knows the key${from} and does not allow this: another project, model, country or client.${twins}`,
      fix: kind.key.page === undefined ? null : `Compare it with ${kind.key.page}`,
    },
    key: 'refused',
  }
}

/** ` (“its words”)`, masked. */
function quoted(reply: Answered, at: Case): string {
  const words = wordsIn(reply)
  const shown = words === null ? null : at.quote(words)
  return shown === null ? '' : `: “${shown}”`
}

export function seconds(timeout: number): string {
  return `${timeout / 1000} s`
}
