import type { Backend } from '../schema/backend.ts'
import { bakedIn, environmentsIn } from '../schema/containers.ts'
import { isFiller } from '../schema/credential.ts'
import type { At, FileAt } from '../schema/finding.ts'
import { identify, Key } from '../schema/key.ts'
import { placeOf } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-stays-out-of-git',
  severity: 'error',
  about: 'No key is in a file that git keeps: a tracked .env, a template, a compose file.',
  docs: `What git has kept once is in the history for good, and in every clone. \`keyfit check\` looks at the
files that belong to keyfit.yaml: files of variables and key files that git tracks, templates
(\`.env.example\`), compose files and Dockerfiles. In a template and in a container's file only what looks
like a key of a known shape is reported.

Revoke the key, then \`git rm --cached\` the file and add it to \`.gitignore\`; in a template leave the value
empty. Changing the key is what matters: taking the file out does not take it out of the history.`,
  needsValues: true,
  good: [
    {
      title: 'is silent on a .env that git does not keep, and on a template without values',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      files: { '.env.example': 'OPENAI_API_KEY=sk-proj-...\n' },
    },
    {
      title: 'is silent on a tracked file without a secret',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: ${LLAMA_URL}\n    hosts: [localhost]\n    api_key: ${LLAMA_API_KEY}\n',
      env: 'LLAMA_URL=http://localhost:8080/v1\nLLAMA_API_KEY=no_key\n',
      tracked: ['.env'],
    },
  ],
  bad: [
    {
      title: 'reports a key in a .env that git keeps',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      tracked: ['.env'],
    },
    {
      title: 'reports a key in a template',
      yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n',
      files: { '.env.example': 'GEMINI_API_KEY={sample:AIza}\n' },
    },
    {
      title: 'reports a key file that git keeps',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: { file: .openai/key.txt }\n',
      tracked: ['.openai/key.txt'],
    },
    {
      title: 'reports a key in a compose file',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  gemini:\n    kind: google-gemini\n',
      files: {
        'compose.yaml':
          'services:\n  app:\n    build: .\n    environment:\n      GEMINI_API_KEY: {sample:AIza}\n',
      },
    },
  ],
  check(context) {
    const { backends, environment, values, isTracked } = context
    const kept = new Set(values.files.filter((file) => isTracked(file)))
    return [
      ...backends.flatMap((backend) => ofBackend(backend, kept, context)),
      ...(environment === null ? [...inTemplates(context), ...inContainers(context)] : []),
    ]
  },
})

const why = 'It is in the history for good, and in every clone. Revoke the key first.'

function ofBackend(
  backend: Backend,
  kept: ReadonlySet<string>,
  { values, isTracked, kinds }: RuleContext,
): Report[] {
  const { credential } = backend
  if (credential.type === 'file') {
    if (!isTracked(credential.path, true)) return []
    return [
      {
        at: placeOf(backend, 'api_key', 'file'),
        message: `git keeps ${credential.path}, which holds the key of \`${backend.name}\``,
        why,
        fix: `git rm --cached ${credential.path}`,
      },
    ]
  }
  // as in most projects: then no value need be looked at
  if (credential.type !== 'variable' || kept.size === 0) return []
  return values.allOf(credential.variable).flatMap(({ name, key, origin }) => {
    if (origin === 'process' || !kept.has(origin.file)) return []
    if (isNoSecret(key, kinds) || key.isPlaceholder()) return []
    return [
      {
        at: origin,
        ...(hasKnownShape(key, kinds) ? {} : { severity: 'warning' as const }),
        message: `git keeps ${origin.file}, and the key in ${name} with it`,
        why,
        fix: `git rm --cached ${origin.file}`,
        see: [{ at: placeOf(backend) as At, message: `\`${backend.name}\` reads it` }],
      },
    ]
  })
}

function inTemplates({ templates, kinds }: RuleContext): Report[] {
  return templates().flatMap(({ file, entries }) =>
    entries.flatMap(({ name, value, isQuoted: _, ...place }) =>
      isKnownKey(new Key(value), kinds)
        ? [
            {
              at: { file, ...place },
              message: `${file} is a template, and ${name} in it holds a key`,
              why: 'A template is copied and committed: whoever has the repository has the key. Revoke it first.',
              fix: `${name}=`,
            },
          ]
        : [],
    ),
  )
}

function inContainers({ containerFiles, kinds }: RuleContext): Report[] {
  return containerFiles.flatMap(({ file, text }) => {
    const given: { name: string; text: string | null; at: FileAt }[] = [
      ...environmentsIn(file, text),
      ...bakedIn(file, text),
    ]
    return given.flatMap(({ name, text: value, at }) =>
      value !== null && isKnownKey(new Key(value.replace(/^(["'])(.*)\1$/s, '$2')), kinds)
        ? [
            {
              at,
              message: `${file} holds a key, in ${name}`,
              why: /dockerfile/i.test(file) ? `${why} The image has it, too.` : why,
              fix: /dockerfile/i.test(file) ? `remove ${name}` : `${name}: \${${name}:?}`,
            },
          ]
        : [],
    )
  })
}

function isNoSecret(key: Key, kinds: RuleContext['kinds']): boolean {
  return key.isEmpty || key.isElsewhere() || isFiller(key, kinds)
}

/** Whether a value has a shape that cannot well be anything else, and is no `sk-xxxxxxxx`. */
function isKnownKey(key: Key, kinds: RuleContext['kinds']): boolean {
  return !isNoSecret(key, kinds) && !key.isOneLetter() && hasKnownShape(key, kinds)
}

function hasKnownShape(key: Key, kinds: RuleContext['kinds']): boolean {
  return identify(key, kinds).some(
    ({ shape }) => shape.prefix.length >= 4 && shape.sure !== 'observed',
  )
}
