import { acme } from '../client/kinds.ts'
import type { RuleCase } from './case.ts'

const near = (kind: string, base_url: string, more = {}) => ({
  it: { kind, base_url, api_key: 'none', ...more },
})
const ollama = (base_url: string, more = {}) => near('ollama', base_url, more)

export default [
  { title: 'its usual port', ...ollama('http://localhost:11434/v1') },
  { title: 'its second usual port', ...near('llama-server', 'http://localhost:9931/v1') },
  { title: 'a port of one’s own', ...ollama('http://localhost:12000/v1') },
  { title: 'two digits that are swapped', ...ollama('http://localhost:11343/v1') },
  { title: 'the same digits, mixed up', ...ollama('http://localhost:13414/v1') },
  { title: 'digits of the same that are more often there', ...ollama('http://localhost:11344/v1') },
  { title: 'one digit that is another', ...ollama('http://localhost:11435/v1') },
  { title: 'two digits of which one is another', ...ollama('http://localhost:11454/v1') },
  { title: 'one digit too few', ...ollama('http://localhost:1434/v1') },
  { title: 'the last digit too few', ...ollama('http://localhost:1143/v1') },
  { title: 'two digits too few', ...ollama('http://localhost:134/v1') },
  { title: 'one digit too many', ...near('vllm', 'http://localhost:18000/v1') },
  { title: 'a round number with one digit too few', ...near('sglang', 'http://localhost:3000/v1') },
  {
    title: 'two digits of a short number that are swapped',
    ...near('koboldcpp', 'http://localhost:5010/v1'),
  },
  {
    title: 'one digit of a short number that is another',
    ...near('koboldcpp', 'http://localhost:5011/v1'),
  },
  { title: 'one digit of a short number too few', ...near('koboldcpp', 'http://localhost:501/v1') },
  {
    title: 'one digit too few, which is the port of another program',
    ...near('docker-model-runner', 'http://localhost:1234/engines/v1'),
  },
  { title: 'two digits', ...ollama('http://localhost:14/v1') },
  {
    title: 'swapped digits, from a variable',
    ...ollama('${URL}', { hosts: ['localhost'] }),
    with: { env: 'URL=http://localhost:11343/v1\n' },
  },
  {
    title: 'swapped digits, from the process',
    ...ollama('${URL}', { hosts: ['localhost'] }),
    with: { process: { URL: 'http://localhost:11343/v1' } },
  },
  { title: 'an address that is not known yet', ...ollama('${URL}', { hosts: ['localhost'] }) },
  { title: 'an address of the kind', it: { kind: 'openai' } },
  { title: 'the port in the path', ...ollama('http://192.168.1.5/11434/v1') },
  { title: 'the port in the path, under https', ...ollama('https://llm.example.com/11434/v1') },
  {
    title: 'the port in the path, and one before it',
    ...ollama('http://localhost:12000/11434/v1'),
  },
  { title: 'the port further on in the path', ...ollama('http://192.168.1.5/llm/11434/v1') },
  { title: 'another number in the path', ...ollama('http://192.168.1.5/2024/v1') },
  { title: 'https on its port', ...ollama('https://localhost:11434/v1') },
  { title: 'https on its port, by the name of a service', ...ollama('https://ollama:11434/v1') },
  {
    title: 'https on its port, around a container',
    ...ollama('https://host.docker.internal:11434/v1'),
  },
  { title: 'https on its port, on another machine', ...ollama('https://llm.example.com:11434/v1') },
  { title: 'https on another port', ...ollama('https://localhost:12000/v1') },
  {
    title: 'https on the port of one program, under a kind without ports',
    ...near('openai-compatible', 'https://localhost:11434/v1'),
  },
  {
    title: 'https on the port of several programs, under a kind without ports',
    ...near('openai-compatible', 'https://localhost:8080/v1'),
  },
  {
    title: 'https on the port of a gateway, under a kind without ports',
    ...near('openai-compatible', 'https://localhost:8787/v1'),
  },
  {
    title: 'https on the port of nobody, under a kind without ports',
    ...near('openai-compatible', 'https://localhost:7777/v1'),
  },
  {
    title: 'https on the port of a gateway',
    ...near('litellm-proxy', 'https://localhost:4000/v1'),
  },
  {
    title: 'http on the port of one program, under a kind without ports',
    ...near('openai-compatible', 'http://localhost:11434/v1'),
  },
  {
    title: 'the port of a program of another wire',
    ...ollama('http://localhost:1337', { wire: 'ollama' }),
  },
  {
    title: 'the port of a program that speaks the wire, too',
    ...ollama('http://localhost:1234/v1'),
  },
  {
    title: 'the port of a program that speaks the wire second',
    ...ollama('http://localhost:4000', { wire: 'anthropic' }),
  },
  {
    title: 'the port of several programs of another wire',
    ...ollama('http://localhost:8000', { wire: 'ollama' }),
  },
  {
    title: 'the port of a program of another wire, on another machine',
    ...ollama('http://llm.example.com:1337', { wire: 'ollama' }),
  },
  { title: 'the port of nobody', ...ollama('http://localhost:7777', { wire: 'ollama' }) },
  { title: 'a slip and no path', ...ollama('http://localhost:11343') },
  {
    title: 'another vendor, on a port that looks like a slip',
    ...ollama('https://api.groq.com:11343/openai/v1'),
  },
  {
    title: 'a slip in an address with a password',
    ...ollama('http://user:pass@localhost:11343/v1'),
  },
  {
    title: 'a slip that the kind itself gives',
    it: { kind: 'acme', api_key: 'caller' },
    kinds: [
      {
        ...acme,
        apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:11343/v1' }] }],
        ports: [11434],
      },
    ],
  },
  {
    title: 'no port, of a kind without ports',
    ...near('openai-compatible', 'https://llm.example.com/v1'),
  },
  { title: 'one digit that is another of the same', ...ollama('http://localhost:11433/v1') },
  {
    title: 'digits of a short number that are more often there',
    ...near('llama-server', 'http://localhost:8808/v1'),
  },
  {
    title: 'a number of two digits with one digit too few',
    ...near('lmdeploy', 'http://localhost:2333/v1'),
  },
  {
    title: 'https on a port that several programs use',
    ...near('vllm', 'https://localhost:8000/v1'),
  },
  {
    title: 'https on the port of several local programs, under a kind without ports',
    ...near('openai-compatible', 'https://localhost:5000/v1'),
  },
  {
    title: 'the port of a program of another wire, under a kind without ports',
    ...near('anthropic-compatible', 'http://localhost:4891'),
  },
  {
    title: 'the port of several local programs of another wire',
    ...ollama('http://localhost:5000', { wire: 'ollama' }),
  },
] satisfies RuleCase[]
