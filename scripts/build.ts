import { Module } from 'node:module'
import { resolve } from 'node:path'
import process from 'node:process'
import {
  type InputOptions,
  type OutputOptions,
  type Plugin,
  type RolldownOutput,
  rolldown,
} from 'rolldown'
import { kinds } from '../kinds/index.ts'
import { readers } from '../kinds/readers/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { rules } from '../rules/index.ts'
import { apart, atOnce } from './apart.ts'
import { bundledUnplugin } from './bundled-unplugin.ts'
import {
  dataAsJson,
  kindsJson,
  readersAsJson,
  shippedSchemaRead,
  withoutKindPages,
  withoutRulePages,
  withoutTerminal,
} from './compact.ts'
import { licensesOf } from './licenses.ts'
import { rawText } from './raw-text.ts'
import { replaceFolder } from './replace-folder.ts'
import { typesOf } from './types-of.ts'

/*
 * Makes dist/:
 *
 * - cli.cjs, the command, and cli/check.cjs and cli/kinds.jsonl, all that `check` needs of it, and
 *   cli/fresh.cjs, all that `check` and `generate` need where nothing has changed. CommonJS, since Node 20 starts that
 *   faster. Whatever `check` does not need (other commands, generators, pages
 *   of kinds and rules) lies in chunks that are read on demand.
 * - keyfit.js, the library, and plugin/, the build plugins, which share its chunks, with the types (left
 *   out with --no-types: tests do not need them).
 *
 * Four kinds of modules are changed on the way:
 *
 * - `import text from './x.ts?raw'` is the text of a file: templates are copied out by generators,
 *   and the core reads no disk. Vite does the same for the tests (raw-text.ts).
 * - kinds/index.ts becomes one `JSON.parse`, which is faster than object literals: of a string in the
 *   library, of a file in the CLI. kinds/readers/index.ts too, at its first call.
 * - In the CLI generators/json-schema/shipped.ts reads the schema at the root of the package.
 * - rules/*.ts come without docs and examples and, in the CLI, kinds/index.ts without notes and
 *   sources; rules/pages.ts and kinds/pages.ts have them all (compact.ts).
 *
 * Packages named in "dependencies" stay outside of the library, all others are bundled. In the CLI
 * only ts-morph stays outside: it starts faster unbundled.
 */
const root = process.cwd()
// functions and classes keep their names, so that a stack trace can be read
const minify = {
  compress: true,
  mangle: { keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true },
}

/** What a check needs only where something is wrong, or where `kinds:` declares some. */
const forMistakes = {
  'zod/mini':
    'string number boolean null literal enum optional nullable union array record strictObject regex minLength int gte lte'.split(
      ' ',
    ),
  'schema/house-kinds.ts': ['readHouseKinds'],
  // also where a file is written in more than plain YAML
  'schema/yaml-mistakes.ts': ['mistakesIn'],
}
const needed = atStart('cli/main.ts')
const neededToGenerate = atStart('cli/generate.ts')
const commonJs = { format: 'cjs', dynamicImportInCjs: false, minify } as const
const cli = [
  ...(await bundle('cli/cli.ts', [], [mainApart()], {
    ...commonJs,
    entryFileNames: 'cli.cjs',
  })),
  ...(await bundle('cli/fresh.ts', [], [withoutTerminal()], {
    ...commonJs,
    entryFileNames: 'cli/fresh.cjs',
    codeSplitting: false,
  })),
  ...(await bundle(
    'cli/main.ts',
    ['ts-morph'],
    [
      withoutRulePages(rules),
      withoutKindPages(kinds),
      readersAsJson(readers(), true),
      shippedSchemaRead(),
      withoutTerminal(),
      apart(forMistakes),
      needed.plugin,
      neededToGenerate.plugin,
    ],
    {
      ...commonJs,
      entryFileNames: 'cli/main.cjs',
      chunkFileNames: 'cli/[name].cjs',
      // one file is read faster than several
      codeSplitting: {
        groups: [
          { name: 'check', priority: 2, test: (id) => needed.ids.has(id) },
          { name: 'generate', priority: 1, test: (id) => neededToGenerate.ids.has(id) },
        ],
      },
    },
  )),
]
const entries = ['vite', 'rollup', 'rolldown', 'webpack', 'rspack', 'esbuild', 'farm'].map(
  (name) => `plugin/${name}`,
)
const library = await bundle(
  Object.fromEntries(['keyfit', ...entries].map((name) => [name, `${name}.ts`])),
  Object.keys(manifest.dependencies),
  [withoutRulePages(rules), dataAsJson(kinds), readersAsJson(readers()), bundledUnplugin()],
  { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'keyfit/[name].js', minify },
)

const files = new Map(
  [...cli, ...library].map(({ fileName, code }) => [
    fileName,
    inAscii(withLateRequire(atOnce(code))),
  ]),
)
// cli.cjs loads it by itself (cli/code-cache.ts)
files.set('cli/check.cjs', Module.wrap(files.get('cli/check.cjs') ?? ''))
files.set('cli/kinds.jsonl', inAscii(kindsJson(kinds)))
files.set(
  'licenses.txt',
  await licensesOf([...cli, ...library].flatMap(({ moduleIds }) => moduleIds)),
)
const hasTypes = !process.argv.includes('--no-types')
if (hasTypes) for (const [path, text] of await typesOf('keyfit', ...entries)) files.set(path, text)
await replaceFolder('dist', files, (path) => !hasTypes && path.endsWith('.d.ts'))

/** Bundles one entry; what the sources name as a package and is not `external` goes in. */
async function bundle(
  input: string | Record<string, string>,
  external: string[],
  plugins: Plugin[],
  output: OutputOptions,
  options: InputOptions = {},
): Promise<Chunk[]> {
  const built = await rolldown({
    ...options,
    input,
    platform: 'node',
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    resolve: {
      // its other build is CommonJS, of which nothing can be left out
      alias: { yaml: resolve(root, 'node_modules/yaml/browser/index.js') },
    },
    plugins: [rawText(), ...plugins],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  const { output: chunks } = await built.generate(output)
  await built.close()
  return chunks.filter((chunk) => chunk.type === 'chunk')
}

/** Finds out which modules an entry needs at once. */
function atStart(entry: string): { ids: Set<string>; plugin: Plugin } {
  const ids = new Set(['\0rolldown/runtime.js'])
  return {
    ids,
    plugin: {
      name: 'at-start',
      buildEnd() {
        ids.add(resolve(entry))
        // grows while it is walked
        for (const id of ids)
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) ids.add(next)
      },
    },
  }
}

/** cli/main.ts and cli/fresh.ts are bundled by themselves, so that all that each needs is one file. */
function mainApart(): Plugin {
  return {
    name: 'main-apart',
    resolveId(source) {
      const [, name] = /^\.\/(main|fresh)\.ts$/.exec(source) ?? []
      return name === undefined ? null : { id: `./cli/${name}.cjs`, external: true }
    },
  }
}

type Chunk = Extract<RolldownOutput['output'][number], { type: 'chunk' }>

/**
 * A bundle for Node begins with an import of `createRequire`, which the build plugins need. It is looked
 * up at run time instead, so that a browser can run the parts that do not.
 */
function withLateRequire(code: string): string {
  const [statement, name] = /import\{createRequire as (\w+)\}from"node:module";/.exec(code) ?? []
  if (statement === undefined) return code
  const late = 'globalThis.process?.getBuiltinModule?.("node:module").createRequire'
  return code.replace(statement, '').replace(`${name}(import.meta.url)`, `${late}(import.meta.url)`)
}

/** The same program without characters past ASCII: V8 reads it as bytes, which is faster. */
function inAscii(code: string): string {
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
