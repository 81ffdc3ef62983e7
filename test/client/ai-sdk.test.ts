import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { embed, generateText, type LanguageModel } from 'ai'
import { describe, expect, it } from 'vitest'
import { defineKind } from '../../keyfit.ts'
import { answers } from './answers.ts'
import { acme, acmeKey, anywhere, deployer, plainKey } from './kinds.ts'
import { filesFrom, folderWith, listen, moduleOf } from './support.ts'

interface Models {
  languageModel(id: string): Exclude<LanguageModel, string>
  textEmbeddingModel(id: string): Parameters<typeof embed>[0]['model']
}

const azure = defineKind({
  ...deployer,
  apis: deployer.apis.map((api) => ({ ...api, aiSdk: '@ai-sdk/azure' })),
})
const kinds = [acme, anywhere, azure]
const env = { ACME_API_KEY: acmeKey, DEPLOYER_KEY: plainKey }

async function load(fields: string, path: string, more = '') {
  const server = await listen(answers.openai)
  const module = await moduleOf(
    `version: 1
providers:
  main: { ${fields}, base_url: "${server.url}${path}" }
${more}generate:
  client: { out: llm.mjs, sdk: ai-sdk }
`,
    { kinds },
  )
  return { ...module, seen: server.seen }
}

describe('the models of the AI SDK', () => {
  it('name deployments, in the path too under an older URL of Azure', async () => {
    const { createClient, seen } = await load(
      'kind: deployer, api_version: "2024-10-21", models: [{ id: a, deployment: b }, { id: e, for: embeddings }]',
      '/openai',
    )
    const client = createClient('main', { env }) as unknown as Models
    await generateText({ model: client.languageModel('a'), prompt: 'hi' })
    await embed({ model: client.textEmbeddingModel('e'), value: 'x' })
    expect(seen.map(({ path }) => path)).toEqual([
      '/openai/deployments/b/chat/completions?api-version=2024-10-21',
      '/openai/deployments/e/embeddings?api-version=2024-10-21',
    ])
    expect(seen.map(({ headers }) => headers['api-key'])).toEqual([plainKey, plainKey])
  })

  it('are what a role stands for', async () => {
    const { createRole, seen } = await load(
      'kind: acme, models: [m, "ft:*", { id: e, for: embeddings }, { id: d, for: images }]',
      '/v1',
      'roles: { chat: main/m, tuned: "main/ft:x", embedding: main/e, draw: main/d }\n',
    )
    const role = (name: string) => createRole(name, { env }) as unknown as { modelId: string }
    expect(role('chat')).toMatchObject({ modelId: 'm', provider: 'main.chat' })
    expect(role('tuned')).toMatchObject({ modelId: 'ft:x', provider: 'main.chat' })
    expect(role('embedding')).toMatchObject({ modelId: 'e', provider: 'main.embedding' })
    expect(role('draw')).toMatchObject({ modelId: 'd', provider: 'main.image' })
    expect(seen).toEqual([])
  })

  it('take the settings of the package, and no others', async () => {
    const { createClient, seen } = await load('kind: acme', '/v1')
    const client = createClient('main', { env, includeUsage: true }) as unknown as Models
    await generateText({ model: client.languageModel('m'), prompt: 'hi' })
    expect(seen).toHaveLength(1)
    expect(() => createClient('main', { env, apiKey: 'x', baseURL: 'x' })).toThrow('baseURL')
  })

  it('load with an empty base URL in the environment, where their package does', async () => {
    const yaml = `version: 1
providers:
  main: { kind: anywhere, base_url: http://127.0.0.1:9/v1, api_key: none }
generate:
  client: { out: llm.mjs, sdk: ai-sdk }
`
    const folder = await folderWith([
      ...(await filesFrom(yaml, { kinds })),
      ['run.mjs', `import { preflight } from './llm.mjs'\npreflight()\nconsole.log('done')\n`],
    ])
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.mjs')], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, OPENAI_BASE_URL: '', ANTHROPIC_BASE_URL: '' },
    })
    expect([stdout, stderr]).toEqual(['done\n', ''])
  })
})
