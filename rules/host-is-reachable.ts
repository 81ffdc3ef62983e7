import { nearest } from '../diagnostics/suggest.ts'
import { hostFits, isLoopback } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import type { Place } from '../schema/config.ts'
import { type Service, servicesIn } from '../schema/containers.ts'
import { fixOfUrl, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { meantUrl } from '../schema/url-form.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'host-is-reachable',
  severity: 'error',
  about: 'The host in base_url means the same machine where the program runs.',
  docs: `\`localhost\` is the machine that asks. Inside a container it is the container, on a serverless or edge
platform it is whatever runs the function, in a browser it is the visitor's own computer: a server on
the developer's machine is none of them. \`runs_in\` says where the program runs, that of a client where
this one does. Where it is unset and a compose file or a Dockerfile stands beside \`keyfit.yaml\`, a
loopback address gets a hint.

\`0.0.0.0\` is where a server listens, not where it is; dialled, it reaches this machine on some systems
and nothing on others. \`host.docker.internal\` is known inside Docker containers alone (on Linux only with
\`--add-host host.docker.internal:host-gateway\`).

In a compose project, use the name of the service and the port it has inside: \`11435:11434\` opens 11435
on the host and leaves 11434 between the containers. Outside of the project the name means nothing.`,
  yields: ['url-fits-kind'],
  good: [
    {
      title: 'is silent on localhost where the program runs on the host',
      yaml: 'version: 1\nruns_in: host\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\n',
    },
    {
      title: "accepts a service's name in a container",
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: ollama\n    base_url: http://ollama:11434/v1\n',
    },
  ],
  bad: [
    {
      title: 'reports localhost inside a container, with the name of the service',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\n',
      files: {
        'compose.yaml':
          'services:\n  models:\n    image: ollama/ollama\n    ports: ["11434:11434"]\n',
      },
    },
    {
      title: 'reports the port of the host on the name of a service',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: ollama\n    base_url: http://models:11435/v1\n',
      files: {
        'compose.yaml':
          'services:\n  models:\n    image: ollama/ollama\n    ports: ["11435:11434"]\n',
      },
    },
    {
      title: 'warns of a slip in the name of a service',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: ollama\n    base_url: http://olama:11434/v1\n',
      files: {
        'compose.yaml':
          'services:\n  ollama:\n    image: ollama/ollama\n    ports: ["11434:11434"]\n',
      },
    },
    {
      title: 'reports localhost for a client that runs on an edge platform',
      yaml: 'version: 1\nruns_in: host\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\ngenerate:\n  client: { sdk: fetch, out: llm.ts, runs_in: edge }\n',
    },
    {
      title: 'hints at a container that nobody has spoken of',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11434/v1\n',
      files: { Dockerfile: 'FROM node:24\n' },
    },
    {
      title: 'warns of the address at which a server listens',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: vllm\n    base_url: http://0.0.0.0:8000/v1\n',
    },
    {
      title: 'warns of a name that is known in containers alone',
      yaml: 'version: 1\nruns_in: host\nproviders:\n  local:\n    kind: ollama\n    base_url: http://host.docker.internal:11434/v1\n',
    },
  ],
  check: (context) => context.backends.flatMap((backend) => report(backend, context) ?? []),
})

const inContainer: Place[] = ['docker', 'kubernetes']
const farAway: Place[] = ['serverless', 'edge']
const dockerHost = 'host.docker.internal'

function report(backend: Backend, context: RuleContext): Report | null {
  const { filled, origin } = backend.destination
  // a slip in the form hides none in the name
  const url = backend.destination.url ?? (filled === null ? null : meantUrl(filled))
  if (url === null || !backend.direct) return null
  const found = placesFor(backend, context)
    .map((place) => judge(backend, url, place, context))
    .find((each) => each !== null)
  if (found === undefined) return null
  const { host, ...rest } = found
  const isWritten = backend.destination.from === 'file'
  return {
    at: { ...placeOfUrl(backend), ...(isWritten ? { part: url.hostname } : {}) },
    ...rest,
    message: rest.message + saidBy(origin),
    why: isWritten
      ? rest.why + alsoListed(backend, host)
      : `Without \`base_url\`, requests go to the usual address, ${url.href}. ${rest.why}`,
    see: [...seeOrigin(origin, 'the address comes from here'), ...(rest.see ?? [])],
  }
}

/** Where a provider is called from, and where the file says so. */
interface Caller {
  runsIn: Place | null
  path: (string | number)[]
}

/** The program itself, and the clients that run elsewhere. */
function placesFor({ name }: Backend, { config, environment }: RuleContext): Caller[] {
  const clients = config.generate.client.filter(
    (client) =>
      client.runsIn !== null &&
      client.environment === environment &&
      (client.providers?.includes(name) ?? true),
  )
  const elsewhere = clients.map(({ runsIn, path }) => ({ runsIn, path: [...path, 'runs_in'] }))
  if (config.runsIn === null && elsewhere.length > 0) return elsewhere
  return [{ runsIn: config.runsIn, path: ['runs_in'] }, ...elsewhere]
}

/** What is wrong, and the host to write instead. */
type Judgement = Omit<Report, 'at'> & { host?: string }

function judge(backend: Backend, url: URL, caller: Caller, context: RuleContext): Judgement | null {
  const { runsIn, path } = caller
  if (/^(?:0\.0\.0\.0|\[::\])$/.test(url.hostname)) return listening(backend, url, runsIn, context)
  if (isLoopback(url.hostname)) {
    return runsIn === null
      ? unspoken(backend, url, context)
      : loopback(backend, url, runsIn, path, context)
  }
  const slip = isKnownName(url.hostname) ? null : slipOf(url, context)
  if (slip !== null) {
    return {
      severity: 'warning',
      message: `\`${url.hostname}\` looks like a slip of \`${slip}\``,
      why: 'No such name is known, so every call would fail before it is sent.',
      ...moved(backend, url, slip),
    }
  }
  const service = serviceNamed(url.hostname, context)
  if (service !== null) return beside(backend, url, service, caller)
  const isUnknownThere = runsIn !== null && runsIn !== 'docker' && runsIn !== 'wsl'
  if (url.hostname !== dockerHost || !isUnknownThere) return null
  return {
    severity: 'warning',
    message: `\`${dockerHost}\` is known only in Docker containers, and \`runs_in\` is \`${runsIn}\``,
    why: 'Elsewhere the name means nothing, so every call would fail before it is sent.',
    ...(runsIn === 'host' ? moved(backend, url, 'localhost') : {}),
    see: [{ at: { path }, message: `the program runs ${where[runsIn]}` }],
  }
}

function loopback(
  backend: Backend,
  url: URL,
  runsIn: Place,
  path: Caller['path'],
  context: RuleContext,
): Judgement | null {
  const see = [{ at: { path }, message: `the program runs ${where[runsIn]}` }]
  if (inContainer.includes(runsIn)) {
    const service = serviceAt(url, context)
    const host = service?.host ?? (runsIn === 'docker' ? dockerHost : null)
    return {
      message: `\`${url.hostname}\` is the container itself, not the machine around it`,
      why:
        service === null
          ? `Unless the server runs in the same ${runsIn === 'docker' ? 'container' : 'pod'}, the connection is refused.`
          : `The connection is refused: ${service.file} runs the server in a container of its own, as the service \`${service.name}\`.`,
      ...(host === null ? {} : moved(backend, url, host)),
      see,
    }
  }
  if (farAway.includes(runsIn)) {
    return {
      message: `\`${url.hostname}\` is the machine of the platform that runs the function, not yours`,
      why: 'No server of yours listens there, so every call would be refused. Write an address that the platform can reach.',
      see,
    }
  }
  if (runsIn === 'browser') {
    return {
      severity: 'warning',
      message: `\`${url.hostname}\` is the computer of whoever opens the page`,
      why: 'It works for visitors who run that server themselves, and for nobody else.',
      see,
    }
  }
  if (runsIn !== 'wsl') return null
  return {
    severity: 'hint',
    message: `in WSL \`${url.hostname}\` is the Linux side, not Windows, unless mirrored networking is on`,
    why: 'A server that runs on Windows does not answer there. It is reached under the address of the Windows host, which `ip route show default` prints.',
    see,
  }
}

/** Nobody said where the program runs, and something beside the file says: in a container. */
function unspoken(backend: Backend, url: URL, context: RuleContext): Judgement | null {
  const [container] = context.containerFiles
  if (container === undefined || context.environment !== null) return null
  const service = serviceAt(url, context)
  return {
    severity: 'hint',
    message: `inside a container \`${url.hostname}\` would be the container itself`,
    why:
      service === null
        ? `${container.file} stands beside this file. If the program runs in it, say \`runs_in: docker\`; if not, \`runs_in: host\`.`
        : `${service.file} runs a service \`${service.name}\` on this port. If the program runs beside it, the address is the one below; if not, say \`runs_in: host\`.`,
    fix: service === null ? 'runs_in: host' : fixOfUrl(backend, withHost(url, service.host)),
  }
}

/** As a reader says it. */
const where: Record<Place, string> = {
  host: 'on the host',
  docker: 'in a Docker container',
  kubernetes: 'in a pod',
  wsl: 'in WSL',
  serverless: 'on a serverless platform',
  edge: 'on an edge platform',
  browser: 'in a browser',
}

/** The same address at another host. */
function moved(backend: Backend, url: URL, host: string): { fix: string; host: string } {
  return { fix: fixOfUrl(backend, withHost(url, host)), host }
}

/** A variable may lead only to hosts that are listed, so the new one must be among them. */
function alsoListed({ destination }: Backend, host: string | undefined): string {
  const { references, hosts } = destination
  const name = host?.replace(/:\d+$/, '')
  if (name === undefined || references.length === 0 || hosts.length === 0) return ''
  if (hosts.some((pattern) => hostFits(pattern, name))) return ''
  return ` The new host must be listed, too: \`hosts: [${[...hosts, name].join(', ')}]\`.`
}

/** Names that Docker and Podman know; one of them is no slip of another. */
function isKnownName(host: string): boolean {
  return /^(?:host|gateway|model-runner|kubernetes)\.(?:docker|containers)\.internal$/.test(host)
}

/** The name that was probably meant: that of the machine around a container, or of a service. */
function slipOf(url: URL, { containerFiles }: RuleContext): string | null {
  const { hostname } = url
  const words = (host: string) => host.split(/[.-]/).sort().join('.')
  const isDocker =
    (hostname.length === dockerHost.length && words(hostname) === words(dockerHost)) ||
    /^(?:docker\.host|host\.docker)$/.test(hostname)
  if (isDocker || nearest(hostname, [dockerHost]) !== null) return dockerHost
  if (hostname.includes('.')) return null
  const services = containerFiles.flatMap(({ file, text }) => servicesIn(file, text))
  if (services.some(({ name }) => name === hostname)) return null
  // a name that is not in the file may be on another network, unless it listens on the same port
  const port = portOf(url)
  const there = services.filter(({ ports }) => ports.some(({ inside }) => String(inside) === port))
  return nearest(
    hostname,
    there.map(({ name }) => name),
  )
}

function serviceNamed(
  host: string,
  { containerFiles }: RuleContext,
): (Service & { file: string }) | null {
  for (const { file, text } of containerFiles) {
    const service = servicesIn(file, text).find(({ name }) => name === host)
    if (service !== undefined) return { ...service, file }
  }
  return null
}

/** A service of the compose file by its name: known beside it alone, and with the port it has inside. */
function beside(
  backend: Backend,
  url: URL,
  { name, ports, file }: Service & { file: string },
  { runsIn, path }: Caller,
): Judgement | null {
  if (runsIn === 'host') {
    const port = ports.find(({ inside }) => String(inside) === portOf(url))?.outside
    return {
      severity: 'warning',
      message: `\`${name}\` is a service of ${file}, whose name is known only in its containers`,
      why: 'On the host the name means nothing, unless it stands in its hosts file: every call would fail before it is sent.',
      ...(port === undefined ? {} : moved(backend, url, `localhost:${port}`)),
      see: [{ at: { path }, message: `the program runs ${where.host}` }],
    }
  }
  const outside = ports.find((port) => String(port.outside) === portOf(url))
  if (outside === undefined || ports.some(({ inside }) => String(inside) === portOf(url)))
    return null
  return {
    message: `port ${outside.outside} of \`${name}\` is open on the host only; its container listens on ${outside.inside}`,
    why: `${file} publishes ${outside.outside}:${outside.inside}. Between containers only the second one is open, so the connection is refused.`,
    ...moved(backend, url, `${name}:${outside.inside}`),
  }
}

function listening(
  backend: Backend,
  url: URL,
  runsIn: Place | null,
  context: RuleContext,
): Judgement {
  const isElsewhere = [...inContainer, ...farAway].some((place) => place === runsIn)
  return {
    ...(isElsewhere ? {} : { severity: 'warning' as const }),
    message: `\`${url.hostname}\` is an address to listen on, not one to call`,
    why: 'It means every address of a machine. Some systems take it for this machine, others refuse the connection.',
    ...moved(
      backend,
      url,
      serviceAt(url, context)?.host ?? (runsIn === 'docker' ? dockerHost : 'localhost'),
    ),
  }
}

/** The service of a compose file that is published on the port of a URL. */
function serviceAt(
  url: URL,
  { containerFiles }: RuleContext,
): { file: string; name: string; host: string } | null {
  const port = Number(portOf(url))
  for (const { file, text } of containerFiles) {
    for (const { name, ports } of servicesIn(file, text)) {
      const published = ports.find(({ outside }) => outside === port)
      if (published !== undefined) return { file, name, host: `${name}:${published.inside}` }
    }
  }
  return null
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

function withHost(url: URL, host: string): string {
  const path = url.pathname === '/' ? '' : url.pathname
  const port = host.includes(':') || url.port === '' ? '' : `:${url.port}`
  return `${url.protocol}//${host}${port}${path}`
}
