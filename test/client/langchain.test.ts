import type { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai'
import { describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { acme, acmeKey, deployer, plainKey } from './kinds.ts'
import { listen, moduleOf } from './support.ts'

interface Models {
  chatModel(id: string, fields?: object): ChatOpenAI
  embeddings(id: string, fields?: object): OpenAIEmbeddings
}

async function connect(fields: string, path: string, answer = answers.openai) {
  const server = await listen(answer)
  const { createClient } = await moduleOf(
    `version: 1
providers:
  main: { ${fields}, base_url: "${server.url}${path}" }
generate:
  client: { out: llm.mjs, sdk: langchain }
`,
    { kinds: [acme, deployer] },
  )
  const env = { ACME_API_KEY: acmeKey, DEPLOYER_KEY: plainKey }
  return { client: createClient('main', { env }) as unknown as Models, seen: server.seen }
}

describe('the models of LangChain', () => {
  it('name deployments, in the path too under an older URL', async () => {
    const { client, seen } = await connect(
      'kind: deployer, api_version: "1", models: [{ id: a, deployment: b }, { id: e, for: embeddings }]',
      '/openai',
    )
    await client.chatModel('a').invoke('hi')
    await client.embeddings('e').embedQuery('x')
    expect(seen.map(({ path }) => path)).toEqual([
      '/openai/deployments/b/chat/completions?api-version=1',
      '/openai/deployments/e/embeddings?api-version=1',
    ])
    expect(JSON.parse(seen[0]?.body ?? '').model).toBe('b')
  })

  it('send the fields that they are given', async () => {
    const { client, seen } = await connect('kind: acme', '/v1')
    await client.chatModel('m', { temperature: 0.5, maxTokens: 9 }).invoke('hi')
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ temperature: 0.5, max_tokens: 9 })
  })

  it.each(['apiKey', 'openAIApiKey', 'configuration', 'model', 'clientOptions'])(
    'take no %s, which keyfit.yaml decides about',
    async (field) => {
      const { client } = await connect('kind: acme', '/v1')
      expect(() => client.chatModel('m', { [field]: 'x' })).toThrow(field)
    },
  )

  it('tell callbacks, and a handler of failures, as LangChain does', async () => {
    let requests = 0
    const { client } = await connect('kind: acme', '/v1', (_, response) => {
      requests++
      response.writeHead(requests === 1 ? 500 : 400)
      response.end('{}')
    })
    const failures: number[] = []
    const starts: string[] = []
    const model = client.chatModel('m', {
      callbacks: [{ handleChatModelStart: () => void starts.push('start') }],
      onFailedAttempt: (error: { status: number }) => {
        failures.push(error.status)
        if (error.status === 400) throw error
      },
    })
    await expect(model.invoke('hi')).rejects.toMatchObject({ status: 400 })
    expect(failures).toEqual([500, 400])
    expect(starts).toEqual(['start'])
  })

  it('keep the fields of a copy with tools', async () => {
    const { client, seen } = await connect('kind: acme', '/v1')
    const weather = { type: 'function', function: { name: 'weather', parameters: {} } } as const
    await client.chatModel('m').bindTools([weather]).invoke('hi')
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${acmeKey}`])
  })
})
