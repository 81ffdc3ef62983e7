import type * as TsMorph from 'ts-morph'
import type { CodeBlockWriter } from 'ts-morph'

let loaded: typeof TsMorph | undefined

/** ts-morph. This is the only file that loads it, since that alone takes longer than all the rest. */
export function tsMorph(): typeof TsMorph {
  // on Node 20 `require` takes two thirds of the time of `import`
  loaded ??= nodeModule()?.createRequire(import.meta.url)('ts-morph') as typeof TsMorph
  return loaded
}

/** Loads it where there is no `require`, as in a browser; elsewhere it is loaded when it is needed. */
export async function loadTsMorph(): Promise<void> {
  if (nodeModule() === undefined) loaded ??= await import('ts-morph')
}

/** Looked up at run time, so that a bundle for a browser needs no stand-in for it. */
function nodeModule(): { createRequire(url: string): (name: string) => unknown } | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> }
  return process?.getBuiltinModule?.('node:module')
}

/** A constant to print: the writer is given what stands behind its name. */
export interface Constant {
  name: string
  write(writer: CodeBlockWriter): void
}

/**
 * Prints constants as a source file, and proves that the text holds them and nothing else: whatever
 * stands in a keyfit.yaml, no statement comes of it.
 */
export function printConstants(constants: Constant[], keyword: 'const' | 'declare const'): string {
  const { printStructure, StructureKind } = tsMorph()
  const text = printStructure(
    {
      kind: StructureKind.SourceFile,
      statements: constants.map(({ name, write }, index) => (writer: CodeBlockWriter) => {
        if (index > 0) writer.blankLineIfLastNot()
        writer.write(`${keyword} ${name}`)
        write(writer)
      }),
    },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  )
  prove(text, constants)
  return text
}

function prove(text: string, constants: Constant[]): void {
  const { ts } = tsMorph()
  const file = ts.createSourceFile('printed.ts', text, ts.ScriptTarget.ESNext)
  // the parser's complaints are kept in a field that is not part of the published types
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] }
  const names = file.statements.map((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => ts.isIdentifier(name) && name.text)
      : ts.SyntaxKind[statement.kind],
  )
  const wanted = constants.map(({ name }) => name)
  if (parseDiagnostics.length > 0 || names.join('\n') !== wanted.join('\n')) {
    throw new Error(
      'the printed client is not what was meant; please report this as a bug in keyfit',
    )
  }
}
