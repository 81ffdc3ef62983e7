import { describe, expect, it } from 'vitest'
import type { Checked } from '../../diagnostics/checked.ts'
import { renderGithub } from '../../diagnostics/github.ts'
import { renderGitlab } from '../../diagnostics/gitlab.ts'
import { renderJunit } from '../../diagnostics/junit.ts'
import { renderSarif } from '../../diagnostics/sarif.ts'
import { check } from '../../keyfit.ts'
import { rules } from '../../rules/index.ts'

function checked(yaml: string, file = 'keyfit.yaml'): Checked {
  const { source, diagnostics, redact, backends } = check(yaml, { file })
  return {
    file,
    texts: new Map([[file, source.text]]),
    diagnostics,
    providers: backends.length,
    clean: 'every key fits',
    redact,
  }
}

const wrong = `version: 1
providers:
  local:
    kind: llama-server
    base_url: http://localhost:8080
`
const right = wrong.replace('8080', '8080/v1')
const warning = `version: 1
providers:
  local:
    kind: vllm
    base_url: http://0.0.0.0:8000/v1
`

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> }
      }[]
      partialFingerprints: Record<string, string>
      fixes?: {
        artifactChanges: {
          replacements: { deletedRegion: object; insertedContent: { text: string } }[]
        }[]
      }[]
    }[]
  }[]
}

function sarif(...files: Checked[]): Sarif['runs'][0] {
  const log = JSON.parse(renderSarif(files, rules, '0.0.0')) as Sarif
  return log.runs[0] as Sarif['runs'][0]
}

describe('github', () => {
  it('annotates the line, with cause and fix', () => {
    const [command, summary] = renderGithub([checked(wrong)]).split('\n')
    expect(command).toMatch(
      /^::error file=keyfit.yaml,line=5,endLine=5,col=15,endColumn=35,title=url-has-api-path::`\/v1` is missing/,
    )
    expect(command).toContain('%0AFix: base_url: http://localhost:8080/v1')
    expect(summary).toBe('1 error in keyfit.yaml')
  })

  it('lets no text of the file end a command or begin one', () => {
    const text = renderGithub([
      checked(
        'version: 1\nproviders:\n  "a\\n::error::b%": { kind: openai, x: 1 }\n',
        'a,b:c.yaml',
      ),
    ])
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(
      text.split('\n').length - 2,
    )
    expect(text).toContain('file=a%2Cb%3Ac.yaml')
  })
})

describe('sarif', () => {
  it('has the place, the rule with its page, and the fix as a change', () => {
    const { tool, results } = sarif(checked(wrong, 'apps/a b/keyfit.yaml'))
    expect(results).toHaveLength(1)
    const [result] = results
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'apps/a%20b/keyfit.yaml' },
      region: { startLine: 5, startColumn: 15, endLine: 5, endColumn: 36 },
    })
    expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('url-has-api-path')
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 5, startColumn: 15, endLine: 5, endColumn: 36 },
        insertedContent: { text: 'http://localhost:8080/v1' },
      },
    ])
  })

  it('knows a mistake again when its line has moved, and tells two apart', () => {
    const print = (yaml: string) =>
      sarif(checked(yaml)).results.map((result) => result.partialFingerprints['keyfit/v1'])
    expect(print(`# one\n# two\n${wrong}`)).toEqual(print(wrong))
    const two = print(wrong + wrong.slice(wrong.indexOf('  local')).replace('local:', 'other:'))
    expect(new Set(two).size).toBe(2)
  })

  it('offers no edit that would repeat a key', () => {
    const key = `sk-proj-${'x'.repeat(48)}`
    const text = renderSarif(
      [checked(`version: 1\nproviders:\n  a: { kind: openai, models: ${key} }\n`)],
      rules,
      '0.0.0',
    )
    expect(text).not.toContain('xxxxxxxxxx')
  })
})

describe('junit', () => {
  it('is a suite a file, in which errors fail', () => {
    const xml = renderJunit([checked(wrong), checked(right, 'b.yaml'), checked(warning, 'c.yaml')])
    expect(xml).toContain('<testsuites name="keyfit" tests="3" failures="1">')
    expect(xml).toContain(
      '<testcase name="url-has-api-path at 5:15" classname="keyfit.yaml"><failure',
    )
    expect(xml).toContain('<testcase name="every key fits" classname="b.yaml"/>')
    expect(xml).toContain('<system-out>warning:')
  })

  it('holds no character that XML does not know', () => {
    const one = checked(wrong)
    const [diagnostic] = one.diagnostics
    if (diagnostic === undefined) throw new Error('there is one')
    const message = 'a \u0000 \u001b ]]> & < " \ud800'
    const xml = renderJunit([{ ...one, diagnostics: [{ ...diagnostic, message }] }])
    expect(xml).toContain('a \ufffd \ufffd ]]&gt; &amp; &lt; &quot; \ufffd')
  })
})

it('gitlab has a line, a fingerprint and a severity', () => {
  expect(JSON.parse(renderGitlab([checked(warning)]))).toEqual([
    {
      description: expect.stringContaining('`0.0.0.0` is an address to listen on'),
      check_name: 'host-is-reachable',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'minor',
      location: { path: 'keyfit.yaml', lines: { begin: 5, end: 5 } },
    },
  ])
})
