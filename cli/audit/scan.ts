import type { ts as TS } from 'ts-morph'
import { tsMorph } from '../../generators/client/print.ts'
import { importsOf, madeAt } from './clients.ts'
import { type Declared, declaredAt } from './declared.ts'
import { readsOf } from './reads.ts'
import { childrenOf, nameOf, parse, textOf } from './syntax.ts'

interface Place {
  start: number
  end: number
}

/** An SDK's client that is made or used by hand. */
export interface FoundClient extends Place {
  rule: 'client-is-used'
  sdk: string
  package: string
  written: string
  /** The address that it is given as a literal, where nobody declares it. */
  foreign: string | null
  /** Whether its address is given and cannot be read here. */
  isOpen: boolean
  /** What it is made with. */
  holds: (FoundAddress | FoundKey)[]
}

export interface FoundAddress extends Place {
  rule: 'address-is-declared'
  host: string
  providers: string[]
}

export interface FoundKey extends Place {
  rule: 'key-is-not-read'
  variable: string
  providers: string[]
}

export type Found = FoundClient | FoundAddress | FoundKey

/** What goes around the clients in a file of code, in its order. */
export function scan(
  name: string,
  text: string,
  declared: Declared,
): { found: Found[]; texts: Place[] } {
  const { ts } = tsMorph()
  const file = parse(name, text)
  const imports = importsOf(file)
  // where a comment cannot stand
  const texts: Place[] = []
  const place = (node: TS.Node) => ({ start: node.getStart(file), end: node.getEnd() })
  const visit = (node: TS.Node, into: Found[]): void => {
    if (isText(node)) texts.push(place(node))
    const made = madeAt(node, imports)
    if (made !== null) {
      const given: Found[] = []
      for (const each of made.given) visit(each, given)
      const holds = given.filter((each) => each.rule !== 'client-is-used')
      const foreign = foreignHost(made.given, declared)
      into.push({
        rule: 'client-is-used',
        ...place(made.node),
        ...(ts.isNewExpression(node) ? { start: node.getStart(file) } : {}),
        sdk: made.from.sdk,
        package: made.package,
        written: made.written,
        ...(foreign === '…' ? { foreign: null, isOpen: true } : { foreign, isOpen: false }),
        holds,
      })
      into.push(...given.filter((each) => each.rule === 'client-is-used'))
      // a client may be made of what another one gave
      visit(made.node, into)
      return
    }
    const address = addressOf(node, declared)
    if (address !== null) into.push({ rule: 'address-is-declared', ...place(node), ...address })
    for (const read of readsOf(node)) {
      const providers = declared.variables.get(read.variable)
      if (providers === undefined) continue
      const { variable } = read
      into.push({ rule: 'key-is-not-read', ...place(read.node), variable, providers })
    }
    for (const child of childrenOf(node)) visit(child, into)
  }
  const found: Found[] = []
  visit(file, found)
  return { found: found.sort((one, other) => one.start - other.start), texts }
}

function isText(node: TS.Node): boolean {
  const { ts } = tsMorph()
  return ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)
}

function addressOf(node: TS.Node, declared: Declared) {
  const { ts } = tsMorph()
  if (ts.isTemplateHead(node)) return declaredAt(node.text, declared)
  const text = textOf(node)
  return text === null || isOnlySaid(node) ? null : declaredAt(text, declared)
}

/** Attributes that show a text, or lead a reader. */
const saying = /^(?:href|src|placeholder|title|alt|label|aria-.*)$/

/** A literal that nothing is sent to: a type, the name of a test or a field, what is compared or linked. */
function isOnlySaid(node: TS.Node): boolean {
  const { ts } = tsMorph()
  const { parent } = node
  if (isOfTest(node)) return true
  if (ts.isLiteralTypeNode(parent) || ts.isExpressionStatement(parent)) return true
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true
  if (ts.isCaseClause(parent) || ts.isExternalModuleReference(parent)) return true
  if (ts.isJsxAttribute(parent)) return saying.test(parent.name.getText())
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  if (ts.isBinaryExpression(parent)) {
    return /^[!=]==?$/.test(parent.operatorToken.getText())
  }
  if (!ts.isCallExpression(parent)) return false
  const callee = parent.expression
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isIdentifier(callee) && callee.text === 'require') return true
  return (
    ts.isPropertyAccessExpression(callee) &&
    /^(?:includes|startsWith|endsWith|indexOf|equals?|\w*[eE]qual|to[A-Z]\w*)$/.test(
      callee.name.text,
    )
  )
}

/** The name of a test, or a line of the table that it runs through. */
function isOfTest(node: TS.Node): boolean {
  const { ts } = tsMorph()
  for (let at = node.parent; !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isCallExpression(at)) continue
    if (/^(?:describe|it|test|suite)\b/.test(at.expression.getText())) return true
  }
  return false
}

/** The host of a literal under a name for addresses, where no provider has it; `…` where it is no literal. */
function foreignHost(given: readonly TS.Node[], declared: Declared): string | null {
  const { ts } = tsMorph()
  for (const options of given) {
    if (!ts.isObjectLiteralExpression(options)) continue
    for (const property of options.properties) {
      if (ts.isShorthandPropertyAssignment(property) && address.test(property.name.text)) return '…'
      if (!ts.isPropertyAssignment(property)) continue
      // LangChain has it one level below
      const inner = foreignHost([property.initializer], declared)
      if (inner !== null) return inner
      if (!address.test(nameOf(property.name) ?? '')) continue
      const text = textOf(property.initializer)
      if (text === null) return '…'
      if (URL.canParse(text) && declaredAt(text, declared) === null) return new URL(text).host
    }
  }
  return null
}

const address = /^(?:base_?(?:url|path)|endpoint|host|server_?url)$/i
