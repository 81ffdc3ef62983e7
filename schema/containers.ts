import type { FileAt } from './finding.ts'
import { isMapping } from './issues.ts'
import { Key } from './key.ts'
import { readSource } from './source.ts'

/** A service of a compose file, as far as it says where it listens. */
export interface Service {
  name: string
  image: string
  /** Port on the host to the port inside, where both are written. */
  ports: { outside: number; inside: number }[]
  /** The options of its command that have a value. */
  options: Given[]
}

/** A value that a service is given, which may be a secret. */
export interface Given {
  /** `--api-key`, or the name of a variable. */
  name: string
  /** The value, where it stands there; for a reference its default. */
  key: Key | null
  /** The variable that holds it, where it is a reference. */
  variable: string | null
  /** True where it is an item of a list of variables. */
  isItem: boolean
  at: FileAt
}

/** The services of a compose file; none where it cannot be read: that is not our file. */
export function servicesIn(file: string, text: string): Service[] {
  const { data, locate } = readSource(file, text)
  if (!isMapping(data) || !isMapping(data.services)) return []
  const placed =
    (service: string, field: string): Placed =>
    (part, index) => {
      const path = ['services', service, field, ...(index === null ? [] : [index])]
      const { line, column, endLine, endColumn } = locate({ path, part })
      return { file, line, column, endColumn: endLine === line ? endColumn : column + 1 }
    }
  return Object.entries(data.services).flatMap(([name, service]): Service[] =>
    isMapping(service)
      ? [
          {
            name,
            image: typeof service.image === 'string' ? service.image : '',
            ports: Array.isArray(service.ports) ? service.ports.flatMap(portsOf) : [],
            options: ['entrypoint', 'command'].flatMap((field) =>
              optionsIn(service[field], placed(name, field)),
            ),
          },
        ]
      : [],
  )
}

/** A variable that a compose file sets for a service. */
export interface ServiceVariable {
  service: string
  name: string
  /** As written, references unfilled; null where it is handed on from outside. */
  text: string | null
  /** True where the service reads files of variables too, which this one outranks. */
  hasFiles: boolean
  /** True where it is an item of a list, `- NAME=value`. */
  isItem: boolean
  at: FileAt
}

/** How a variable is set at its place in a compose file. */
export function setInService({ name, isItem }: { name: string; isItem: boolean }, value: string) {
  return isItem ? `- ${name}=${value}` : `${name}: ${value}`
}

/** The variables that a compose file sets; none where it cannot be read: that is not our file. */
export function environmentsIn(file: string, text: string): ServiceVariable[] {
  if (!text.includes('environment')) return []
  const { data, locate } = readSource(file, text)
  if (!isMapping(data) || !isMapping(data.services)) return []
  return Object.entries(data.services).flatMap(([service, declared]) => {
    if (!isMapping(declared)) return []
    const path = ['services', service, 'environment']
    const entry = (name: string, value: unknown, key: string | number): ServiceVariable => {
      const { line, column, endColumn, endLine } = locate({ path: [...path, key] })
      return {
        service,
        name,
        text: textOf(value),
        hasFiles: declared.env_file !== undefined,
        isItem: typeof key === 'number',
        at: { file, line, column, endColumn: endLine === line ? endColumn : column + 1 },
      }
    }
    const { environment } = declared
    if (isMapping(environment)) {
      return Object.entries(environment).map(([name, value]) => entry(name, value, name))
    }
    if (!Array.isArray(environment)) return []
    return environment.flatMap((line: unknown, index) => {
      const [, name, value = null] = /^([^=]+)(?:=(.*))?$/s.exec(textOf(line) ?? '') ?? []
      return name === undefined ? [] : [entry(name, value, index)]
    })
  })
}

/** A value as Compose hands it over; null for nothing, and for what it refuses. */
function textOf(value: unknown): string | null {
  return value === undefined || typeof value === 'object' ? null : String(value)
}

/** The variables that a Dockerfile puts into the image. */
export function bakedIn(file: string, text: string): { name: string; text: string; at: FileAt }[] {
  if (!/dockerfile/i.test(file)) return []
  return text.split('\n').flatMap((line, index) => {
    const match = /^\s*(?:ENV|ARG)\s+(\w+)(?:=|\s+)(\S+)/i.exec(line)
    if (match === null) return []
    const [whole, name = '', value = ''] = match
    const column = whole.length - value.length + 1
    const at = { file, line: index + 1, column, endColumn: whole.length + 1 }
    return [{ name, text: value, at }]
  })
}

/** `8080:80`, `127.0.0.1:8080:80/tcp`, `8080`, or the long form. */
function portsOf(entry: unknown): Service['ports'] {
  if (typeof entry === 'number') return [{ outside: entry, inside: entry }]
  if (typeof entry === 'string') {
    const numbers = entry
      .replace(/\/(?:tcp|udp)$/, '')
      .split(':')
      .map(Number)
    const inside = numbers.at(-1)
    const outside = numbers.at(-2) ?? inside
    return isPort(inside) && isPort(outside) ? [{ outside, inside }] : []
  }
  if (!isMapping(entry)) return []
  const inside = Number(entry.target)
  const outside = Number(entry.published ?? entry.target)
  return isPort(inside) && isPort(outside) ? [{ outside, inside }] : []
}

function isPort(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number > 0 && number < 65_536
}

/** `--name value` and `--name=value`, in a command that is one text or a list of words. */
function optionsIn(command: unknown, placed: Placed): Given[] {
  const words =
    typeof command === 'string'
      ? (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
          word.replace(/^(["'])(.*)\1$/, '$2'),
        )
      : Array.isArray(command)
        ? command.map(String)
        : []
  return words.flatMap((word, index): Given[] => {
    const [, name, value = words[index + 1] ?? ''] =
      /^(--?[a-z][\w-]*)(?:=(.*))?$/i.exec(word) ?? []
    if (name === undefined || value.startsWith('--')) return []
    return [given(name, value, false, placed(name, Array.isArray(command) ? index : null))]
  })
}

/** Where a word of a command stands; `index` is its item where the command is a list. */
type Placed = (part: string, index: number | null) => FileAt

/** What a service of a compose file is given: the options of its command, and its variables. */
export function givenTo(service: Service, file: string, text: string): Given[] {
  const variables = environmentsIn(file, text).filter((each) => each.service === service.name)
  return [
    ...service.options,
    ...variables.map(({ name, text: value, isItem, at }) =>
      value === null
        ? { name, key: null, variable: name, isItem, at }
        : given(name, value, isItem, at),
    ),
  ]
}

function given(name: string, text: string, isItem: boolean, at: FileAt): Given {
  const reference = /^\$(?:\{(\w+)(?::?-([^}]*)|:?\?[^}]*)?\}|(\w+))$/.exec(text)
  if (reference === null) return { name, key: new Key(text), variable: null, isItem, at }
  const [, braced, fallback, bare] = reference
  return {
    name,
    key: fallback === undefined ? null : new Key(fallback),
    variable: braced ?? bare ?? null,
    isItem,
    at,
  }
}
