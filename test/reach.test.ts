import { describe, expect, it } from 'vitest'
import { isPrivate, isPublic, staysNear } from '../schema/reach.ts'

/** How far a host is: what a credential may go to over http, with a warning, or not at all. */
const near = [
  ...['localhost', 'api.localhost', '127.0.0.1', '127.8.9.255', '[::1]', '0.0.0.0', '[::]'],
  ...['ollama', 'host.docker.internal', 'llm.svc', 'llm.team.svc.cluster.local', 'box.a.ts.net'],
  ...['100.64.0.1', '100.69.1.2', '100.70.0.1', '100.99.0.1', '100.100.0.1', '100.119.0.1'],
  ...['100.120.0.1', '100.127.255.255'],
]
const inside = [
  ...['10.0.0.1', '10.255.0.1', '192.168.0.1', '172.16.0.1', '172.19.0.1', '172.20.0.1'],
  ...['172.29.0.1', '172.30.0.1', '172.31.255.1', '169.254.1.1', '[fc00::1]', '[FD12:3::1]'],
  ...['[fe80::1]', '[febf::1]', 'nas.local', 'nas.LAN', 'nas.home', 'nas.home.arpa'],
  ...['llm.intranet', 'llm.corp'],
]
const outside = [
  ...['api.openai.com', '8.8.8.8', '[2001:db8::1]', '[fec0::1]', '[fd::1]', '[ff02::1]'],
  ...['100.63.0.1', '100.128.0.1', '100.200.0.1', '100.6.0.1', '1.100.64.0', '100.64.0.1.example'],
  ...['100.64.example.com', '1.10.0.0.1', '11.0.0.1', '172.15.0.1', '172.32.0.1', '172.3.0.1'],
  ...['192.169.0.1', '10.example.com', '192.168.example.com', '172.16.0.example', '169.254.x.com'],
  ...[
    'a.0.0.0.0',
    '0.0.0.0.example',
    'internal.example.com',
    'a.internal.example',
    'a.svc.example',
  ],
  ...['local.example.com', 'a.local.example', 'a.corp.example', 'x.[fc00::1]', 'localhost.example'],
]

describe('a host', () => {
  it.each(near)('%s is near', (host) => {
    expect(staysNear(host)).toBe(true)
    expect(isPublic(host)).toBe(false)
  })

  it.each(inside)('%s is of a private network', (host) => {
    expect(staysNear(host)).toBe(false)
    expect(isPrivate(host)).toBe(true)
    expect(isPublic(host)).toBe(false)
  })

  it.each(outside)('%s is public', (host) => {
    expect(isPrivate(host)).toBe(false)
    expect(isPublic(host)).toBe(true)
  })
})
