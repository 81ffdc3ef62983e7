import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { GenerateOptions } from '../../keyfit.ts'
import { filesFrom, folderWith } from './support.ts'

/** The compilers under which generated code must compile. */
export const compilers: string[] = ['typescript-5.5', 'typescript-6', 'typescript']

/** Programs by what they show, and what stands before each. */
export interface Programs {
  /** Must generate `all.ts` and `compiled.js`, which each program is compiled with. */
  yaml: string
  options: GenerateOptions
  /** Names that are imported from the client, and further imports. */
  names: string
  imports?: string
  must: Record<string, string>
  mustNot: Record<string, string>
}

/** The programs as files, against the TypeScript and the JavaScript form. */
function filesOf(
  table: Record<string, string>,
  name: string,
  { names, imports = '' }: Programs,
): [path: string, text: string][] {
  return ['all', 'compiled'].flatMap((form) =>
    Object.values(table).map((code, index): [string, string] => [
      `${name}-${index}-${form}.ts`,
      `${imports}
import { ${names} } from './${form}.js'
export { ${names} }
export async function program(): Promise<void> {
  ${code}
}
`,
    ]),
  )
}

/** What a compiler says of a wrong argument, property or option. */
export const refusal: RegExp = /error TS(?:2322|2339|2345|2353|2551|2554|2561|2769|2820):/

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  isolatedModules: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  // the SDK's own declarations do not pass all of these
  skipLibCheck: true,
  noEmit: true,
  target: 'es2022',
}

export const surroundings: Record<string, object> = {
  'nodenext, with the types of Node': { module: 'nodenext', lib: ['es2022'], types: ['node'] },
  'a bundler, with those of the web': {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
}

/** The errors of a compiler by file; empty lines of its own output are none. */
export async function compile(
  compiler: string,
  surrounding: object,
  files: [path: string, text: string][],
): Promise<Map<string, string[]>> {
  const since58 = compiler === 'typescript-5.5' ? {} : { erasableSyntaxOnly: true }
  const compilerOptions = { ...strict, ...since58, ...surrounding }
  const config = JSON.stringify({ compilerOptions, include: ['*.ts', '*.mts'] })
  const folder = await folderWith([...files, ['tsconfig.json', config]])
  const tsc = resolve('node_modules', compiler, 'bin/tsc')
  const output = await promisify(execFile)(
    process.execPath,
    [tsc, '-p', folder, '--pretty', 'false'],
    {
      cwd: folder,
      maxBuffer: 1 << 26,
    },
  ).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
  const errors = new Map<string, string[]>()
  for (const line of output.split('\n').filter((text) => /error TS\d/.test(text))) {
    const file = /^([^(\s]+)\(/.exec(line)?.[1] ?? ''
    errors.set(file, [...(errors.get(file) ?? []), line])
  }
  return errors
}

/** Tests that the programs compile or not as they must, with every compiler in both surroundings. */
export function testPrograms(programs: Programs): void {
  const { yaml, options, must, mustNot } = programs
  describe.each(compilers)('under %s', (compiler) => {
    it.each(Object.entries(surroundings))(
      'and %s, programs compile or not as they must',
      async (_, surrounding) => {
        const errors = await compile(compiler, surrounding, [
          ...(await filesFrom(yaml, options)),
          ...filesOf(must, 'must', programs),
          ...filesOf(mustNot, 'not', programs),
        ])
        const wrong = [...errors].filter(([file]) => !file.startsWith('not-'))
        expect(wrong).toEqual([])
        const passed = Object.keys(mustNot).flatMap((title, index) =>
          ['all', 'compiled']
            .filter(
              (form) => !errors.get(`not-${index}-${form}.ts`)?.every((line) => refusal.test(line)),
            )
            .map((form) => `${title}: ${errors.get(`not-${index}-${form}.ts`) ?? 'no error'}`),
        )
        expect(passed).toEqual([])
      },
    )
  })
}

/** Tests that the programs which must compile do so with other versions of the packages, by their names here. */
export function testVersions(
  programs: Programs,
  versions: Record<string, Record<string, string>>,
): void {
  it.each(Object.entries(versions))(
    'with the %s versions of the packages, programs compile',
    async (_, packages) => {
      const paths = Object.fromEntries(
        Object.entries(packages).map(([name, here]) => [name, [resolve('node_modules', here)]]),
      )
      const surrounding = {
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2022'],
        types: ['node'],
        paths,
      }
      const files = [
        ...(await filesFrom(programs.yaml, programs.options)),
        ...filesOf(programs.must, 'must', programs),
      ]
      expect([...(await compile('typescript', surrounding, files))]).toEqual([])
    },
  )
}
