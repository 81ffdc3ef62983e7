import { parseAst } from 'rolldown/parseAst'

/*
 * V8 reads a function twice: once to find its end, and again when it is called first; and Node's cache
 * of compiled code holds only what was compiled with the file. A function in parentheses is compiled
 * with the file. So what a check calls is put in parentheses, where it stands as a value; a declaration
 * at the top, `function f() {}`, becomes `var f = (function () {})` at the beginning; and a method is
 * put on its class by a static block.
 */

/** The same program. `called` holds the functions that a check calls, as `start:end`. */
export function eager(code: string, called: ReadonlySet<string>): string {
  const program = parseAst(code) as unknown as Node
  const edits: Edit[] = []
  const declared: Node[] = []
  visit(program, (node, parent) => {
    if (node.type === 'MethodDefinition') {
      edits.push(...methodEdits(node, code, called))
    } else if (!called.has(`${node.start}:${node.end}`) || isPartOf(parent)) {
      return
    } else if (node.type === 'FunctionDeclaration' && parent === program) {
      declared.push(node)
    } else if (/^(?:Arrow)?FunctionExpression$/.test(node.type)) {
      edits.push({ start: node.start, end: node.start, text: '(' })
      edits.push({ start: node.end, end: node.end, text: ')' })
    }
  })
  edits.sort((one, other) => one.start - other.start)
  const values = declared.map(({ start, end, id }) => {
    const name = id as Node
    return `${code.slice(name.start, name.end)}=(${code.slice(start, name.start)}${edited(code, name.end, end, edits)})`
  })
  const gaps = [0, ...declared.map(({ end }) => end)].map((from, index) =>
    edited(code, from, declared[index]?.start ?? code.length, edits),
  )
  return `var ${[putMethods, ...values].join(',')};${gaps.join(';')}`
}

const putMethods =
  '__methods=(function(to,from){for(var name in from)Object.defineProperty(to,name,{value:from[name],writable:true,configurable:true})})'

/** What is looked at in a node of the syntax tree. */
interface Node {
  type: string
  start: number
  end: number
  id?: Node | null
  method?: boolean
  kind?: string
}

interface Edit {
  start: number
  end: number
  text: string
}

/** Puts a method on its class by a static block; what only stands in a method stays one. */
function methodEdits(
  { start, end, kind }: Node,
  code: string,
  called: ReadonlySet<string>,
): Edit[] {
  const method = code.slice(start, end)
  const [head, sign = '', name = ''] = /^(\*?)([\w$]+)(?=\()/.exec(method) ?? []
  const isCalled = called.has(`${start}:${end}`) || called.has(`${start + sign.length}:${end}`)
  if (head === undefined || !isCalled || kind !== 'method' || /\bsuper\b/.test(method)) return []
  return [
    {
      start,
      end: start + head.length,
      text: `static{__methods(this.prototype,{${name}:(function${sign}`,
    },
    { start: end, end, text: ')})}' },
  ]
}

/** Whether what stands in this node is a function only together with it: a method, a getter. */
function isPartOf({ type, method, kind }: Node): boolean {
  return type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set'
}

function edited(code: string, from: number, to: number, edits: Edit[]): string {
  let text = ''
  let at = from
  for (const edit of edits) {
    if (edit.start < from || edit.end > to) continue
    text += code.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + code.slice(at, to)
}

function visit(node: Node, see: (node: Node, parent: Node) => void): void {
  for (const child of Object.values(node).flat() as unknown[]) {
    if (typeof child !== 'object' || child === null || !('type' in child)) continue
    see(child as Node, node)
    visit(child as Node, see)
  }
}
