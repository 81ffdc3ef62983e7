/** Whether a URL lies in an entry of `hosts` or `egress`. */
export function allows(entry: string, url: URL): boolean {
  const written = entry.replace(/^.*:\/\//, '')
  const port = /^(.*[^:]):(\d+)$/.exec(written)
  if (port !== null && !/^[0-9a-f]*:[0-9a-f:]*$/i.test(port[1] as string)) {
    const actual = url.port || (url.protocol === 'https:' ? '443' : '80')
    return port[2] === actual && allows(port[1] as string, url)
  }
  if (written === 'localhost') return isLoopback(url.hostname)
  if (written.includes('/')) return inRange(written, url.hostname)
  const host = bare(url.hostname)
  const wanted = bare(written)
  if (wanted.startsWith('.')) return host.endsWith(wanted) || host === wanted.slice(1)
  const parts = wanted.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`^${parts.join('[a-z0-9.-]+')}$`).test(host)
}

/** Whether a host name means this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.*\.)?localhost|::1|127(?:\.\d{1,3}){3})$/.test(bare(hostname))
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

function inRange(range: string, hostname: string): boolean {
  const [network = '', length = ''] = range.split('/')
  const from = bits(bare(network))
  const address = bits(bare(hostname))
  const count = Number(length)
  if (from === null || address === null || from.length !== address.length) return false
  if (!/^\d+$/.test(length) || count > from.length) return false
  return from.slice(0, count) === address.slice(0, count)
}

function bits(address: string): string | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) {
    const bytes = address.split('.').map(Number)
    return bytes.every((byte) => byte < 256) ? bytes.map((byte) => binary(byte, 8)).join('') : null
  }
  if (!/^[0-9a-f:]+$/.test(address) || !address.includes(':')) return null
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const gap = 8 - left.length - right.length
  if (gap < 0 || (tail === undefined && gap !== 0)) return null
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right]
  return groups.map((group) => binary(Number.parseInt(group, 16), 16)).join('')
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, '0')
}
