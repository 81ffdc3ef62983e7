import { readdir } from 'node:fs/promises'
import { deliver, type Output } from './outputs.ts'

/**
 * Writes kinds/index.ts and rules/index.ts from what lies in those folders. A script of its own,
 * because all others import the indexes, and must find them right.
 */
await deliver([
  await indexOf('kinds', 'Kind', 'kind', ['pages', 'wires']),
  await indexOf('rules', 'Rule', 'rule', ['pages']),
])

/** Every other file of the folder has one of them as its default export, under its id. */
async function indexOf(
  folder: string,
  type: string,
  declaredIn: string,
  besides: string[],
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
  const list = ids.map((id) => `  ${nameOf(id)},\n`).join('')
  const text = [
    `// Generated from this folder: npm run generate\n`,
    `${imports.join('\n')}\n\n`,
    `/** All that are built in, by id. */\n`,
    `export const ${folder}: ${type}[] = [\n${list}]\n`,
  ]
  return { path: `${folder}/index.ts`, text: text.join('') }
}

function nameOf(id: string): string {
  const name = id.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
  return /^[A-Za-z]/.test(name) ? name : `_${name}`
}
