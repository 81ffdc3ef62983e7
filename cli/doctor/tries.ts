import type { Api } from '../../kinds/kind.ts'
import type { Carried } from '../../schema/release.ts'
import { jsonIn, modelsIn, tellsOfError } from './body.ts'
import type { Diagnosis, Symptom } from './diagnosis.ts'
import { identify } from './identify.ts'
import { reach } from './reach.ts'
import { otherPaths, otherPorts, otherRegions } from './repairs.ts'
import { type Ask, ask, type Reply } from './request.ts'
import { appended, limit, listLimit, listOf, type Visit } from './visit.ts'

/** Who tries: a visit that has come to a diagnosis, and its way to send requests. */
export interface Asker {
  visit: Visit
  diagnosis: Diagnosis
  api: Api
  send(url: URL, carried: Carried, more?: Partial<Ask>): Promise<Reply>
  shown(url: URL): string
}

/** What a wrong path may look like. */
const mayBePath = new Set([
  'wrong-path',
  'error-in-success',
  'web-page',
  'no-list',
  'not-json',
  'redirect',
  'vendor-answer',
])

/** Tries what may have been meant by a base URL, and says which of it works. */
export async function repaired(
  asker: Asker,
  symptom: Symptom,
  base: URL,
  path: string,
): Promise<Symptom> {
  const { api, diagnosis, visit, shown, send } = asker
  const { backend } = visit
  if (diagnosis.key === 'refused') {
    const region = await regionThatTakesKey(asker, base, path)
    if (region !== null) {
      const why = `${symptom.why} The same key was tried in \`${region}\`, which ${backend.destination.from === 'kind' ? 'the kind knows' : 'is declared'}, and works there.`
      return { ...symptom, why, fix: `region: ${region}` }
    }
    return withUntriedRegions(asker, symptom, base)
  }
  if (!mayBePath.has(symptom.code)) return symptom
  // another path of a host may be another tenant's, so the key is not tried there
  const candidates = [base, ...otherPaths(base, backend, api)]
  const replies = await Promise.all(
    candidates.map((url) => send(appended(url, path), 'nothing secret', { limit: listLimit })),
  )
  const isKeyAsked = (reply: Reply | undefined) =>
    reply?.answered === true && reply.status === 401 && isApiError(reply)
  const isList = (reply: Reply) =>
    reply.answered && reply.status < 300 && modelsIn(reply.text) !== null
  // one that asks for a key on every path does not say which of them is there
  const tells = !isKeyAsked(replies[0])
  const at = replies.findIndex((reply) => isList(reply) || (tells && isKeyAsked(reply)))
  const works = candidates[at]
  if (at < 1 || works === undefined) return symptom
  const what = isKeyAsked(replies[at]) ? 'is there, and asks for a key' : 'lists its models'
  return {
    ...symptom,
    why: `${symptom.why} ${shown(appended(works, path))} ${what}.`,
    fix: `base_url: ${shown(works)}`,
  }
}

/** The region whose origin the file declares for this provider (`hosts`) and where the key works. */
async function regionThatTakesKey(
  { visit, api, send }: Asker,
  base: URL,
  path: string,
): Promise<string | null> {
  for (const { url, region } of otherRegions(base, visit.backend, api)) {
    if (visit.withheld !== null || !visit.release.mayGoTo(url) || !visit.allows(url)) continue
    const { address } = await reach(url, visit.timeout)
    if (address === null) continue
    const reply = await send(appended(url, path), 'key', { address, limit: listLimit })
    if (reply.answered && reply.status < 300 && modelsIn(reply.text) !== null) return region
  }
  return null
}

function withUntriedRegions({ visit, api }: Asker, symptom: Symptom, base: URL): Symptom {
  const others = otherRegions(base, visit.backend, api)
  const untried = others.filter(({ url }) => !visit.release.mayGoTo(url))
  const [first] = untried
  if (first === undefined) return symptom
  return {
    ...symptom,
    why: `${symptom.why} It was not tried at ${untried.map(({ url }) => url.hostname).join(', ')}, which keyfit.yaml does not declare for it.`,
    fix: `region: ${first.region}, if the key is one of ${first.url.hostname}; \`hosts: [${first.url.hostname}]\` lets doctor try it there`,
  }
}

/** Other ports of the same host on which a server of the kind answers; asked without a key. */
export async function portsThatAnswer(
  { backend, kinds, timeout }: Visit,
  url: URL,
): Promise<{ url: URL; name: string }[]> {
  const found: { url: URL; name: string }[] = []
  for (const other of otherPorts(url, backend)) {
    const { address } = await reach(other, Math.min(timeout, 1000))
    if (address === null) continue
    const get = (path: string) =>
      ask({ url: new URL(path, other), headers: {}, address, timeout, limit })
    const first = await get(
      `${other.pathname.replace(/(?<!\/)\/+$/, '')}${listOf(backend.kind) ?? ''}`,
    )
    const who = await identify(other, backend.kind, kinds.values(), first, get)
    if (who !== null) found.push({ url: other, name: who.name })
  }
  return found
}

function isApiError(reply: { text: string }): boolean {
  return tellsOfError(jsonIn(reply.text))
}
