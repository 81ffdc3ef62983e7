import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTemplate } from '../schema/address.ts'
import { anySlip, formSlip, isUsual, meantUrl } from '../schema/url-form.ts'
import { odd, slips as slipsBy } from './url-slips.ts'

/** What people wrote, and the URL that they meant; null where nobody can know. */
const slips: [written: string, meant: string | null][] = [
  ['localhost:8080', 'http://localhost:8080/'],
  ['llm.example.com/v1', 'https://llm.example.com/v1'],
  ['llm.example.com:8080/v1', 'http://llm.example.com:8080/v1'],
  ['//localhost:8080/v1', 'http://localhost:8080/v1'],
  ['[::1]:8080', 'http://[::1]:8080/'],
  ['http:/localhost:8080/v1', 'http://localhost:8080/v1'],
  ['http:localhost:8080/v1', 'http://localhost:8080/v1'],
  ['http//localhost:8080/v1', 'http://localhost:8080/v1'],
  ['https;//llm.example.com/v1', 'https://llm.example.com/v1'],
  ['htp://localhost:8080/v1', 'http://localhost:8080/v1'],
  ['ttps://llm.example.com/v1', 'https://llm.example.com/v1'],
  ['tcp://localhost:8080', 'http://localhost:8080/'],
  ['https://http://localhost:8080/v1', 'http://localhost:8080/v1'],
  ['HTTP:\\\\localhost:8080\\v1', 'http://localhost:8080/v1'],
  ['"http://localhost:8080/v1"', 'http://localhost:8080/v1'],
  ['<http://localhost:8080/v1>', 'http://localhost:8080/v1'],
  ['“http://localhost:8080/v1”', 'http://localhost:8080/v1'],
  ['[here](http://localhost:8080/v1)', 'http://localhost:8080/v1'],
  ['LLM_URL=http://localhost:8080/v1', 'http://localhost:8080/v1'],
  ['http://one.example/v1, http://two.example/v1', 'http://one.example/v1'],
  ['http:// localhost:8080/v1', 'http://localhost:8080/v1'],
  ['http://localhost:8080/\u200bv1', 'http://localhost:8080/v1'],
  ['http://localhost:8080:8080/v1', 'http://localhost:8080/v1'],
  ['http://localhost:8080;/v1', 'http://localhost:8080/v1'],
  ['http://localhost,8080/v1', 'http://localhost:8080/v1'],
  ['http://192.168.1.5.8080/v1', 'http://192.168.1.5:8080/v1'],
  ['http://localhost:v1', 'http://localhost/v1'],
  ['http://localhost:/v1', 'http://localhost/v1'],
  ['http://localhost:80800/v1', null],
  ['http://<host>:8080/v1', null],
  ['https://{resource}.example.com/v1', null],
  ['https://YOUR_RESOURCE.example.com/v1', null],
  ['http://192.168.1.xxx:8080/v1', null],
  ['$LLM_URL', null],
  ['LLM_BASE_URL', null],
  ['/v1', null],
  ['http://', null],
  ['', null],
]

const forms = [
  'http://localhost:8080/v1',
  'HTTPS://LLM.EXAMPLE.COM/v1/',
  'http://[::1]:8080/v1',
  'http://[fe80::1]/v1',
  'http://my_host:8080',
  'https://llm.example.com/team-a/openai/v1',
  'https://user:word@llm.example.com/v1',
  'https://proxy.example.com/https://llm.example.com/v1',
  'https://llm.example.com/v1?api-version=1#part',
  'http://localhost:65535',
]

describe('the form of a URL', () => {
  it.each(slips)('%j is a slip, and %j is meant', (written, meant) => {
    expect(formSlip(written)).not.toBeNull()
    expect(meantUrl(written)?.href ?? null).toBe(meant)
  })

  it.each([...forms, ...odd])('%j is right', (written) => {
    expect(formSlip(written)).toBeNull()
  })
})

describe.each(Object.entries(slipsBy))('a report that says “%s”', (words, table) => {
  it.each(table)('explains %j: %j', (written, meant, part) => {
    const slip = formSlip(written)
    expect(slip?.message).toContain(words)
    expect([slip?.meant, slip?.part]).toEqual([meant, part])
  })
})

describe('a URL of the usual form', () => {
  it.each([
    'http://localhost',
    'https://localhost:8080/v1',
    'http://api.example.com',
    'https://a1-b2.example.com:443/v1',
    'https://a.example:10000/openai/v1beta',
    'https://a.example:59999/team-a/gpt-4.1/a_b~c',
  ])('needs no closer look: %s', (text) => {
    expect(isUsual(text)).toBe(true)
  })

  it.each([
    'ahttp://a.example',
    'ftp://a.example',
    'http:/a.example',
    'http://a',
    'http://1.example',
    'http://a.e',
    'http://a.10',
    'http://A.example',
    'http://a.example:0',
    'http://a.example:1',
    'http://a.example:65536',
    'http://a.example:100000',
    'http://a.example:',
    'http://a.example/',
    'http://a.example//v1',
    'http://a.example/-v1',
    'http://a.example/v1-',
    'http://a.example/a..b',
    'http://a..example',
    'http://xxx.example',
    'http://a.example/xxx',
    'http://a.example/v1?a',
    'http://a.example/v1 ',
    'http://localhost.8080',
  ])('does not include %s', (text) => {
    expect(isUsual(text)).toBe(false)
  })
})

it('takes a dot for the end of a part of a host, and for a letter in a part of a path', () => {
  const template = 'https://{resource}.example.com/deployments/{deployment}'
  const match = (url: string) => matchTemplate(template, new URL(url))
  expect(match('https://one.example.com/deployments/gpt-4.1')).toEqual({
    resource: 'one',
    deployment: 'gpt-4.1',
  })
  expect(match('https://one.two.example.com/deployments/gpt-4.1')).toBeNull()
  expect(match('https://one.example.com/deployments/gpt-4.1/v1')).toBeNull()
})

it.each([1, 2, 3, 4, 5])('says the same of a usual URL without a closer look (%i)', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,6}$/)
  const url = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ':80', ':8080', ':59999'),
      fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    )
    .map(
      ([scheme, host, port, path]) =>
        `${scheme}://${host.join('.')}${port}${path.map((names) => `/${names.join('-')}`).join('')}`,
    )
  fc.assert(
    fc.property(url, (text) => {
      if (isUsual(text)) expect(anySlip(text), text).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
