import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import { readers } from '../kinds/readers/index.ts'
import { wires } from '../kinds/wires.ts'
import { type Facts, factsOf } from './source-facts.ts'

/** What each part may import: other parts, `type:` for types alone, and packages by name. */
const mayImport: Record<string, string[]> = {
  kinds: ['kinds'],
  diagnostics: ['diagnostics', 'picocolors', 'fastest-levenshtein', 'type:sarif'],
  schema: ['schema', 'kinds', 'diagnostics', 'yaml', 'zod', 'dotenv'],
  rules: [
    'rules',
    'schema',
    'type:kinds',
    'kinds/wires.ts',
    'kinds/ambient-variables.ts',
    'kinds/public-variables.ts',
    'type:diagnostics',
    'diagnostics/suggest.ts',
  ],
  generators: [
    'generators',
    'schema',
    'kinds',
    'type:rules',
    'diagnostics',
    'templates',
    'zod',
    'zod-to-json-schema',
    'ts-morph',
    'node:path',
  ],
  templates: [
    'templates',
    'openai',
    'ai',
    '@ai-sdk',
    '@langchain',
    '@openrouter',
    '@anthropic-ai',
    '@google',
    '@mistralai',
    'cohere-ai',
    'groq-sdk',
    'ollama',
  ],
  'keyfit.ts': ['kinds', 'schema', 'rules', 'diagnostics', 'generators', 'version.ts'],
  'version.ts': [],
}

/** It alone loads ts-morph, as a package is loaded fastest where there is `require`. */
const printer = 'generators/client/print.ts'

/** Parts that may touch disk, process, console and network. */
const shells = ['cli', 'plugin', 'scripts', 'bench', 'test', 'examples', 'vitest.config.ts']

const files = import.meta.glob([
  '../*.ts',
  '../{kinds,diagnostics,schema,rules,generators,templates}/**/*.ts',
  '../{cli,plugin}/**/*.ts',
  '!**/golden/**',
])
const root = resolve('.')
const all = Object.keys(files).map((key) =>
  relative(root, resolve(import.meta.dirname, key)).replaceAll('\\', '/'),
)
const core = all.filter((file) => !shells.includes(partOf(file)))

function partOf(file: string): string {
  return file.split('/')[0] ?? file
}

function read(file: string): Facts {
  return factsOf(readFileSync(file, 'utf8'))
}

describe.each(core)('%s', (file) => {
  const facts = read(file)

  it('imports only what its part may import', () => {
    const allowed = mayImport[partOf(file)]
    expect(allowed, `${partOf(file)} has no line in this table`).toBeDefined()
    const wrong = facts.imports.filter(({ from, isType }) => {
      const target = from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : from
      const part = from.startsWith('.') ? partOf(target) : target.split('/')[0]
      return !allowed?.some(
        (each) => each === part || each === target || (isType && each === `type:${part}`),
      )
    })
    expect(wrong).toEqual([])
  })

  // what is copied out into a user's code does what a client does
  if (partOf(file) === 'templates') return

  it('touches no disk, process, console or network', () => {
    const touched = [
      'process',
      'console',
      'fetch',
      'globalThis',
      'global',
      'require',
      'WebSocket',
      'XMLHttpRequest',
    ]
    const allowed = file === printer ? ['globalThis'] : []
    expect(touched.filter((name) => facts.globals.has(name))).toEqual(allowed)
  })
})

describe('a fact about a vendor', () => {
  const blind = all.filter(
    (file) =>
      !['kinds', 'templates'].includes(partOf(file)) && basename(file) !== 'vitest.config.ts',
  )
  const hosts = kinds.flatMap((kind) => kind.hosts).map((host) => host.replace(/^\*[.-]/, ''))
  const variables = new Set([
    ...kinds.flatMap((kind) => [...kind.key.variables, ...(kind.urlVariables ?? [])]),
    ...readers().flatMap(({ reads }) =>
      reads.flatMap(({ key, url }) => [key?.variable ?? [], url?.variable ?? []].flat()),
    ),
  ])
  const prefixes = kinds
    .flatMap((kind) => kind.key.shapes.map(({ prefix }) => prefix))
    .filter(({ length }) => length > 3)
  // the name of a wire is a word of keyfit.yaml, and is also the name of the SDK for it
  const ids = kinds.map(({ id }) => id).filter((id) => !Object.hasOwn(wires, id))

  it.each(blind)('stands nowhere in %s', (file) => {
    const { texts } = read(file)
    const found = texts.filter(
      (text) =>
        ids.includes(text) ||
        [...hosts, ...prefixes].some((fact) => text.includes(fact)) ||
        text.split(/[^A-Za-z0-9_]+/).some((word) => variables.has(word)),
    )
    expect(found).toEqual([])
  })
})

it('sees what a module imports, touches and says', () => {
  const { imports, globals, texts } = factsOf(`
    import type { A } from './a.ts'
    export { b } from 'b'
    const process = 1
    const { log } = console
    export const c = async (fetch: A) => [process, fetch('d'), \`e\${log.global}\`, /f/, import('g')]
    export default defineRule({ id: 'h', docs: 'i', good: [{ yaml: 'j' }] })
  `)
  expect(imports).toEqual([
    { from: './a.ts', isType: true },
    { from: 'b', isType: false },
    { from: 'g', isType: false },
  ])
  expect(globals.has('console')).toBe(true)
  for (const name of ['process', 'fetch', 'global']) expect(globals.has(name)).toBe(false)
  expect(texts.filter((text) => text !== '')).toEqual(['d', 'e', 'f', 'h'])
})
