import { describe, expect, it } from 'vitest'
import { adviceForLoopback, type Place, placeHere, proxyFor } from '../../cli/doctor/place.ts'

const place: Place = { runsIn: 'host', proxies: [], noProxy: [], nodeObeys: false, own: [] }
const local = new URL('http://localhost:8080/v1')

describe('the place that doctor runs in', () => {
  it.each([
    ['docker', 'base_url: http://host.docker.internal:8080/v1'],
    ['kubernetes', 'the pod itself'],
    ['wsl', 'networkingMode=mirrored'],
  ] as const)('explains a refused localhost in %s', (runsIn, words) => {
    const advice = adviceForLoopback(local, { ...place, runsIn })
    expect(`${advice?.why} ${advice?.fix}`).toContain(words)
  })

  it('explains nothing on a host, and nothing of other hosts', () => {
    expect(adviceForLoopback(local, place)).toBeNull()
    expect(adviceForLoopback(new URL('http://box:8080'), { ...place, runsIn: 'docker' })).toBeNull()
  })

  it('knows Kubernetes by its variables, and reads those of proxies', () => {
    const env = {
      KUBERNETES_SERVICE_HOST: '10.0.0.1',
      HTTPS_PROXY: 'http://p:1',
      no_proxy: 'a, .b',
    }
    const found = placeHere(env)
    expect(found).toMatchObject({ runsIn: 'kubernetes', noProxy: ['a', '.b'], nodeObeys: false })
    expect(found.proxies).toEqual([{ variable: 'HTTPS_PROXY', url: 'http://p:1' }])
  })

  const proxied = { ...place, proxies: [{ variable: 'http_proxy', url: 'http://p:1' }] }
  it.each<[string, string[], string | null]>([
    ['http://localhost:8080', [], 'http_proxy'],
    ['http://localhost:8080', ['localhost'], null],
    ['http://localhost:8080', ['localhost:8080'], null],
    ['http://localhost:8080', ['localhost:80'], 'http_proxy'],
    ['http://llm.acme.example', ['.acme.example'], null],
    ['http://llm.acme.example', ['*.acme.example'], null],
    ['http://notacme.example', ['acme.example'], 'http_proxy'],
    ['http://localhost:8080', ['*'], null],
    ['https://localhost:8443', [], null],
  ])('%s with NO_PROXY=%j goes to %s', (url, noProxy, variable) => {
    expect(proxyFor(new URL(url), { ...proxied, noProxy })).toBe(variable)
  })
})
