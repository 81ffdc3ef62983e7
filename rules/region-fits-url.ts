import { nearest } from '../diagnostics/suggest.ts'
import { matchTemplate, placeholdersOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOf, placeOfKey, placeOfUrl } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'region-fits-url',
  severity: 'error',
  about: 'The region is one that the kind has, and agrees with base_url.',
  docs: `Where a vendor's regions are separate accounts, a key of one is refused by the others, often with
the words of a wrong key. A \`region\` and a \`base_url\` that disagree leave open which account is meant.

A variable that is named after one region, beside the address of another one, gets a warning.

Write one of the two, or both alike.`,
  yields: ['url-is-absolute', 'url-fits-kind'],
  good: [
    {
      title: 'accepts a region of the kind',
      yaml: 'version: 1\nproviders:\n  europe:\n    kind: openai\n    region: eu\n',
    },
  ],
  bad: [
    {
      title: 'reports a region that the kind does not have',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    region: uk\n',
    },
    {
      title: 'reports a region that base_url contradicts',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    region: us\n    base_url: https://eu.api.openai.com/v1\n',
    },
    {
      title: 'warns of a variable that is named after another region',
      yaml: 'version: 1\nproviders:\n  flow:\n    kind: siliconflow\n    region: global\n    api_key: ${SILICONFLOW_CN_API_KEY}\n',
    },
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? named(backend) ?? [])
  },
})

function report(backend: Backend): Report | null {
  const { region, kind, api, destination } = backend
  if (region === null) return null
  const regions = [
    ...new Set(kind.apis.flatMap(({ bases }) => bases.flatMap((base) => base.region ?? []))),
  ]
  const free = kind.apis.some(({ bases }) => bases.some((base) => base.url.includes('{region}')))
  if (!regions.includes(region) && !free) {
    if (regions.length === 0) {
      const [setting] = api.bases.flatMap(({ url }) => placeholdersOf(originOf(url)))
      return {
        at: placeOf(backend, 'region'),
        message: `${kind.name} has no regions`,
        why:
          setting === undefined
            ? 'It has one address, so the region would be ignored.'
            : `Its address follows from \`${setting}\`, so the region would be ignored.`,
        ...(setting === undefined ? {} : { fix: `${setting}: …` }),
      }
    }
    const near = nearest(region, regions)
    return {
      at: placeOf(backend, 'region'),
      message: `\`${region}\` is not a region of ${kind.name}`,
      why: `Its regions are ${regions.map((name) => `\`${name}\``).join(', ')}.`,
      ...(near === null ? {} : { fix: `region: ${near}` }),
    }
  }
  const { url, from } = destination
  if (from !== 'file' || url === null) return null
  const there = api.bases.flatMap((base) => {
    const match = matchTemplate(base.url, url)
    return match === null ? [] : (base.region ?? match.region ?? [])
  })
  const [other] = there
  if (other === undefined || there.includes(region)) return null
  return {
    at: placeOf(backend, 'region'),
    message: `\`region\` is ${region}, and \`base_url\` is in ${other}`,
    why: kind.separateRegions
      ? `The regions of ${kind.name} are separate accounts: a key of one is refused by the other.`
      : 'Requests would go where `base_url` says.',
    fix: `region: ${other}`,
    see: [{ at: placeOf(backend, 'base_url'), message: `this is ${other}` }],
  }
}

/** A variable that is named after one region, in a provider of another one. */
function named(backend: Backend): Report | null {
  const { kind, api, credential, destination, region } = backend
  if (!kind.separateRegions || credential.type !== 'variable') return null
  const { url } = destination
  const there = api.bases.flatMap((base) =>
    url !== null && matchTemplate(base.url, url) !== null ? (base.region ?? []) : [],
  )
  const here = region ?? there[0]
  const regions = new Set(api.bases.flatMap((base) => base.region ?? []))
  const words = credential.variable.toLowerCase().split('_')
  const meant = [...regions].find((one) =>
    [one, ...(synonyms[one] ?? [])].some((word) => words.includes(word)),
  )
  if (here === undefined || meant === undefined || meant === here) return null
  return {
    at: placeOfKey(backend),
    severity: 'warning',
    message: `${credential.variable} is named after \`${meant}\`, and requests go to \`${here}\``,
    why: `The regions of ${kind.name} are separate accounts: a key of one is refused by the other.`,
    fix: `region: ${meant}`,
    see: [{ at: placeOfUrl(backend), message: `this is ${here}` }],
  }
}

/** What people call a region besides its name. */
const synonyms: Record<string, string[]> = {
  cn: ['china', 'domestic'],
  global: ['intl', 'international', 'overseas'],
}

/** Scheme and host of a template. */
function originOf(template: string): string {
  return /^https?:\/\/[^/]+/.exec(template)?.[0] ?? template
}
