import fc from 'fast-check'
import type { Kind } from '../../kinds/kind.ts'
import { wires } from '../../kinds/wires.ts'

/** Documents that are nearly right: real kinds, and in each field what people write there. */
export function documentOf(kinds: Kind[]): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record({
      version: mostly(fc.constant(1), odd),
      runs_in: sometimes(mostly(fc.constantFrom('host', 'docker'), odd)),
      providers: mostly(
        fc.dictionary(
          mostly(fc.constantFrom('one', 'two', 'a.b_c-d'), fc.constantFrom('-x', 'ä', '')),
          mostly(providerOf(kinds), odd),
          { maxKeys: 2 },
        ),
        odd,
      ),
      policy: sometimes(
        mostly(fc.record({ egress: list, plaintext: list }, { requiredKeys: [] }), odd),
      ),
      generate: sometimes(
        mostly(
          fc.record(
            {
              json_schema: mostly(fc.constant('keyfit.schema.json'), odd),
              env: mostly(fc.constant('.env.example'), odd),
              client: mostly(fc.constant({ out: 'llm.ts', sdk: 'openai' }), odd),
            },
            { requiredKeys: [] },
          ),
          odd,
        ),
      ),
      'x-mine': sometimes(odd),
      provider: mostly(fc.constant(undefined), odd),
    })
    .map(defined)
}

function providerOf(kinds: Kind[]): fc.Arbitrary<Record<string, unknown>> {
  const regions = unique(
    kinds.flatMap(({ apis }) =>
      apis.flatMap(({ bases }) => bases.map(({ region }) => region ?? 'eu')),
    ),
  )
  const settings = unique(kinds.flatMap((kind) => Object.keys(kind.settings ?? {})))
  const examples = kinds.flatMap((kind) =>
    Object.values(kind.settings ?? {}).map(({ example }) => example),
  )
  const variables = unique(kinds.flatMap(({ key }) => key.variables))
  const fillers = unique(kinds.flatMap(({ key }) => key.fillers ?? []))
  return fc.constantFrom(...kinds).chain((kind) =>
    fc
      .record({
        kind: mostly(fc.constant(kind.id), fc.oneof(fc.constantFrom('knid', undefined), odd)),
        base_url: fc.option(mostly(urlOf(kind, kinds), odd), { nil: undefined, freq: 3 }),
        hosts: sometimes(list),
        api_key: fc.option(
          fc.oneof(
            fc.constantFrom('none', 'caller', '${KEY}', '${KEY:-no_key}', 'op://a/b', {
              file: '/x',
            }),
            fc.constantFrom(...variables.map((name) => `\${${name}}`)),
            fc.constantFrom(...fillers, 'x'.repeat(40)),
            odd,
          ),
          { nil: undefined },
        ),
        identity: sometimes(mostly(fc.constantFrom('aws', 'azure', 'gcp'), odd)),
        auth: sometimes(mostly(fc.constantFrom('bearer', 'x-api-key'), odd)),
        models: sometimes(
          mostly(fc.constantFrom(['m'], [], [{ id: 'm' }], [{ id: 'm', for: 'embeddings' }]), odd),
        ),
        headers: sometimes(mostly(fc.constantFrom({ 'X-Team': 'a' }, { 'X Team': 'a' }, {}), odd)),
        wire: sometimes(
          fc.oneof(
            fc.constantFrom(...kind.apis.map(({ wire }) => wire)),
            fc.subarray(Object.keys(wires)),
            odd,
          ),
        ),
        region: sometimes(mostly(fc.constantFrom(...regions), odd)),
        forwards: sometimes(mostly(fc.constantFrom('*', ['openai'], []), odd)),
        modles: mostly(fc.constant(undefined), odd),
        own: fc.dictionary(
          mostly(
            fc.constantFrom('', ...Object.keys(kind.settings ?? {})),
            fc.constantFrom('', ...settings),
          ),
          fc.oneof(fc.constantFrom(...examples, 'a b', '${SETTING}'), odd),
          { maxKeys: 2 },
        ),
      })
      .map(({ own, ...fields }) => defined({ ...fields, ...own, '': undefined })),
  )
}

/** The addresses of the kind and of others, and what goes wrong in them. */
function urlOf(kind: Kind, kinds: Kind[]): fc.Arbitrary<string> {
  const own = basesOf(kind)
  const base = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own, 'http://localhost:8080/v1') },
    fc.constantFrom(...kinds.flatMap(basesOf)),
    fc.constantFrom('https://llm.example.com/v1', 'http://10.0.0.1:8000', 'https://[::1]/v1'),
  )
  const routes = Object.values(wires).flatMap((wire) => wire.routes)
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.constant((url: string) => url) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...routes).map((route) => (url: string) => url + route),
    },
    fc
      .constantFrom(
        '/',
        '//',
        '/v1',
        '/v1/',
        '/v1/v1',
        '/x',
        '?a=b',
        '?',
        '#a',
        '/%76',
        '/..',
        '/./',
      )
      .map((end) => (url: string) => url + end),
    fc.constantFrom<((url: string) => string)[]>(
      (url) => url.replace(/^(https?:\/\/[^/]+).*/, '$1'),
      (url) => url.replace(/^(https?:\/\/[^/]+).*/, '$1/v1'),
      (url) => url.replace(/\/[^/]*$/, ''),
      (url) => url.replace(/^https?:\/\//, ''),
      (url) => url.replace(/^https/, 'http'),
      (url) => url.replace(/:\/\//, ':///'),
      (url) => url.replace(/:\/\//, '://me:pass@'),
      (url) => url.replace(/:\/\//, '://:@'),
      (url) => url.replace(/:\/\/([^/:]+)/, '://$1:8443'),
      (url) => url.replace(/:\/\/([^/:]+)/, '://$1.'),
      (url) => url.replace(/:\/\/([^/:]+)/, '://x.$1'),
      (url) => url.toUpperCase(),
      (url) => ` ${url} `,
      (url) => url.replaceAll('/', '\\'),
      (url) => `\${LLM_URL:-${url}}`,
      (url) => url.replace(/:\/\/[^/]+/, '://${LLM_HOST}'),
      (url) => url.replace(/[^/]+$/, '${LLM_PATH}'),
      () => '${LLM_URL}',
      () => '${not a reference}',
      () => 'https://',
    ),
  )
  return fc.tuple(base, change, change).map(([url, first, second]) => second(first(url)))
}

function basesOf({ apis, mistakes }: Kind): string[] {
  const templates = [
    ...apis.flatMap(({ bases, accepts = [] }) => [...bases.map(({ url }) => url), ...accepts]),
    ...mistakes.flatMap(({ url, cure }) => [url, cure ?? url]),
  ]
  return templates
    .filter((template) => template.includes('://'))
    .map((template) => template.replaceAll('{host}', 'llm.lan:9000').replace(/\{[^}]*\}/g, 'x'))
}

const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  null,
  '',
  'text',
  'two\nlines',
  7,
  true,
  [],
  ['text'],
  [7],
  {},
  { id: 7 },
  { file: 'x', more: 1 },
)
const list = fc.oneof(fc.constantFrom([], ['llm.example.com'], ['.example.com', 'localhost']), odd)

function sometimes<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}

function mostly<T, U>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: other })
}

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
