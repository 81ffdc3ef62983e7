import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { filesFrom, folderWith } from './support.ts'

const yaml = `version: 1
providers:
  cloud:
    kind: openai
    models: [gpt-5.1]

  # between them
  near-by: { kind: llama-server, base_url: "http://localhost:8080/v1", api_key: none }
  given: { kind: openai, api_key: caller }
roles:
  title: near-by/qwen3-8b
generate:
  client: { out: src/llm.js, sdk: openai }
`

const program = `import { createClient, providers, roles } from './src/llm.js'
console.log(providers.cloud, providers['near-by'], createClient, roles.title)
`

/** A place in a file, counted from 1. */
interface Place {
  file: string
  line: number
  column: number
}

type Ask = (file: string, line: number, column: number) => Promise<Place[]>

async function project(): Promise<string> {
  return folderWith([
    ...(await filesFrom(yaml)),
    ['keyfit.yaml', yaml],
    ['program.ts', program],
    ['tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "skipLibCheck": true } }'],
  ])
}

/** Starts a server that is ended with the test; `receive` is given each message that it sends. */
function start(args: string[], receive: (message: Message) => void): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill())
  let pending = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const end = pending.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(pending.toString('utf8', 0, end))?.[1])
      if (end === -1 || pending.length < end + 4 + length) return
      receive(JSON.parse(pending.toString('utf8', end + 4, end + 4 + length)) as Message)
      pending = pending.subarray(end + 4 + length)
    }
  })
  return child
}

interface Message {
  id?: number
  method?: string
  request_seq?: number
  body?: unknown
  result?: unknown
}

/** The server of TypeScript up to 6. */
function tsserver(compiler: string): Ask {
  const waiting = new Map<number, (message: Message) => void>()
  const server = start([resolve('node_modules', compiler, 'lib/tsserver.js')], (message) =>
    waiting.get(message.request_seq ?? -1)?.(message),
  )
  let seq = 0
  const send = (command: string, args: object) => {
    server.stdin?.write(
      `${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`,
    )
    return seq
  }
  return async (file, line, column) => {
    send('open', { file })
    const request = send('definition', { file, line, offset: column })
    const { body } = await new Promise<Message>((done) => waiting.set(request, done))
    const found = body as { file: string; start: { line: number; offset: number } }[]
    return found.map(({ file: at, start: { line, offset } }) => ({
      file: at,
      line,
      column: offset,
    }))
  }
}

/** The server of TypeScript 7, which speaks the Language Server Protocol. */
function lsp(root: string): Ask {
  const waiting = new Map<number, (message: Message) => void>()
  const server = start(
    [resolve('node_modules/typescript/bin/tsc'), '--lsp', '--stdio'],
    (message) => {
      if (message.method === undefined) waiting.get(message.id ?? -1)?.(message)
      // what the server itself asks (its settings, its watches) is answered with nothing
      else if (message.id !== undefined) send({ id: message.id, result: null })
    },
  )
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  let id = 0
  const ask = (method: string, params: object) => {
    send({ id: ++id, method, params })
    return new Promise<Message>((done) => waiting.set(id, done))
  }
  return async (file, line, column) => {
    const uri = pathToFileURL(file).href
    if (id === 0) {
      await ask('initialize', {
        processId: null,
        rootUri: pathToFileURL(root).href,
        capabilities: {},
      })
      send({ method: 'initialized', params: {} })
      const text = await readFile(file, 'utf8')
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
      })
    }
    const position = { line: line - 1, character: column - 1 }
    const { result } = await ask('textDocument/definition', { textDocument: { uri }, position })
    const found = [result].flat() as {
      uri: string
      range: { start: { line: number; character: number } }
    }[]
    return found.map(({ uri: at, range: { start } }) => ({
      file: new URL(at).pathname,
      line: start.line + 1,
      column: start.character + 1,
    }))
  }
}

describe('the definition of a provider or a role is its place in keyfit.yaml', () => {
  it.each(['typescript-5.5', 'typescript-5.9', 'typescript-6', 'typescript'])(
    'for the editor’s %s',
    async (compiler) => {
      const folder = await project()
      const ask = compiler === 'typescript' ? lsp(folder) : tsserver(compiler)
      const source = join(folder, 'keyfit.yaml')
      const file = join(folder, 'program.ts')
      const at = (text: string) => program.split('\n')[1]?.indexOf(text) as number
      expect(await ask(file, 2, at('cloud') + 2)).toEqual([{ file: source, line: 3, column: 3 }])
      expect(await ask(file, 2, at('near-by') + 2)).toEqual([{ file: source, line: 8, column: 3 }])
      expect(await ask(file, 2, at('title') + 2)).toEqual([{ file: source, line: 11, column: 3 }])
      const [own] = await ask(file, 2, at('createClient') + 2)
      expect(own?.file).toBe(join(folder, 'src/llm.d.ts'))
    },
  )
})
