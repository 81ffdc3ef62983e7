import { propertyKey, stringLiteral } from './escape.ts'

/** Data that is printed as a literal: as a value in `.ts` and `.js`, as a type in `.d.ts`. */
export type Literal = string | true | readonly Literal[] | { readonly [key: string]: Literal }

/** How a literal is written: as a value, or as the type of that value. */
export type Form = 'value' | 'type'

/** A literal on one line. */
export function inline(literal: Literal, form: Form): string {
  if (literal === true) return 'true'
  if (typeof literal === 'string') return stringLiteral(literal)
  if (isList(literal)) {
    const items = literal.map((item) => inline(item, form)).join(', ')
    return form === 'type' ? `readonly [${items}]` : `[${items}]`
  }
  const entries = Object.entries(literal).map(([key, value]) => property(key, value, form))
  return entries.length === 0 ? '{}' : `{ ${entries.join(form === 'type' ? '; ' : ', ')} }`
}

/** `key: value` on one line. */
export function property(key: string, value: Literal, form: Form): string {
  return `${propertyName(key, form)}: ${inline(value, form)}`
}

/** The name of a property with what stands before it. */
export function propertyName(key: string, form: Form): string {
  return `${form === 'type' ? 'readonly ' : ''}${propertyKey(key)}`
}

export function isList(literal: Literal): literal is readonly Literal[] {
  return Array.isArray(literal)
}
