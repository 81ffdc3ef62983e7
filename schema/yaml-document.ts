import { Composer, type CST, type Document, Lexer, type Node, Parser, type YAMLError } from 'yaml'
import { deepest } from './yaml-plain.ts'

/** What the `yaml` package makes of a text. */
export interface YamlDocument {
  /** The first document, or null where the text holds none. */
  root: Node | null
  /** Its errors and warnings, in the order of their discovery. */
  problems: YAMLError[]
  /** Offset at which a second document begins. */
  second: number | null
  /** Offset at which the nesting becomes too deep; nothing was read then. */
  tooDeep: number | null
}

/**
 * Does what `parseDocument(text, { uniqueKeys: false, schema: 'failsafe' })` does, step by step:
 * the nesting is bounded before anything recurses, and what follows a second document is not read.
 * Scalars stay text here; their types are read in one place, `yaml-data.ts`.
 */
export function parseYaml(text: string): YamlDocument {
  const parser = new Parser()
  const composer = new Composer({
    uniqueKeys: false,
    schema: 'failsafe',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents: Document[] = []
  let started = false
  let second: number | null = null
  const take = (token: CST.Token) => {
    if (second !== null) return
    if (token.type === 'document') {
      if (started) {
        second = token.offset
        return
      }
      started = true
    }
    for (const document of composer.next(token)) documents.push(document)
  }
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(token)
    // at the bottom of the stack is the document, on top there may be a scalar
    const extra = parser.stack[deepest + 1]
    if (extra !== undefined && 'items' in extra) {
      return { root: null, problems: [], second: null, tooDeep: parser.offset - lexeme.length }
    }
    if (second !== null) break
  }
  for (const token of parser.end()) take(token)
  for (const document of composer.end(true, text.length)) documents.push(document)
  const { contents, errors, warnings } = documents[0] as Document
  return { root: contents, problems: [...errors, ...warnings], second, tooDeep: null }
}
