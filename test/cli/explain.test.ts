import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { hostPage } from '../../cli/explain-host.ts'
import { keyShapePage } from '../../cli/explain-key-shape.ts'
import { kinds } from '../../kinds/index.ts'
import { rules } from '../../rules/index.ts'
import { leakOf } from '../canaries.ts'
import { keyfit, project } from './run.ts'

const folder = project()
const paint = pc.createColors(false)

describe('keyfit explain', () => {
  it.each(rules)('prints the page of $id', async ({ id, about, docs, bad, good }) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', id])
    expect(stdout).toContain(id)
    expect(stdout).toContain(about)
    expect(stdout).toContain(docs.trim())
    for (const { title } of [...bad, ...good]) expect(stdout).toContain(`It ${title}\n`)
    // each bad example with the report it gets
    const reports = stdout.match(new RegExp(`\\[${id}\\](?: in environment \\w+)?\n`, 'g'))
    expect(reports).toHaveLength(bad.length)
    expect(stdout).not.toContain('{sample:')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each(kinds)('prints the page of the kind $id', async (kind) => {
    const { code, stdout } = await keyfit(folder, ['explain', kind.id])
    const facts = [
      kind.name,
      kind.about,
      ...kind.mistakes.flatMap(({ url, happens, cure }) => [url, happens, cure ?? '']),
      ...kind.sources.map(({ url, seen }) => `${url}, ${seen}`),
    ]
    for (const fact of facts) expect(stdout).toContain(fact)
    expect(code).toBe(0)
  })

  it('knows what was meant', async () => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', 'key-fit-host'])
    expect(stderr).toBe(
      'keyfit: `key-fit-host` is no rule, no kind and no reader. Did you mean key-fits-host?\n',
    )
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect((await keyfit(folder, ['explain', 'llamaserver'])).stderr).toContain('llama-server?')
  })

  it('lists what there is where nothing is near', async () => {
    const { stderr } = await keyfit(folder, ['explain', 'weather'])
    for (const { id } of [...rules, ...kinds]) expect(stderr).toContain(id)
  })

  it('repeats no key', async () => {
    const key = `gsk_${'tG7kQ2mZ9xV4bN1cR8wL5pJ3'.repeat(2)}`
    const { output } = await keyfit(folder, ['explain', key])
    expect(leakOf(key, output)).toBeNull()
    expect(output).toContain('gsk_…')
  })
})

describe('keyfit explain --host', () => {
  it.each<[address: string, said: string[]]>([
    ['api.moonshot.cn', ['One kind owns', 'moonshot (cloud)', 'region `cn`', 'separate accounts']],
    ['API.Moonshot.CN.', ['moonshot (cloud)']],
    ['api.moonshot.cn:443', ['moonshot (cloud)']],
    [
      'https://api.moonshot.cn/v1',
      ['It is right as base URL of the OpenAI wire, region `cn`', 'Messages wire it is wrong'],
    ],
    [
      'https://api.moonshot.cn/v1/chat/completions',
      ['ends in `/chat/completions`', 'base_url: https://api.moonshot.cn/v1'],
    ],
    ['https://api.groq.com/v1', ['OpenAI wire it is wrong', 'https://api.groq.com/openai/v1']],
    ['https://me:hidden@api.groq.com/openai/v1?key=hidden', ['https://api.groq.com/openai/v1\n']],
    ['contoso.openai.azure.com', ['azure-openai (cloud)', '{resource}']],
    ['localhost:11434', ['On port 11434 one kind listens', 'ollama', 'http://localhost:11434/v1']],
    ['localhost:8080', ['kinds listen on port 8080', 'llama-server', 'llamafile', 'localai']],
    ['8000', ['kinds listen on port 8000', 'vllm', 'optillm']],
    ['[::1]:8000', ['http://[::1]:8000/v1']],
    ['http://llm.lan:8000', ['vllm', 'wrong: `/v1` is missing', 'http://llm.lan:8000/v1']],
    ['localhost', ['No port is said', 'http://localhost:1234/v1', 'http://localhost:8080/v1']],
  ])('knows %s', async (address, said) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', '--host', address])
    for (const text of said) expect(stdout).toContain(text)
    expect(stdout).not.toContain('hidden')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each([
    ['api.moonshot.com', 'Did you mean api.moonshot.'],
    ['chat.groq.com', 'Did you mean api.groq.com?'],
    ['llm.example.com', '`kind: openai-compatible`'],
    ['localhost:9', 'no kind listens on port 9 unless told to; usual ports are 1234, '],
    ['postgres://db/x', 'is no host, no host with a port and no URL'],
    ['', 'is no host'],
    ['u:hunter2hunter2@nosuch.example.com', '`nosuch.example.com` is no address of any kind'],
    ['https://u:hunter2@nosuch.example.com/v1?k=hunter2', '`https://nosuch.example.com/v1` is'],
    ['postgres://u:hunter2@db/x?k=hunter2', '`postgres://…@db/x?…` is no host'],
    ['u:hunter2hunter2@no such host', '`…@no such host` is no host'],
  ])('says that nothing is known of %s', async (address, said) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', '--host', address])
    expect(stderr).toContain(said)
    expect(stderr).not.toContain('hunter2')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('names every kind whose own host it is', async () => {
    for (const { id, hosts } of kinds.filter((kind) => kind.hosts.length > 0)) {
      const host = (hosts[0] as string).replaceAll('*', 'a1').replace(/^\./, '')
      expect(hostPage(host, kinds, paint)).toContain(`\n${id} (`)
    }
  })
})

describe('keyfit explain --key-shape', () => {
  it.each<[beginning: string, said: string[], not?: string]>([
    ['sk-or-v1-…', ['keyfit reads it as a key of openrouter', '`sk-or-v`  openrouter (scanner)']],
    ['sk-', ['issuers share `sk-`', 'deepseek', 'Longer beginnings', '`sk-ant-'], 'reads it as'],
    ['gsk_...', ['as a key of groq: `gsk_`', 'only makes warnings'], 'Longer'],
    ['AIza', ['google-gemini (documented)', 'google-vertex']],
    ['sk-ant-admin01-', ['It is an administration key, not for inference.']],
    ['sk-sp-', ['2 issuers share `sk-sp-`', 'tencent-plan', 'alibaba-plan']],
    ['s', ['No key is known that begins with this alone', '`sk-']],
    // hexadecimal after `sk-`, which this is not
    ['sk-or-v1-', ['`sk-`      openai'], ' deepseek '],
  ])('knows %s', async (beginning, said, not) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', '--key-shape', beginning])
    for (const text of said) expect(stdout).toContain(text)
    if (not !== undefined) expect(stdout).not.toContain(not)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each([
    ['GSK', 'Did you mean gsk_?'],
    ['zzz', 'Known beginnings: '],
    ['', 'Known beginnings: '],
    ['!', 'Known beginnings: '],
  ])('says that nothing is known of %j', async (beginning, said) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', '--key-shape', beginning])
    expect(stderr).toContain(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  const random = 'tG7kQ2mZ9xV4bN1cR8wL5pJ3'
  it.each([
    ['gsk_', 'gsk_', random.repeat(2)],
    ['sk-or-v', 'sk-or-v1-', random],
    ['sk-', 'sk-', random.slice(0, 14)],
    [null, '', '0123456789abcdef'.repeat(2)],
    [null, '', random],
  ])('refuses a whole key that begins with %s', async (prefix, start, rest) => {
    for (const given of [`--key-shape=${start}${rest}`, `--key-shape=${start}${rest}…`]) {
      const { code, stdout, stderr } = await keyfit(folder, ['explain', given])
      expect(stderr).toContain('this looks like a whole key')
      expect(stderr).toContain('Type only how it begins')
      if (prefix !== null) expect(stderr).toContain(`begins with \`${prefix}\``)
      expect(leakOf(start + rest, stderr)).toBeNull()
      expect(stdout).toBe('')
      expect(code).toBe(2)
    }
  })

  it('refuses the sample of every shape, and knows every prefix', () => {
    for (const { id, key } of kinds) {
      for (const shape of key.shapes) {
        if (shape.prefix !== '') {
          expect(keyShapePage(shape.prefix, kinds, paint)).toContain(` ${id}`)
        }
        expect(() => keyShapePage(`${shape.prefix}${random}`, kinds, paint)).toThrow(
          'looks like a whole key',
        )
      }
    }
  })

  it('repeats no part of what it does not know', async () => {
    for (const args of [
      ['--key-shape', 'tG7kQ2mZ9xV4'],
      ['--host', `sk-proj-${random}`],
    ]) {
      const { code, output } = await keyfit(folder, ['explain', ...args])
      expect(output).not.toMatch(/tG7kQ2mZ/i)
      expect(code).toBe(2)
    }
  })
})
