import { isMapping } from './issues.ts'
import { readSource } from './source.ts'

/** A service of a compose file, as far as it says where it listens. */
export interface Service {
  name: string
  image: string
  /** Port on the host to the port inside, where both are written. */
  ports: { outside: number; inside: number }[]
}

/** The services of a compose file; none where it cannot be read: that is not our file. */
export function servicesIn(file: string, text: string): Service[] {
  const { data } = readSource(file, text)
  if (!isMapping(data) || !isMapping(data.services)) return []
  return Object.entries(data.services).flatMap(([name, service]): Service[] =>
    isMapping(service)
      ? [
          {
            name,
            image: typeof service.image === 'string' ? service.image : '',
            ports: Array.isArray(service.ports) ? service.ports.flatMap(portsOf) : [],
          },
        ]
      : [],
  )
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
