import fc from 'fast-check'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { declaredConstant } from '../../generators/client/constants.ts'
import type { DeclaredProvider } from '../../generators/client/declared.ts'
import { commentText, propertyKey, stringLiteral } from '../../generators/client/escape.ts'
import { printConstants } from '../../generators/client/print.ts'
import { acme } from './kinds.ts'
import { filesFrom } from './support.ts'

/** What ends literals and comments, opens templates, hides, or is special to JavaScript. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            "'",
            '"',
            '`',
            '\\',
            '\n',
            '\r',
            '\u2028',
            '\u2029',
            '*/',
            '/*',
            '//',
            '${',
            '}',
            '@',
          ],
          ...[
            '\u0000',
            '\u202e',
            '\ufeff',
            '\ud800',
            ';',
            ',',
            '__proto__',
            'constructor',
            '</script>',
          ],
          ...['*/ export const evil = 1 /*', "'; evil(); '", '\\u0027', '{@link x}', '@deprecated'],
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

function evaluate(code: string): unknown {
  return new Function(`'use strict'; ${code}`)()
}

describe('whatever stands in a text', () => {
  it('a string literal means that text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const literal = stringLiteral(text)
        expect(evaluate(`return ${literal}`)).toBe(text)
        expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('a property key names that property', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const made = evaluate(`return { ${propertyKey(text)}: 1 }`) as object
        expect(Object.keys(made)).toEqual([text])
        expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
      }),
      { numRuns: 2000 },
    )
  })

  it('a comment stays one comment, without tags', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = `/** ${commentText(text)} */\nconst a = 1\n// ${commentText(text)}\n`
        const { statements } = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ESNext, true)
        expect(statements.map((statement) => statement.getText())).toEqual(['const a = 1'])
        expect(ts.getJSDocTags(statements[0] as ts.Statement)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

const model = fc.record(
  { id: hostile, for: hostile, deployment: hostile },
  { requiredKeys: ['id', 'for'] },
)

const provider: fc.Arbitrary<DeclaredProvider> = fc
  .record({
    name: hostile,
    doc: hostile,
    baseUrl: hostile,
    hosts: fc.array(hostile, { maxLength: 3 }),
    key: hostile,
    headers: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
    models: fc.array(model, { maxLength: 3 }),
  })
  .map(({ name, doc, ...fields }) => ({ name, doc, fields: Object.entries(fields) }))

const providers = fc.uniqueArray(provider, { maxLength: 4, selector: ({ name }) => name })

/** Those of a client, with the names of others that it does not have. */
const listed = fc
  .tuple(providers, fc.array(hostile, { maxLength: 3 }))
  .map(([items, others]) => ({ names: [...others, ...items.map(({ name }) => name)], items }))
  .filter(({ names }) => new Set(names).size === names.length)

/** The objects that the printed text must mean. */
function meaning(all: DeclaredProvider[]): unknown {
  const entries = all.map(({ name, fields }) => [name, Object.fromEntries(fields)])
  return Object.fromEntries(entries)
}

describe('whatever a keyfit.yaml declares', () => {
  it('the printed constant means it, and nothing else is printed', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const text = printConstants([declaredConstant(all, 'value', '')], 'const')
        const printed = evaluate(`${text}\nreturn declared`)
        expect(JSON.stringify(printed)).toBe(JSON.stringify(meaning(all.items)))
        expect(Object.getPrototypeOf(printed)).toBe(Object.prototype)
      }),
      { numRuns: 300 },
    )
  })

  it('the printed type is one declaration that parses', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const text = printConstants([declaredConstant(all, 'type', '')], 'declare const')
        const { statements } = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext)
        expect(statements).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  it('a print that would hold more than was meant is refused', () => {
    const more = { name: 'declared', write: () => {} }
    const evil = (code: string) => ({
      name: 'declared',
      write: (writer: { write(text: string): void }) => writer.write(code),
    })
    expect(() => printConstants([evil(' = 1; export const evil = 2')], 'const')).toThrow('bug')
    expect(() => printConstants([evil(' = 1, evil = 2')], 'const')).toThrow('bug')
    expect(() => printConstants([evil(' = {')], 'const')).toThrow('bug')
    expect(() => printConstants([more, more], 'declare const')).not.toThrow()
    expect(() => printConstants([evil(' = 1\nevil()')], 'const')).toThrow('bug')
  })

  it('a module has the statements of any other, and exports the same', async () => {
    const yaml = (id: string, name: string) => `version: 1
providers:
  ${name}:
    kind: acme
    models:
      - ${JSON.stringify(id)}
      - { id: ${JSON.stringify(id)}, for: ${JSON.stringify(id)} }
generate:
  client: [{ out: llm.ts, sdk: openai }, { out: llm.js, sdk: openai }]
`
    const tame = await filesFrom(yaml('gpt-5.1', 'cloud'), { kinds: [acme] })
    const names = ['constructor', '0', 'a.b', 'then', 'toJSON', 'default']
    const ids = [
      "m'; globalThis.evil = 1; '",
      'm"; globalThis.evil = 1; "',
      '*/ globalThis.evil = 1 /*',
      'm`${globalThis.evil = 1}`',
      '@cf/meta/llama',
      '\\',
      '${EVIL}',
    ]
    for (const [index, id] of ids.entries()) {
      const files = await filesFrom(yaml(id, names[index % names.length] as string), {
        kinds: [acme],
      })
      for (const [path, text] of files) {
        if (path.endsWith('.map')) continue
        expect([path, ...outline(text)]).toEqual([path, ...outline(tame.get(path) as string)])
      }
    }
  })
})

/** The top-level statements of a module: what they are and what they are called. */
function outline(text: string): string[] {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, true)
  expect((file as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics).toEqual([])
  return file.statements.map((statement) => statement.getText().split(/[\n={(:]/, 1)[0] as string)
}
