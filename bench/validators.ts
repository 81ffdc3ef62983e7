import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { attempt, type Command } from './measure.ts'
import { named, program, runsOn } from './peers.ts'
import type { Providers, Variable } from './providers.ts'
import type { Node } from './section.ts'

/** A command that checks something of a project. */
export interface Validator extends Command {
  /** Whether what is checked is declared in a file that it reads, as keyfit.yaml is. */
  readsDeclaration: boolean
}

/**
 * The peers of `keyfit check`, each as its documentation shows it and with as much as it can say: those
 * for variables know that each is set and how it begins, JSON Schema the structure of the file.
 */
export function validators(project: Providers, folder: string, peers: string, node: Node) {
  write(project, folder, peers)
  const wrong = `${folder}-wrong`
  write(broken(project), wrong, peers)
  const commands: Validator[] = [
    ...Object.entries(programs).map(([name, { package: own }]) => ({
      name: name.replace(own, named(own)),
      node: node.path,
      args: [fileOf(name)],
      cwd: folder,
      readsDeclaration: own === 'ajv',
    })),
    ...(runsOn(peers, 'varlock', node.version)
      ? [
          {
            name: `${named('varlock')}, load`,
            node: node.path,
            args: [program(peers, 'varlock', 'varlock'), 'load', '--format', 'json'],
            cwd: folder,
            readsDeclaration: true,
          },
        ]
      : []),
  ]
  for (const command of commands) {
    // one that accepts a mistake checks nothing
    const { status } = attempt({ ...command, cwd: wrong })
    if (status === 0) throw new Error(`${command.name} finds nothing wrong`)
  }
  return commands
}

const programs = {
  '@t3-oss/env-core with zod': {
    package: '@t3-oss/env-core',
    text: ({ variables }: Providers) => `import { createEnv } from '@t3-oss/env-core'
import { z } from 'zod'
process.loadEnvFile()
createEnv({
  server: {
${variables.map(({ name, prefix }) => `    ${name}: z.string().min(16).startsWith('${prefix}'),`).join('\n')}
  },
  runtimeEnv: process.env,
  emptyStringAsUndefined: true,
})
`,
  },
  envalid: {
    package: 'envalid',
    text: ({ variables }: Providers) => `import { cleanEnv, makeValidator } from 'envalid'
process.loadEnvFile()
const key = (prefix) => makeValidator((text) => {
  if (text.length < 16 || !text.startsWith(prefix)) throw new Error('begins with ' + prefix)
  return text
})()
cleanEnv(process.env, {
${variables.map(({ name, prefix }) => `  ${name}: key('${prefix}'),`).join('\n')}
})
`,
  },
  convict: {
    package: 'convict',
    text: ({ variables }: Providers) => `import convict from 'convict'
process.loadEnvFile()
const key = (prefix) => (text) => {
  if (text.length < 16 || !text.startsWith(prefix)) throw new Error('begins with ' + prefix)
}
convict({
${variables.map(({ name, prefix }) => `  ${name}: { format: key('${prefix}'), default: '', env: '${name}', sensitive: true },`).join('\n')}
}).validate({ allowed: 'strict' })
`,
  },
  'ajv with yaml and keyfit.schema.json': {
    package: 'ajv',
    text: () => `import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
const schema = JSON.parse(readFileSync('keyfit.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)
if (!validate(parse(readFileSync('keyfit.yaml', 'utf8')))) {
  console.error(validate.errors)
  process.exitCode = 1
}
`,
  },
} as const

function write(project: Providers, folder: string, peers: string): void {
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(peers, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'keyfit.yaml'), project.keyfitYaml)
  writeFileSync(join(folder, '.env'), project.env)
  writeFileSync(join(folder, '.env.schema'), schemaOf(project.variables))
  cpSync(resolve('keyfit.schema.json'), join(folder, 'keyfit.schema.json'))
  for (const [name, { text }] of Object.entries(programs)) {
    writeFileSync(join(folder, fileOf(name)), text(project))
  }
}

function fileOf(name: string): string {
  return `with-${name.replace(/\W+/g, '-')}.mjs`
}

/** The same variables for varlock. */
function schemaOf(variables: Variable[]): string {
  const lines = variables.map(({ name, prefix }) => {
    const begins = prefix === '' ? '' : `, startsWith=${prefix}`
    return `# @required @sensitive @type=string(minLength=16${begins})\n${name}=\n`
  })
  return `# @defaultRequired=true\n# ---\n\n${lines.join('\n')}`
}

function broken({ keyfitYaml, env, variables }: Providers): Providers {
  return {
    keyfitYaml: keyfitYaml.replace(/kind: \S+/, 'kind: opnai'),
    env: env.replace(/=.*/, '=x'),
    variables,
  }
}
