import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const claude = { kind: 'anthropic' }
const fast = { kind: 'groq' }
const local = { kind: 'ollama', base_url: 'http://localhost:11434/v1' }

/** A file with these providers and one client of some of them. */
function client(providers: Record<string, object>, fields: Record<string, unknown>) {
  return { providers, generate: { client: { out: 'src/llm.ts', sdk: 'openai', ...fields } } }
}

export default [
  { title: 'a wire of the kind', it: { ...claude, wire: 'openai', api_key: '${K}' } },
  { title: 'a wire that the kind does not serve', it: { ...cloud, wire: 'cohere' } },
  { title: 'one of two wires', it: { ...claude, wire: ['anthropic', 'gemini'] } },
  {
    title: 'all that a client is for',
    more: client({ cloud, local }, { providers: ['cloud', 'local'] }),
  },
  {
    title: 'a client that takes what it can',
    more: client({ cloud, claude }, {}),
  },
  {
    title: 'one of two that the client cannot call',
    more: client({ cloud, claude }, { providers: ['cloud', 'claude'] }),
  },
  {
    title: 'one that the client could call on another wire',
    more: client({ claude }, { providers: ['claude'] }),
  },
  {
    title: 'one whose kind has no other wire',
    more: client({ cloud }, { sdk: 'anthropic', providers: ['cloud'] }),
  },
  {
    title: 'one of two, which another SDK can call together',
    more: client({ cloud, fast }, { sdk: 'groq', providers: ['cloud', 'fast'] }),
  },
  {
    title: 'the SDK of another vendor, beside a provider of its own',
    more: client({ cloud, fast }, { sdk: 'groq', providers: ['cloud'] }),
  },
  {
    title: 'one that no SDK calls',
    more: client(
      { far: { kind: 'aws-bedrock', region: 'eu-west-1', wire: 'bedrock', identity: 'aws' } },
      { providers: ['far'] },
    ),
  },
  {
    title: 'an address on another wire that follows',
    more: client(
      { local: { ...local, wire: ['openai', 'anthropic'] } },
      { sdk: 'anthropic', providers: ['local'] },
    ),
  },
  {
    title: 'an address on another wire that does not follow',
    more: client(
      {
        claude: {
          ...claude,
          wire: ['anthropic', 'openai'],
          base_url: '${CLAUDE_URL:-https://api.anthropic.com}',
          api_key: '${CLAUDE_KEY}',
        },
      },
      { providers: ['claude'] },
    ),
  },
  {
    title: 'an address that nobody says',
    more: client(
      { moon: { kind: 'moonshot', wire: ['anthropic', 'openai'] } },
      { providers: ['moon'] },
    ),
  },
  {
    title: 'a slip of a provider',
    more: client({ cloud, claude }, { providers: ['clowd'] }),
  },
  { title: 'no provider', more: client({ cloud, claude }, { providers: ['cloud', 'zzz'] }) },
  {
    title: 'a provider whose kind is not known',
    more: client({ cloud: { kind: 'opnai' }, claude }, { providers: ['cloud'] }),
  },
  {
    title: 'an environment that is not declared',
    more: client({ cloud }, { environment: 'production' }),
  },
  {
    title: 'a slip of an environment',
    more: {
      ...client({ cloud }, { environment: 'prodution' }),
      environments: { production: {}, staging: {} },
    },
  },
  {
    title: 'another environment than those that are declared',
    more: {
      ...client({ cloud }, { environment: 'zzz' }),
      environments: { production: {}, staging: {} },
    },
  },
  {
    title: 'a provider of an environment',
    more: {
      ...client({ cloud }, { environment: 'production', providers: ['cloud', 'far'] }),
      environments: { production: { providers: { far: { kind: 'mistral' } } } },
    },
  },
  {
    title: 'a provider of another environment',
    more: {
      ...client({ cloud }, { providers: ['cloud', 'far'] }),
      environments: { production: { providers: { far: { kind: 'mistral' } } } },
    },
  },
  {
    title: 'a provider that the client cannot call in its environment',
    more: {
      ...client({ cloud }, { environment: 'production', providers: ['cloud'] }),
      environments: { production: { providers: { cloud: { ...claude, api_key: '${C_KEY}' } } } },
    },
  },
] satisfies RuleCase[]
