import { parseAst } from 'rolldown/parseAst'

/** What a module imports, the global names it uses and the texts it holds. */
export interface Facts {
  imports: { from: string; isType: boolean }[]
  globals: Set<string>
  /** String literals, template parts and regular expressions, but for the docs and examples of a rule. */
  texts: string[]
}

interface Node {
  type: string
  [field: string]: unknown
}

/** Reads the facts of a module written in TypeScript. */
export function factsOf(code: string): Facts {
  const facts: Facts = { imports: [], globals: new Set(), texts: [] }
  const declared = new Set<string>()
  const visit = (node: Node, field: string, parent: Node | null): void => {
    if (node.type === 'Identifier') {
      const isName = parent !== null && isOnlyAName(parent, field)
      if (!isName) facts.globals.add(String(node.name))
    }
    if (isDeclaring(node.type)) for (const name of namesIn(node)) declared.add(name)
    const source = node.source as Node | null | undefined
    if (source && typeof source.value === 'string') {
      const isType = node.importKind === 'type' || node.exportKind === 'type'
      facts.imports.push({ from: source.value, isType })
    } else if (node.type === 'Literal') {
      const text = node.value ?? (node.regex as { pattern: string } | undefined)?.pattern
      if (typeof text === 'string') facts.texts.push(text)
      if (node.regex) facts.texts.push((node.regex as { pattern: string }).pattern)
    } else if (node.type === 'TemplateElement') {
      facts.texts.push((node.value as { raw: string }).raw)
    }
    for (const [name, value] of Object.entries(node)) {
      if (name === 'source' || isDocs(node, name)) continue
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, name, node)
      }
    }
  }
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node, '', null)
  for (const name of declared) facts.globals.delete(name)
  return facts
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** `a.name`, `{ name: a }`: no use of a variable. */
function isOnlyAName(parent: Node, field: string): boolean {
  if (parent.computed === true) return false
  const names: Record<string, string> = {
    MemberExpression: 'property',
    Property: 'key',
    PropertyDefinition: 'key',
    MethodDefinition: 'key',
    TSPropertySignature: 'key',
    TSMethodSignature: 'key',
    ImportSpecifier: 'imported',
  }
  return names[parent.type] === field
}

function isDeclaring(type: string): boolean {
  return /^(?:VariableDeclarator|Function\w+|ArrowFunctionExpression|Import\w*Specifier|TSFunctionType|TSMethodSignature)$/.test(
    type,
  )
}

/** The names that a declaration brings, as far as they stand in its own head. */
function namesIn(node: Node): string[] {
  const heads = [node.id, node.local, ...((node.params as unknown[] | undefined) ?? [])]
  const names: string[] = []
  const collect = (head: unknown): void => {
    if (!isNode(head)) return
    if (head.type === 'Identifier') names.push(String(head.name))
    for (const field of ['left', 'argument', 'value']) collect(head[field])
    for (const field of ['elements', 'properties']) {
      for (const each of (head[field] as unknown[] | undefined) ?? []) collect(each)
    }
  }
  heads.forEach(collect)
  return names
}

const docs = ['about', 'docs', 'good', 'bad']

/** The docs and examples in `defineRule({ … })`. */
function isDocs(node: Node, field: string): boolean {
  if (node.type !== 'Property' || field !== 'value') return false
  return docs.includes(String((node.key as Node).name))
}
