import { existsSync, readFileSync } from 'node:fs'
import { networkInterfaces, release } from 'node:os'
import process from 'node:process'
import { bareHost, isLoopback } from '../../schema/address.ts'

/** Where doctor runs, as far as that decides which servers can be reached. */
export interface Place {
  /** As `runs_in` names it. */
  runsIn: 'host' | 'docker' | 'kubernetes' | 'wsl'
  /** Names of the variables that send programs to a proxy, and where. */
  proxies: { variable: string; url: string }[]
  /** Host names and suffixes that go past it. */
  noProxy: string[]
  /** NODE_USE_ENV_PROXY is set: Node's own clients go to the proxy too. */
  nodeObeys: boolean
  /** Addresses of this machine. */
  own: string[]
}

/** Looks around; `env` is that of the process. */
export function placeHere(env: NodeJS.ProcessEnv): Place {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']
  return {
    runsIn: runsIn(env),
    proxies: names.flatMap((variable) => {
      const url = env[variable]
      return url === undefined || url === '' ? [] : [{ variable, url }]
    }),
    noProxy: (env.NO_PROXY ?? env.no_proxy ?? '').split(/[\s,]+/).filter((each) => each !== ''),
    nodeObeys: env.NODE_USE_ENV_PROXY === '1',
    own: Object.values(networkInterfaces()).flatMap((each) =>
      (each ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    ),
  }
}

function runsIn(env: NodeJS.ProcessEnv): Place['runsIn'] {
  if (env.KUBERNETES_SERVICE_HOST !== undefined) return 'kubernetes'
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return 'docker'
  if (/docker|containerd|kubepods|libpod/.test(textOf('/proc/1/cgroup'))) return 'docker'
  if (process.platform === 'linux' && /microsoft|wsl/i.test(release())) return 'wsl'
  return 'host'
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The variable that would send a request for this URL to a proxy, or null. */
export function proxyFor(url: URL, { proxies, noProxy }: Place): string | null {
  const wanted = url.protocol === 'https:' ? /^https_proxy$/i : /^http_proxy$/i
  const found =
    proxies.find(({ variable }) => wanted.test(variable)) ??
    proxies.find(({ variable }) => /^all_proxy$/i.test(variable))
  if (found === undefined || noProxy.some((entry) => passesBy(entry, url))) return null
  return found.variable
}

function passesBy(entry: string, url: URL): boolean {
  if (entry === '*') return true
  const [name = '', port] = entry.replace(/^\*?\./, '.').split(/:(?=\d+$)/)
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) {
    return false
  }
  const host = bareHost(url.hostname)
  const suffix = bareHost(name).replace(/^\./, '')
  return host === suffix || host.endsWith(`.${suffix}`)
}

/** What about this place explains that a server cannot be reached. */
export interface Advice {
  why: string
  fix: string | null
}

/** A connection to this machine itself was refused. */
export function adviceForLoopback(url: URL, { runsIn }: Place): Advice | null {
  if (!isLoopback(url.hostname)) return null
  const elsewhere = (host: string) => {
    const copy = new URL(url)
    copy.hostname = host
    return `base_url: ${copy.href.replace(/\/$/, '')}`
  }
  if (runsIn === 'docker') {
    return {
      why: `This runs in a container, where ${url.hostname} is the container itself and not the machine around it; the server runs there, or is not running.`,
      fix: `${elsewhere('host.docker.internal')}, where the server runs on the machine around`,
    }
  }
  if (runsIn === 'kubernetes') {
    return {
      why: `This runs in a pod, where ${url.hostname} is the pod itself. A server elsewhere in the cluster has the name of its service.`,
      fix: null,
    }
  }
  if (runsIn === 'wsl') {
    return {
      why: `This runs in WSL, where ${url.hostname} is the Linux machine: a server on Windows is reached at the address of the gateway (ip route show default), or with networkingMode=mirrored in .wslconfig.`,
      fix: null,
    }
  }
  return null
}
