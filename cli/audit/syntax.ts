import type { ts as TS } from 'ts-morph'
import { tsMorph } from '../../generators/client/print.ts'

/** Reads the syntax of a file, and nothing else: no types, no other files. */
export function parse(name: string, text: string): TS.SourceFile {
  const { ts } = tsMorph()
  // JSX has its own kind, since `<T>x` is a cast elsewhere; plain JavaScript may have either
  const kind = /\.[cm]?ts$/.test(name) ? ts.ScriptKind.TS : ts.ScriptKind.TSX
  return ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true, kind)
}

export function childrenOf(node: TS.Node): TS.Node[] {
  const children: TS.Node[] = []
  tsMorph().ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

/** The expression without what only speaks to the compiler, and without parentheses. */
export function bare(expression: TS.Expression): TS.Expression {
  const { ts } = tsMorph()
  let node = expression
  while (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node)
  ) {
    node = node.expression
  }
  return node
}

/** The text of a literal; null for any other node. */
export function textOf(node: TS.Node): string | null {
  return tsMorph().ts.isStringLiteralLike(node) ? node.text : null
}

/** The name that an identifier or a literal says; null where it is computed. */
export function nameOf(node: TS.Node): string | null {
  const { ts } = tsMorph()
  return ts.isIdentifier(node) ? node.text : textOf(node)
}
