import { kinds } from '../kinds/index.ts'
import { sampleOf } from '../schema/sample.ts'
import { tenProviders } from './ten-providers.ts'

/** A keyfit.yaml of many providers without a mistake, and the variables that it reads. */
export interface Providers {
  keyfitYaml: string
  env: string
  variables: Variable[]
}

/** A variable, a made-up key, and how the keys of its vendor begin. */
export interface Variable {
  name: string
  value: string
  prefix: string
}

/** The ten providers of ten-providers.ts, again and again, each copy with keys of its own. */
export function providers(count: number): Providers {
  const { keyfitYaml } = tenProviders()
  const start = keyfitYaml.indexOf('providers:\n') + 'providers:\n'.length
  const end = keyfitYaml.indexOf('\npolicy:')
  const blocks = keyfitYaml.slice(start, end).split(/^(?= {2}\S)/m)
  const variables: Variable[] = []
  const texts = Array.from({ length: count }, (_, index) => {
    const block = (blocks[index % blocks.length] ?? '').trimEnd()
    const copy = Math.floor(index / blocks.length)
    const kind = kinds.find(({ id }) => block.includes(`kind: ${id}\n`))
    const usual = kind?.key.variables[0]
    const shape = kind?.key.shapes[0]
    if (block.includes('api_key: none') || usual === undefined) return numbered(block, copy)
    const name = copy === 0 ? usual : `${usual}_${copy}`
    const prefix = shape?.prefix ?? ''
    const value = shape === undefined ? `${'x7Qa'.repeat(6)}${copy}` : sampleOf(shape)
    variables.push({ name, value, prefix })
    const own = `    api_key: \${${name}}`
    if (block.includes('api_key:')) return numbered(block.replace(/ {4}api_key:.*/, own), copy)
    return copy === 0 ? block : numbered(`${block}\n${own}`, copy)
  })
  return {
    keyfitYaml: `${keyfitYaml.slice(0, start)}${texts.join('\n')}\n${keyfitYaml.slice(end)}`,
    env: variables.map(({ name, value }) => `${name}=${value}\n`).join(''),
    variables,
  }
}

function numbered(block: string, copy: number): string {
  return copy === 0 ? block : block.replace(/^( {2}\S+):/, `$1_${copy}:`)
}
