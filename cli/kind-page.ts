import type pc from 'picocolors'
import type { Api, FactSource, Kind, Mistake, Setting, Shape } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { settingsAsData } from '../schema/settings.ts'

/** All that is known of a kind, for a terminal. */
export function kindPage(kind: Kind, paint: ReturnType<typeof pc.createColors>): string {
  const { id, name, about, hosts, key, apis, settings, mistakes, models, notes = [] } = kind
  const section = (title: string, lines: string[]) =>
    lines.length === 0
      ? []
      : [`${paint.bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`]
  const parts = [
    `${paint.bold(id)} (${classes[kind.class]})\n${name}: ${about}`,
    ...section('Ended', endOf(kind)),
    ...section('Where', [...whereOf(kind), ...apis.flatMap(apiOf)]),
    ...section('Hosts', hosts),
    ...section('Key', [keyOf(kind), ...key.shapes.map(shapeOf), ...fillersOf(kind)]),
    ...section('Settings', Object.entries(settingsAsData(settings)).map(settingOf)),
    ...section(
      'Models',
      models === undefined ? [] : [`${models.shape}: ${models.examples.join(', ')}`],
    ),
    ...section('Base URLs that do not work', mistakes.flatMap(mistakeOf)),
    ...section('Good to know', notes),
    ...section('Sources', kind.sources.map(sourceOf)),
  ]
  return `${parts.join('\n\n')}\n`
}

const classes = { cloud: 'cloud', local: 'local server', gateway: 'gateway', protocol: 'protocol' }

function endOf({ retired }: Kind): string[] {
  if (retired === undefined) return []
  const { on, instead, source } = retired
  return [`on ${on}${instead === undefined ? '' : `; use ${instead}`} (${sourceOf(source)})`]
}

function whereOf({ ports = [], urlVariables = [], separateRegions, forwards }: Kind): string[] {
  return [
    ...(ports.length === 0 ? [] : [`port ${ports.join(' or ')} unless it is told another one`]),
    ...(urlVariables.length === 0 ? [] : [`clients look for it in ${urlVariables.join(', ')}`]),
    ...(separateRegions ? ['its regions are separate accounts: say `region`'] : []),
    ...(forwards === '*' ? ['it rightly receives the keys of every kind'] : []),
    ...(Array.isArray(forwards) ? [`it rightly receives the keys of ${forwards.join(', ')}`] : []),
  ]
}

function apiOf({ wire, bases, accepts = [], path, auth }: Api): string[] {
  const free =
    path === undefined || path === '' ? 'any address' : `any address that ends in ${path}`
  const sent = auth === undefined ? '' : `, the key sent as ${auth}`
  return [
    `${wires[wire].name} wire${bases.length === 0 ? `: ${free}` : ''}${sent}`,
    ...bases.map((base) => `  ${baseOf(base)}`),
    ...(accepts.length === 0 ? [] : [`  also: ${accepts.join(', ')}`]),
  ]
}

function baseOf({ url, region, when = {}, note }: Api['bases'][number]): string {
  const conditions = Object.entries(when).map(([name, value]) =>
    value === true ? `with \`${name}\`` : `with \`${name}: ${value}\``,
  )
  const said = [...(region === undefined ? [] : [`region ${region}`]), ...conditions, note ?? '']
  const known = said.filter((each) => each !== '').join(', ')
  return known === '' ? url : `${url} (${known})`
}

function keyOf({ key, auth, identity }: Kind): string {
  const variables = key.variables.length === 0 ? '' : `, read from ${key.variables.join(' or ')}`
  const page = key.page === undefined ? '' : `; get one at ${key.page}`
  const also = identity === undefined ? '' : `; or \`identity: ${identity}\``
  return `${key.need}${variables}, sent as ${auth}${page}${also}`
}

function shapeOf({ prefix, pattern, sure, name, source }: Shape): string {
  const what = `${prefix === '' ? 'any beginning' : `${prefix}…`}${name === undefined ? '' : `, ${name}`}`
  return `${what}: ${pattern} (${sure}; ${sourceOf(source)})`
}

function fillersOf({ key: { fillers = [] } }: Kind): string[] {
  return fillers.length === 0 ? [] : [`where none is needed: ${fillers.join(', ')}`]
}

function settingOf([name, setting]: [string, Setting]): string {
  const { about, required, values, example } = setting
  const choice = values === undefined ? '' : ` One of ${values.join(', ')}.`
  return `${name}${required ? ' (required)' : ''}: ${about}${choice} Example: ${example}`
}

function mistakeOf({ url, wire, happens, cure, source }: Mistake): string[] {
  return [
    `${url}${wire === undefined ? '' : ` (${wires[wire].name} wire)`}`,
    `  ${happens} (${sourceOf(source)})`,
    ...(cure === undefined ? [] : [`  Write ${cure}`]),
  ]
}

function sourceOf({ url, seen }: FactSource): string {
  return `${url}, ${seen}`
}
