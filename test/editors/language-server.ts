import { spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'
import { project, put } from '../cli/run.ts'

const server = resolve('node_modules/yaml-language-server/bin/yaml-language-server')

/** The comment by which a keyfit.yaml names its schema. */
export const modeline = '# yaml-language-server: $schema=./keyfit.schema.json\n'

/** A file that is open in the editor. */
export interface Opened {
  diagnostics: Diagnostic[]
  /** Positions count from 0. */
  completeAt(line: number, character: number): Promise<CompletionItem[]>
  hoverAt(line: number, character: number): Promise<string>
}

/** The server that VS Code's YAML extension and Neovim run. */
export interface LanguageServer {
  /** Opens the keyfit.yaml of a folder. */
  open(folder: string, text: string): Promise<Opened>
  stop(): Promise<void>
}

/** A new folder with the schema that the package ships. */
export function folderWithSchema(): string {
  const folder = project()
  copyFileSync('keyfit.schema.json', join(folder, 'keyfit.schema.json'))
  return folder
}

/** Starts it as an editor does, with nothing from the network. */
export async function startServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.on('close', done))
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Map<string, (diagnostics: Diagnostic[]) => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    published.get(uri)?.(diagnostics),
  )
  connection.onRequest(RegistrationRequest.type, () => {})
  const configured = new Promise<void>((done) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      done()
      return items.map(({ section }) =>
        section === 'yaml' ? { ...on, schemaStore: { enable: false } } : null,
      )
    })
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['markdown'] } },
    },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  await configured

  return {
    async open(folder, text) {
      put(folder, { 'keyfit.yaml': text })
      const uri = pathToFileURL(join(folder, 'keyfit.yaml')).href
      const diagnostics = new Promise<Diagnostic[]>((done) => published.set(uri, done))
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      })
      const at = (line: number, character: number) => ({
        textDocument: { uri },
        position: { line, character },
      })
      return {
        diagnostics: await diagnostics,
        async completeAt(line, character) {
          const answer = await connection.sendRequest(CompletionRequest.type, at(line, character))
          return Array.isArray(answer) ? answer : (answer?.items ?? [])
        },
        async hoverAt(line, character) {
          return textOf(await connection.sendRequest(HoverRequest.type, at(line, character)))
        },
      }
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      await ended
      connection.dispose()
    },
  }
}

/** What an editor turns on. */
const on = { validate: true, hover: true, completion: true }

function textOf(hover: Hover | null): string {
  const contents = hover?.contents ?? ''
  return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents)
}
