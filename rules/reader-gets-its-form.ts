import type { Reader, ReadUrl } from '../kinds/readers/reader.ts'
import type { ReaderUse } from '../schema/config.ts'
import { placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import {
  appended,
  formOf,
  leadSame,
  parseAddress,
  placeOfUse,
  type Read,
  readerUses,
  readsOf,
} from '../schema/reader.ts'
import { urlNamesOf } from '../schema/reading.ts'
import type { Value } from '../schema/values.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'reader-gets-its-form',
  severity: 'error',
  about: 'The variable of an address holds it in the form that the declared program wants.',
  docs: `One variable means different things to different programs: \`ANTHROPIC_BASE_URL\` is the address
without \`/v1\` to Claude Code and to Anthropic's SDK, and the address with \`/v1\` to the AI SDK. In the wrong
form requests go to \`/v1/v1/messages\` or to \`/messages\`, and are answered 404.

Where \`readers:\` declares a program, the values of its variables must be the address of the declared
provider in that program's form. Several programs that want different forms of one variable cannot share
one file: give each its own with \`generate.env: { out, reader }\`.`,
  needsValues: true,
  good: [
    {
      title: 'accepts the form that the program wants',
      yaml: 'version: 1\nreaders:\n  claude-code: kimi\nproviders:\n  kimi:\n    kind: moonshot\n    region: cn\n    wire: anthropic\n',
      env: 'ANTHROPIC_BASE_URL=https://api.moonshot.cn/anthropic/\n',
    },
    {
      title: 'accepts another form of the same variable for another program',
      yaml: 'version: 1\nreaders:\n  ai-sdk: kimi\nproviders:\n  kimi:\n    kind: moonshot\n    region: cn\n    wire: anthropic\n',
      env: 'ANTHROPIC_BASE_URL=https://api.moonshot.cn/anthropic/v1\n',
    },
    {
      title: 'accepts the name under which a container finds the machine',
      yaml: 'version: 1\nreaders:\n  open-webui: local\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\n',
      env: 'OLLAMA_BASE_URL=http://host.docker.internal:11434\n',
    },
  ],
  bad: [
    {
      title: 'reports /v1 where the program appends it itself',
      yaml: 'version: 1\nreaders:\n  claude-code: claude\nproviders:\n  claude:\n    kind: anthropic\n',
      env: 'ANTHROPIC_BASE_URL=https://api.anthropic.com/v1\n',
    },
    {
      title: 'reports the form of another program',
      yaml: 'version: 1\nreaders:\n  groq-sdk: fast\nproviders:\n  fast:\n    kind: groq\n',
      env: 'GROQ_BASE_URL=https://api.groq.com/openai/v1\n',
    },
    {
      title: 'reports an address that is not the declared one',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPTILLM_BASE_URL=https://api.openai.com/v1\n',
    },
  ],
  check(context) {
    const { config, backends, values } = context
    const uses = readerUses(config)
    if (uses.length === 0) return []
    const wants = uses.flatMap((use) => {
      const reader = context.readers.get(use.reader)
      return reader === undefined
        ? []
        : readsOf(use, reader, config, backends).flatMap((read) => wantsOf(use, reader, read))
    })
    return [...new Set(wants.map(({ variable }) => variable))].flatMap((variable) => {
      const value = values.get(variable)
      const all = wants.filter((want) => want.variable === variable)
      return value === undefined || value.key.isEmpty ? [] : judge(value, all)
    })
  },
})

/** What a program wants in one variable for one provider. */
interface Want {
  variable: string
  use: ReaderUse
  reader: Reader
  read: Read
  url: ReadUrl
  /** Between the addresses of a list; null where it holds one. */
  separator: string | null
}

function wantsOf(use: ReaderUse, reader: Reader, read: Read): Want[] {
  const { url, many } = read.reading
  if (url === undefined) return []
  return urlNamesOf(read.reading).map((variable) => ({
    variable,
    use,
    reader,
    read,
    url,
    separator: variable === many?.url ? many.separator : null,
  }))
}

/** One report a program that the value serves for none of its providers. */
function judge(value: Value, wants: Want[]): Report[] {
  // where one address is open, the value may be that one
  if (wants.some(({ read }) => read.address === null)) return []
  const readers = new Set(wants.map(({ reader }) => reader))
  const wrong = [...readers].flatMap((reader) => {
    const its = wants.filter((want) => want.reader === reader)
    const misfit = textsOf(value, its).find((text) => !its.some((want) => fits(text, want)))
    return misfit === undefined ? [] : [{ text: misfit, wants: its }]
  })
  const served = [...readers].find(
    (reader) => !wrong.some(({ wants: [first] }) => first?.reader === reader),
  )
  return wrong.map((misfit) => report(value, misfit, served))
}

function textsOf({ key }: Value, [first]: Want[]): string[] {
  const text = key.asDestination()
  return first?.separator
    ? text.split(first.separator).filter((part) => part.trim() !== '')
    : [text]
}

function fits(text: string, want: Want): boolean {
  const wanted = formTextOf(want)
  const value = addressIn(text, want)
  return value !== null && leadSame(new URL(wanted), value)
}

function addressIn(text: string, { read, url }: Want): URL | null {
  return parseAddress(text, url.bare ?? false, read.backend.kind.ports?.[0])
}

function formTextOf({ read, url }: Want): string {
  return formOf(read.address as URL, read.reading.wire, url.form)
}

function report(
  value: Value,
  { text, wants }: { text: string; wants: Want[] },
  served: Reader | undefined,
): Report {
  const found = wants.map((want) => ({ want, url: addressIn(text, want) }))
  const { want, url } = (found.find((each) => isSameServer(each)) ?? found[0]) as (typeof found)[0]
  const { reader, read, use } = want
  const wanted = formTextOf(want)
  const rest = want.url.appends ?? appended(read.address as URL, read.reading.wire, want.url.form)
  const shared = served === undefined ? '' : `, while it serves ${served.name}`
  const name = `\`${read.backend.name}\``
  const isForm = url !== null && isSameServer({ want, url })
  const at = placeOfUse(use)
  return {
    at,
    ...(served === undefined ? {} : { severity: 'warning' as const }),
    message:
      url === null
        ? `${value.name} holds no URL, and ${reader.name} looks there for ${name}${saidBy(value.origin)}`
        : isForm
          ? `${value.name} is not in the form that ${reader.name} wants${shared}${saidBy(value.origin)}`
          : `${value.name} leads ${reader.name} to ${url.host}, and ${name} is declared to be at ${new URL(wanted).host}${shared}${saidBy(value.origin)}`,
    why:
      url === null
        ? 'It would fail, or fall back to the address that is built in.'
        : isForm
          ? `It appends ${rest || 'nothing'}, so it would request ${shownPath(url)}${rest}.`
          : `Its prompts, and its key for ${name}, would go there.`,
    fix:
      served === undefined
        ? `${value.name}=${want.separator === null ? wanted : wantedList(wants, want.separator)}`
        : `generate.env: { out: .env.${reader.id}, reader: ${reader.id} }`,
    see: [
      ...seeOrigin(value.origin, 'the value comes from here'),
      {
        at: placeOfUrl(read.backend),
        message: `${name} is at ${new URL(wanted).host}`,
      },
    ],
  }
}

/** What a list must hold: no address of its providers is left out. */
function wantedList(wants: Want[], separator: string): string {
  return wants.map(formTextOf).join(separator)
}

function isSameServer({ want, url }: { want: Want; url: URL | null }): boolean {
  const { origin } = want.read.address as URL
  return url !== null && leadSame(new URL(origin), new URL(url.origin))
}

/** Origin and path: what else stands in a URL may be secret. */
function shownPath(url: URL): string {
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`
}
