import { variablesOf } from '../schema/variables.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'value-reads-alike',
  severity: 'warning',
  about: 'A value in a .env means the same to dotenv and to Docker.',
  docs: `dotenv, compose and Node's \`--env-file\` take the quotes around a value away. \`docker run --env-file\`
does not: it takes each line as it stands, and the container gets a key with quotes around it. So the
same file works on the host and fails in the container.

It is reported where the program runs in Docker and no compose file stands beside keyfit.yaml. A key
needs no quotes: leave them out, and everybody reads the same.`,
  yields: [],
  good: [
    {
      title: 'is silent on a value without quotes',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    },
    {
      title: 'is silent where compose reads the file',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY="{sample:sk-proj-}"\n',
      files: { 'compose.yaml': 'services:\n  app:\n    build: .\n    env_file: .env\n' },
    },
    {
      title: 'is silent on the host',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY="{sample:sk-proj-}"\n',
    },
  ],
  bad: [
    {
      title: 'warns of quotes that Docker keeps',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY="{sample:sk-proj-}"\n',
    },
  ],
  needsValues: true,
  check(context) {
    const { config, containerFiles, backends } = context
    if (config.runsIn !== 'docker') return []
    if (containerFiles.some(({ file }) => /compose/i.test(file))) return []
    const names = new Set(backends.flatMap((one) => variablesOf(one).map(({ name }) => name)))
    return [...names].flatMap((name) => report(name, context) ?? [])
  },
})

function report(name: string, { values }: RuleContext): Report | null {
  const value = values.get(name)
  if (value === undefined || value.origin === 'process' || !value.isQuoted) return null
  return {
    at: value.origin,
    message: `Docker keeps the quotes around ${name} in ${value.origin.file}`,
    why: '`docker run --env-file` takes a line as it stands: in the container the value begins with a quote.',
    fix: `remove the quotes around the value of ${name}`,
    see: [{ at: { path: ['runs_in'] }, message: 'the program runs in a Docker container' }],
  }
}
