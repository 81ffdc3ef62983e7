import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { generate } from '../keyfit.ts'
import { recordProof } from '../scripts/proof.ts'

/*
 * What a client of three providers weighs in a bundle, its SDK left out: `npm run bench:weight`. Key
 * checks, the guard, explanations of refusals and the observer are most of it, and the same in all.
 */
const declared = `version: 1
providers:
  cloud:
    kind: openai
    models: [gpt-5.1, { id: text-embedding-3-large, for: embeddings }]
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
    models: [qwen3-8b]
  fast:
    kind: groq
    models: [llama-3.3-70b-versatile]
`

/** The parts that are the same for every SDK and every keyfit.yaml, and the templates that they stand in. */
const parts = {
  'the guard that holds the key': ['guard', 'hold'],
  'the check of the URL': ['address'],
  'the check of the key, and its variable': ['key', 'env'],
  'the family of errors': ['errors'],
  'why a server refuses': ['explain'],
  'the observer': ['observe'],
}
const folder = mkdtempSync(join(tmpdir(), 'keyfit-weight-'))
try {
  const figures = []
  for (const sdk of ['openai', 'ai-sdk', 'langchain', 'fetch']) {
    const { minified, packed } = await weigh(sdk)
    const value = `${(minified / 1000).toFixed(1)} kB minified, ${(packed / 1000).toFixed(1)} kB with gzip`
    console.log(`${sdk.padEnd(10)} ${value}`)
    const bar = `at most 6 kB minified${minified > 6000 ? ': not met' : ''}`
    figures.push({ name: `\`sdk: ${sdk}\``, value, bar })
  }
  for (const [part, files] of Object.entries(parts)) {
    const bytes = (await Promise.all(files.map(weighPart))).reduce((sum, one) => sum + one, 0)
    const value = `${(bytes / 1000).toFixed(1)} kB minified`
    console.log(`${part.padEnd(50)} ${value}`)
    figures.push({ name: `in each of them: ${part}`, value })
  }
  const claim = 'What a client of three providers weighs in a bundle, besides its SDK'
  await recordProof('weight', { topic: 'Package', claim, command: 'npm run bench:weight', figures })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function weigh(sdk: string): Promise<{ minified: number; packed: number }> {
  const out = `generate:\n  client: { out: llm.mjs, sdk: ${sdk}, providers: [cloud, local, fast] }\n`
  const { artifacts } = await generate(declared + out)
  const file = join(folder, `${sdk}.mjs`)
  writeFileSync(file, artifacts.find(({ path }) => path === 'llm.mjs')?.text ?? '')
  const bundle = await rolldown({ input: file, external: (id) => /^[^./]/.test(id) })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const [{ code }] = output
  return { minified: code.length, packed: gzipSync(code).length }
}

/** One template alone, without the lines that join it to others, and with all that no provider here needs. */
async function weighPart(name: string): Promise<number> {
  const bundle = await rolldown({
    input: `templates/client/${name}.ts`,
    external: (id) => !id.endsWith(`/${name}.ts`),
    treeshake: false,
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const [{ code }] = output
  return code.replaceAll(/import\{[^}]*\}from"[^"]*";|import"[^"]*";|export\{[^}]*\};?/g, '').length
}
