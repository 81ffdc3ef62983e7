import type { ts as TS } from 'ts-morph'
import { tsMorph } from '../../generators/client/print.ts'
import { bare, nameOf, textOf } from './syntax.ts'

/** A variable of the environment that is read at a node. */
export interface Read {
  node: TS.Node
  variable: string
}

/** What is read at a node itself; what is only set, deleted or looked for is not. */
export function readsOf(node: TS.Node): Read[] {
  const { ts } = tsMorph()
  if (ts.isPropertyAccessExpression(node)) {
    return isEnvironment(node.expression) && isUsed(node)
      ? [{ node, variable: node.name.text }]
      : []
  }
  if (ts.isElementAccessExpression(node)) {
    const variable = textOf(node.argumentExpression)
    const isRead = variable !== null && isEnvironment(node.expression) && isUsed(node)
    return isRead ? [{ node, variable }] : []
  }
  if (ts.isCallExpression(node)) {
    const variable = node.arguments[0] === undefined ? null : textOf(node.arguments[0])
    const isRead = variable !== null && /^Deno\.env\.get$/.test(node.expression.getText())
    return isRead ? [{ node, variable }] : []
  }
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return []
  if (!ts.isObjectBindingPattern(node.name) || !isEnvironment(node.initializer)) return []
  return node.name.elements.flatMap((element) => {
    const variable = nameOf(element.propertyName ?? element.name)
    return variable === null || element.dotDotDotToken ? [] : [{ node: element, variable }]
  })
}

function isEnvironment(expression: TS.Expression): boolean {
  const text = bare(expression).getText()
  return /^(?:(?:globalThis\.)?(?:process|Bun)\??\.env|import\.meta\.env)$/.test(text)
}

/** Whether the value itself goes further: it is not set there, nor only asked whether it is present. */
function isUsed(node: TS.Expression): boolean {
  const { ts } = tsMorph()
  const { parent } = node
  if (ts.isDeleteExpression(parent) || ts.isTypeOfExpression(parent)) return false
  if (ts.isPrefixUnaryExpression(parent)) return false
  if (ts.isIfStatement(parent)) return false
  if (ts.isConditionalExpression(parent) && parent.condition === node) return false
  if (ts.isCallExpression(parent)) return parent.expression.getText() !== 'Boolean'
  if (ts.isParenthesizedExpression(parent)) return isUsed(parent)
  if (!ts.isBinaryExpression(parent)) return true
  const { left, operatorToken, right } = parent
  const sign = operatorToken.kind
  if (sign === ts.SyntaxKind.EqualsToken) return left !== node
  // of `key && x` the key itself is only had where it is empty
  if (sign === ts.SyntaxKind.AmpersandAmpersandToken && left === node) return false
  if (sign === ts.SyntaxKind.AmpersandAmpersandToken || sign === ts.SyntaxKind.BarBarToken) {
    return isUsed(parent)
  }
  const other = left === node ? right : left
  return !(
    /^[!=]==?$/.test(operatorToken.getText()) && /^(?:undefined|null|''|"")$/.test(other.getText())
  )
}
