import type { Api, Wire } from '../../kinds/kind.ts'
import { normalForm } from '../../schema/address.ts'
import { addressOn } from '../../schema/reader.ts'
import type { Carried } from '../../schema/release.ts'
import { modelsIn, wordsIn } from './body.ts'
import { type Call, calls, modelToCall, withNewerLimit } from './calls.ts'
import type { Diagnosis, Symptom } from './diagnosis.ts'
import { identify } from './identify.ts'
import { type Case, judge } from './judge.ts'
import { compareModels } from './models.ts'
import { noteAddresses, noteKey, noteProxy } from './notes.ts'
import { reach, type Step } from './reach.ts'
import { type Ask, ask, type Reply } from './request.ts'
import { portsThatAnswer, repaired } from './tries.ts'
import { unreachable } from './unreachable.ts'
import { appended, limit, listLimit, listOf, type Visit } from './visit.ts'

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
      const others = await portsThatAnswer(visit, url)
      diagnosis.symptoms.push(await unreachable(reached, { ...visit, url, others }))
      return
    }
    this.address = reached.address
    diagnosis.symptoms.push(...noteAddresses(url, reached.addresses, this.shown))
    diagnosis.symptoms.push(...noteProxy(url, visit))
    const base = addressOn(visit.backend, this.wire, url)
    const path = listOf(visit.backend.kind)
    const listing = base === null || path === null ? null : await this.list(base, path)
    await this.identify(listing)
    if (listing !== null) await this.judgeListing(listing, base as URL, path as string)
    if (visit.call && (listing?.answered ?? true)) await this.call()
    diagnosis.symptoms.push(...noteKey(url, diagnosis, visit, this.shown))
  }

  /** Sends one request; the key goes along only if it may, and only to the declared origin. */
  readonly send = (
    url: URL,
    carried: Carried,
    more: Partial<Ask> = {},
    wire = this.wire,
  ): Promise<Reply> => {
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
      diagnosis.symptoms.push(await repaired(this, found.symptom, base, path))
      return
    }
    if (list === null) {
      diagnosis.symptoms.push(
        await repaired(
          this,
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
    const server = diagnosis.answeredBy?.name ?? visit.backend.kind.name
    const { symptoms, ...models } = compareModels(visit.backend, list, server, visit.redact)
    diagnosis.models = models
    diagnosis.symptoms.push(...symptoms)
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

  readonly shown = (url: URL): string => this.visit.redact(normalForm(url))
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

/** At most a line of a server's words. */
function cut(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`
}
