import type { Diagnosis, Symptom } from './diagnosis.ts'
import { proxyFor } from './place.ts'
import type { Reach } from './reach.ts'
import type { Visit } from './visit.ts'

/** Where the first address of a name is dead and another one answers, some programs give up. */
export function noteAddresses(
  url: URL,
  addresses: Reach['addresses'],
  shown: (url: URL) => string,
): Symptom[] {
  const [first] = addresses
  const works = addresses.find(({ code }) => code === null)?.address
  if (first === undefined || first.code === null || works === undefined) return []
  const copy = new URL(url)
  copy.hostname = works.includes(':') ? `[${works}]` : works
  return [
    {
      severity: 'hint',
      code: 'first-address-dead',
      message: `${url.hostname} is ${first.address} first here, where nothing listens, and ${works} second`,
      why: 'Programs that try the first address alone fail or wait.',
      fix: `base_url: ${shown(copy)}`,
    },
  ]
}

/** A proxy of the environment that other programs use for this host, and doctor does not. */
export function noteProxy(url: URL, { place }: Visit): Symptom[] {
  const variable = proxyFor(url, place)
  if (variable === null) return []
  const node = place.nodeObeys ? ', and so does Node with NODE_USE_ENV_PROXY=1' : ''
  return [
    {
      severity: place.nodeObeys ? 'warning' : 'hint',
      code: 'proxy-in-between',
      message: `${variable} is set, and ${url.hostname} is not in NO_PROXY`,
      why: `Doctor went there directly. Python’s clients and curl go to the proxy instead${node}, and the proxy sees what is sent over http.`,
      fix: `NO_PROXY=${[...place.noProxy, url.hostname].join(',')}`,
    },
  ]
}

/** What is not known of the key, and why. */
export function noteKey(
  url: URL,
  { key, call, symptoms, provider }: Diagnosis,
  { withheld, backend }: Visit,
  shown: (url: URL) => string,
): Symptom[] {
  if (key === 'unproven' && call === null) {
    return [
      {
        severity: 'hint',
        code: 'key-unproven',
        message: `${shown(url)} answers without a key as well`,
        why: 'So that the list of models proves nothing about the key.',
        fix: backend.kind.key.need === 'ignored' ? 'api_key: none' : 'Ask with --call',
      },
    ]
  }
  if (withheld === null || symptoms.some(({ code }) => code === 'key-not-sent')) return []
  return [
    {
      severity: 'hint',
      code: 'key-not-sent',
      message: `the key of \`${provider}\` was not sent`,
      why: `${withheld}.`,
      fix: null,
    },
  ]
}
