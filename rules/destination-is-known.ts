import type { Kind } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { placeholdersOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOf } from '../schema/places.ts'
import { settingExample } from '../schema/settings.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'destination-is-known',
  severity: 'error',
  about: 'Every provider has an address: written, or given by its kind.',
  docs: `A cloud has an address of its own, so \`base_url\` may be left out. A server that stands
anywhere has none, some addresses hold a setting (the resource of an Azure account), and some
vendors run regions whose keys are not interchangeable. Where the address cannot be known, an SDK
would fall back to its own default, and prompts and key would go to a host nobody chose.

Write \`base_url\`, the missing setting, or \`region\`.`,
  yields: ['region-fits-url'],
  good: [
    {
      title: 'takes the address of a cloud from its kind',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
    },
    {
      title: 'fills the address from a setting',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n',
    },
  ],
  bad: [
    {
      title: 'reports a server that stands anywhere and has no base_url',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    api_key: none\n',
    },
    {
      title: 'reports a setting that the address needs',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n',
    },
  ],
  check({ backends, kinds }) {
    return backends.flatMap((backend) => report(backend, kinds) ?? [])
  },
})

function report(backend: Backend, kinds: RuleContext['kinds']): Report | null {
  const { destination, kind, api } = backend
  const at = { ...placeOf(backend), on: 'key' as const }
  if (kind.separateRegions && destination.open.includes('region')) {
    const regions = [...new Set(api.bases.flatMap((base) => base.region ?? []))]
    return {
      at,
      message: `\`region\` is missing: the regions of ${kind.name} are separate accounts`,
      why: `A key of one region is refused by the others. Write the one where the account was opened: ${regions.map((region) => `\`${region}\``).join(', ')}.`,
      fix: `region: ${regions[0]} # or ${regions.slice(1).join(', ')}`,
    }
  }
  if (destination.open.length > 0) {
    const [setting] = destination.open as [string]
    const example = settingExample(kind.settings, setting)
    return {
      at,
      message: `\`${setting}\` is missing: the address of ${kind.name} is ${destination.text}`,
      why: 'Without it no request can be sent, and an SDK would take an address from the environment, or one of its own.',
      fix: `${setting}: ${example ?? '…'}`,
    }
  }
  if (destination.from !== 'nobody') return null
  const usual = api.bases[0]?.url
  const host = kind.hosts.find((each) => !each.includes('*'))
  const origin = host === undefined ? 'http://localhost:8000' : `https://${host}`
  const example =
    usual !== undefined && placeholdersOf(usual).length === 0
      ? usual
      : origin + (api.path ?? (wires[api.wire].routesBeginWith === '' ? '/v1' : ''))
  const owner = ownerOf(backend, kinds)
  return {
    at,
    message: `\`base_url\` is missing, and \`kind: ${kind.id}\` stands for no address of its own`,
    why: `Without one an SDK falls back to its own default, and prompts and key go there.${owner === null ? '' : ` The key is named after ${owner.name}, whose address is known.`}`,
    fix: owner === null ? `base_url: ${example}` : `kind: ${owner.id}`,
  }
}

/** The vendor after which the key's variable is named; none for a name that clients of a whole wire read. */
function ownerOf({ credential, kind, api }: Backend, kinds: RuleContext['kinds']): Kind | null {
  if (credential.type !== 'variable' || kind.class !== 'protocol') return null
  const owners = [...kinds.values()].filter(
    ({ id, hosts, key }) =>
      id !== api.wire && hosts.length > 0 && key.variables.includes(credential.variable),
  )
  return owners.length === 1 ? (owners[0] as Kind) : null
}
