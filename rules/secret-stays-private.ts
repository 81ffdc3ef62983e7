import { publicVariables } from '../kinds/public-variables.ts'
import type { Backend } from '../schema/backend.ts'
import type { ConfigAt } from '../schema/finding.ts'
import { placeOf, placeOfKey } from '../schema/places.ts'
import { referencesIn } from '../schema/reference.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'secret-stays-private',
  severity: 'error',
  about:
    'No key is in a variable that a build tool publishes, or in a program that runs in a browser.',
  docs: `Build tools copy variables with certain beginnings (\`NEXT_PUBLIC_\`, \`VITE_\`, \`PUBLIC_\`,
\`REACT_APP_\` …) into the code that every visitor downloads. A key in one of them is public, and so is
any key of a program that itself runs in a browser.

Keep the key on a server of your own that the page calls, and give the variable another name. Where
each visitor brings a key, say \`api_key: caller\`.`,
  good: [
    {
      title: 'accepts a key that the visitor brings',
      yaml: 'version: 1\nruns_in: browser\nproviders:\n  cloud:\n    kind: openai\n    api_key: caller\n',
    },
    {
      title: 'accepts a public variable for what is no secret',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: ${VITE_OLLAMA_URL:-http://localhost:11434/v1}\n    hosts: [localhost]\n',
    },
  ],
  bad: [
    {
      title: 'reports a key in a variable that is published',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${NEXT_PUBLIC_OPENAI_API_KEY}\n',
    },
    {
      title: 'reports a key in a client that runs in a browser',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\ngenerate:\n  client: { out: src/llm.ts, sdk: openai, runs_in: browser }\n',
    },
    {
      title: 'reports a key in a header of a program that runs in a browser',
      yaml: 'version: 1\nruns_in: browser\nproviders:\n  local:\n    kind: ollama\n    base_url: https://llm.example.com/v1\n    headers:\n      X-Api-Key: ${GATE_KEY}\n',
    },
    {
      title: 'reports a key in a program that runs in a browser',
      yaml: 'version: 1\nruns_in: browser\nproviders:\n  cloud:\n    kind: openai\n',
    },
  ],
  check: (context) => context.backends.flatMap((backend) => reports(backend, context)),
})

function reports(backend: Backend, { config }: RuleContext): Report[] {
  const secrets = secretsOf(backend)
  const published = secrets.flatMap((secret): Report[] => {
    const { variable, header } = secret
    const known = publicVariables.find(({ prefix }) => variable.startsWith(prefix))
    if (known === undefined) return []
    return [
      {
        at: placeOfSecret(backend, secret),
        message: `${known.tool} publishes ${variable}: it begins with \`${known.prefix}\``,
        why: 'Whoever opens the page can read it and use it as their own. Rename it where it is set, too.',
        fix: `${header === null ? 'api_key: ' : ''}\${${variable.slice(known.prefix.length)}}`,
      },
    ]
  })
  const [secret] = secrets
  const place = browserPlace(backend, config)
  if (published.length > 0 || place === null || secret === undefined) return published
  const why =
    'A program that runs in a browser keeps no secret: whoever opens the page can read it.'
  return [
    {
      at: placeOfSecret(backend, secret),
      message: `${secret.variable} would be in the browser of everyone who opens the page`,
      ...(secret.header === null
        ? {
            why: `${why} With \`caller\`, the code passes a key of the visitor’s own.`,
            fix: 'api_key: caller',
          }
        : { why: `${why} Let the page call a server of your own, which adds the header.` }),
      see: [{ at: { path: place }, message: 'the program runs in a browser' }],
    },
  ]
}

/** Where the file says that a program which calls this provider runs in a browser. */
function browserPlace(
  { name }: Backend,
  config: RuleContext['config'],
): (string | number)[] | null {
  const client = config.generate.client.find(
    ({ runsIn, providers }) => runsIn === 'browser' && (providers?.includes(name) ?? true),
  )
  if (client !== undefined) return [...client.path, 'runs_in']
  return config.runsIn === 'browser' ? ['runs_in'] : null
}

interface Secret {
  variable: string
  /** The header that holds it; null for the key. */
  header: string | null
}

function placeOfSecret(backend: Backend, { variable, header }: Secret): ConfigAt {
  if (header === null) return placeOfKey(backend)
  return { ...placeOf(backend, 'headers', header), part: variable }
}

function secretsOf(backend: Backend): Secret[] {
  const { credential, headers, kind } = backend
  const key =
    credential.type === 'variable' && kind.key.need !== 'ignored'
      ? [{ variable: credential.variable, header: null }]
      : []
  const inHeaders = Object.entries(headers).flatMap(([header, text]) =>
    referencesIn(text)
      .filter(({ name }) => /key|token|secret|auth/i.test(`${header} ${name}`))
      .map(({ name }) => ({
        variable: name,
        header,
      })),
  )
  return [...key, ...inHeaders]
}
