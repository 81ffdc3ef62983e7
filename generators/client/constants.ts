import type { CodeBlockWriter } from 'ts-morph'
import type { DeclaredEnvironment, DeclaredProvider, DeclaredRole, Listed } from './declared.ts'
import { commentText, propertyKey, stringLiteral } from './escape.ts'
import { type Form, inline, isList, type Literal, property, propertyName } from './literal.ts'
import type { Constant } from './print.ts'
import type { TellingShape } from './shapes.ts'

/** What a client declares, without the shapes of keys. */
export function declarations(
  { providers, roles, environments }: Declarations,
  form: Form,
  suffix: string,
): Constant[] {
  const constants = [declaredConstant(providers, form, suffix)]
  const hasEnvironments = environments.length > 0
  if (roles.names.length > 0 || hasEnvironments) constants.push(rolesConstant(roles, form, suffix))
  if (hasEnvironments) {
    constants.push(environmentsConstant(environments, providers, form, suffix))
  }
  return constants
}

/** Providers and roles of the root, and what each environment has of them. */
export interface Declarations {
  providers: Listed<DeclaredProvider>
  roles: Listed<DeclaredRole>
  environments: DeclaredEnvironment[]
}

/**
 * Writes one or more lines for each name that keyfit.yaml declares, in its order, also for what this
 * client does not have: else two branches could add neighbours here that are none in the YAML.
 */
function writeListed<Item extends { name: string }>(
  writer: CodeBlockWriter,
  { names, items }: Listed<Item>,
  write: (item: Item) => void,
): void {
  const byName = new Map(items.map((item) => [item.name, item]))
  for (const name of names) {
    const item = byName.get(name)
    if (item === undefined) writer.writeLine(`// ${commentText(name)}: not in this client`)
    else write(item)
  }
}

/** The providers, one line for each thing that is declared, so that it merges where the YAML does. */
export function declaredConstant(
  providers: Listed<DeclaredProvider>,
  form: Form,
  suffix: string,
): Constant {
  return {
    name: 'declared',
    write(writer) {
      writer.write(form === 'type' ? ': ' : ' = ')
      writer.inlineBlock(() => {
        writeListed(writer, providers, (provider) => writeProvider(writer, provider, form))
      })
      writer.write(suffix)
    },
  }
}

function writeProvider(
  writer: CodeBlockWriter,
  { name, doc, fields }: DeclaredProvider,
  form: Form,
): void {
  writer.writeLine(`/** ${commentText(doc)} */`)
  writer.write(`${propertyName(name, form)}: `).inlineBlock(() => {
    for (const [key, value] of fields) writeField(writer, key, value, form)
  })
  writer.write(end(form)).newLine()
}

/** What other parts of keyfit.yaml may add to, too. */
const longFields = ['hosts', 'headers', 'models']

function writeField(writer: CodeBlockWriter, key: string, value: Literal, form: Form): void {
  const isLong = longFields.includes(key)
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

/** The roles, one line each. */
function rolesConstant(roles: Listed<DeclaredRole>, form: Form, suffix: string): Constant {
  return {
    name: 'declaredRoles',
    write(writer) {
      writer.write(form === 'type' ? ': ' : ' = ')
      writer.inlineBlock(() => {
        writeListed(writer, roles, ({ name, fields }) => {
          writer.writeLine(`${property(name, fields, form)}${end(form)}`)
        })
      })
      writer.write(suffix)
    },
  }
}

/** What each environment declares; a provider that is the root's is one line. */
function environmentsConstant(
  environments: DeclaredEnvironment[],
  root: Listed<DeclaredProvider>,
  form: Form,
  suffix: string,
): Constant {
  const same = new Set(root.items.map((provider) => JSON.stringify(provider)))
  // in TypeScript the type is said, so that a declaration can be made of this file alone
  const member = (name: string) => {
    const [value, type] = ['declared', '(typeof declared)'].map(
      (root) => `${root}[${stringLiteral(name)}]`,
    ) as [string, string]
    if (form === 'type') return type
    return suffix === '' ? value : `${value} as ${type}`
  }
  return {
    name: 'environments',
    write(writer) {
      const block = (name: string, inside: () => void) => {
        writer.write(`${propertyName(name, form)}: `).inlineBlock(inside)
        writer.write(end(form)).newLine()
      }
      writer.write(form === 'type' ? ': ' : ' = ')
      writer.inlineBlock(() => {
        for (const { name, providers, roles } of environments) {
          block(name, () => {
            block('providers', () => {
              writeListed(writer, providers, (provider) => {
                if (!same.has(JSON.stringify(provider))) writeProvider(writer, provider, form)
                else {
                  const value = member(provider.name)
                  writer.writeLine(`${propertyName(provider.name, form)}: ${value}${end(form)}`)
                }
              })
            })
            block('roles', () => {
              writeListed(writer, roles, (role) => {
                writer.writeLine(`${property(role.name, role.fields, form)}${end(form)}`)
              })
            })
          })
        }
      })
      writer.write(suffix)
    },
  }
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
