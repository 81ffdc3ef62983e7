import { resolve } from 'node:path'
import process from 'node:process'
import { type OutputOptions, type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { kinds } from '../kinds/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { rules } from '../rules/index.ts'
import { dataAsJson, withoutKindPages, withoutRulePages } from './compact.ts'
import { licensesOf } from './licenses.ts'
import { rawText } from './raw-text.ts'
import { replaceFolder } from './replace-folder.ts'
import { typesOf } from './types-of.ts'

/*
 * Makes dist/:
 *
 * - cli.cjs, the command. CommonJS, since Node 20 starts that faster. Whatever `check` does not need
 *   (other commands, generators, pages of kinds and rules) lies in chunks that are read on demand.
 * - keyfit.js, the library, with the types (left out with --no-types: tests do not need them).
 *
 * Three kinds of modules are changed on the way:
 *
 * - `import text from './x.ts?raw'` is the text of a file: templates are copied out by generators,
 *   and the core reads no disk. Vite does the same for the tests (raw-text.ts).
 * - kinds/index.ts becomes one `JSON.parse('…')`, which V8 reads faster than object literals.
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

const cli = await bundle(
  'cli/cli.ts',
  ['ts-morph'],
  [withoutRulePages(rules), withoutKindPages(kinds)],
  {
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: 'cli.cjs',
    chunkFileNames: 'cli/[name].cjs',
    minify,
  },
)
const library = await bundle(
  'keyfit.ts',
  Object.keys(manifest.dependencies),
  [withoutRulePages(rules), dataAsJson(kinds)],
  { format: 'esm', entryFileNames: 'keyfit.js', chunkFileNames: 'keyfit/[name].js', minify },
)

const files = new Map([...cli, ...library].map(({ fileName, code }) => [fileName, inAscii(code)]))
files.set(
  'licenses.txt',
  await licensesOf([...cli, ...library].flatMap(({ moduleIds }) => moduleIds)),
)
const hasTypes = !process.argv.includes('--no-types')
if (hasTypes) for (const [path, text] of await typesOf('keyfit')) files.set(path, text)
await replaceFolder('dist', files, (path) => !hasTypes && path.endsWith('.d.ts'))

/** Bundles one entry; what the sources name as a package and is not `external` goes in. */
async function bundle(
  input: string,
  external: string[],
  plugins: Plugin[],
  output: OutputOptions,
): Promise<Chunk[]> {
  const built = await rolldown({
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

type Chunk = Extract<RolldownOutput['output'][number], { type: 'chunk' }>

/** The same program without characters past ASCII: V8 reads it as bytes, which is faster. */
function inAscii(code: string): string {
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
