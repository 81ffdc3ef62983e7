import { nearest } from '../diagnostics/suggest.ts'
import { matchTemplate, placeholdersOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOf } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'region-fits-url',
  severity: 'error',
  about: 'The region is one that the kind has, and agrees with base_url.',
  docs: `Where a vendor's regions are separate accounts, a key of one is refused by the others, often with
the words of a wrong key. A \`region\` and a \`base_url\` that disagree leave open which account is meant.

Write one of the two, or both alike.`,
  yields: ['url-has-api-path', 'url-is-absolute', 'url-fits-kind'],
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
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? [])
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

/** Scheme and host of a template. */
function originOf(template: string): string {
  return /^https?:\/\/[^/]+/.exec(template)?.[0] ?? template
}
