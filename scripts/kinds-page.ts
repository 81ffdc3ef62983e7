import type { Api, FactSource, Kind, Mistake, Setting, Shape } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { settingsAsData } from '../schema/settings.ts'

/** docs/kinds.md: all that is known of each backend, with where it was read. */
export function kindsPage(kinds: Kind[]): string {
  return `# Kinds

What keyfit knows of each backend. \`keyfit explain <kind>\` prints the same. A report is an error only
where the fact behind it is documented by the vendor; what secret scanners agree on, or what was only
observed, makes a warning that says so.

| kind | what it is | address | key |
| --- | --- | --- | --- |
${kinds.map(row).join('\n')}

${kinds.map(section).join('\n')}`
}

function row({ id, class: sort, apis, key, ports }: Kind): string {
  const url = apis[0]?.bases[0]?.url
  const address = url ?? (ports?.[0] === undefined ? null : `http://localhost:${ports[0]}`)
  const cells = [
    `[${id}](#${id})`,
    { cloud: 'cloud', local: 'local server', gateway: 'gateway', protocol: 'protocol' }[sort],
    address === null ? 'yours' : code(address),
    key.variables[0] === undefined ? key.need : `${code(key.variables[0])}, ${key.need}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function section(kind: Kind): string {
  const { key, mistakes, notes = [], retired } = kind
  const parts = [
    [`${kind.name}. ${kind.about}`],
    retired === undefined
      ? []
      : [
          `Ended on ${retired.on}${retired.instead === undefined ? '' : `; use ${retired.instead}`}.`,
        ],
    kind.apis.flatMap(api),
    [keyLine(kind), '', ...key.shapes.map(shape)],
    kind.settings === undefined
      ? []
      : ['Settings:', '', ...Object.entries(settingsAsData(kind.settings)).map(setting)],
    mistakes.length === 0 ? [] : ['Base URLs that do not work:', '', ...mistakes.map(mistake)],
    notes.length === 0 ? [] : ['Good to know:', '', ...notes.map((note) => `- ${note}`)],
    [`Sources: ${kind.sources.map(cite).join(', ')}`],
  ]
  return `## ${kind.id}\n\n${parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n').trimEnd())
    .join('\n\n')}\n`
}

function api({ wire, bases, accepts = [], path, auth }: Api): string[] {
  const sent = auth === undefined ? '' : `; the key is sent as ${code(auth)}`
  const free = path === undefined ? 'any address' : `any address whose path ends in ${code(path)}`
  return [
    `- ${wires[wire].name}: ${bases.length === 0 ? free : bases.map(base).join(', ')}${sent}`,
    ...(accepts.length === 0 ? [] : [`  - also accepted: ${accepts.map(code).join(', ')}`]),
  ]
}

function base({ url, region, when, note }: Api['bases'][number]): string {
  const conditions = Object.entries(when ?? {}).map(([name, value]) =>
    value === true ? `with ${code(name)}` : `with ${code(`${name}: ${value}`)}`,
  )
  const said = [...(region === undefined ? [] : [`region ${code(region)}`]), ...conditions, note]
  const known = said.filter((each) => each !== undefined)
  return `${code(url)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`
}

function keyLine({ key, auth }: Kind): string {
  const where =
    key.variables.length === 0 ? '' : `, read from ${key.variables.map(code).join(', ')}`
  const page = key.page === undefined ? '' : `; keys come from <${key.page}>`
  return `The key is ${key.need}${where}, sent as ${code(auth)}${page}.`
}

function shape({ prefix, pattern, sure, name, source }: Shape): string {
  const what = `${prefix === '' ? '' : `${code(`${prefix}…`)} `}${name === undefined ? '' : `(${name}) `}`
  return `- ${what}${code(pattern)}, ${sure} ${cite(source)}`
}

function setting([name, { about, required, values, example }]: [string, Setting]): string {
  const choice = values === undefined ? '' : ` One of ${values.map(code).join(', ')}.`
  return `- ${code(name)}${required ? ', required' : ''}: ${about}${choice} Example: ${code(example)}`
}

function mistake({ url, wire, happens, cure, source }: Mistake): string {
  const on = wire === undefined ? '' : ` for the ${wires[wire].name} wire`
  const fix = cure === undefined ? '' : ` Write ${code(cure)}.`
  return `- ${code(url)}${on}: ${happens}.${fix} ${cite(source)}`
}

function cite({ url, seen }: FactSource): string {
  return `[${new URL(url).host}, ${seen}](${url})`
}

function code(text: string): string {
  return `\`${text}\``
}
