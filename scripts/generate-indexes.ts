import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { deliver, type Output } from './outputs.ts'

/**
 * Writes the index.ts of kinds/, rules/ and kinds/readers/ from what lies in those folders. A script
 * of its own, because all others import the indexes, and must find them right.
 */
await deliver([
  await indexOf('kinds', 'Kind', 'kind', [
    'pages',
    'ambient-variables',
    'public-variables',
    'wires',
  ]),
  await indexOf('rules', 'Rule', 'rule', ['judge', 'pages']),
  await indexOf('kinds/readers', 'Reader', 'reader', ['pages'], true),
])

/**
 * Every other file of the folder has one of them as its default export, under its id. What most runs
 * do not need is behind a function, so that its data is read at its first call (see build.ts).
 */
async function indexOf(
  folder: string,
  type: string,
  declaredIn: string,
  besides: string[],
  isLazy = false,
): Promise<Output> {
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((id) => !['index', declaredIn, ...besides].includes(id))
    .sort()
  const imports = [
    `import type { ${type} } from './${declaredIn}.ts'`,
    ...ids.map((id) => `import ${nameOf(id)} from './${id}.ts'`),
  ]
  const name = basename(folder)
  const list = ids.map((id) => `  ${nameOf(id)},\n`).join('')
  const text = [
    `// Generated from this folder: npm run generate\n`,
    `${imports.join('\n')}\n\n`,
    `/** All that are built in, by id. */\n`,
    isLazy
      ? `export const ${name} = (): ${type}[] => [\n${list}]\n`
      : `export const ${name}: ${type}[] = [\n${list}]\n`,
  ]
  return { path: `${folder}/index.ts`, text: text.join('') }
}

function nameOf(id: string): string {
  const reserved =
    /^(?:break|case|continue|default|delete|do|else|for|if|in|new|switch|try|while|with)$/
  const name = id.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
  return /^[A-Za-z]/.test(name) && !reserved.test(name) ? name : `_${name}`
}
