import { spawn } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { acmeKey } from './kinds.ts'
import { filesFrom, folderWith, type Listening, listen } from './support.ts'
import { kindFor, type Target, targets } from './targets.ts'

/** What any program may find in its surroundings besides. */
function surroundings(stray: string): Record<string, string> {
  return {
    HTTP_PROXY: stray,
    HTTPS_PROXY: stray,
    ALL_PROXY: stray,
    http_proxy: stray,
    https_proxy: stray,
    all_proxy: stray,
  }
}

/** Files in a home folder: a profile with credentials and an address of its own. */
const home: [path: string, text: string][] = [
  ['home/.config/anthropic/active_config', 'evil'],
  [
    'home/.config/anthropic/configs/evil.json',
    JSON.stringify({ authentication: { type: 'user_oauth' }, base_url: 'http://localhost:9' }),
  ],
  [
    'home/.config/anthropic/credentials/evil.json',
    JSON.stringify({ access_token: 'POISON-PROFILE', expires_at: 4102444800 }),
  ],
  [
    'home/.config/gcloud/application_default_credentials.json',
    JSON.stringify({
      type: 'authorized_user',
      client_id: 'POISON-ADC',
      client_secret: 'POISON-ADC',
      refresh_token: 'POISON-ADC',
    }),
  ],
]

function program({ chat, stream, embed, list }: Target): string {
  const calls = [chat, stream, list, embed].filter((code) => code !== undefined)
  return `import { inspect } from 'node:util'
import * as llm from './llm.mjs'
const model = { model: 'm' }
const options = undefined
const load = (name) => import(name)
const show = (value) => {
  console.log(inspect(value, { depth: 12, showHidden: true }))
  try { console.log(JSON.stringify(value)) } catch (error) { console.log(inspect(error)) }
}
llm.preflight()
for (const [name, client] of Object.entries(llm.providers)) {
  if (name === 'broken') {
    try { await (async () => ${chat})() } catch (error) { show(error); console.log(error.name) }
    continue
  }
${calls.map((code) => `  console.log(await (async () => ${code})())`).join('\n')}
  show(client)
}
show(llm)
console.log('done')
`
}

/** Runs it in a fresh process with one version of the SDK, and answers what it printed. */
async function run(
  target: Target,
  version: string,
  yaml: string,
  env: Record<string, string>,
): Promise<string> {
  const files = await filesFrom(yaml, { kinds: [kindFor(target)] })
  const folder = await folderWith([...files, ...home, ['run.mjs', program(target)]])
  const { beside } = target
  const links = version === '' ? [] : [[target.package, version]]
  if (beside !== undefined && version !== target.package) {
    links.push([beside, `${beside}-${version.replace(/.*-/, '')}`])
  }
  for (const [name = '', kept = ''] of links) {
    const place = join(folder, 'node_modules', name)
    await mkdir(dirname(place), { recursive: true })
    await symlink(resolve('node_modules', kept), place, 'junction')
  }
  const child = spawn(process.execPath, [join(folder, 'run.mjs')], {
    env: { PATH: process.env.PATH, HOME: join(folder, 'home'), ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  await new Promise((done) => child.on('close', done))
  return output
}

const own =
  /^(?:host|connection|accept|accept-encoding|accept-language|sec-fetch-mode|cache-control|pragma|content-length|content-type|user-agent|transfer-encoding|x-stainless-[a-z-]+|anthropic-version|anthropic-beta|x-goog-api-client|x-server-timeout|x-fern-[a-z-]+)$/

/** The headers of all requests that neither the SDK nor `fetch` set for themselves. */
function declaredHeaders({ seen }: Listening): Record<string, unknown>[] {
  return seen.map(({ headers }) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name))),
  )
}

const cases = targets.flatMap((target) =>
  [target.package, ...target.versions].map((version) => ({ version, target })),
)

describe('with every variable, file and proxy pointing elsewhere', () => {
  it.each(cases)(
    '$target.sdk $version sends what is declared where it is declared',
    async (one) => {
      const { target, version } = one
      const [keyed, keyless, broken, stray] = await Promise.all([
        listen(answers[target.wire]),
        listen(answers[target.wire]),
        listen(({ headers }, response) => {
          response.writeHead(401, { 'content-type': 'application/json' })
          response.end(JSON.stringify({ error: { message: JSON.stringify(headers) } }))
        }),
        listen(),
      ])
      const yaml = `version: 1
providers:
  keyed: { kind: vendor, base_url: "${keyed.url}${target.path}", api_key: "\${VENDOR_KEY}", headers: { X-Team: core } }
  keyless: { kind: vendor, base_url: "${keyless.url}${target.path}", api_key: none }
  broken: { kind: vendor, base_url: "${broken.url}${target.path}", api_key: "\${VENDOR_KEY}" }
generate:
  client: { out: llm.mjs, sdk: ${target.sdk} }
`
      const env = { ...surroundings(stray.url), ...target.poison(stray.url), VENDOR_KEY: acmeKey }
      const output = await run(target, version, yaml, env)
      expect(output).toMatch(/RefusedKeyError[\s\S]*done\s*$/)
      expect(output).not.toContain(acmeKey)
      expect(stray.seen).toEqual([])
      const { auth } = target
      const sent = auth === 'bearer' ? { authorization: `Bearer ${acmeKey}` } : { [auth]: acmeKey }
      const { chat, stream, list, embed } = target
      const calls = [chat, stream, list, embed].filter((code) => code !== undefined).length
      expect(declaredHeaders(keyed)).toEqual(Array(calls).fill({ ...sent, 'x-team': 'core' }))
      expect(declaredHeaders(keyless)).toEqual(Array(calls).fill({}))
      expect(declaredHeaders(broken)).toEqual([sent])
      expect(JSON.stringify([keyed.seen, keyless.seen, broken.seen])).not.toMatch(
        /POISON|keyfit-held/,
      )
    },
  )
})
