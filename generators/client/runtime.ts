import address from '../../templates/client/address.ts?raw'
import api from '../../templates/client/api.ts?raw'
import env from '../../templates/client/env.ts?raw'
import errors from '../../templates/client/errors.ts?raw'
import file from '../../templates/client/file.ts?raw'
import guard from '../../templates/client/guard.ts?raw'
import hold from '../../templates/client/hold.ts?raw'
import hosts from '../../templates/client/hosts.ts?raw'
import key from '../../templates/client/key.ts?raw'
import openai from '../../templates/client/openai.ts?raw'
import openaiDeployments from '../../templates/client/openai-deployments.ts?raw'
import openaiTypes from '../../templates/client/openai-types.ts?raw'
import openaiWire from '../../templates/client/openai-wire.ts?raw'
import provider from '../../templates/client/provider.ts?raw'
import texts from '../../templates/client/texts.ts?raw'

/** What only some providers need; a template marks such parts by `// #region <feature>`. */
export type Feature = 'hosts' | 'file' | 'shapes' | 'texts' | 'deployments'

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

const shared: Template[] = [
  { text: provider },
  { text: hold },
  { text: guard },
  { text: address },
  { text: hosts, only: 'hosts' },
  { text: key },
  { text: file, only: 'file' },
  { text: texts, only: 'texts' },
  { text: env },
  { text: errors },
]

/** The templates of each SDK in the order in which they are copied out. */
const templates: Record<string, Template[]> = {
  openai: [
    { text: api },
    { text: openai },
    { text: openaiDeployments, only: 'deployments' },
    { text: openaiTypes },
    { text: openaiWire },
    ...shared,
  ],
}

const region = /^ *\/\/ #region (\w+)\n(.*?)^ *\/\/ #endregion\n/gms
const imported = /^import (type )?\{([^}]*)\} from '([^']*)'\n/gm
const reexported = /^export \{([^}]*)\} from '[^']*'\n/gm
const exported = /^export (?=(?:async )?(?:class|const|function|interface|type) (\w+))/gm

/** Joins the templates of an SDK into one text that stands alone and exports only its API. */
export function runtimeOf(sdk: string, needed: ReadonlySet<Feature>): Runtime {
  const sources = (templates[sdk] ?? [])
    .filter(({ only }) => only === undefined || needed.has(only))
    .map(({ text }) =>
      text.replace(region, (_, feature: Feature, part: string) =>
        needed.has(feature) ? part : '',
      ),
    )
  const names = namesOfApi()
  const body = sources.map((source) =>
    source
      .replace(imported, '')
      .replace(reexported, '')
      .replace(exported, (text, name: string) => (names.has(name) ? text : ''))
      .trim(),
  )
  return { imports: importsOf(sources), body: `${body.join('\n\n')}\n` }
}

/** What the module exports: what `api.ts` declares or passes on. */
function namesOfApi(): Set<string> {
  const declared = [...api.matchAll(exported)].map(([, name = '']) => name)
  const passedOn = [...api.matchAll(reexported)].flatMap(([, names = '']) => namesIn(names))
  return new Set([...declared, ...passedOn.map((name) => name.replace('type ', ''))])
}

/** One import for each package; a name that any template imports as a value is one. */
function importsOf(sources: string[]): string {
  const packages = new Map<string, Map<string, boolean>>()
  for (const [, type, names = '', from = ''] of sources.join('\n').matchAll(imported)) {
    if (from.startsWith('.')) continue
    const known = packages.get(from) ?? new Map<string, boolean>()
    packages.set(from, known)
    for (const written of namesIn(names)) {
      const name = written.replace('type ', '')
      const isType = type !== undefined || written !== name
      known.set(name, isType && (known.get(name) ?? true))
    }
  }
  return [...packages]
    .map(([from, names]) => {
      const list = [...names].sort(([one], [other]) => (one < other ? -1 : 1))
      const written = list.map(([name, isType]) => `${isType ? 'type ' : ''}${name}`)
      return `import { ${written.join(', ')} } from '${from}'\n`
    })
    .join('')
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
