import { describe, expect, it } from 'vitest'
import { right } from '../cli/run.ts'
import { compile, compilers, surroundings } from '../client/compile.ts'
import { filesFrom } from '../client/support.ts'

const yaml = `${right}roles:
  chat: local/qwen3-8b
generate:
  client:
    - { out: 'virtual:keyfit', sdk: openai }
    - { out: 'virtual:keyfit/cloud', sdk: openai, providers: [cloud] }
`

const good = `import { providers, roles, type ProviderName } from 'virtual:keyfit'
import { createClient } from 'virtual:keyfit/cloud'
export const name: ProviderName = 'local'
export const url: string = providers.local.baseURL + roles.chat.baseURL + createClient('cloud').baseURL
`
const bad: Record<string, string> = {
  'no-such-provider.ts': `import { providers } from 'virtual:keyfit'\nexport const all: unknown[] = [providers.remote]\n`,
  'not-in-this-one.ts': `import { createClient } from 'virtual:keyfit/cloud'\nexport const all: unknown[] = [createClient('local')]\n`,
  'not-exported.ts': `import { declared } from 'virtual:keyfit'\nexport const all: unknown[] = [declared]\n`,
}

describe.each(compilers)('under %s', (compiler) => {
  it.each(Object.entries(surroundings))(
    'and %s, modules without a file are typed',
    async (_, surrounding) => {
      const files = await filesFrom(yaml)
      expect([...files.keys()].sort()).toEqual([
        'keyfit-env.d.ts',
        'virtual:keyfit',
        'virtual:keyfit/cloud',
      ])
      const errors = await compile(compiler, surrounding, [
        ['keyfit-env.d.ts', files.get('keyfit-env.d.ts') ?? ''],
        ['good.ts', good],
        ...Object.entries(bad),
      ])
      expect([...errors.keys()].sort()).toEqual(Object.keys(bad).sort())
    },
  )
})
