import { createRedactor } from '../../diagnostics/redact.ts'
import { visible } from '../../diagnostics/visible.ts'
import { kinds } from '../../kinds/index.ts'
import { Key } from '../../schema/key.ts'

/**
 * Masks keys in a text that no check has seen: arguments, messages of the system, stacks. Known are
 * the process's variables whose names say that they are secret, and the prefixes of all kinds.
 */
export function mask(text: string): string {
  return createRedactor({
    prefixes: [
      ...new Set(kinds.flatMap(({ key }) => key.shapes.map(({ prefix }) => prefix))),
    ].filter((prefix) => prefix !== ''),
    maskValues: Key.masker(
      Object.entries(process.env)
        .filter(
          ([name]) => secretNames.has(name) || /key|token|secret|passw|credential/i.test(name),
        )
        .flatMap(([name, value = '']) => (value.length < 8 ? [] : [{ name, key: new Key(value) }])),
    ),
  })(text)
}

/** How a command says that it could not do its work: masked, and without what a terminal would obey. */
export function complaint(message: string): string {
  const lines = mask(message).split('\n').map(visible)
  return `keyfit: ${lines.join('\n')}\n`
}

const secretNames = new Set(kinds.flatMap(({ key }) => key.variables))
