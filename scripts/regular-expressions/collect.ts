import { readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'
import { globSync } from 'tinyglobby'
import { kinds } from '../../kinds/index.ts'
import { patternProblem } from '../../schema/linear-pattern.ts'
import { settingsAsData } from '../../schema/settings.ts'
import { seeds } from '../../test/fuzz/seeds.ts'

/** An expression, and the first place where it stands. */
export interface Expression {
  where: string
  source: string
  flags: string
}

/** Every expression of keyfit: those in its code, those in its data, and those that it makes when it runs. */
export async function expressions(): Promise<Expression[]> {
  const all = [...inCode(), ...inData(), ...(await madeAtRun())]
  const byText = new Map<string, Expression>()
  for (const one of all) {
    const key = `/${one.source}/${one.flags}`
    if (!byText.has(key)) byText.set(key, one)
  }
  return [...byText.values()]
}

const folders = '{cli,diagnostics,generators,kinds,plugin,rules,schema,templates}'

function inCode(): Expression[] {
  return sources().flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    const found: Expression[] = []
    const visit = (node: Node) => {
      if (node.type === 'Literal' && node.regex !== undefined) {
        const line = code.slice(0, node.start).split('\n').length
        found.push({
          where: `${file}:${line}`,
          source: node.regex.pattern,
          flags: node.regex.flags,
        })
      }
      for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child)
      }
    }
    visit(parseAst(code, { lang: 'ts' }) as unknown as Node)
    return found
  })
}

function sources(): string[] {
  return globSync([`${folders}/**/*.ts`, '*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

interface Node {
  type: string
  start: number
  regex?: { pattern: string; flags: string }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function inData(): Expression[] {
  return kinds.flatMap(({ id, key, models, settings }) => {
    const patterns = [
      ...key.shapes.map(({ pattern }) => pattern),
      ...[models?.pattern, models?.own].flatMap((pattern) => pattern ?? []),
      ...Object.values(settingsAsData(settings)).flatMap(({ pattern }) => pattern ?? []),
    ]
    return patterns.map((source) => ({ where: `kinds/${id}.ts`, source, flags: '' }))
  })
}

/** Those that come of data, while keyfit checks each keyfit.yaml of this repository. */
async function madeAtRun(): Promise<Expression[]> {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      found.push({ where: 'made when it runs', source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    const { checkExample } = await import('../../test/examples.ts')
    for (const seed of seeds) checkExample({ title: '', ...seed })
  } finally {
    globalThis.RegExp = original
  }
  // a pattern of a house kind that is refused is parsed, and never tried on a text
  return found.filter(({ source }) => !patternProblem(source)?.includes('could take very long'))
}
