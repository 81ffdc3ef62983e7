import type { Kind, ModelFacts } from '../kinds/kind.ts'
import { type Backend, backendsByName } from '../schema/backend.ts'
import { goesToOwnHost } from '../schema/destination.ts'
import { asScalar } from '../schema/edits.ts'
import type { ConfigAt } from '../schema/finding.ts'
import { placeOf } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'model-fits-kind',
  severity: 'error',
  about: 'The id of a model is one by which this kind knows its models.',
  docs: `The same model has another id at every vendor: \`gpt-4o\` at OpenAI is \`openai/gpt-4o\` at a gateway
and the name of a deployment on Azure. Routers put a word of their own before it, which chooses the
backend and is cut off before the request: in keyfit.yaml the kind does that, so the id stands as the
server itself knows it. An id that the server does not know is answered 404 or 400, often in words that
sound like a wrong URL.

What ids look like stands in the kind. Where a vendor does not say so itself, a finding is a warning. A
proxy of your own may name models as it likes, so on other hosts than the kind's nothing is said.`,
  yields: ['url-fits-kind'],
  good: [
    {
      title: 'accepts ids as each kind knows them',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-5.1, "ft:gpt-4.1-mini-2025-04-14:acme::abc123"]\n  router:\n    kind: openrouter\n    models: [openai/gpt-5.1, openrouter/auto, "mistralai/*"]\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n    models: [{ id: azure/gpt-4.1, deployment: gpt41-swc }]\n',
    },
    {
      title: 'accepts any id behind a proxy of your own',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://llm.example.com/v1\n    hosts: [llm.example.com]\n    api_key: ${LLM_PROXY_KEY}\n    models: [openai/gpt-5.1]\n',
    },
  ],
  bad: [
    {
      title: "reports a router's word before the id",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [openai/gpt-5.1]\n',
    },
    {
      title: 'warns of it on a server of your own',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\n    models: [ollama_chat/llama3.2]\n',
    },
    {
      title: 'reports a gateway’s model without its vendor',
      yaml: 'version: 1\nproviders:\n  router:\n    kind: openrouter\n    models: [gpt-5.1]\n',
    },
    {
      title: "warns of another vendor's model",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [claude-sonnet-4-5]\n',
    },
    {
      title: 'looks at the model of a role, where there is no list',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\nroles:\n  chat: cloud/openai/gpt-5.1\n',
    },
  ],
  check(context) {
    const { backends, config } = context
    const reports = backends.flatMap((backend) =>
      backend.models.flatMap(({ id, deployment, index }) => {
        const place = placeOf(backend, 'models', index)
        const at = deployment === null ? place : { path: [...place.path, 'deployment'] }
        return judge(deployment ?? id, at, backend, context) ?? []
      }),
    )
    if (config.roles.size === 0) return reports
    const byName = backendsByName(backends)
    for (const [name, { provider, model }] of config.roles) {
      const backend = byName.get(provider)
      if (backend === undefined || backend.models.length > 0) continue
      const found = judge(model, { path: ['roles', name] }, backend, context)
      if (found !== null) reports.push(found)
    }
    return reports
  },
})

function judge(id: string, at: ConfigAt, backend: Backend, { kinds }: RuleContext): Report | null {
  const { kind, api, destination } = backend
  const { models } = kind
  if (models === undefined || id.includes('${') || backend.upstream.length > 0) return null
  // a proxy may name models as it likes
  if (kind.hosts.length > 0 && !goesToOwnHost(destination, kind)) return null
  const report = (found: Omit<Report, 'at' | 'see'>): Report => ({
    at: { ...at, part: id },
    ...found,
    see: [{ at: placeOf(backend, 'kind'), message: `declared as ${kind.name}` }],
  })
  // a `*` stands for some text
  const sample = id.replaceAll('*', 'x')
  const mistake = models.mistakes?.find(
    ({ pattern, wire }) => (wire ?? api.wire) === api.wire && new RegExp(pattern).test(sample),
  )
  if (mistake !== undefined) {
    return report({
      severity: mistake.sure === 'documented' ? 'error' : 'warning',
      message: `${kind.name} does not serve \`${id}\` under this id`,
      why: `What happens: ${mistake.happens}.`,
    })
  }
  const fits = hasForm(sample, models)
  const word = models.routedBy?.find((one) => id.startsWith(one))
  if (!fits || word !== undefined) {
    const bare = withoutWords(id, models)
    return report({
      ...(!fits && models.sure === 'documented' ? {} : { severity: 'warning' as const }),
      message:
        word === undefined
          ? `\`${id}\` is not a model id of ${kind.name}`
          : `\`${word}\` is a word for routers, not a part of the id that ${kind.name} knows`,
      why: `The server is asked for \`${id}\`, and knows no such model. Ids there have this form: ${models.shape}, such as ${models.examples.map((one) => `\`${one}\``).join(', ')}.`,
      ...(bare === null ? {} : { fix: asScalar(bare) }),
    })
  }
  // some vendors take another's ids where they speak another's wire, and serve their own model
  const other = api === kind.apis[0] ? makerOf(sample, models, kinds) : null
  if (other === null) return null
  return report({
    severity: 'warning',
    message: `\`${id}\` looks like a model of ${other.name}, and ${kind.name} serves its own`,
    why: `${kind.name} would answer that there is no such model. Ids there: ${models.examples.map((one) => `\`${one}\``).join(', ')}.`,
  })
}

/** Whether an id has the form of those of the kind, as far as one is known. */
function hasForm(id: string, { pattern = '' }: ModelFacts): boolean {
  return new RegExp(pattern).test(id)
}

/** What is left of an id that the kind would know, when words before it are taken away. */
function withoutWords(id: string, models: ModelFacts): string | null {
  let rest = id
  while (rest.includes('/')) {
    rest = rest.slice(rest.indexOf('/') + 1)
    if (rest !== '' && hasForm(rest, models)) return rest
  }
  return null
}

/** The vendor whose own model this is, where the kind serves nothing but its own. */
function makerOf(id: string, { own }: ModelFacts, kinds: RuleContext['kinds']): Kind | null {
  if (own === undefined || new RegExp(own).test(id)) return null
  const makers = [...kinds.values()].filter(
    ({ models }) => models?.own !== undefined && new RegExp(models.own).test(id),
  )
  return makers[0] ?? null
}
