import { only, type RuleCase } from './case.ts'

const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const gemini = { kind: 'google-gemini', wire: 'gemini', api_key: '${GEMINI_API_KEY}' }
const headers = { env: 'OPENAI_CUSTOM_HEADERS=X-Team: core\n' }
const organisation = { env: 'OPENAI_ORG_ID=org-1\n' }
const project = { process: { OPENAI_PROJECT_ID: 'proj-1' } }
const one = '{sample:AIza}'
const other = '{sample:AQ.}'

export default [
  { title: 'headers', it: near, with: headers },
  { title: 'headers that are empty', it: near, with: { env: 'OPENAI_CUSTOM_HEADERS=\n' } },
  { title: 'headers, at the vendor itself', it: { kind: 'openai' }, with: headers },
  {
    title: 'headers that the file names',
    it: { ...near, headers: { 'X-Team': '${OPENAI_CUSTOM_HEADERS}' } },
    with: headers,
  },
  { title: 'a wire that the SDK does not speak', it: { kind: 'anthropic' }, with: headers },
  {
    title: 'a server that only a gateway reaches',
    ...only({
      gate: { kind: 'optillm', base_url: 'http://localhost:8001/v1', upstream: ['near'] },
      near: { kind: 'anthropic', direct: false },
    }),
    with: { env: 'ANTHROPIC_CUSTOM_HEADERS=X-Team: core\n' },
  },
  {
    title: 'the second of two providers',
    ...only({ claude: { kind: 'anthropic' }, near }),
    with: headers,
  },
  { title: 'an organisation, on this machine', it: near, with: organisation },
  {
    title: 'an organisation, at a server at its usual address',
    it: { kind: 'ollama', api_key: 'none' },
    with: organisation,
  },
  {
    title: 'an organisation, at a server that is known by its protocol',
    it: { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1', api_key: 'none' },
    with: organisation,
  },
  {
    title: 'a project, at another host under the name of the vendor',
    it: { kind: 'openai', base_url: 'https://llm.example.com/v1' },
    with: project,
  },
  { title: 'a project, at the vendor itself', it: { kind: 'openai' }, with: project },
  {
    title: 'another name of the key, with another one',
    it: gemini,
    with: { env: `GEMINI_API_KEY=${one}\nGOOGLE_API_KEY=${other}\n` },
  },
  {
    title: 'another name of the key, with the same',
    it: gemini,
    with: { env: `GEMINI_API_KEY=${one}\nGOOGLE_API_KEY=${one}\n` },
  },
  {
    title: 'another name of the key, where that is not set',
    it: gemini,
    with: { env: `GOOGLE_API_KEY=${other}\n` },
  },
  {
    title: 'another name of the key, where the code passes it',
    it: { ...gemini, api_key: 'caller' },
    with: { env: `GOOGLE_API_KEY=${other}\n` },
  },
  {
    title: 'another name of the key, where that is no key',
    it: gemini,
    with: { env: `GEMINI_API_KEY=your-api-key-here\nGOOGLE_API_KEY=${other}\n` },
  },
  {
    title: 'a key that the vendor of the host does not know',
    it: { kind: 'house', api_key: '${HOUSE_API_KEY}' },
    with: { env: `HOUSE_API_KEY=a1b2c3d4e5f6a7b8\nGOOGLE_API_KEY=${other}\n` },
    more: {
      kinds: {
        house: {
          base_url: 'https://llm.example.com',
          wire: 'gemini',
          key: { variables: ['HOUSE_API_KEY'] },
        },
      },
    },
  },
  {
    title: 'another name of the key, which is that of another provider',
    it: {},
    more: {
      providers: { gemini, house: { kind: 'house' } },
      kinds: { house: { like: 'google-gemini', key: { variables: ['GOOGLE_API_KEY'] } } },
    },
    with: { env: `GEMINI_API_KEY=${one}\nGOOGLE_API_KEY=${other}\n` },
  },
  {
    title: 'a key that is declared by leaving it out',
    it: { kind: 'house', api_key: undefined },
    with: { env: `GOOGLE_API_KEY=${other}\n` },
    more: {
      kinds: { house: { like: 'google-gemini', key: { variables: ['GOOGLE_API_KEY'] } } },
    },
  },
] satisfies RuleCase[]
