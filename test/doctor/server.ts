import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { afterAll } from 'vitest'

/** A server on loopback that keeps what it was asked. */
export interface Served {
  port: number
  /** `http://127.0.0.1:port` */
  url: string
  requests: IncomingMessage[]
}

/** What a request is answered with: a status, a body, more headers. */
export type Answer = [status: number, body: unknown, headers?: Record<string, string>]

const open: { server: Server; sockets: Set<Socket> }[] = []

afterAll(() => {
  for (const { server, sockets } of open) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

/** Serves with a handler of Node's. */
export function serve(
  handler: RequestListener,
  tls?: { key: string; cert: string },
): Promise<Served> {
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(request)
    request.resume()
    handler(request, response)
  }
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  return listen(server, requests, tls === undefined ? 'http' : 'https')
}

/** Serves answers by path, with or without a method (`POST /v1/chat/completions`). */
export function answer(
  answers: Record<string, Answer | ((request: IncomingMessage) => Answer)>,
  otherwise: Answer = [404, { error: { message: 'Not Found' } }],
): Promise<Served> {
  return serve((request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const found = answers[`${request.method} ${path}`] ?? answers[path] ?? otherwise
    const [status, body, headers = {}] = typeof found === 'function' ? found(request) : found
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/plain' : 'application/json',
      ...headers,
    })
    response.end(isText ? body : JSON.stringify(body))
  })
}

/** Whatever a TCP server does with a connection. */
export function serveTcp(handler: (socket: Socket) => void): Promise<Served> {
  return listen(createTcpServer(handler), [], 'http')
}

function listen(server: Server, requests: IncomingMessage[], scheme: string): Promise<Served> {
  const sockets = new Set<Socket>()
  open.push({ server, sockets })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // doctor breaks off what it does not want to read
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', () => {})
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      done({ port, url: `${scheme}://127.0.0.1:${port}`, requests })
    })
  })
}

/** A port of loopback on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
