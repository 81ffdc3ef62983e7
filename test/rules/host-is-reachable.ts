import type { RuleCase } from './case.ts'

const server = (base_url: string) => ({ kind: 'vllm', base_url, api_key: 'none' })
const local = server('http://localhost:8000/v1')

/** Where the program runs, and what a compose file beside it says of a service and its ports. */
function runs(runs_in: string | null, ports?: string, name = 'models') {
  const compose = `services:\n  other:\n    image: other\n  ${name}:\n    image: x\n    ports: ${ports}\n`
  return {
    more: runs_in === null ? {} : { runs_in },
    with: { files: ports === undefined ? {} : { 'compose.yaml': compose } },
  }
}

const client = (more: Record<string, unknown>) => ({
  generate: { client: { sdk: 'fetch', out: 'llm.ts', ...more } },
})

export default [
  // this machine
  { title: 'this machine, on the host', it: local, ...runs('host', '["8000:80"]') },
  { title: 'this machine, in a container', it: local, ...runs('docker') },
  { title: 'this machine, in a pod', it: local, ...runs('kubernetes') },
  { title: 'a service, in a container', it: local, ...runs('docker', '["8000:80"]') },
  { title: 'a service, in a pod', it: local, ...runs('kubernetes', '["8000:80"]') },
  { title: 'a service on another port', it: local, ...runs('docker', '["8001:8000"]') },
  { title: 'the second port of a service', it: local, ...runs('docker', '["8001:81", "8000:82"]') },
  {
    title: 'a service on the usual port of http',
    it: { kind: 'anthropic-compatible', base_url: 'http://127.0.0.1', api_key: 'none' },
    ...runs('docker', '["80:8000"]'),
  },
  {
    title: 'a service on the usual port of https',
    it: server('https://127.0.0.1/v1'),
    ...runs('docker', '["443:8000"]'),
  },
  { title: 'this machine, on a serverless platform', it: local, ...runs('serverless') },
  { title: 'this machine, on an edge platform', it: local, ...runs('edge') },
  { title: 'this machine, in a browser', it: local, ...runs('browser') },
  { title: 'this machine, in WSL', it: local, ...runs('wsl') },
  { title: 'nobody says where, and nothing stands beside it', it: local, ...runs(null) },
  { title: 'nobody says where, beside another service', it: local, ...runs(null, '[]') },
  { title: 'nobody says where, beside this service', it: local, ...runs(null, '["8000:80"]') },
  {
    title: 'nobody says where, for an address far away',
    it: server('https://llm.example.com/v1'),
    ...runs(null, '["443:80"]'),
  },
  {
    title: 'nobody says where, for an address of an environment',
    it: server('https://llm.example.com/v1'),
    more: { environments: { test: { providers: { it: { base_url: local.base_url } } } } },
    with: { files: { Dockerfile: 'FROM node:24\n' } },
  },
  {
    title: 'a server that only a gateway reaches',
    it: { ...local, direct: false },
    ...runs('docker'),
  },
  {
    title: 'the usual address of a kind',
    it: { kind: 'ollama', api_key: 'none' },
    ...runs('docker'),
  },
  {
    title: 'an address with a slip in its form',
    it: server('localhost:8000/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'a host of another vendor',
    it: { ...local, kind: 'openai' },
    ...runs('docker'),
  },
  {
    title: 'a host that the kind does not have, in WSL',
    it: { kind: 'openai', base_url: local.base_url },
    ...runs('wsl'),
  },
  // from a variable
  {
    title: 'a variable, in a pod',
    it: { ...local, base_url: '${URL:-http://localhost:8000/v1}', hosts: ['localhost'] },
    ...runs('kubernetes'),
  },
  {
    title: 'a variable, in the process',
    it: { ...local, base_url: '${URL}', hosts: ['localhost'] },
    more: { runs_in: 'docker' },
    with: { process: { URL: local.base_url } },
  },
  {
    title: 'a variable, whose hosts hold the new one',
    it: { ...local, base_url: '${URL}', hosts: ['localhost', '*.docker.internal'] },
    more: { runs_in: 'docker' },
    with: { env: `URL=${local.base_url}\n` },
  },
  {
    title: 'an address that is written out, with hosts',
    it: { ...local, hosts: ['localhost'] },
    ...runs('docker'),
  },
  {
    title: 'a variable that a policy confines',
    it: { ...local, base_url: '${URL}' },
    more: { runs_in: 'docker', policy: { egress: ['localhost'] } },
    with: { env: `URL=${local.base_url}\n` },
  },
  {
    title: 'a variable, beside a service',
    it: { ...local, base_url: '${URL:-http://localhost:8000/v1}', hosts: ['localhost'] },
    ...runs('docker', '["8000:80"]'),
  },
  // clients that run elsewhere
  {
    title: 'a client in a browser',
    it: local,
    more: { runs_in: 'host', ...client({ runs_in: 'browser' }) },
  },
  { title: 'a client alone that says where', it: local, more: client({ runs_in: 'wsl' }) },
  {
    title: 'a client alone that says where, beside a service',
    it: local,
    more: client({ runs_in: 'host' }),
    with: { files: { Dockerfile: 'FROM node:24\n' } },
  },
  { title: 'a client that says nothing', it: local, more: { runs_in: 'docker', ...client({}) } },
  {
    title: 'a client that says nothing, beside a Dockerfile',
    it: local,
    more: { runs_in: 'host', ...client({}) },
    with: { files: { Dockerfile: 'FROM node:24\n' } },
  },
  {
    title: 'a client on the host of a program in a container',
    it: local,
    more: { runs_in: 'docker', ...client({ runs_in: 'host' }) },
  },
  {
    title: 'a client that holds this provider',
    it: local,
    more: client({ runs_in: 'edge', providers: ['it'] }),
  },
  {
    title: 'a client that holds another one',
    it: {},
    more: {
      providers: { local, far: server('https://llm.example.com/v1') },
      ...client({ runs_in: 'edge', providers: ['far'] }),
    },
  },
  {
    title: 'two clients, of which one runs elsewhere',
    it: local,
    more: {
      runs_in: 'host',
      generate: {
        client: [
          { sdk: 'fetch', out: 'one.ts', runs_in: 'host' },
          { sdk: 'fetch', out: 'two.ts', runs_in: 'serverless' },
        ],
      },
    },
  },
  {
    title: 'a client of an environment',
    it: server('https://llm.example.com/v1'),
    more: {
      runs_in: 'host',
      environments: { test: { providers: { it: { base_url: local.base_url } } } },
      ...client({ runs_in: 'edge', environment: 'test' }),
    },
  },
  {
    title: 'a client of the root, for the address of an environment',
    it: server('https://llm.example.com/v1'),
    more: {
      runs_in: 'host',
      environments: { test: { providers: { it: { base_url: local.base_url } } } },
      ...client({ runs_in: 'edge' }),
    },
  },
  // where a server listens
  { title: 'every address, on the host', it: server('http://0.0.0.0:8000/v1'), ...runs('host') },
  { title: 'every address, anywhere', it: server('http://[::]:8000/v1'), ...runs(null) },
  {
    title: 'every address, in a container',
    it: server('http://0.0.0.0:8000/v1'),
    ...runs('docker'),
  },
  { title: 'every address, in a pod', it: server('http://0.0.0.0:8000/v1'), ...runs('kubernetes') },
  { title: 'every address, on a platform', it: server('http://0.0.0.0:8000/v1'), ...runs('edge') },
  { title: 'every address, in WSL', it: server('http://0.0.0.0:8000/v1'), ...runs('wsl') },
  {
    title: 'every address, beside a service',
    it: server('http://0.0.0.0:8000/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'a name that begins so',
    it: server('http://0.0.0.0.example.com/v1'),
    ...runs('docker'),
  },
  // names of the machine around a container
  ...['docker', 'wsl', 'host', 'kubernetes', 'browser'].map((place) => ({
    title: `the machine around a container: ${place}`,
    it: server('http://host.docker.internal:8000/v1'),
    ...runs(place),
  })),
  {
    title: 'the machine around a container: nobody says',
    it: server('http://host.docker.internal:8000/v1'),
    ...runs(null),
  },
  {
    title: 'the same for Podman',
    it: server('http://host.containers.internal:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'its words in another order',
    it: server('http://docker.host.internal:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'its words with another sign',
    it: server('http://host-docker.internal/v1'),
    ...runs('docker'),
  },
  { title: 'a part of it', it: server('http://host.docker:8000/v1'), ...runs('docker') },
  {
    title: 'the same the other way round',
    it: server('http://docker.host:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'a letter too few',
    it: server('http://host.docker.interal:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'a name that goes on behind it',
    it: server('http://host.docker.example.com/v1'),
    ...runs('docker'),
  },
  {
    title: 'a letter too many',
    it: server('http://xhost.docker.internal:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'a letter too many at the end',
    it: server('http://host.docker.internall:8000/v1'),
    ...runs('docker'),
  },
  {
    title: 'a name that ends in a part of it',
    it: server('http://my.host.docker:8000/v1'),
    ...runs('docker'),
  },
  // services of a compose file
  {
    title: 'a service by its name',
    it: server('http://models:80/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'its port on the host',
    it: server('http://models:8000/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'its port on the host, where nobody says',
    it: server('http://models:8000/v1'),
    ...runs(null, '["8000:80"]'),
  },
  {
    title: 'a port that is both',
    it: server('http://models:8000/v1'),
    ...runs('docker', '["8000:80", "9000:8000"]'),
  },
  {
    title: 'a port that is neither',
    it: server('http://models:8001/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'a service, from the host',
    it: server('http://models:80/v1'),
    ...runs('host', '["8000:80"]'),
  },
  {
    title: 'a service, from the host, that is not open there',
    it: server('http://models:81/v1'),
    ...runs('host', '["8000:80"]'),
  },
  {
    title: 'a slip in its name',
    it: server('http://modles:80/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'a slip in its name, on a port that it does not have',
    it: server('http://modles:81/v1'),
    ...runs('docker', '["8000:80"]'),
  },
  {
    title: 'a slip in its name, on one of its ports',
    it: server('http://modles:81/v1'),
    ...runs('docker', '["8000:80", "9000:81"]'),
  },
  {
    title: 'a name like it with a dot',
    it: server('http://models.a:80/v1'),
    ...runs('docker', '["8000:80"]', 'models-a'),
  },
  {
    title: 'a service that is named like another',
    it: server('http://other:80/v1'),
    ...runs('docker', '["8000:80"]', 'others'),
  },
] satisfies RuleCase[]
