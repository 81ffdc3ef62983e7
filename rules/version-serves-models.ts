import type { Backend } from '../schema/backend.ts'
import { placeOf } from '../schema/places.ts'
import { settingsAsData } from '../schema/settings.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'version-serves-models',
  severity: 'error',
  about: 'A dated version of an API is new enough for what the models are for.',
  docs: `Some vendors date the versions of their API, and an old date hides what came later: on Azure the
chat routes are there since 2023-03-15-preview, and a request with an older date is answered 404, as if
the deployment or the resource were wrong.

Write a newer version, or leave it out where the current style of URL has none.`,
  good: [
    {
      title: 'accepts a version that is new enough, and an old one for what it serves',
      yaml: 'version: 1\nproviders:\n  chat:\n    kind: azure-openai\n    resource: contoso-swc\n    api_version: 2023-03-15-preview\n    api_key: ${AZURE_OPENAI_API_KEY}\n    models: [gpt41-swc]\n  search:\n    kind: azure-openai\n    resource: contoso-swc\n    api_version: "2022-12-01"\n    api_key: ${AZURE_OPENAI_API_KEY}\n    models: [{ id: ada-swc, for: embeddings }]\n',
    },
  ],
  bad: [
    {
      title: 'warns of a version that is older than what it must serve',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n    api_version: "2022-12-01"\n    models: [gpt41-swc]\n',
    },
  ],
  check: ({ backends }) => backends.flatMap((backend) => reports(backend)),
})

function reports(backend: Backend): Report[] {
  const { kind, models, settings } = backend
  return Object.entries(settingsAsData(kind.settings)).flatMap(
    ([name, { since = [], example }]) => {
      const written = /^\d{4}-\d{2}-\d{2}/.exec(String(settings[name] ?? ''))?.[0]
      if (written === undefined) return []
      const late = since.filter(({ date }) => written < date)
      return models
        .flatMap((model) =>
          late.filter(({ use }) => use === model.for).map((found) => ({ model, found })),
        )
        .slice(0, 1)
        .map(
          ({ model, found }): Report => ({
            at: placeOf(backend, name),
            ...(found.sure === 'documented' ? {} : { severity: 'warning' as const }),
            message: `${kind.name} ${found.sure === 'documented' ? 'serves' : 'seems to serve'} \`${found.use}\` since ${found.date}, and \`${name}\` is older`,
            why: `Requests for \`${model.id}\` would be answered 404, as if its name were wrong.`,
            fix: `${name}: ${example}`,
            see: [
              {
                at: placeOf(backend, 'models', model.index),
                message: `this model is meant for \`${found.use}\``,
              },
            ],
          }),
        )
    },
  )
}
