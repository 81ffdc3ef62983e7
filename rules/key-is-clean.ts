import type { Backend } from '../schema/backend.ts'
import { carriesCredential } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import type { ConfigAt } from '../schema/finding.ts'
import type { Key } from '../schema/key.ts'
import { placeOf, placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { referencesIn, wholeReference } from '../schema/reference.ts'
import type { Origin, Values } from '../schema/values.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'key-is-clean',
  severity: 'error',
  about: 'A key holds nothing that came along with copying: no newline, space, quotes or Bearer.',
  docs: `A key that ends in a newline or a carriage return (\`echo key > file\`, a secret created from a file,
a \`.env\` saved on Windows), that stands in quotes or in the brackets of a template, that begins with
\`Bearer \`, with the name of its header or with that of its variable, that is two keys with a comma
between them, or that has an invisible character in it, is refused by the server or by the HTTP library.
With a newline inside, the library's error message holds the whole key.

Quotes are a matter of who reads the file: dotenv and compose take them away, \`docker run --env-file\`,
\`set NAME="…"\` of cmd.exe and \`%set_env\` of IPython keep them.

Set the variable to the bare key.`,
  yields: [],
  good: [
    {
      title: 'is silent on quotes that the .env format itself takes away',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY="{sample:sk-proj-}"\r\n',
    },
    {
      title: 'is silent on a header whose variable holds the scheme too',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: none\n    headers:\n      Authorization: ${LLM_AUTHORIZATION}\n',
      env: 'LLM_AUTHORIZATION=Bearer 9f2c1b7d44aa01e8\n',
    },
  ],
  bad: [
    {
      title: 'reports a newline at the end',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      process: { OPENAI_API_KEY: '{sample:sk-proj-}\n' },
    },
    {
      title: 'reports quotes inside the value',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      process: { OPENAI_API_KEY: '"{sample:sk-proj-}"' },
    },
    {
      title: 'reports the word Bearer',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=Bearer {sample:sk-proj-}\n',
    },
    {
      title: 'reports the brackets of a template around a key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=<{sample:sk-proj-}>\n',
    },
    {
      title: 'reports a variable’s name that was pasted along',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=OPENAI_API_KEY={sample:sk-proj-}\n',
    },
    {
      title: 'reports two keys in one variable',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n',
      env: 'GROQ_API_KEY={sample:gsk_},{sample:gsk_}\n',
    },
    {
      title: 'reports the word Bearer twice in a header',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: none\n    headers:\n      Authorization: Bearer ${LLM_TOKEN}\n',
      env: 'LLM_TOKEN=Bearer 9f2c1b7d44aa01e8\n',
    },
  ],
  needsValues: true,
  check({ backends, values }) {
    return backends.flatMap((backend) => [
      ...(report(backend) ?? []),
      ...Object.keys(backend.headers).flatMap((header) => inHeader(backend, header, values)),
    ])
  },
})

function report(backend: Backend): Report[] | null {
  const { credential, kind } = backend
  if (credential.type !== 'variable' || credential.key === null || credential.key.isEmpty)
    return null
  const { key, variable, origin } = credential
  // an all-purpose `-` or a spaced filler for a server that reads no key does no harm
  if (kind.key.need === 'ignored' || key.isOneOf(kind.key.fillers ?? [])) return null
  if (kind.key.need === 'optional' && key.isSentence()) return null
  const stray = key.stray() ?? (kind.key.need === 'required' ? listSign(key) : null)
  if (stray === null) return null
  return [said(backend, placeOfKey(backend), variable, stray, origin)]
}

type Found = NonNullable<ReturnType<Key['stray']>>

function listSign(key: Key): Found | null {
  return key.isList() ? { what: 'a comma or a semicolon', where: 'holds' } : null
}

/** A header may hold more than a key, and its variable the scheme along with the key. */
function inHeader(backend: Backend, header: string, values: Values): Report[] {
  const text = backend.headers[header] as string
  const isWhole = wholeReference(text) !== null
  return referencesIn(text).flatMap(({ name }) => {
    const value = values.get(name)
    const stray = value?.key.isEmpty ? null : (value?.key.stray() ?? null)
    if (value === undefined || stray === null) return []
    const isBreak = /newline|return/.test(stray.what)
    const isScheme = /Bearer|space/.test(stray.what)
    if (!isBreak && (!carriesCredential(header) || (isWhole && isScheme))) return []
    const at = { ...placeOf(backend, 'headers', header), part: name }
    return [said(backend, at, name, stray, value.origin)]
  })
}

function said(
  backend: Backend,
  at: ConfigAt,
  variable: string,
  stray: Found,
  origin: Origin | null,
): Report {
  const host = hostOf(backend.destination) ?? `the server of \`${backend.name}\``
  return {
    at,
    message: `the value of ${variable} ${stray.where} ${stray.what}${saidBy(origin)}`,
    why: whyOf(stray, host),
    fix: fixOf(stray, variable),
    see: [
      ...seeOrigin(origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: `requests go to ${host}` },
    ],
  }
}

function whyOf({ what }: Found, host: string): string {
  if (/newline|return/.test(what))
    return 'No header can hold it, so the request fails before it is sent, and some libraries print the whole value.'
  const known =
    what === 'a URL' ? 'an address in place of a key' : 'another key than the one that is meant'
  return `${host} would get ${known}, and refuse it. Some libraries print the whole value.`
}

function fixOf({ what, where }: Found, variable: string): string {
  if (what === 'a URL') return `put the URL into \`base_url\`, and a key into ${variable}`
  if (what === 'a comma or a semicolon') return `leave one key in ${variable}`
  if (what === 'a JSON text') return `leave the bare key in ${variable}`
  if (what === 'quotes' || what === 'brackets')
    return `remove the ${what} around the value of ${variable}`
  const place = { 'begins with': 'at the beginning of', 'ends in': 'at the end of', holds: 'in' }
  return `remove ${what.replace(/\ban? /g, 'the ')} ${place[where]} the value of ${variable}`
}
