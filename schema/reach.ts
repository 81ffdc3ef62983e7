import { isLoopback } from './address.ts'

/**
 * This machine, a name that only a container network, a cluster or the host's own resolver knows, or
 * one of a network that encrypts all its traffic.
 */
export function staysNear(host: string): boolean {
  return (
    isLoopback(host) ||
    /^(?:0\.0\.0\.0|\[::\])$/.test(host) ||
    (!host.includes('.') && !host.includes(':')) ||
    /\.(?:internal|svc|svc\.cluster\.local|ts\.net)$/.test(host) ||
    /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2}$/.test(host)
  )
}

/** An address or a name of a private network. */
export function isPrivate(host: string): boolean {
  return (
    // to the last number: `10.example.com` is a name that anybody may have
    /^(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)(?:\.\d+){2}$/.test(host) ||
    /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(host) ||
    /\.(?:local|lan|home|home\.arpa|intranet|corp)$/i.test(host)
  )
}

/** A host that anybody may reach or stand in the way of. */
export function isPublic(host: string): boolean {
  return !staysNear(host) && !isPrivate(host)
}
