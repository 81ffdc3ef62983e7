import { describe, expect, it } from 'vitest'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { renderJson } from '../../diagnostics/json.ts'
import { createRedactor } from '../../diagnostics/redact.ts'
import { renderText } from '../../diagnostics/text.ts'

const redact = createRedactor({ prefixes: ['gsk_'] })

function at(line: number, column: number, endColumn: number, endLine = line) {
  return { line, column, endLine, endColumn }
}

function diagnostic(fields: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'key-fits-host',
    severity: 'error',
    message: 'api.openai.com does not accept the Groq key in GROQ_API_KEY',
    why: 'OpenAI would answer 401, after it has received the key.',
    fix: 'base_url: https://api.groq.com/openai/v1',
    file: 'keyfit.yaml',
    ...at(4, 15, 40),
    path: ['providers', 'fast', 'base_url'],
    environment: null,
    see: [],
    edit: null,
    ...fields,
  }
}

const text = `version: 1
providers:
  fast:
    base_url: https://api.openai.com/v1
    api_key: \${GROQ_API_KEY}
`

/** A text as that of the one file. */
function inFile(content: string): Map<string, string> {
  return new Map([['keyfit.yaml', content]])
}

function checked(fields: Partial<Checked> = {}): Checked {
  return {
    file: 'keyfit.yaml',
    texts: inFile(text),
    diagnostics: [diagnostic()],
    providers: 1,
    clean: 'every key fits',
    redact,
    ...fields,
  }
}

function rendered(fields: Partial<Checked>, width: number | null = null): string {
  return renderText([checked(fields)], { color: false, width })
}

/** The frame of a report on one line of text. */
function frame(line: string, column: number, endColumn: number, width: number | null = null) {
  const place = at(1, column, endColumn)
  const lines = rendered({ texts: inFile(line), diagnostics: [diagnostic(place)] }, width).split(
    '\n',
  )
  return lines.slice(1, 3)
}

describe('the text format', () => {
  it('shows two places that clash in one frame', () => {
    const see = [{ ...at(5, 16, 28), message: 'the key comes from here', file: 'keyfit.yaml' }]
    expect(rendered({ diagnostics: [diagnostic({ see })] })).toBe(
      `keyfit.yaml:4:15 error api.openai.com does not accept the Groq key in GROQ_API_KEY [key-fits-host]
4 │     base_url: https://api.openai.com/v1
  │               ^^^^^^^^^^^^^^^^^^^^^^^^^
5 │     api_key: \${GROQ_API_KEY}
  │                ~~~~~~~~~~~~ the key comes from here
  OpenAI would answer 401, after it has received the key.
  Fix: base_url: https://api.groq.com/openai/v1

1 error in keyfit.yaml
`,
    )
  })

  it('names a place in another file, and shows nothing of it', () => {
    const see = [{ ...at(2, 14, 70), message: 'the key comes from here', file: '.env' }]
    expect(rendered({ diagnostics: [diagnostic({ see })] })).toContain(
      '\n  see .env:2:14 the key comes from here\n',
    )
  })

  it('marks what lies between two places of a frame', () => {
    const see = [{ ...at(1, 1, 8), message: 'the version', file: 'keyfit.yaml' }]
    expect(rendered({ diagnostics: [diagnostic({ see })] })).toContain(
      '1 │ version: 1\n  │ ~~~~~~~ the version\n⋮\n4 │     base_url',
    )
  })

  it('shows both signs under one line', () => {
    const see = [{ ...at(4, 5, 13), message: 'named here', file: 'keyfit.yaml' }]
    expect(rendered({ diagnostics: [diagnostic({ see })] })).toContain(
      '  │               ^^^^^^^^^^^^^^^^^^^^^^^^^\n  │     ~~~~~~~~ named here\n',
    )
  })

  it('aligns the margin', () => {
    const long = `${'#\n'.repeat(9)}kind: x\n`
    const see = [{ ...at(9, 1, 2), message: 'here', file: 'keyfit.yaml' }]
    expect(
      rendered({ texts: inFile(long), diagnostics: [diagnostic({ ...at(10, 7, 8), see })] }),
    ).toContain(' 9 │ #\n   │ ~ here\n10 │ kind: x\n   │       ^\n')
  })

  it('has a multi-line fix below its label', () => {
    expect(rendered({ diagnostics: [diagnostic({ fix: 'hosts:\n  - a.example' })] })).toContain(
      '  Fix:\n    hosts:\n      - a.example\n',
    )
  })

  it('says nothing of a fix where there is none', () => {
    expect(rendered({ diagnostics: [diagnostic({ fix: null })] })).not.toContain('Fix')
  })

  it('wraps the reason, and only that, to the width of a terminal', () => {
    const lines = rendered({}, 50).split('\n')
    expect(lines).toContain('  OpenAI would answer 401, after it has received')
    expect(lines).toContain('  the key.')
    expect(lines[0]?.length).toBeGreaterThan(50)
    expect(rendered({}, null)).toContain(
      '  OpenAI would answer 401, after it has received the key.\n',
    )
  })

  it.each([
    [[], 4, 'keyfit.yaml: 4 providers, every key fits\n'],
    [[], 1, 'keyfit.yaml: 1 provider, every key fits\n'],
    [['warning'], 1, '1 warning in keyfit.yaml\n'],
    [['error', 'error', 'warning', 'hint'], 1, '2 errors, 1 warning, 1 hint in keyfit.yaml\n'],
  ] as const)('sums up %j', (severities, providers, summary) => {
    const diagnostics = severities.map((severity) => diagnostic({ severity }))
    const output = rendered({ diagnostics, providers })
    expect(output.slice(output.lastIndexOf('\n', output.length - 2) + 1)).toBe(summary)
  })

  it('sums up several files', () => {
    const clean = checked({ diagnostics: [], providers: 3 })
    const options = { color: false, width: null }
    expect(renderText([clean, clean], options)).toBe('2 files: 6 providers, every key fits\n')
    expect(renderText([clean, checked()], options)).toMatch(/\n1 error in 2 files\n$/)
  })

  it('has colours only when asked', () => {
    const colored = renderText([checked()], { color: true, width: null })
    expect(colored).toContain('\u001b[31merror\u001b[39m')
    expect(rendered({})).not.toContain('\u001b')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(rendered({}))
  })
})

describe('a line of a frame', () => {
  it.each([
    ['tabs', '\tkind:\topenai', 8, 14, ['1 │   kind:  openai', '  │          ^^^^^^']],
    ['wide letters', '"日本": "x"', 7, 10, ['1 │ "日本": "x"', '  │         ^^^']],
    ['marked wide letters', '日本', 1, 3, ['1 │ 日本', '  │ ^^^^']],
    ['combining marks', 'e\u0301: x', 5, 6, ['1 │ e\u0301: x', '  │    ^']],
    ['emoji', '🚀: x', 5, 6, ['1 │ 🚀: x', '  │     ^']],
    ['a range of nothing', 'kind:', 6, 6, ['1 │ kind:', '  │      ^']],
    ['a place behind the end', 'kind:', 99, 120, ['1 │ kind:', '  │      ^']],
    ['an escape sequence', 'a\u001b[31mb: x', 9, 10, ['1 │ a\uFFFD[31mb: x', '  │         ^']],
    ['marks of direction', 'a\u202eb: x', 6, 7, ['1 │ a\uFFFDb: x', '  │      ^']],
  ])('is right about %s', (_, line, column, endColumn, lines) => {
    expect(frame(line, column, endColumn)).toEqual(lines)
  })

  it('ends before a carriage return', () => {
    const output = rendered({ texts: inFile(text.replaceAll('\n', '\r\n')) })
    expect(output).toContain('4 │     base_url: https://api.openai.com/v1\n')
    expect(output).not.toContain('\r')
  })

  it('shows the first line of a place that has several', () => {
    const place = at(4, 5, 30, 5)
    expect(rendered({ diagnostics: [diagnostic(place)] })).toContain(
      '4 │     base_url: https://api.openai.com/v1\n  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  OpenAI',
    )
  })

  it.each([
    ['the beginning', 3],
    ['the middle', 5_000],
    ['the end', 9_990],
    ['far behind', 900_000],
  ])('is cut around a place at %s', (_, start) => {
    const line = `${'word '.repeat(200_000).slice(0, start - 1)}guilty ${'word '.repeat(2_000)}`
    const [shown = '', signs = ''] = frame(line, start, start + 6, 80)
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown.slice(signs.indexOf('^'), signs.lastIndexOf('^') + 1)).toBe('guilty')
  })

  it('is cut where the guilty part itself is long', () => {
    const [shown = '', signs = ''] = frame('ab '.repeat(1_000), 1_000, 2_000, 80)
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(signs.length).toBeLessThanOrEqual(80)
    expect(signs).toContain('^'.repeat(30))
  })

  it('keeps its signs in place where a key before them is masked', () => {
    const key = `gsk_${'x'.repeat(52)}`
    const line = `{ headers: { X: ${key} }, knid: groq }`
    const column = line.indexOf('knid') + 1
    const [shown = '', signs = ''] = frame(line, column, column + 4)
    expect(shown).toBe('1 │ { headers: { X: gsk_… }, knid: groq }')
    expect(shown.slice(signs.indexOf('^'), signs.lastIndexOf('^') + 1)).toBe('knid')
  })

  it('puts its signs under the mask where the key itself is meant', () => {
    const key = `gsk_${'x'.repeat(52)}`
    expect(frame(`headers: { X: ${key} }`, 15, 15 + key.length)).toEqual([
      '1 │ headers: { X: gsk_… }',
      '  │               ^^^^^',
    ])
  })

  it('hides a literal key that stands on a line of its own', () => {
    const lines = 'api_key:\n  hunter2-hunter2\n'
    const place = { ...at(2, 3, 18), path: ['providers', 'fast', 'api_key'] }
    const output = rendered({ texts: inFile(lines), diagnostics: [diagnostic(place)] })
    expect(output).not.toContain('hunter')
    expect(output).toContain('2 │   …\n  │   ^\n')
  })

  it.each([
    ['Authorization:\n  Bearer hunter2-hunter2\n', 'Authorization', '2 │   …\n  │   ^\n'],
    ['? Authorization\n: Bearer hunter2-hunter2\n', 'Authorization', '2 │ …\n'],
    ['api_key:\n  ${KEY:-hunter2-hunter2}\n', 'api_key', '2 │   ${KEY:-…}\n'],
    ['api_key:\n  ${KEY}hunter2-hunter2\n', 'api_key', '2 │   …\n'],
    ['#\nX-Team: ${TEAM:-hunter2-hunter2}\n', 'X-Team', '2 │ X-Team: ${TEAM:-…}\n'],
  ])('hides what a header or a reference holds: %j', (lines, field, shown) => {
    const parts = field === 'api_key' ? [field] : ['headers', field]
    const column = lines.startsWith('#') ? 9 : 3
    const place = { ...at(2, column, column + 10), path: ['providers', 'fast', ...parts] }
    const output = rendered({ texts: inFile(lines), diagnostics: [diagnostic(place)] })
    expect(output).not.toContain('hunter')
    expect(output).toContain(shown)
  })

  it('hides what a header holds where its name is meant', () => {
    const place = { ...at(1, 3, 9), path: ['providers', 'fast', 'headers', 'X-Team'] }
    const lines = '  X-Team: hunter2-hunter2\n'
    const output = rendered({ texts: inFile(lines), diagnostics: [diagnostic(place)] })
    expect(output).not.toContain('hunter')
    expect(output).toContain('1 │   …\n')
  })

  it('is not there where the file has no such line', () => {
    expect(rendered({ diagnostics: [diagnostic(at(99, 1, 2))] })).not.toContain('│')
    expect(rendered({ texts: inFile('') })).not.toContain('│')
  })
})

describe('what a terminal would obey', () => {
  it('is written out in messages, names and fixes', () => {
    const output = rendered({
      file: 'key\u001bfit.yaml',
      diagnostics: [
        diagnostic({
          file: 'key\u001bfit.yaml',
          message: 'unknown key `a\u001b[2Jb\nc`',
          why: 'x\u2028y\u202e',
          fix: 'z\u0007',
          see: [{ ...at(1, 1, 2), file: '.e\u0000nv', message: 'm\u009b' }],
        }),
      ],
    })
    expect(output).toContain('`a\\u001b[2Jb\\nc`')
    expect(output).toContain('x\\u2028y\\u202e')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/)
  })
})

describe('time', () => {
  it('grows with the number of reports', () => {
    const lines = 'kind: x\n'.repeat(20_000)
    const diagnostics = Array.from({ length: 20_000 }, (_, index) =>
      diagnostic(at(index + 1, 7, 8)),
    )
    // quadratic time would be minutes, which is longer than a test may take
    const text = rendered({ texts: inFile(lines), diagnostics })
    expect(text.split('\n').length).toBeGreaterThan(20_000)
  })
})

describe('the JSON format', () => {
  it('has the fields that scripts are written against, in their order', () => {
    const see = [{ ...at(5, 16, 28), message: 'from here', file: '.env' }]
    const extra = Object.assign(diagnostic({ see }), { provider: 'not for scripts' })
    const json = renderJson([checked({ diagnostics: [extra] }), checked({ diagnostics: [] })])
    expect(json).toBe(
      `${JSON.stringify(
        {
          version: 1,
          diagnostics: [
            {
              rule: 'key-fits-host',
              severity: 'error',
              message: 'api.openai.com does not accept the Groq key in GROQ_API_KEY',
              why: 'OpenAI would answer 401, after it has received the key.',
              fix: 'base_url: https://api.groq.com/openai/v1',
              file: 'keyfit.yaml',
              line: 4,
              column: 15,
              endLine: 4,
              endColumn: 40,
              path: ['providers', 'fast', 'base_url'],
              environment: null,
              see: [
                {
                  message: 'from here',
                  file: '.env',
                  line: 5,
                  column: 16,
                  endLine: 5,
                  endColumn: 28,
                },
              ],
            },
          ],
          files: 2,
          providers: 2,
        },
        null,
        2,
      )}\n`,
    )
  })
})
