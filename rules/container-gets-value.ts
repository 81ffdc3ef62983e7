import type { Backend } from '../schema/backend.ts'
import { environmentsIn, type ServiceVariable, setInService } from '../schema/containers.ts'
import { isFiller } from '../schema/credential.ts'
import type { ConfigAt } from '../schema/finding.ts'
import { Key } from '../schema/key.ts'
import { placeOf, placeOfKey } from '../schema/places.ts'
import type { Origin } from '../schema/values.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'container-gets-value',
  severity: 'warning',
  about: 'What a compose file sets for a declared variable is the value that was meant.',
  docs: `What stands under \`environment:\` in a compose file outranks \`env_file:\` and is all that the container
sees. A placeholder that was left there hides the key in \`.env\`; so does \`NAME=\${NAME:-}\`, which compose
fills from the shell and from \`.env\` alone, and with nothing where neither has it. In the form of a list
(\`- NAME="value"\`) the quotes are a part of the value.

Write \`NAME: \${NAME:?}\`, which fails where there is no value, or leave the line out where \`env_file:\` has
it.`,
  good: [
    {
      title: 'accepts a variable that is handed on',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      files: {
        'compose.yaml':
          'services:\n  app:\n    build: .\n    environment:\n      - OPENAI_API_KEY\n  worker:\n    build: .\n    environment:\n      OPENAI_API_KEY: ${OPENAI_API_KEY:?}\n',
      },
    },
  ],
  bad: [
    {
      title: 'warns of a placeholder',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      files: {
        'compose.yaml':
          'services:\n  app:\n    build: .\n    environment:\n      - OPENAI_API_KEY=<your_openai_key>\n',
      },
    },
    {
      title: 'warns of a line that empties what a file of variables holds',
      yaml: 'version: 1\nruns_in: docker\nenv_files: [.llm.env]\nproviders:\n  cloud:\n    kind: openai\n',
      files: {
        '.llm.env': 'OPENAI_API_KEY={sample:sk-proj-}\n',
        'compose.yaml':
          'services:\n  app:\n    build: .\n    env_file: [.llm.env]\n    environment:\n      - OPENAI_API_KEY=${OPENAI_API_KEY:-}\n',
      },
    },
    {
      title: 'warns of quotes that become a part of the value',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: ollama\n    base_url: ${OLLAMA_URL}\n    hosts: [ollama]\n',
      files: {
        'compose.yaml':
          'services:\n  app:\n    build: .\n    environment:\n      - OLLAMA_URL="http://ollama:11434"\n',
      },
    },
  ],
  check(context) {
    const { containerFiles, backends, environment } = context
    // most projects have none, and then nothing need be gathered
    if (environment !== null || containerFiles.length === 0) return []
    const declared = declaredIn(backends)
    return containerFiles.flatMap(({ file, text }) =>
      environmentsIn(file, text).flatMap((variable) => {
        const known = declared.get(variable.name)
        return known === undefined ? [] : (report(variable, known, context) ?? [])
      }),
    )
  },
})

interface Declared {
  backend: Backend
  at: ConfigAt
  isKey: boolean
}

function declaredIn(backends: Backend[]): Map<string, Declared> {
  const found = new Map<string, Declared>()
  for (const backend of backends) {
    const { credential, destination } = backend
    if (credential.type === 'variable') {
      found.set(credential.variable, { backend, at: placeOfKey(backend), isKey: true })
    }
    if (destination.from !== 'file') continue
    for (const { name } of destination.references) {
      const at = { ...placeOf(backend, 'base_url'), part: name }
      if (!found.has(name)) found.set(name, { backend, at, isKey: false })
    }
  }
  return found
}

function report(
  variable: ServiceVariable,
  { backend, at: declaredAt, isKey }: Declared,
  context: RuleContext,
): Report | null {
  const { service, name, text, hasFiles, isItem, at } = variable
  if (text === null) return null
  const base = {
    at,
    fix: hasFiles
      ? `remove this line: env_file brings ${name}`
      : setInService(variable, `\${${name}:?}`),
    see: [{ at: declaredAt, message: `\`${backend.name}\` reads it` }],
  }
  const origin = originOf(name, context)
  const hidden =
    origin === null ? null : origin === 'process' ? 'the process environment' : origin.file
  const why =
    hidden === null
      ? `The service \`${service}\` gets this, whatever a \`.env\` beside it says.`
      : `The service \`${service}\` gets this, and not the value from ${hidden}.`
  const reference = /^\$(?:\{([A-Za-z_]\w*)(?:(:?[-?+])([^}]*))?\}|([A-Za-z_]\w*))$/.exec(text)
  if (reference !== null) {
    const [, braced, sign = '', fallback = '', bare] = reference
    const source = braced ?? bare
    if (sign.includes('?')) return null
    if (isKey && isNoKey(new Key(fallback), backend, context)) {
      return { ...base, message: `${name} falls back to a placeholder in ${at.file}`, why }
    }
    if (fallback !== '') return null
    if (source === name && hasFiles && !isFilled(name, at.file, context)) {
      return {
        ...base,
        message: `${name} becomes empty in ${at.file} unless the shell or \`.env\` sets it`,
        why: `\`environment:\` outranks \`env_file:\`, and compose fills its references only from the shell and \`.env\`: the service \`${service}\` gets an empty value.`,
      }
    }
    return null
  }
  if (text.includes('$')) return null
  const key = new Key(text)
  if (text.trim() === '')
    return { ...base, message: `${name} is set to an empty text in ${at.file}`, why }
  if (/^(["']).*\1$/s.test(text)) {
    return {
      ...base,
      message: `the quotes around ${name} in ${at.file} become a part of its value`,
      why: `${isItem ? 'In a list compose takes no quotes away' : 'YAML takes only the quotes around these away'}, so the service \`${service}\` gets them as a part of the value.`,
      fix: `remove the quotes around the value of ${name}`,
    }
  }
  if (!isKey || !isNoKey(key, backend, context)) return null
  return { ...base, message: `${name} is set to a placeholder in ${at.file}`, why }
}

/** Where the value stands that wins here; null where there is none. */
function originOf(name: string, { values }: RuleContext): Origin | null {
  const value = values.get(name)
  return value === undefined || value.key.isEmpty ? null : value.origin
}

/** Whether compose finds a value where it looks for one: in the shell, and in `.env` beside its file. */
function isFilled(name: string, composeFile: string, { values }: RuleContext): boolean {
  const end = Math.max(composeFile.lastIndexOf('/'), composeFile.lastIndexOf('\\'))
  const beside = `${composeFile.slice(0, end + 1)}.env`
  return values
    .allOf(name)
    .some(({ key, origin }) => !key.isEmpty && (origin === 'process' || origin.file === beside))
}

function isNoKey(key: Key, { kind }: Backend, { kinds }: RuleContext): boolean {
  if (kind.key.need !== 'required' || key.isOneOf(kind.key.fillers ?? [])) return false
  return isFiller(key, kinds) || (kind.hosts.length > 0 ? key.isPlaceholder() : key.asksForKey())
}
