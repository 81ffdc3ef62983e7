import type { CodeBlockWriter } from 'ts-morph'
import type { DeclaredProvider } from './declared.ts'
import { commentText, propertyKey } from './escape.ts'
import { type Form, inline, isList, type Literal, property, propertyName } from './literal.ts'
import type { Constant } from './print.ts'
import type { TellingShape } from './shapes.ts'

/** The providers, one line for each thing that is declared, so that it merges where the YAML does. */
export function declaredConstant(
  providers: DeclaredProvider[],
  form: Form,
  suffix: string,
): Constant {
  return {
    name: 'declared',
    write(writer) {
      writer.write(form === 'type' ? ': ' : ' = ')
      writer.inlineBlock(() => {
        for (const { name, doc, fields } of providers) {
          writer.writeLine(`/** ${commentText(doc)} */`)
          writer.write(`${propertyName(name, form)}: `).inlineBlock(() => {
            for (const [key, value] of fields) writeField(writer, key, value, form)
          })
          writer.write(end(form)).newLine()
        }
      })
      writer.write(suffix)
    },
  }
}

function writeField(writer: CodeBlockWriter, key: string, value: Literal, form: Form): void {
  const isLong = key === 'models' || key === 'headers'
  if (!isLong || typeof value !== 'object') {
    writer.writeLine(`${property(key, value, form)}${end(form)}`)
    return
  }
  const items = isList(value)
    ? value.map((item) => inline(item, form))
    : Object.entries(value).map(([name, text]) => property(name, text, form))
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
  const readonly = form === 'type' && isList(value) ? 'readonly ' : ''
  writer.writeLine(`${propertyName(key, form)}: ${readonly}${open}`)
  writer.indent(() => {
    for (const item of items) writer.writeLine(`${item}${isList(value) ? ',' : end(form)}`)
  })
  writer.writeLine(`${close}${end(form)}`)
}

function end(form: Form): string {
  return form === 'type' ? ';' : ','
}

/** The keys whose vendor can be told, one line a vendor. */
export function shapesConstant(shapes: TellingShape[], annotation: string): Constant {
  const owners = new Map<string, string[]>()
  for (const { owner, pattern } of shapes) {
    owners.set(owner, [...(owners.get(owner) ?? []), pattern])
  }
  return {
    name: 'shapes',
    write(writer) {
      writer.write(`${annotation} = `).inlineBlock(() => {
        for (const [owner, patterns] of owners) {
          writer.writeLine(`${propertyKey(owner)}: ${new RegExp(patterns.join('|'))},`)
        }
      })
    },
  }
}
