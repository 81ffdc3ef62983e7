import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { kindPage } from '../cli/kind-page.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind, Wire } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { keyShapesPage } from '../scripts/key-shapes-page.ts'
import { kindPages } from '../scripts/kind-pages.ts'

const source = { url: 'https://acme.example/docs', seen: '2026-11-01' }
const shape = { prefix: 'ak-', pattern: '^ak-[a-z]{20}$', sure: 'documented', source } as const

/** A kind that says all that a kind can say. */
const acme: Required<Kind> = {
  id: 'acme',
  name: 'Acme <AI>',
  class: 'gateway',
  about: 'All of it.',
  vendor: 'acme-cloud',
  hosts: ['*.acme.example'],
  apis: [
    {
      wire: 'cohere',
      bases: [
        {
          url: 'https://{team}.acme.example/v1',
          region: 'north',
          when: { team: true, tier: 'gold' },
          note: 'a note on the base',
        },
      ],
      accepts: ['/v2beta'],
      path: '/v3',
      auth: 'x-acme-key',
      ownRoutes: true,
    },
  ],
  separateRegions: true,
  key: {
    need: 'optional',
    variables: ['ACME_KEY', 'ACME_TOKEN'],
    shapes: [{ ...shape, notFor: 'inference', name: 'a visitor key' }],
    fillers: ['no-acme-key'],
    page: 'https://acme.example/keys',
  },
  auth: 'bearer',
  sdks: ['acme-own-sdk'],
  identity: 'gcp',
  settings: {
    team: {
      type: 'string',
      about: 'Whose it is.',
      required: true,
      pattern: '^[a-z]+$',
      values: ['red', 'blue'],
      query: 'for-team',
      since: [{ use: 'singing', date: '2024-02-29', sure: 'scanner', source }],
      example: 'red',
    },
  },
  serverHosts: ['*.acme.example'],
  forwards: ['openai'],
  passesOn: { prefix: 'pass-', source },
  serverKey: { options: ['--acme-key'], variables: ['ACME_OWN'], also: ['ACME_MANY'], source },
  urlVariables: ['ACME_URL'],
  ports: [4711, 4712],
  models: {
    shape: 'two words',
    pattern: '^\\w+ \\w+$',
    sure: 'scanner',
    routedBy: ['acme_ai/'],
    own: '^(?:big|small) ',
    mistakes: [
      { pattern: '^huge ', wire: 'cohere', happens: 'there is none', sure: 'observed', source },
    ],
    examples: ['big one'],
  },
  probe: {
    models: '/list-models',
    modelsNeedKey: true,
    identity: [{ path: '/who', holds: 'it-is-acme' }],
    signs: [{ header: 'x-acme', holds: 'acme-by-header' }],
    anyModel: true,
    listen: '--acme-host 0.0.0.0',
  },
  answers: [
    {
      status: 418,
      holds: 'teapot',
      means: 'it is a teapot',
      cure: 'order coffee elsewhere',
      refuses: 'key',
      sure: 'observed',
      source,
    },
  ],
  mistakes: [
    {
      url: 'https://{host}/wrong',
      wire: 'cohere',
      happens: 'a *starred* error_text with <angles>',
      cure: 'https://{host}/right',
      sure: 'observed',
      source,
    },
  ],
  retired: { on: '2027-01-31', instead: 'emca', source },
  notes: ['A `note` of its own.'],
  sources: [{ url: 'https://acme.example/more', seen: '2026-11-02' }],
}

/** Every text and number in a kind, as a page shows it. */
function factsIn(value: unknown, name = ''): string[] {
  if (name === 'wire') return [wires[value as Wire].name]
  // a key without a beginning, and `forwards: '*'`, are said in words
  if (value === '' || value === '*') return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => factsIn(inner, key))
}

const pages: [name: string, page: (kind: Kind) => string][] = [
  ['keyfit explain', (kind) => kindPage(kind, pc.createColors(false))],
  ['docs/kinds', (kind) => plain(kindPages([kind])[1]?.text ?? '')],
]

/** Without the marks that Markdown wants before some characters. */
function plain(text: string): string {
  return text.replaceAll('\\', '')
}

describe.each(pages)('%s', (name, pageOf) => {
  it.each([...kinds, acme])('leaves out nothing of $id', (kind) => {
    const page = pageOf(kind)
    const wanted = factsIn(kind).map((fact) => (name === 'docs/kinds' ? plain(fact) : fact))
    expect(wanted.filter((fact) => !page.includes(fact))).toEqual([])
  })

  it('says what a switch means', () => {
    const page = pageOf(acme)
    const said = [
      'separate accounts',
      'it refuses without the right key',
      'required',
      'not for inference',
      'with `team`, with `tier: gold`',
      'whose path ends in `/v3`',
    ]
    for (const text of said) expect(page).toContain(text)
    expect(pageOf({ ...acme, forwards: '*' })).toContain('the keys of every kind')
    expect(pageOf({ ...acme, probe: { models: '/m', modelsNeedKey: false } })).toContain(
      'it answers without a key too',
    )
    expect(pageOf({ ...acme, key: { ...acme.key, shapes: [] } })).toContain('any value fits')
  })
})

describe('docs/kinds.md', () => {
  const [index] = kindPages([...kinds, acme])

  it('lists every kind once in the table of its class, and its ports', () => {
    for (const { id } of [...kinds, acme]) {
      expect(index?.text.split(`\n| [${id}](kinds/${id}.md) |`)).toHaveLength(2)
    }
    expect(index?.text).toContain('| 4711 | [acme](kinds/acme.md) |')
    expect(index?.text).toContain('(ended 2027-01-31)')
  })

  it('links only to headings and files that are there', () => {
    const headings = [...(index?.text.matchAll(/^## (.+)$/gm) ?? [])].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    )
    const anchors = [...(index?.text.matchAll(/\]\(#([^)]+)\)/g) ?? [])].map(([, to]) => to)
    expect(anchors).toEqual(headings)
  })

  it('keeps a text from becoming markup', () => {
    const page = kindPages([acme])[1]?.text
    expect(page).toContain('a \\*starred\\* error_text with \\<angles\\>')
  })
})

describe('docs/key-shapes.md', () => {
  const like = (id: string, prefix: string, more: Partial<Kind> = {}): Kind => ({
    ...acme,
    id,
    vendor: id,
    key: { ...acme.key, shapes: [{ ...shape, prefix }] },
    ...more,
  })
  const page = keyShapesPage([
    like('one', 'ak-'),
    like('two', 'ak-'),
    like('three', 'ak-long-'),
    like('four', 'bk-'),
    like('five', 'bk-', { vendor: 'four' }),
    like('six', ''),
    { ...acme, id: 'seven', key: { ...acme.key, shapes: [] } },
  ])

  it('lists the longest beginning first', () => {
    const rows = [...page.matchAll(/^\| `(.*?)` \| \[(\w+)\]/gm)].map(([, ...cells]) => cells)
    expect(rows).toEqual([
      ['ak-long-', 'three'],
      ['ak-', 'one'],
      ['ak-', 'two'],
      ['bk-', 'five'],
      ['bk-', 'four'],
    ])
  })

  it('names what is shared by issuers, what overlaps and what has no beginning', () => {
    expect(page).toContain('- `ak-` (2)\n  - [one](kinds/one.md)\n  - [two](kinds/two.md)\n')
    expect(page).not.toContain('- `bk-` (')
    expect(page).toContain('- `ak-long-` (three) begins with `ak-` (one, two)\n')
    expect(page).toContain('| [six](kinds/six.md) | `^ak-')
    expect(page).toContain('- [seven](kinds/seven.md)')
  })

  it('shows a new overlap in lines of its own', () => {
    const before = keyShapesPage(kinds).split('\n')
    const after = keyShapesPage([...kinds, like('zzz', 'gsk_new_')]).split('\n')
    const changed = after.filter((line) => !before.includes(line))
    expect(changed).toEqual([
      '| `gsk_new_` | [zzz](kinds/zzz.md) | documented |  |',
      '- `gsk_new_` (zzz) begins with `gsk_` (groq)',
    ])
  })
})
