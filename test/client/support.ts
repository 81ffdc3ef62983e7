import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { onTestFinished } from 'vitest'
import { type GenerateOptions, generate } from '../../keyfit.ts'

/** What `generate` makes of a keyfit.yaml, by path; fails where it reports an error. */
export async function filesFrom(
  yaml: string,
  options: GenerateOptions = {},
): Promise<Map<string, string>> {
  const { artifacts, diagnostics } = await generate(yaml, options)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return new Map(artifacts.map(({ path, text }) => [path, text]))
}

/** A folder with these files, below node_modules so that packages resolve; gone after the test. */
export async function folderWith(files: Iterable<[path: string, text: string]>): Promise<string> {
  const cache = resolve('node_modules/.cache/keyfit-test')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'client-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of [['package.json', '{ "type": "module" }'] as const, ...files]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** What the tests use of a generated module; models are not narrowed here, `types.test.ts` does that. */
export interface ClientModule {
  providers: Record<string, import('openai').OpenAI>
  roles: Record<string, import('openai').OpenAI>
  createClient(name: string, options?: Record<string, unknown>): import('openai').OpenAI
  createRole(name: string, options?: Record<string, unknown>): import('openai').OpenAI
  preflight(env?: Record<string, string>): void
  undeclared(id: string): string
}

/** Generates what a keyfit.yaml asks for and loads its `llm.mjs`. */
export async function moduleOf(yaml: string, options: GenerateOptions = {}): Promise<ClientModule> {
  const folder = await folderWith(await filesFrom(yaml, options))
  return import(pathToFileURL(join(folder, 'llm.mjs')).href)
}

/** Generates the client of these providers and loads it. */
export async function clientOf(
  providers: string,
  options: GenerateOptions = {},
): Promise<ClientModule> {
  const yaml = `version: 1\nproviders:\n${providers}\ngenerate:\n  client: { out: llm.mjs, sdk: openai }\n`
  const folder = await folderWith(await filesFrom(yaml, options))
  return import(pathToFileURL(join(folder, 'llm.mjs')).href)
}

/** A request as a server saw it. */
export interface Seen {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A server on loopback that keeps what it was sent; closed after the test. */
export interface Listening {
  /** Its URL by name, as for a vendor's host. */
  url: string
  /** Its URL by number, which is no vendor's. */
  address: string
  seen: Seen[]
}

export async function listen(
  answer: (request: Seen, response: ServerResponse) => void = answerOpenAI,
): Promise<Listening> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const { method = '', url = '', headers } = request
      const entry = { method, path: url, headers, body }
      seen.push(entry)
      answer(entry, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, address: `http://127.0.0.1:${port}`, seen }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

/** Answers the routes of the OpenAI wire in their documented form. */
export function answerOpenAI({ path, body }: Seen, response: ServerResponse): void {
  const { stream } = body.startsWith('{') ? (JSON.parse(body) as { stream?: boolean }) : {}
  const message = { role: 'assistant', content: 'hello' }
  const json = (value: unknown) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(value))
  }
  if (path.includes('/embeddings')) {
    json({
      object: 'list',
      model: 'm',
      data: [{ object: 'embedding', index: 0, embedding: [1, 2] }],
    })
  } else if (path.includes('/responses')) {
    const content = [{ type: 'output_text', text: 'hello', annotations: [] }]
    json({
      id: 'r',
      object: 'response',
      output: [{ type: 'message', id: 'm', role: 'assistant', content }],
    })
  } else if (path.includes('/models')) {
    json({ object: 'list', data: [{ id: 'm', object: 'model', created: 0, owned_by: 'us' }] })
  } else if (path.includes('/audio/transcriptions')) {
    json({ text: 'hello' })
  } else if (stream) {
    response.setHeader('content-type', 'text/event-stream')
    for (const content of ['hel', 'lo']) {
      const chunk = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm' }
      response.write(
        `data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`,
      )
    }
    response.end('data: [DONE]\n\n')
  } else {
    const choices = [{ index: 0, finish_reason: 'stop', message }]
    json({ id: 'c', object: 'chat.completion', created: 0, model: 'm', choices })
  }
}

/** A value in every way in which it could be shown. */
export function shown(value: unknown): string {
  const texts = [inspect(value, { depth: 12, showHidden: true }), inspect(value)]
  for (const convert of [JSON.stringify, String]) {
    try {
      texts.push(convert(value) ?? '')
    } catch (error) {
      // the SDK's client is circular, a module is no primitive; those errors are shown, too
      texts.push(inspect(error))
    }
  }
  if (value instanceof Error) texts.push(value.stack ?? '', shown(value.cause), value.message)
  return texts.join('\n')
}
