import type { Backend } from '../schema/backend.ts'
import { hostOf } from '../schema/destination.ts'
import { placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'key-is-clean',
  severity: 'error',
  about: 'A key holds nothing that came along with copying: no newline, space, quotes or Bearer.',
  docs: `A key that ends in a newline or a carriage return (\`echo key > file\`, a secret created from a file,
a \`.env\` saved on Windows), that stands in quotes, that begins with \`Bearer \`, or that has an invisible
character in it, is refused by the server or by the HTTP library. With a newline inside, the library's
error message holds the whole key.

Set the variable to the bare key.`,
  yields: [],
  good: [
    {
      title: 'is silent on quotes that the .env format itself takes away',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY="{sample:sk-proj-}"\r\n',
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
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? [])
  },
})

function report(backend: Backend): Report | null {
  const { credential, kind, destination } = backend
  if (credential.type !== 'variable' || credential.key === null || credential.key.isEmpty)
    return null
  const stray = credential.key.stray()
  if (stray === null) return null
  // an all-purpose `-` or a spaced filler for a server that reads no key does no harm
  if (kind.key.need === 'ignored' || credential.key.isOneOf(kind.key.fillers ?? [])) return null
  const { variable, origin } = credential
  const host = hostOf(destination) ?? kind.name
  return {
    at: placeOfKey(backend),
    message: `the value of ${variable} ${stray.where} ${stray.what}${saidBy(origin)}`,
    why: `Sent to ${host} like this it is another key, or none: the request fails, and some libraries print the whole value.`,
    fix: `${variable}=<the bare key>`,
    see: [
      ...seeOrigin(origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: `requests go to ${host}` },
    ],
  }
}
