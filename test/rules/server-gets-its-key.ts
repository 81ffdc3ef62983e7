import { stringify } from 'yaml'
import type { RuleCase } from './case.ts'

const vllm = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const proxy = { kind: 'litellm-proxy', base_url: 'http://localhost:4000/v1' }
const none = { api_key: 'none' }
const cloud = { kind: 'openai', ...none }
const onHost = { runs_in: 'host' }

/** A program on the host, and a compose file beside it with one service. */
function beside(service: Record<string, unknown>, more: { env?: string } = {}) {
  const compose = stringify({
    services: { llm: { ports: ['8000:8000', '4000:4000'], ...service } },
  })
  return { more: onHost, with: { files: { 'compose.yaml': compose }, ...more } }
}

const command = (...words: string[]) => ({ command: ['--model', 'qwen3', ...words] })

export default [
  { title: 'a vendor, without a key', it: cloud },
  {
    title: 'a vendor with an identity, which another rule reports',
    it: { kind: 'azure-openai', resource: 'x', identity: 'azure', ...none },
  },
  { title: 'a vendor that only a gateway reaches', it: { ...cloud, direct: false } },
  {
    title: 'a vendor of which no variable is known',
    it: { kind: 'nameless', ...none },
    kinds: [
      {
        id: 'nameless',
        name: 'Nameless',
        class: 'cloud',
        about: 'A vendor for tests.',
        hosts: ['api.nameless.example'],
        apis: [{ wire: 'openai', bases: [{ url: 'https://api.nameless.example/v1' }] }],
        key: { need: 'required', variables: [], shapes: [] },
        auth: 'bearer',
        mistakes: [],
        sources: [{ url: 'https://docs.nameless.example', seen: '2026-11-26' }],
      },
    ],
  },
  {
    title: 'a vendor whose address is not known yet',
    it: { kind: 'azure-openai', ...none, base_url: '${URL}', hosts: ['.openai.azure.com'] },
  },
  {
    title: 'a proxy of one’s own before a vendor',
    it: { ...cloud, base_url: 'https://llm.example.com/v1', hosts: ['llm.example.com'] },
  },
  {
    title: 'a vendor that is sent a credential in a header',
    it: { ...cloud, headers: { 'X-Api-Key': '${K}' } },
  },
  {
    title: 'a vendor that is sent another header',
    it: { ...cloud, headers: { 'X-Team': '${K}' } },
  },
  { title: 'a server that asks for no key', it: { ...vllm, ...none }, ...beside(command()) },
  {
    title: 'a server that is started with a key, and is sent none',
    it: { ...vllm, ...none },
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'a server that is started with a key of its own kind’s variable',
    it: { ...vllm, ...none },
    ...beside({ environment: { VLLM_API_KEY: 'token-1' } }),
  },
  {
    title: 'a server that is started with a variable of another kind',
    it: { ...vllm, ...none },
    ...beside({ environment: { LITELLM_MASTER_KEY: 'token-1' } }),
  },
  {
    title: 'a server that is handed a variable on',
    it: { ...vllm, ...none },
    ...beside({ environment: ['VLLM_API_KEY'] }),
  },
  {
    title: 'a server that is started with a default that is empty',
    it: { ...vllm, ...none },
    ...beside({ environment: { VLLM_API_KEY: '${VLLM_API_KEY:-}' } }),
  },
  {
    title: 'a server that is started with a default',
    it: { ...vllm, ...none },
    ...beside({ environment: { VLLM_API_KEY: '${SERVER_KEY:-token-1}' } }),
  },
  {
    title: 'a server that is started with an empty key',
    it: { ...vllm, ...none },
    ...beside({ environment: { VLLM_API_KEY: '' } }),
  },
  {
    title: 'a server that is started with a key, and is sent a filler',
    it: { ...vllm, api_key: 'EMPTY' },
    ...beside(command('--api-key', '${SERVER_KEY}')),
  },
  {
    title: 'a server that is started with a filler, and is sent it',
    it: { ...vllm, api_key: 'EMPTY' },
    ...beside(command('--api-key', 'EMPTY')),
  },
  {
    title: 'a server that is started with a filler, and is sent another one',
    it: { ...vllm, api_key: 'EMPTY' },
    ...beside(command('--api-key', 'token-abc123')),
  },
  {
    title: 'the same key',
    it: vllm,
    key: 'token-1',
    ...beside(command('--api-key', 'token-1'), { env: 'K=token-1\n' }),
  },
  {
    title: 'another key than that in the command',
    it: vllm,
    ...beside(command('--api-key', 'token-1'), { env: 'K=token-2\n' }),
  },
  {
    title: 'another key than that in a list of variables',
    it: vllm,
    ...beside({ environment: ['VLLM_API_KEY=token-1'] }, { env: 'K=token-2\n' }),
  },
  {
    title: 'another key than that in a mapping of variables',
    it: vllm,
    ...beside({ environment: { VLLM_API_KEY: 'token-1' } }, { env: 'K=token-2\n' }),
  },
  {
    title: 'another variable than the server’s',
    it: vllm,
    ...beside(command('--api-key', '${SERVER_KEY}'), {
      env: 'K=token-2\nSERVER_KEY=token-1\n',
    }),
  },
  {
    title: 'another variable that holds the same',
    it: vllm,
    ...beside(command('--api-key', '${SERVER_KEY}'), {
      env: 'K=token-1\nSERVER_KEY=token-1\n',
    }),
  },
  {
    title: 'a variable of the server that is not set',
    it: vllm,
    ...beside(command('--api-key', '${SERVER_KEY}'), { env: 'K=token-2\n' }),
  },
  {
    title: 'a variable of the server that is set over its default',
    it: vllm,
    ...beside(command('--api-key', '${SERVER_KEY:-token-2}'), {
      env: 'K=token-2\nSERVER_KEY=token-1\n',
    }),
  },
  {
    title: 'a key that is not present',
    it: vllm,
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'a key that is empty',
    it: vllm,
    ...beside(command('--api-key', 'token-1'), { env: 'K=\n' }),
  },
  {
    title: 'a key that the code passes',
    it: { ...vllm, api_key: 'caller' },
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'a server that takes several keys',
    it: vllm,
    ...beside(command('--api-key', 'token-1,token-2'), { env: 'K=token-2\n' }),
  },
  {
    title: 'a proxy that may issue keys of its own',
    it: proxy,
    ...beside({ environment: { LITELLM_MASTER_KEY: 'sk-1' } }, { env: 'K=sk-2\n' }),
  },
  {
    title: 'a proxy that is set up to issue keys',
    it: proxy,
    ...beside(
      { environment: { LITELLM_MASTER_KEY: 'sk-1', DATABASE_URL: 'postgres://db/litellm' } },
      { env: 'K=sk-2\n' },
    ),
  },
  {
    title: 'a server at another port',
    it: { ...vllm, ...none, base_url: 'http://localhost:9000/v1' },
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'a server by its name',
    it: { ...vllm, ...none, base_url: 'http://llm:8000/v1' },
    ...beside(command('--api-key', 'token-1')),
    more: { runs_in: 'docker' },
  },
  {
    title: 'a server by another name',
    it: { ...vllm, ...none, base_url: 'http://other:8000/v1' },
    ...beside(command('--api-key', 'token-1')),
    more: { runs_in: 'docker' },
  },
  {
    title: 'a server on the machine around the container',
    it: { ...vllm, ...none, base_url: 'http://host.docker.internal:8000/v1' },
    ...beside(command('--api-key', 'token-1')),
    more: { runs_in: 'docker' },
  },
  {
    title: 'a server at the usual port of http',
    it: { ...vllm, ...none, base_url: 'http://localhost/v1' },
    ...beside({ ...command('--api-key', 'token-1'), ports: ['80:8000'] }),
  },
  {
    title: 'a server at the usual port of https',
    it: { ...vllm, ...none, base_url: 'https://localhost/v1' },
    ...beside({ ...command('--api-key', 'token-1'), ports: ['443:8000'] }),
  },
  {
    title: 'a server whose address is not known yet',
    it: { ...vllm, ...none, base_url: '${URL}', hosts: ['localhost'] },
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'a server in the second of two files',
    it: { ...vllm, ...none },
    more: onHost,
    with: {
      files: {
        'compose.db.yaml': 'services:\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n',
        ...beside(command('--api-key', 'token-1')).with.files,
      },
    },
  },
  {
    title: 'a server that knows no key of its own',
    it: { kind: 'ollama', base_url: 'http://localhost:8000/v1', ...none },
    ...beside(command('--api-key', 'token-1')),
  },
  {
    title: 'the variable of the server is set',
    it: { ...vllm, ...none },
    with: { env: 'VLLM_API_KEY=token-1\n' },
  },
  {
    title: 'the variable of the server is set, and it is sent a filler',
    it: { ...vllm, api_key: 'EMPTY' },
    with: { process: { VLLM_API_KEY: 'token-1' } },
  },
  {
    title: 'the variable of the server holds the filler that is sent',
    it: { ...vllm, api_key: 'EMPTY' },
    with: { env: 'VLLM_API_KEY=EMPTY\n' },
  },
  {
    title: 'the variable of the server is empty',
    it: { ...vllm, ...none },
    with: { env: 'VLLM_API_KEY=\n' },
  },
  {
    title: 'the variable of the server is set, and it is sent another key',
    it: vllm,
    with: { env: 'VLLM_API_KEY=token-1\nK=token-2\n' },
  },
  {
    title: 'the variable of the server is set, which stands elsewhere',
    it: { ...vllm, ...none, base_url: 'https://llm.example.com/v1' },
    with: { env: 'VLLM_API_KEY=token-1\n' },
  },
  {
    title: 'the variable of the server is set, whose address is not known yet',
    it: { ...vllm, ...none, base_url: '${URL}', hosts: ['localhost'] },
    with: { env: 'VLLM_API_KEY=token-1\n' },
  },
  {
    title: 'the variable of the server is that of another provider',
    more: {
      providers: {
        it: { ...vllm, ...none },
        other: { ...vllm, base_url: 'http://localhost:8001/v1', api_key: '${VLLM_API_KEY}' },
      },
    },
    with: { env: 'VLLM_API_KEY=token-1\n' },
  },
  {
    title: 'a variable of servers of several kinds',
    it: { kind: 'tgi', base_url: 'http://localhost:8080/v1', ...none },
    with: { env: 'API_KEY=token-1\n' },
  },
  {
    title: 'the second variable of the server is set',
    it: { kind: 'localai', base_url: 'http://localhost:8080/v1', ...none },
    with: { env: 'LOCALAI_API_KEY=token-1\nAPI_KEY=token-2\n' },
  },
  {
    title: 'a placeholder, which is none of its keys',
    it: proxy,
    ...beside({ environment: { LITELLM_MASTER_KEY: 'sk-1' } }, { env: 'K=your-api-key-here\n' }),
  },
  {
    title: 'a server of which nothing is said, and which is started with a key',
    it: { ...vllm, api_key: undefined },
    ...beside(command('--api-key', 'token-1')),
  },
] satisfies RuleCase[]
