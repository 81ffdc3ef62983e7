import type { ts as TS } from 'ts-morph'
import { tsMorph } from '../../generators/client/print.ts'
import { type KnownPackage, sdkPackage } from '../../schema/sdk-clients.ts'
import { bare, childrenOf, nameOf, textOf } from './syntax.ts'

/** What a name of a file means: an export of an SDK's package, or (`*`) all of them. */
export interface Import {
  from: KnownPackage
  /** As it is written. */
  package: string
  name: string
}

export type Imports = ReadonlyMap<string, Import>

/** A client that is made or used by hand. */
export interface Made extends Import {
  /** What the report points at. */
  node: TS.Node
  /** As it is said in the report. */
  written: string
  /** What it is made with. */
  given: readonly TS.Node[]
}

/** The names under which a file has what it imports from SDKs; types are none. */
export function importsOf(file: TS.SourceFile): Imports {
  const { ts } = tsMorph()
  const imports = new Map<string, Import>()
  const visit = (node: TS.Node): void => {
    if (ts.isImportDeclaration(node)) readImport(node, imports)
    if (ts.isImportEqualsDeclaration(node) && !node.isTypeOnly) {
      const { moduleReference: reference } = node
      const named = ts.isExternalModuleReference(reference) ? textOf(reference.expression) : null
      addAll(imports, node.name.text, named)
    }
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      readVariable(node.name, node.initializer, imports)
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(file)
  return imports
}

function readImport(
  { importClause, moduleSpecifier }: TS.ImportDeclaration,
  imports: Map<string, Import>,
): void {
  const { ts } = tsMorph()
  const specifier = textOf(moduleSpecifier) ?? ''
  const from = sdkPackage(specifier)
  if (from === undefined || importClause === undefined || importClause.isTypeOnly) return
  const add = (local: string, name: string) =>
    imports.set(local, { from, package: specifier, name })
  if (importClause.name !== undefined) add(importClause.name.text, 'default')
  const { namedBindings } = importClause
  if (namedBindings === undefined) return
  if (ts.isNamespaceImport(namedBindings)) {
    add(namedBindings.name.text, '*')
    return
  }
  for (const { isTypeOnly, name, propertyName } of namedBindings.elements) {
    if (!isTypeOnly) add(name.text, (propertyName ?? name).text)
  }
}

/** `const { OpenAI } = require('openai')`, `const sdk = await import('openai')` and the like. */
function readVariable(
  name: TS.BindingName,
  value: TS.Expression,
  imports: Map<string, Import>,
): void {
  const { ts } = tsMorph()
  const found = exportOf(value, imports)
  if (found === null) return
  if (ts.isIdentifier(name)) {
    imports.set(name.text, found)
    return
  }
  if (!ts.isObjectBindingPattern(name) || found.name !== '*') return
  for (const element of name.elements) {
    const read = nameOf(element.propertyName ?? element.name)
    if (read !== null && ts.isIdentifier(element.name)) {
      imports.set(element.name.text, { ...found, name: read })
    }
  }
}

function addAll(imports: Map<string, Import>, local: string, specifier: string | null): void {
  const from = sdkPackage(specifier ?? '')
  if (from !== undefined) imports.set(local, { from, package: specifier ?? '', name: '*' })
}

/** What an expression names of an SDK; null for none. */
function exportOf(expression: TS.Expression, imports: Imports): Import | null {
  const { ts } = tsMorph()
  const node = bare(expression)
  if (ts.isIdentifier(node)) return imports.get(node.text) ?? null
  if (ts.isAwaitExpression(node)) return exportOf(node.expression, imports)
  if (ts.isPropertyAccessExpression(node)) {
    const whole = exportOf(node.expression, imports)
    if (whole === null) return null
    // `OpenAI.OpenAI`, `OpenAI.AzureOpenAI`: the class carries the other exports
    return whole.name === '*' || whole.from.classes?.test(node.name.text)
      ? { ...whole, name: node.name.text }
      : null
  }
  if (!ts.isCallExpression(node)) return null
  const { expression: callee, arguments: given } = node
  const isLoad =
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  const specifier = isLoad && given[0] !== undefined ? textOf(given[0]) : null
  const from = sdkPackage(specifier ?? '')
  return from === undefined ? null : { from, package: specifier ?? '', name: '*' }
}

/** The client that is made or used at a node; null for none. */
export function madeAt(node: TS.Node, imports: Imports): Made | null {
  const { ts } = tsMorph()
  if (ts.isNewExpression(node)) {
    const found = exportOf(node.expression, imports)
    if (found === null) return null
    // `require('openai')` is the class itself
    if (found.name !== '*' && !found.from.classes?.test(found.name)) return null
    if (found.from.classes === undefined) return null
    const written = `new ${sayable(node.expression)}()`
    return { ...found, node: node.expression, written, given: node.arguments ?? [] }
  }
  if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword) {
    const [base] = node.types
    const isClass = ts.isClassLike(node.parent)
    const found = base !== undefined && isClass ? exportOf(base.expression, imports) : null
    if (base === undefined || found === null || !found.from.classes?.test(found.name)) return null
    const written = `extends ${sayable(base.expression)}`
    return { ...found, node: base.expression, written, given: [] }
  }
  if (!ts.isCallExpression(node)) return null
  const made = exportOf(node.expression, imports)
  if (made !== null && (made.from.makers?.test(made.name) || isReady(made))) {
    const written = `${sayable(node.expression)}()`
    return { ...made, node: node.expression, written, given: node.arguments }
  }
  return readyAt(node, imports)
}

/** `openai.embedding()` of a client that comes ready-made. */
function readyAt(call: TS.CallExpression, imports: Imports): Made | null {
  const { ts } = tsMorph()
  const callee = bare(call.expression)
  if (!ts.isPropertyAccessExpression(callee)) return null
  const owner = exportOf(callee.expression, imports)
  if (owner === null || !isReady(owner)) return null
  return { ...owner, node: callee, written: `${sayable(callee)}()`, given: call.arguments }
}

function isReady({ from, name }: Import): boolean {
  return name !== '*' && from.ready?.test(name) === true
}

/** The expression as the report names it; one that is longer than a name is not repeated. */
function sayable(expression: TS.Expression): string {
  const text = bare(expression).getText()
  return /^[\w$.]{1,80}$/.test(text) ? text : '…'
}
