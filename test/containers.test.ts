import { describe, expect, it } from 'vitest'
import {
  bakedIn,
  environmentsIn,
  type Given,
  givenTo,
  type Service,
  servicesIn,
  setInService,
} from '../schema/containers.ts'

const file = 'compose.yaml'

/** The one service `s` with these lines. */
function serviceOf(lines: string): Service {
  const [service] = servicesIn(file, `services:\n  s:\n${lines.replace(/^/gm, '    ')}\n`)
  return service as Service
}

/** What is given, with the value shown, and where it stands. */
function shown({ name, key, variable, isItem, at }: Given) {
  const { line, column, endColumn } = at
  const value = key?.asDestination() ?? null
  return [name, value, variable, `${line}:${column}-${endColumn}`, ...(isItem ? ['item'] : [])]
}

describe('a compose file', () => {
  it('has services, of which only mappings count', () => {
    const text = 'services:\n  a: { image: vllm/vllm-openai }\n  b: { image: [x] }\n  c: text\n'
    expect(servicesIn(file, text)).toEqual([
      { name: 'a', image: 'vllm/vllm-openai', ports: [], options: [] },
      { name: 'b', image: '', ports: [], options: [] },
    ])
  })

  it.each(['- a\n', 'services: [a]\n', 'services:\n', '{', 'other: 1\n'])(
    'that is none has nothing: %j',
    (text) => {
      expect(servicesIn(file, text)).toEqual([])
      expect(environmentsIn(file, `${text}# environment:\nenvironment: x\n`)).toEqual([])
    },
  )

  it.each<[ports: string, expected: [outside: number, inside: number][]]>([
    ['[8080]', [[8080, 8080]]],
    ['["8080"]', [[8080, 8080]]],
    ['["8080:80"]', [[8080, 80]]],
    [
      '["127.0.0.1:8080:80/tcp", "53:53/udp"]',
      [
        [8080, 80],
        [53, 53],
      ],
    ],
    ['["8080:80/sctp", "a:80", "80:", "8000-8010:80", "0:80", "80:65536", "1.5:80"]', []],
    ['["1:65535"]', [[1, 65535]]],
    [
      '[{ target: 80, published: 8080 }, { target: 81 }, { published: 82 }]',
      [
        [8080, 80],
        [81, 81],
      ],
    ],
    ['[{ target: 80, published: "8081" }, { target: 80, published: a }]', [[8081, 80]]],
    ['[[80], null, true]', []],
    ['8080', []],
    ['["8080/tcp:80", "8080:80/tcp/udp"]', []],
  ])('with the ports %s listens on %j', (ports, expected) => {
    expect(serviceOf(`ports: ${ports}`).ports).toEqual(
      expected.map(([outside, inside]) => ({ outside, inside })),
    )
  })

  it.each<[lines: string, expected: unknown[][]]>([
    [
      'command: --model a/b --api-key secret --port=8000 -v --last',
      [
        ['--model', 'a/b', null, '3:14-21'],
        ['--api-key', 'secret', null, '3:26-35'],
        ['--port', '8000', null, '3:43-49'],
        ['--last', '', null, '3:58-64'],
      ],
    ],
    [
      `command: 'serve "--api-key" "two words" --name ''a b'' --Up x'`,
      [
        ['--api-key', 'two words', null, '3:22-31'],
        ['--name', 'a b', null, '3:45-51'],
        ['--Up', 'x', null, '3:60-64'],
      ],
    ],
    [
      'command: [serve, --api-key, "${KEY}", --port=, 1, --9]',
      [
        ['--api-key', null, 'KEY', '3:22-31'],
        ['--port', '', null, '3:43-49'],
      ],
    ],
    [
      'entrypoint: [a, -k, b]\ncommand: -m c',
      [
        ['-k', 'b', null, '3:21-23'],
        ['-m', 'c', null, '4:14-16'],
      ],
    ],
    ['command: { a: --api-key }', []],
    ['command: --a.b c --d! e a--f g --h a"b"c', [['--h', 'a"b"c', null, '3:36-39']]],
  ])('gives a service the options of %j', (lines, expected) => {
    expect(serviceOf(lines).options.map(shown)).toEqual(expected)
  })

  it.each<[value: string, key: string | null, variable: string | null]>([
    ['plain', 'plain', null],
    ['${NAME}', null, 'NAME'],
    ['$NAME', null, 'NAME'],
    ['${NAME:-default}', 'default', 'NAME'],
    ['${NAME-default}', 'default', 'NAME'],
    ['${NAME:-}', '', 'NAME'],
    ['${NAME:?is needed}', null, 'NAME'],
    ['${NAME?}', null, 'NAME'],
    ['a${NAME}', 'a${NAME}', null],
    ['${NAME}a', '${NAME}a', null],
    ['$NAME-a', '$NAME-a', null],
  ])('gives in %s the value %s of the variable %s', (value, key, variable) => {
    const text = `services:\n  s:\n    command: ["-k", "${value}"]\n    environment: { K: "${value}" }\n`
    const [service] = servicesIn(file, text)
    const given = givenTo(service as Service, file, text)
    expect(given.map((one) => [one.name, one.key?.asDestination() ?? null, one.variable])).toEqual([
      ['-k', key, variable],
      ['K', key, variable],
    ])
  })

  it('sets variables, in a mapping or a list', () => {
    const text = `services:
  map:
    env_file: .env
    environment:
      TEXT: a
      NUMBER: 1
      HANDED_ON:
      ODD: [a]
  list:
    environment:
      - TEXT=a=b
      - EMPTY=
      - HANDED_ON
      - =nothing
      - "LINES=a

        b"
      - [a]
  none: { environment: text }
  text: environment
`
    const found = environmentsIn(file, text).map(({ at, ...rest }) => ({
      ...rest,
      at: `${at.line}:${at.column}-${at.endColumn}`,
    }))
    const inMap = { service: 'map', hasFiles: true, isItem: false }
    const inList = { service: 'list', hasFiles: false, isItem: true }
    expect(found).toEqual([
      { ...inMap, name: 'TEXT', text: 'a', at: '5:13-14' },
      { ...inMap, name: 'NUMBER', text: '1', at: '6:15-16' },
      { ...inMap, name: 'HANDED_ON', text: null, at: '7:7-16' },
      { ...inMap, name: 'ODD', text: null, at: '8:7-10' },
      { ...inList, name: 'TEXT', text: 'a=b', at: '11:9-17' },
      { ...inList, name: 'EMPTY', text: '', at: '12:9-15' },
      { ...inList, name: 'HANDED_ON', text: null, at: '13:9-18' },
      { ...inList, name: 'LINES', text: 'a\nb', at: '15:9-10' },
    ])
  })

  it('gives a service its own variables and no other’s', () => {
    const text = `services:
  a: { command: [--key, x], environment: { A: "1", B: } }
  b: { environment: { C: "2" } }
`
    const [service] = servicesIn(file, text)
    expect(givenTo(service as Service, file, text).map(shown)).toEqual([
      ['--key', 'x', null, '2:18-23'],
      ['A', '1', null, '2:47-50'],
      ['B', null, 'B', '2:52-53'],
    ])
  })

  it('is written as it was', () => {
    expect(setInService({ name: 'A', isItem: true }, 'b')).toBe('- A=b')
    expect(setInService({ name: 'A', isItem: false }, 'b')).toBe('A: b')
  })
})

describe('a Dockerfile', () => {
  it.each<[line: string, expected: unknown[]]>([
    ['ENV A=b', ['A', 'b', '1:7-8']],
    ['  env A  b c', ['A', 'b', '1:10-11']],
    ['ARG A=b c', ['A', 'b', '1:7-8']],
    ['ENV  AB_1=bc', ['AB_1', 'bc', '1:11-13']],
    ['ENVIRONMENT A=b', []],
    ['RUN ENV A=b', []],
    ['ENV A', []],
    ['ENV =b', []],
  ])('%j bakes in %j', (line, expected) => {
    const [found] = bakedIn('Dockerfile', `${line}\n`)
    const at = found && `${found.at.line}:${found.at.column}-${found.at.endColumn}`
    expect(found === undefined ? [] : [found.name, found.text, at]).toEqual(expected)
  })

  it('is one by its name, and has a place in each line', () => {
    expect(bakedIn('compose.yaml', 'ENV A=b\n')).toEqual([])
    const found = bakedIn('app/api.dockerfile', 'FROM a\nENV A=b\nARG C=d\n')
    expect(found.map(({ name, at }) => [name, at.file, at.line])).toEqual([
      ['A', 'app/api.dockerfile', 2],
      ['C', 'app/api.dockerfile', 3],
    ])
  })
})
