import { describe, expect, it } from 'vitest'
import { kinds } from '../../kinds/index.ts'
import { rules } from '../../rules/index.ts'
import { leakOf } from '../canaries.ts'
import { keyfit, project } from './run.ts'

const folder = project()

describe('keyfit explain', () => {
  it.each(rules)('prints the page of $id', async ({ id, about, docs, bad, good }) => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', id])
    expect(stdout).toContain(id)
    expect(stdout).toContain(about)
    expect(stdout).toContain(docs.trim())
    for (const { title } of [...bad, ...good]) expect(stdout).toContain(`It ${title}\n`)
    // each bad example with the report it gets
    expect(stdout.split(`[${id}]\n`).length - 1).toBe(bad.length)
    expect(stdout).not.toContain('{sample:')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each(kinds)('prints all that is known of $id', async (kind) => {
    const { code, stdout } = await keyfit(folder, ['explain', kind.id])
    const facts = [
      kind.name,
      kind.about,
      ...kind.hosts,
      ...kind.key.variables,
      ...kind.key.shapes.map(({ pattern }) => pattern),
      ...Object.keys(kind.settings ?? {}),
      ...kind.mistakes.flatMap(({ url, happens, cure }) => [url, happens, cure ?? '']),
      ...(kind.notes ?? []),
      ...kind.sources.map(({ url, seen }) => `${url}, ${seen}`),
    ]
    for (const fact of facts) expect(stdout).toContain(fact)
    expect(code).toBe(0)
  })

  it('knows what was meant', async () => {
    const { code, stdout, stderr } = await keyfit(folder, ['explain', 'key-fit-host'])
    expect(stderr).toBe(
      'keyfit: `key-fit-host` is no rule and no kind. Did you mean key-fits-host?\n',
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
