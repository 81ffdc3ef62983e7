import { describe, expect, it } from 'vitest'
import { keyfit, project, put, right } from './run.ts'

const yaml = `${right}generate:\n  client: { out: src/llm.ts, sdk: openai }\n`
const byHand = `import OpenAI from 'openai'\nexport const client = new OpenAI()\n`

describe('keyfit audit', () => {
  it('ends with 0 and one line where nothing goes around', async () => {
    const folder = project({ 'keyfit.yaml': yaml, 'src/a.ts': 'export const a = 1\n' })
    const { code, output } = await keyfit(folder, ['audit'])
    expect(output).toBe('2 files: 2 providers, no code goes around the clients\n')
    expect(code).toBe(0)
  })

  it('warns with the line and what to use instead, and fails only with --max-warnings', async () => {
    const folder = project({ 'keyfit.yaml': yaml, 'src/deep/a.mts': byHand })
    const { code, stdout } = await keyfit(folder, ['audit'])
    expect(stdout).toContain('src/deep/a.mts:2:23 warning `new OpenAI()` of openai goes around')
    expect(stdout).toContain("    import { providers } from '../llm.ts'\n    providers.cloud\n")
    expect(stdout).toMatch(/\n1 warning in 2 files\n$/)
    expect(code).toBe(0)
    expect((await keyfit(folder, ['audit', '--max-warnings', '0'])).code).toBe(1)
  })

  it('passes over what git ignores, packages, types and what keyfit wrote', async () => {
    const folder = project({
      '.git/HEAD': '',
      '.gitignore': 'dist\n',
      'app/keyfit.yaml': yaml,
      'app/.gitignore': 'gen/\n',
      'app/dist/a.js': byHand,
      'app/gen/a.js': byHand,
      'app/node_modules/a/a.js': byHand,
      'app/src/llm.ts': byHand,
      'app/src/a.d.ts': byHand,
      'app/src/a.txt': byHand,
      'app/inner/keyfit.yaml': right,
      'app/inner/a.ts': byHand,
    })
    const { output } = await keyfit(folder, ['audit', 'app'])
    expect(output).toBe('app/keyfit.yaml: 2 providers, no code goes around the clients\n')
    const all = await keyfit(folder, ['audit'])
    expect(all.stdout.match(/^\S+:\d+ warning/gm)).toEqual(['app/inner/a.ts:2:23 warning'])
  })

  it.each([
    ['json', '"rule": "client-is-used"'],
    ['github', '::warning file=a.ts,line=2,endLine=2,col=23,endColumn=32,title=client-is-used::'],
    ['gitlab', '"check_name": "client-is-used"'],
    ['junit', 'name="client-is-used at 2:23" classname="a.ts"'],
    ['sarif', '"ruleId": "client-is-used",\n          "ruleIndex": 0,'],
  ])('reports as %s', async (format, part) => {
    const folder = project({ 'keyfit.yaml': yaml, 'a.ts': byHand })
    const { code, stdout } = await keyfit(folder, ['audit', '--format', format])
    expect(stdout).toContain(part)
    expect(code).toBe(0)
  })

  it('prints no key, neither by shape nor by value', async () => {
    const key = `sk-proj-${'tG7kQ2mZ9xV4bN1cR8wL5pJ3'}`
    const folder = project({
      'keyfit.yaml': yaml,
      '.env': 'OPENAI_API_KEY=correct-horse-battery\n',
      'a.js': `const OpenAI = require('openai')
new OpenAI({ apiKey: '${key}' }); call('${key}', 'correct-horse-battery')
fetch('https://user:${key}@api.openai.com/v1?key=${key}')
// keyfit-ignore ${key}: x
const k = process.env.OPENAI_API_KEY || '${key}'
`,
    })
    for (const format of ['text', 'json', 'github', 'gitlab', 'junit', 'sarif']) {
      const { stdout } = await keyfit(folder, ['audit', '--format', format])
      expect(stdout).toContain('a.js')
      expect(stdout).not.toContain('tG7kQ2mZ')
      expect(stdout).not.toContain('correct-horse')
    }
  })

  it('ends with 2 where keyfit.yaml is absent or cannot be read', async () => {
    const absent = await keyfit(project(), ['audit'])
    expect(absent.stderr).toContain('Run keyfit init to make one')
    expect(absent.code).toBe(2)
    const folder = project({ 'keyfit.yaml': 'version: [' })
    const broken = await keyfit(folder, ['audit'])
    expect(broken.stderr).toContain('Run keyfit check to see why')
    expect(broken.code).toBe(2)
  })

  it('says in its help when it fails, and has a page for each rule', async () => {
    const folder = project()
    put(folder, { 'keyfit.yaml': yaml })
    expect((await keyfit(folder, ['audit', '--help'])).stdout).toContain('--max-warnings')
    for (const rule of ['client-is-used', 'address-is-declared', 'key-is-not-read']) {
      const { stdout } = await keyfit(folder, ['explain', rule])
      expect(stdout).toContain(`// keyfit-ignore ${rule}: `)
    }
  })
})
