import { nearest } from '../diagnostics/suggest.ts'
import { type Backend, backendsByName } from '../schema/backend.ts'
import type { Config, Role } from '../schema/config.ts'
import { declaredProviders } from '../schema/declared-providers.ts'
import { listedModel } from '../schema/models.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'role-names-model',
  severity: 'error',
  about: 'A role names a provider of the file and a model that this provider lists.',
  docs: `Code asks for a role (\`roles.chat\`), and the file says which provider and model that is. No role has
a default: one that a program needs and the file does not declare does not compile, so that a helper
task can never go to a cloud unsaid.

Write \`provider/model\`. Where the provider lists its models, the model must be one of them, or fit one
of the patterns.`,
  good: [
    {
      title: 'accepts models that are listed, also by a pattern, and any where there is no list',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-5.1]\n  router:\n    kind: openrouter\n    models: ["mistralai/*"]\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\nroles:\n  chat: cloud/gpt-5.1\n  title: router/mistralai/mistral-small\n  memory: local/qwen3-8b\n',
    },
  ],
  bad: [
    {
      title: 'reports a model that the provider does not list',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-5.1]\nroles:\n  chat: cloud/gpt-5.2\n',
    },
    {
      title: 'reports a provider that is not there',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\nroles:\n  chat: clowd/gpt-5.1\n',
    },
  ],
  check(context) {
    const { config, backends } = context
    if (config.roles.size === 0) return []
    const byName = backendsByName(backends)
    const declared = declaredProviders(context)
    return [...config.roles].flatMap(
      ([name, role]) => report(name, role, config, declared, byName) ?? [],
    )
  },
})

function report(
  name: string,
  role: Role,
  config: Config,
  declared: () => ReadonlySet<string>,
  backends: ReadonlyMap<string, Backend>,
): Report | null {
  const at = { path: ['roles', name] }
  const provider = config.providers.get(role.provider)
  if (provider === undefined) {
    const names = [...declared()]
    if (names.includes(role.provider)) return null
    const near = nearest(role.provider, names)
    return {
      at: { ...at, part: role.provider },
      message: `\`${role.provider}\` is not a provider of this file`,
      why: `The role \`${name}\` would have nothing behind it. The providers are ${listed(names)}.`,
      ...(near === null ? {} : { fix: `${name}: ${near}/${role.model}` }),
    }
  }
  if (!provider.direct) {
    return {
      at: { ...at, part: role.provider },
      message: `\`${role.provider}\` is not reached directly, so no role can stand for it`,
      why: 'It says `direct: false`: only a gateway calls it. A role names the gateway.',
      see: [{ at: { path: ['providers', role.provider, 'direct'] }, message: 'it is said here' }],
    }
  }
  const backend = backends.get(role.provider)
  if (backend === undefined || backend.models.length === 0) return null
  if (listedModel(backend.models, role.model) !== undefined) return null
  const ids = backend.models.map(({ id }) => id)
  const near = nearest(role.model, ids)
  return {
    at: { ...at, part: role.model },
    message: `\`${role.provider}\` does not list the model \`${role.model}\``,
    why: `Its models are ${listed(ids)}.`,
    fix:
      near === null
        ? `models: [${[...ids, role.model].join(', ')}]`
        : `${name}: ${role.provider}/${near}`,
    see: [
      { at: { path: ['providers', role.provider, 'models'] }, message: 'they are listed here' },
    ],
  }
}

function listed(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
