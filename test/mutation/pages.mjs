// Leaves out what a rule's page says: its examples are tests themselves, and its prose is no logic.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const said = ['about', 'docs', 'good', 'bad']

const pages = {
  shouldIgnore({ node, parentPath }) {
    const isSaid = node.type === 'ObjectProperty' && said.includes(node.key.name)
    const call = parentPath?.parentPath?.node
    return isSaid && call?.type === 'CallExpression' && call.callee.name === 'defineRule'
      ? 'a rule’s page'
      : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'pages', pages)]
