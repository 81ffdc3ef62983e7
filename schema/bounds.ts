import { covers } from './address.ts'
import type { Backend } from './backend.ts'
import type { Config } from './config.ts'

/**
 * Where a variable in `base_url` may lead, as entries of `hosts`; null where nothing bounds it. A
 * provider that names its hosts means those, whatever the policy allows to others: both hold.
 */
export function boundsOf(
  { kind, destination }: Pick<Backend, 'kind' | 'destination'>,
  { egress }: Config['policy'],
): string[] | null {
  const own = [...kind.hosts, ...destination.hosts]
  if (egress === null) return own.length === 0 ? null : own
  if (destination.hosts.length === 0) return egress
  const within = (entries: string[], bounds: string[]) =>
    entries.filter((entry) => bounds.some((bound) => covers(bound, entry)))
  return [...new Set([...within(own, egress), ...within(egress, own)])]
}
