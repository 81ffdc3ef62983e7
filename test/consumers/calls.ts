import type { Target } from '../client/targets.ts'

/** A target, and the name of its folder. */
export interface Called extends Target {
  name: string
}

/** The keyfit.yaml of a client that is called somewhere; what `away` calls leads to another host. */
export function yamlFor({ sdk, path }: Target, url: string): string {
  const vendor = (base: string) => `kind: vendor, base_url: "${base}${path}", api_key: `
  return `version: 1
providers:
  keyed: { ${vendor(url)}"\${VENDOR_KEY}" }
  keyless: { ${vendor(url)}none }
  away: { ${vendor(`${url}/away`)}"\${VENDOR_KEY}" }
generate:
  client: { out: llm.mjs, sdk: ${sdk} }
`
}

/** A module that calls the clients beside it; `env` is left out where the runtime has an environment. */
export function callsOf({ chat, stream }: Target): string {
  const packages = ['ai', '@langchain/core/messages'].filter((name) =>
    `${chat}${stream}`.includes(`load('${name}')`),
  )
  const imports = packages.map((name, index) => `import * as loaded${index} from '${name}'\n`)
  const entries = packages.map((name, index) => `'${name}': loaded${index}`)
  return `import { createClient, preflight } from './llm.mjs'
${imports.join('')}
const packages = { ${entries.join(', ')} }
const load = async (name) => packages[name]
const model = { model: 'm' }
const options = undefined

export async function calls(env) {
  const said = {}
  const note = async (what, call) => {
    said[what] = await call().catch((error) => error.name)
  }
  await note('preflight without a key', async () => preflight({}))
  await note('preflight', async () => preflight(env) ?? 'passed')
  for (const name of ['keyed', 'keyless', 'away']) {
    const client = createClient(name, env === undefined ? {} : { env })
    await note(name + ' chat', async () => ${chat})
    if (name !== 'away') await note(name + ' stream', async () => ${stream})
  }
  return said
}
`
}

/** What must come of it, wherever it runs. */
export const right: Record<string, string> = {
  'preflight without a key': 'PreflightError',
  preflight: 'passed',
  'keyed chat': 'hello',
  'keyed stream': 'hello',
  'keyless chat': 'hello',
  'keyless stream': 'hello',
  'away chat': 'BlockedRequestError',
}
