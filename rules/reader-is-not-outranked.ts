import { fixOfSet, saidBy, seeOrigin } from '../schema/places.ts'
import { placeOfUse, readerUses, readsOf } from '../schema/reader.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'reader-is-not-outranked',
  severity: 'warning',
  about: 'No other variable wins over those in which a declared program finds its provider.',
  docs: `Some programs choose by which variable is set. With \`CEREBRAS_API_KEY\` in its surroundings OptiLLM does
not look at \`OPENAI_API_KEY\`: it takes the Cerebras client, and sends that key to its base URL. With
\`OPENAI_BASE_URL\` set, \`AzureOpenAI\` of the openai SDK does not look at \`AZURE_OPENAI_ENDPOINT\`, and sends
the Azure key there.

Such a variable must be absent where the program runs. Give it a file of its own
(\`generate.env: { out, reader }\`), or start it without the variable (\`env -u NAME program\`).`,
  needsValues: true,
  good: [
    {
      title: 'is silent where nothing outranks it',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_API_KEY=sk-no-key\nOPTILLM_BASE_URL=http://localhost:8080/v1\n',
    },
    {
      title: 'is silent on two variables with one value',
      yaml: 'version: 1\nreaders:\n  claude-code: local\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\n',
      env: 'ANTHROPIC_API_KEY=dummy\nANTHROPIC_AUTH_TOKEN=dummy\n',
    },
  ],
  bad: [
    {
      title: 'warns of a key that makes the program take another client',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_API_KEY=sk-no-key\nOPTILLM_BASE_URL=http://localhost:8080/v1\nCEREBRAS_API_KEY={sample:csk-}\n',
    },
    {
      title: 'warns of an address that outranks the declared one',
      yaml: 'version: 1\nreaders:\n  openai-sdk: azure\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n',
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\n',
    },
  ],
  check(context) {
    const { config, backends, values } = context
    return readerUses(config).flatMap((use): Report[] => {
      const reader = context.readers.get(use.reader)
      if (reader === undefined) return []
      const reads = readsOf(use, reader, config, backends)
      const wanted = new Set(
        reads.flatMap(({ reading: { key, url } }) => [key?.variable, url?.variable]),
      )
      const seen = new Set<string>()
      return reads.flatMap(({ backend, reading }) =>
        (reading.unset ?? []).flatMap((name): Report[] => {
          const value = values.get(name)
          if (value === undefined || value.key.isEmpty || wanted.has(name) || seen.has(name))
            return []
          const own = reading.key && values.get(reading.key.variable)
          if (own?.key.equals(value.key) || value.key.isOneOf(['0', 'false'])) return []
          // the same credential under another name
          const { credential } = backend
          if (credential.type === 'variable' && credential.key?.equals(value.key)) return []
          seen.add(name)
          const looked = [reading.key?.variable, reading.url?.variable].filter((each) => each)
          return [
            {
              at: placeOfUse(use),
              message: `${name} is set, which ${reader.name} uses before or beside ${looked.join(' and ')}${saidBy(value.origin)}`,
              why: `Its requests would not go where \`${backend.name}\` is declared to be, or would carry another credential. If another program needs ${name}, give this one a file of its own: \`generate: { env: { out: .env.${reader.id}, reader: ${reader.id} } }\`.`,
              fix: fixOfSet(name, value.origin),
              see: seeOrigin(value.origin, 'it is set here'),
            },
          ]
        }),
      )
    })
  },
})
