import address from '../../templates/client/address.ts?raw'
import aiSdk from '../../templates/client/ai-sdk.ts?raw'
import aiSdkWire from '../../templates/client/ai-sdk-wire.ts?raw'
import ambientHeaders from '../../templates/client/ambient-headers.ts?raw'
import anthropic from '../../templates/client/anthropic.ts?raw'
import anthropicTypes from '../../templates/client/anthropic-types.ts?raw'
import anthropicWire from '../../templates/client/anthropic-wire.ts?raw'
import api from '../../templates/client/api.ts?raw'
import asking from '../../templates/client/asking.ts?raw'
import calls from '../../templates/client/calls.ts?raw'
import cohere from '../../templates/client/cohere.ts?raw'
import cohereWire from '../../templates/client/cohere-wire.ts?raw'
import env from '../../templates/client/env.ts?raw'
import errors from '../../templates/client/errors.ts?raw'
import explain from '../../templates/client/explain.ts?raw'
import fetch from '../../templates/client/fetch.ts?raw'
import fetchAnthropic from '../../templates/client/fetch-anthropic.ts?raw'
import fetchCall from '../../templates/client/fetch-call.ts?raw'
import fetchErrors from '../../templates/client/fetch-errors.ts?raw'
import fetchEvents from '../../templates/client/fetch-events.ts?raw'
import fetchOpenai from '../../templates/client/fetch-openai.ts?raw'
import fetchWire from '../../templates/client/fetch-wire.ts?raw'
import file from '../../templates/client/file.ts?raw'
import googleGenai from '../../templates/client/google-genai.ts?raw'
import googleGenaiWire from '../../templates/client/google-genai-wire.ts?raw'
import groq from '../../templates/client/groq.ts?raw'
import groqWire from '../../templates/client/groq-wire.ts?raw'
import guard from '../../templates/client/guard.ts?raw'
import hold from '../../templates/client/hold.ts?raw'
import hosts from '../../templates/client/hosts.ts?raw'
import key from '../../templates/client/key.ts?raw'
import langchain from '../../templates/client/langchain.ts?raw'
import langchainWire from '../../templates/client/langchain-wire.ts?raw'
import mistral from '../../templates/client/mistral.ts?raw'
import mistralWire from '../../templates/client/mistral-wire.ts?raw'
import naming from '../../templates/client/naming.ts?raw'
import observe from '../../templates/client/observe.ts?raw'
import ollama from '../../templates/client/ollama.ts?raw'
import ollamaWire from '../../templates/client/ollama-wire.ts?raw'
import openai from '../../templates/client/openai.ts?raw'
import openaiDeployments from '../../templates/client/openai-deployments.ts?raw'
import openaiRoles from '../../templates/client/openai-roles.ts?raw'
import openaiTypes from '../../templates/client/openai-types.ts?raw'
import openaiWire from '../../templates/client/openai-wire.ts?raw'
import provider from '../../templates/client/provider.ts?raw'
import role from '../../templates/client/role.ts?raw'
import texts from '../../templates/client/texts.ts?raw'

/** What only some providers need; a template marks such parts by `// #region <feature>`. */
export type Feature =
  | 'hosts'
  | 'file'
  | 'caller'
  | 'browser'
  | 'shapes'
  | 'texts'
  | 'deployments'
  | 'roles'
  | 'environments'
  | `_${string}`

/** What a template calls its part for a package: `@a/b-c` is `_a_b_c`. */
export function featureOfPackage(name: string): Feature {
  return `_${name.replace(/^\W+/, '').replace(/\W/g, '_')}`
}

/** The part of a client that is the same for every keyfit.yaml: what it imports, and the rest. */
export interface Runtime {
  imports: string
  body: string
}

interface Template {
  text: string
  /** Left out where no provider needs it. */
  only?: Feature
}

/*
 * Between two parts that may be left out there is always one that is not, here and inside of templates:
 * else two branches that each add the first provider to need one would conflict.
 */
const shared: Template[] = [
  { text: provider },
  { text: role, only: 'roles' },
  { text: hold },
  { text: guard },
  { text: observe },
  { text: explain },
  { text: address },
  { text: hosts, only: 'hosts' },
  { text: key },
  { text: env },
  { text: file, only: 'file' },
  { text: errors },
  { text: texts, only: 'texts' },
]

/** What stands around the methods of an SDK that lets nobody change its requests. */
const wrapping: Template[] = [{ text: calls }, { text: asking }, { text: naming }]

/** The templates of each SDK in the order in which they are copied out; the first makes the clients. */
const templates: Record<string, [maker: Template, ...Template[]]> = {
  openai: [
    { text: openai },
    { text: openaiDeployments, only: 'deployments' },
    { text: openaiTypes },
    { text: openaiRoles, only: 'roles' },
    { text: openaiWire },
    { text: ambientHeaders },
  ],
  'ai-sdk': [{ text: aiSdk }, { text: aiSdkWire }, { text: calls }, { text: naming }],
  anthropic: [
    { text: anthropic },
    { text: anthropicTypes },
    { text: anthropicWire },
    { text: ambientHeaders },
    { text: asking },
    { text: naming },
  ],
  cohere: [{ text: cohere }, { text: cohereWire }, ...wrapping],
  fetch: [
    { text: fetch },
    { text: fetchCall },
    { text: fetchEvents },
    { text: fetchErrors },
    { text: fetchOpenai },
    { text: fetchAnthropic },
    { text: fetchWire },
    { text: naming },
  ],
  'google-genai': [{ text: googleGenai }, { text: googleGenaiWire }, ...wrapping],
  groq: [
    { text: groq },
    { text: groqWire },
    { text: ambientHeaders },
    { text: asking },
    { text: naming },
  ],
  langchain: [{ text: langchain }, { text: langchainWire }, { text: naming }],
  mistral: [{ text: mistral }, { text: mistralWire }, ...wrapping],
  ollama: [{ text: ollama }, { text: ollamaWire }, ...wrapping],
}

/** What the template of an SDK has for the others; whatever else it exports, the client does too. */
const joints = ['ClientOf', 'RoleClientOf', 'connect', 'Options']

const region = /^ *\/\/ #region (\w+)\n(.*?)^ *\/\/ #endregion\n/gms
const imported = /^import (type )?\{([^}]*)\} from '([^']*)'\n/gm
const reexported = /^export (?:type )?\{([^}]*)\} from '[^']*'\n/gm
const exported = /^export (?=(?:async )?(?:class|const|function|interface|type) (\w+))/gm

/** Joins the templates of an SDK into one text that stands alone and exports only its API. */
export function runtimeOf(sdk: string, needed: ReadonlySet<Feature>): Runtime {
  const own = templates[sdk]
  if (own === undefined) throw new Error(`no templates for ${sdk}`)
  const sources = [{ text: api }, ...own, ...shared]
    .filter(({ only }) => only === undefined || needed.has(only))
    .map(({ text }) =>
      text.replace(region, (_, feature: Feature, part: string) =>
        needed.has(feature) ? part : '',
      ),
    )
  const names = namesOfApi(own[0].text)
  const body = sources.map((source) =>
    source
      .replace(imported, '')
      .replace(reexported, '')
      .replace(exported, (text, name: string) => (names.has(name) ? text : ''))
      .trim(),
  )
  const text = `${withoutUnused(body.join('\n\n'))}\n`
  return { imports: importsOf(own, sources, text), body: text }
}

const comment = /^ *(?:\/\*\*.*?\*\/|\/\/[^\n]*)\n/gms
const declaration = /^(?:async )?(?:function|interface|type) (\w+)/
const further = /\n(?:export|async|class|const|function|interface|let|type) /

/** Leaves out types and functions that this SDK does not need: a user may have the compiler report them. */
function withoutUnused(text: string): string {
  const times = new Map<string, number>()
  for (const [word] of text.replace(comment, '').matchAll(/\w+/g)) {
    times.set(word, (times.get(word) ?? 0) + 1)
  }
  const statements = text.split(/\n\n(?=\S)/)
  const used = statements.filter((statement) => {
    const alone = statement.replace(comment, '')
    const name = further.test(alone) ? undefined : declaration.exec(alone)?.[1]
    return name === undefined || times.get(name) !== 1
  })
  return used.length === statements.length ? text : withoutUnused(used.join('\n\n'))
}

/** What the module exports: what `api.ts` declares or passes on, and what only this SDK has. */
function namesOfApi(sdk: string): Set<string> {
  const passedOn = [...`${api}${sdk}`.matchAll(reexported)].flatMap(([, names = '']) =>
    namesIn(names),
  )
  return new Set([
    ...exportsOf(api),
    ...passedOn.map((name) => name.replace('type ', '')),
    ...exportsOf(sdk).filter((name) => !joints.includes(name)),
  ])
}

function exportsOf(text: string): string[] {
  return [...text.matchAll(exported)].map(([, name = '']) => name)
}

/**
 * One import for each package that the text uses; a name that any template imports as a value is one. A
 * package that not every client needs has a line of comment besides, so that imports are no neighbours.
 */
function importsOf(own: Template[], sources: string[], text: string): string {
  const parts = own.flatMap((template) => [...template.text.matchAll(region)])
  const isPart = (name: string) => parts.some(([, feature]) => feature === featureOfPackage(name))
  const packages = new Map<string, Map<string, boolean>>()
  for (const [, type, names = '', from = ''] of sources.join('\n').matchAll(imported)) {
    const used = namesIn(names).filter((name) =>
      new RegExp(`\\b${name.replace('type ', '')}\\b`).test(text),
    )
    if (from.startsWith('.') || (used.length === 0 && !isPart(from))) continue
    const known = packages.get(from) ?? new Map<string, boolean>()
    packages.set(from, known)
    for (const written of used) {
      const name = written.replace('type ', '')
      const isType = type !== undefined || written !== name
      known.set(name, isType && (known.get(name) ?? true))
    }
  }
  return [...packages]
    .map(([from, names]) => {
      const place = isPart(from) ? `// ${from}\n` : ''
      if (names.size === 0) return place
      const list = [...names].sort(([one], [other]) => (one < other ? -1 : 1))
      // else the package would be loaded for nothing
      const areTypes = list.every(([, isType]) => isType)
      const written = list.map(([name, isType]) => `${isType && !areTypes ? 'type ' : ''}${name}`)
      return `${place}import ${areTypes ? 'type ' : ''}{ ${written.join(', ')} } from '${from}'\n`
    })
    .join('')
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
