import { nearest } from '../../diagnostics/suggest.ts'
import type { Api, Kind, Wire } from '../../kinds/kind.ts'
import { wires } from '../../kinds/wires.ts'
import { normalForm } from '../../schema/address.ts'
import type { Backend } from '../../schema/backend.ts'
import { addressOn } from '../../schema/reader.ts'
import type { Carried, Release } from '../../schema/release.ts'
import { jsonIn, modelsIn, tellsOfError, wordsIn } from './body.ts'
import { type Call, calls, modelToCall, withNewerLimit } from './calls.ts'
import type { Diagnosis, Symptom } from './diagnosis.ts'
import { identify } from './identify.ts'
import { type Case, judge } from './judge.ts'
import { type Place, proxyFor } from './place.ts'
import { reach, type Step } from './reach.ts'
import { otherPaths, otherPorts, otherRegions } from './repairs.ts'
import { type Ask, ask, type Reply } from './request.ts'
import { unreachable } from './unreachable.ts'

/** What one provider is asked with. */
export interface Visit {
  environment: string | null
  backend: Backend
  release: Release
  /** Why the key stays here although there is one, as a clause; null where it may go. */
  withheld: string | null
  kinds: ReadonlyMap<string, Kind>
  place: Place
  timeout: number
  /** Make one real call. */
  call: boolean
  /** Masks every key in a text. */
  redact(text: string): string
  /** Whether anything may be sent to a URL. */
  allows(url: URL): boolean
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

/** Enough for the longest list of models that a gateway has. */
const listLimit = 4 * 1024 * 1024
const limit = 64 * 1024

/** Asks the server of one provider, and says what is wrong with it. */
export async function diagnose(visit: Visit): Promise<Diagnosis> {
  const { backend, environment } = visit
  const { url } = backend.destination
  const diagnosis: Diagnosis = {
    provider: backend.name,
    kind: backend.kind.id,
    environment,
    url: url === null ? null : visit.redact(url.href.replace(/\/$/, '')),
    steps: [],
    answeredBy: null,
    key: visit.withheld === null ? 'unknown' : 'not sent',
    served: null,
    models: { found: [], missing: [] },
    call: null,
    symptoms: [],
  }
  const reason = unasked(visit)
  if (reason !== null) {
    diagnosis.symptoms.push({ ...reason, severity: 'hint' })
    return diagnosis
  }
  await new Round(visit, url as URL, diagnosis).ask()
  return masked(diagnosis, visit.redact)
}

/** The same with every text masked once more, wherever it came from. */
function masked<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map((each) => masked(each, redact)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, masked(each, redact)]),
  ) as T
}

/** Why a provider is not asked at all, or null. */
function unasked({ backend, allows }: Visit): Omit<Symptom, 'severity'> | null {
  const { name, destination, direct } = backend
  if (!direct) {
    const message = `\`${name}\` is reached through a gateway alone`
    return { code: 'not-asked', message, why: 'Ask the gateway in front of it.', fix: null }
  }
  if (destination.url === null) {
    const open = destination.references.map(({ name: variable }) => variable).join(', ')
    const message = `the address of \`${name}\` is not known here`
    const why = open === '' ? 'keyfit check says what is missing.' : `It needs ${open}.`
    return { code: 'not-asked', message, why, fix: null }
  }
  if (allows(destination.url)) return null
  return {
    code: 'not-asked',
    message: `nothing is sent to the address of \`${name}\``,
    why: 'keyfit check reports that it is none of the declared places.',
    fix: null,
  }
}

/** One visit: each step writes into the diagnosis what it has found. */
class Round {
  readonly visit: Visit
  readonly url: URL
  readonly diagnosis: Diagnosis
  readonly wire: Wire
  readonly api: Api
  address = ''

  constructor(visit: Visit, url: URL, diagnosis: Diagnosis) {
    this.visit = visit
    this.url = url
    this.diagnosis = diagnosis
    const { kind } = visit.backend
    this.api = kind.apis[0] as Api
    this.wire = this.api.wire
  }

  async ask(): Promise<void> {
    const { visit, url, diagnosis } = this
    const reached = await reach(url, visit.timeout)
    diagnosis.steps.push(...reached.steps)
    if (reached.address === null) {
      const others = await this.portsThatAnswer()
      diagnosis.symptoms.push(await unreachable(reached, { ...visit, url, others }))
      return
    }
    this.address = reached.address
    this.noteLoopback(reached.addresses)
    this.noteProxy()
    const base = addressOn(visit.backend, this.wire, url)
    const path = listOf(visit.backend.kind)
    const listing = base === null || path === null ? null : await this.list(base, path)
    await this.identify(listing)
    if (listing !== null) await this.judgeListing(listing, base as URL, path as string)
    if (visit.call && (listing?.answered ?? true)) await this.call()
    this.noteUntold()
  }

  /** Sends one request; the key goes along only if it may, and only to the declared origin. */
  send(url: URL, carried: Carried, more: Partial<Ask> = {}, wire = this.wire): Promise<Reply> {
    const { release, timeout, withheld } = this.visit
    const target = release.withQuery(url)
    const headers = release.headersFor(target, wire, withheld === null ? carried : 'nothing secret')
    const { address } = this
    return ask({
      ...{ url: target, address, timeout, limit, ...more },
      headers: { ...more.headers, ...headers },
    })
  }

  async list(base: URL, path: string): Promise<Reply> {
    const url = appended(base, path)
    const headers = calls[this.wire]?.('', '').headers ?? {}
    const reply = await this.send(url, 'key', { headers, limit: listLimit })
    this.diagnosis.steps.push(stepOf('models', reply))
    return reply
  }

  async identify(listing: Reply | null): Promise<void> {
    const { visit, url, diagnosis } = this
    const { backend, kinds } = visit
    if (listing !== null && !listing.answered) return
    const first = listing ?? (await this.send(new URL('/', url), 'nothing secret'))
    const who = await identify(url, backend.kind, kinds.values(), first, (path) =>
      this.send(new URL(path, url), 'nothing secret'),
    )
    if (who === null) return
    diagnosis.answeredBy = { kind: who.kind?.id ?? null, name: visit.redact(who.name) }
    if (who.kind === null || who.kind.id === backend.kind.id) return
    const { kind } = backend
    if (kind.class === 'protocol' || kind.id.startsWith(`${who.kind.id}-`)) return
    // one that has no endpoint of its own may well be built on the other
    const isUnsure = kind.probe?.identity === undefined && kind.probe?.signs === undefined
    const isSame = isUnsure && kind.class !== 'cloud'
    diagnosis.symptoms.push({
      severity: isSame ? 'hint' : kind.class === 'cloud' ? 'error' : 'warning',
      code: 'other-server',
      message: `${who.kind.name} answers at ${this.shown(url)}, and \`${backend.name}\` is declared as \`${kind.id}\``,
      why: isSame
        ? `${kind.name} has no endpoint by which one could know it, and may be built on the other.`
        : 'The kind decides which paths, keys and models are right, so they are judged by another one’s facts.',
      fix: `kind: ${who.kind.id}`,
    })
  }

  async judgeListing(reply: Reply, base: URL, path: string): Promise<void> {
    const { visit, diagnosis } = this
    const list = reply.answered && reply.status < 300 ? modelsIn(reply.text) : null
    const found =
      list === null || !isWhole(reply) ? judge(reply, this.caseOf(appended(base, path))) : null
    if (found !== null) {
      if (diagnosis.key === 'unknown') diagnosis.key = found.key
      diagnosis.symptoms.push(await this.repaired(found.symptom, base, path))
      return
    }
    if (list === null) {
      diagnosis.symptoms.push(
        await this.repaired(
          {
            severity: 'warning',
            code: 'no-list',
            message: `${this.shown(appended(base, path))} answers, and not with a list of models`,
            why: 'It is another API, or another version of this one.',
            fix: null,
          },
          base,
          path,
        ),
      )
      return
    }
    diagnosis.served = list.ids.map((id) => visit.redact(id)).slice(0, 1000)
    await this.judgeKey(appended(base, path))
    this.judgeModels(list.ids, list.isWhole)
  }

  /** The list came; whether that proves the key, the same request without it tells. */
  async judgeKey(url: URL): Promise<void> {
    const { diagnosis, visit } = this
    if (!visit.release.hasKey || visit.withheld !== null) {
      if (diagnosis.key === 'unknown') diagnosis.key = 'not needed'
      return
    }
    const { need } = visit.backend.kind.key
    if (need === 'required' && visit.backend.kind.probe?.modelsNeedKey === true) {
      diagnosis.key = 'works'
    } else {
      const without = await this.send(url, 'nothing secret')
      const isRefused = without.answered && (without.status === 401 || without.status === 403)
      diagnosis.key = isRefused ? 'works' : 'unproven'
    }
  }

  judgeModels(ids: string[], isWhole: boolean): void {
    const { backend, redact } = this.visit
    const { kind } = backend
    const served = new Set(ids)
    for (const model of backend.models) {
      if (model.pattern) continue
      const id = model.deployment ?? model.id
      const shown = redact(id)
      // one that leaves the tag out means the newest
      if (served.has(id) || served.has(`${id}:latest`)) {
        this.diagnosis.models.found.push(shown)
        continue
      }
      if (!isWhole || model.deployment !== null) continue
      this.diagnosis.models.missing.push(shown)
      const near = nearestModel(id, ids)
      const isAny = kind.probe?.anyModel === true
      const some = ids
        .slice(0, 5)
        .map((each) => `\`${redact(each)}\``)
        .join(', ')
      this.diagnosis.symptoms.push({
        severity: isAny ? 'hint' : kind.class === 'local' ? 'error' : 'warning',
        code: 'model-not-served',
        message: `\`${shown}\` is not among the models that ${this.diagnosis.answeredBy?.name ?? kind.name} lists`,
        why: isAny
          ? `It serves the model that it has under any name: ${some}.`
          : ids.length === 0
            ? 'Its list is empty: no model is loaded.'
            : `Calls for it would be answered 404. It lists ${some}${ids.length > 5 ? ', …' : ''}.`,
        fix: near === null ? null : `models: [${redact(near)}]`,
      })
    }
  }

  /** Tries what may have been meant, and says which of it works. */
  async repaired(symptom: Symptom, base: URL, path: string): Promise<Symptom> {
    const { backend } = this.visit
    if (this.diagnosis.key === 'refused') {
      const region = await this.regionThatTakesKey(base, path)
      if (region !== null) {
        const why = `${symptom.why} The same key was tried in \`${region}\`, which ${backend.destination.from === 'kind' ? 'the kind knows' : 'is declared'}, and works there.`
        return { ...symptom, why, fix: `region: ${region}` }
      }
      return this.withUntriedRegions(symptom, base)
    }
    if (!mayBePath.has(symptom.code)) return symptom
    // another path of a host may be another tenant's, so the key is not tried there
    const candidates = [base, ...otherPaths(base, backend, this.api)]
    const replies = await Promise.all(
      candidates.map((url) =>
        this.send(appended(url, path), 'nothing secret', { limit: listLimit }),
      ),
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
      why: `${symptom.why} ${this.shown(appended(works, path))} ${what}.`,
      fix: `base_url: ${this.shown(works)}`,
    }
  }

  /** The region whose origin the file declares for this provider (`hosts`) and where the key works. */
  async regionThatTakesKey(base: URL, path: string): Promise<string | null> {
    const { visit } = this
    for (const { url, region } of otherRegions(base, visit.backend, this.api)) {
      if (visit.withheld !== null || !visit.release.mayGoTo(url) || !visit.allows(url)) continue
      const { address } = await reach(url, visit.timeout)
      if (address === null) continue
      const reply = await this.send(appended(url, path), 'key', { address, limit: listLimit })
      if (reply.answered && reply.status < 300 && modelsIn(reply.text) !== null) return region
    }
    return null
  }

  withUntriedRegions(symptom: Symptom, base: URL): Symptom {
    const others = otherRegions(base, this.visit.backend, this.api)
    const untried = others.filter(({ url }) => !this.visit.release.mayGoTo(url))
    const [first] = untried
    if (first === undefined) return symptom
    return {
      ...symptom,
      why: `${symptom.why} It was not tried at ${untried.map(({ url }) => url.hostname).join(', ')}, which keyfit.yaml does not declare for it.`,
      fix: `region: ${first.region}, if the key is one of ${first.url.hostname}; \`hosts: [${first.url.hostname}]\` lets doctor try it there`,
    }
  }

  /** Other ports of the same host on which a server of the kind answers; asked without a key. */
  async portsThatAnswer(): Promise<{ url: URL; name: string }[]> {
    const { visit, url } = this
    const { backend, timeout } = visit
    const found: { url: URL; name: string }[] = []
    for (const other of otherPorts(url, backend)) {
      const { address } = await reach(other, Math.min(timeout, 1000))
      if (address === null) continue
      const get = (path: string) =>
        ask({ url: new URL(path, other), headers: {}, address, timeout, limit })
      const first = await get(`${other.pathname.replace(/\/+$/, '')}${listOf(backend.kind) ?? ''}`)
      const who = await identify(other, backend.kind, visit.kinds.values(), first, get)
      if (who !== null) found.push({ url: other, name: who.name })
    }
    return found
  }

  /** One real call, for one token. */
  async call(): Promise<void> {
    const { visit, diagnosis, url } = this
    const { backend } = visit
    const wire = backend.api.wire
    const make = calls[wire]
    const model = modelToCall(backend.models, diagnosis.served)
    if (make === null || model === null) {
      diagnosis.symptoms.push({
        severity: 'hint',
        code: 'not-called',
        message: `\`${backend.name}\` was not called`,
        why:
          make === null
            ? 'Requests of its wire are signed by the vendor’s own library.'
            : 'It declares no model to call, and its server lists none.',
        fix: null,
      })
      return
    }
    if (visit.withheld !== null) return
    let wanted: Call = make(model.id, model.use)
    const place = () => appended(url, wanted.path)
    const post = () =>
      this.send(
        place(),
        'key',
        {
          method: 'POST',
          body: wanted.body,
          ...(wanted.headers === undefined ? {} : { headers: wanted.headers }),
        },
        wire,
      )
    let reply = await post()
    if (reply.answered && reply.status === 400 && reply.text.includes('max_completion_tokens')) {
      wanted = withNewerLimit(wanted)
      reply = await post()
    }
    diagnosis.steps.push(stepOf('call', reply))
    const found = judge(reply, this.caseOf(place()))
    const id = visit.redact(model.id)
    diagnosis.call = { model: id, ok: found === null, ms: reply.ms }
    if (found === null) {
      if (visit.release.hasKey && diagnosis.key === 'unknown') diagnosis.key = 'unproven'
      return
    }
    if (found.key === 'refused') diagnosis.key = 'refused'
    const words = reply.answered ? wordsIn(reply) : null
    const isModel =
      reply.answered &&
      (reply.status === 404 || reply.status === 400) &&
      /model|deployment/i.test(words ?? '')
    const symptom: Symptom = isModel
      ? {
          ...found.symptom,
          code: 'model-not-served',
          why: `The server does not serve \`${id}\` on this path.`,
          fix: null,
        }
      : found.symptom
    // the list of models was answered in the same way
    if (!diagnosis.symptoms.some(({ code }) => code === symptom.code)) {
      diagnosis.symptoms.push(symptom)
    }
  }

  /** Where the first address of the name is dead and another one answers, some programs give up. */
  noteLoopback(addresses: { address: string; code: string | null }[]): void {
    const [first] = addresses
    const works = addresses.find(({ code }) => code === null)?.address
    if (first === undefined || first.code === null || works === undefined) return
    const copy = new URL(this.url)
    copy.hostname = works.includes(':') ? `[${works}]` : works
    this.diagnosis.symptoms.push({
      severity: 'hint',
      code: 'first-address-dead',
      message: `${this.url.hostname} is ${first.address} first here, where nothing listens, and ${works} second`,
      why: 'Programs that try the first address alone fail or wait.',
      fix: `base_url: ${this.shown(copy)}`,
    })
  }

  noteProxy(): void {
    const { place } = this.visit
    const variable = proxyFor(this.url, place)
    if (variable === null) return
    this.diagnosis.symptoms.push({
      severity: place.nodeObeys ? 'warning' : 'hint',
      code: 'proxy-in-between',
      message: `${variable} is set, and ${this.url.hostname} is not in NO_PROXY`,
      why: `Doctor went there directly. Python’s clients and curl go to the proxy instead${place.nodeObeys ? ', and so does Node with NODE_USE_ENV_PROXY=1' : ''}, and the proxy sees what is sent over http.`,
      fix: `NO_PROXY=${[...place.noProxy, this.url.hostname].join(',')}`,
    })
  }

  /** What is not known, and why. */
  noteUntold(): void {
    const { diagnosis, visit } = this
    if (diagnosis.key === 'unproven' && diagnosis.call === null) {
      diagnosis.symptoms.push({
        severity: 'hint',
        code: 'key-unproven',
        message: `${this.shown(this.url)} answers without a key as well`,
        why: 'So that the list of models proves nothing about the key.',
        fix: visit.backend.kind.key.need === 'ignored' ? 'api_key: none' : 'Ask with --call',
      })
    }
    if (
      visit.withheld !== null &&
      !diagnosis.symptoms.some(({ code }) => code === 'key-not-sent')
    ) {
      diagnosis.symptoms.push({
        severity: 'hint',
        code: 'key-not-sent',
        message: `the key of \`${diagnosis.provider}\` was not sent`,
        why: `${visit.withheld}.`,
        fix: null,
      })
    }
  }

  caseOf(url: URL): Case {
    const { visit, diagnosis } = this
    const { backend, kinds, timeout, release } = visit
    const who = diagnosis.answeredBy?.kind
    const other = who === null || who === undefined ? undefined : kinds.get(who)
    return {
      backend,
      shown: this.shown(url),
      carried: release.hasKey && visit.withheld === null,
      kinds: [...new Set([backend.kind, ...(other === undefined ? [] : [other])])],
      timeout,
      limit: listLimit,
      quote: (words) => {
        const masked = visit.redact(words)
        return release.isIn(masked) ? null : cut(masked)
      },
    }
  }

  shown(url: URL): string {
    return this.visit.redact(normalForm(url))
  }
}

/** A route behind a base URL, without what else may stand in it: a query or a user may be secret. */
function appended(base: URL, route: string): URL {
  return new URL(base.origin + base.pathname.replace(/\/+$/, '') + route)
}

/** The route that lists models; what speaks a wire outside of a cloud has that of the wire. */
function listOf({ probe, apis, class: sort }: Kind): string | null {
  return probe?.models ?? (sort === 'cloud' ? null : wires[(apis[0] as Api).wire].models)
}

function stepOf(name: Step['name'], reply: Reply): Step {
  return reply.answered
    ? {
        name,
        ok: reply.status < 300 && reply.cut === null,
        ms: reply.ms,
        detail: String(reply.status),
      }
    : { name, ok: false, ms: reply.ms, detail: reply.code }
}

function isWhole(reply: Reply): boolean {
  return reply.answered && reply.cut === null
}

function isApiError(reply: { text: string }): boolean {
  return tellsOfError(jsonIn(reply.text))
}

/** Another tag of it, a path that ends in it, one that lost its first slash, or a slip. */
function nearestModel(id: string, ids: string[]): string | null {
  const [name] = id.split(':')
  const last = (each: string) => each.replace(/^.*\//, '').toLowerCase()
  return (
    ids.find((each) => each === `/${id}`) ??
    ids.find((each) => each.toLowerCase() === id.toLowerCase()) ??
    ids.find((each) => last(each) === last(id)) ??
    ids.find((each) => each.split(':')[0] === name) ??
    nearest(id, ids)
  )
}

/** At most a line of a server's words. */
function cut(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`
}
