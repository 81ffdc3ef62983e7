// Proves that every regular expression takes time in proportion to its text: `npm run regular-expressions`.
// scslre reads each of them, and V8 runs it on texts of up to a million characters.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { analyse } from 'scslre'
import { recordProof } from './proof.ts'
import { allowedPatterns } from './regular-expressions/by-chance.ts'
import { type Expression, expressions } from './regular-expressions/collect.ts'
import { measure } from './regular-expressions/measure.ts'

/** Those that the analysis suspects and that are in order, by their sources, and why. */
const excused: [source: string, why: string][] = [
  [
    '([?&#;])(?:([^=&#;]*)=)?([^&#;]*)',
    'wherever it begins it matches, up to the end of what it has read',
  ],
  ['[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+$', 'only in the last line does it read anything twice'],
  [
    '^(https?:\\/\\/(?:[^/@]*@)?)(\\[[^\\]]*\\]|[^/:?#]*)((?::[^/?#]*)?)([\\s\\S]*)$',
    'its last part takes anything, so that nothing is tried again',
  ],
  [
    '((?:export\\s+)?([\\w.-]+)(?:\\s*=\\s*?|:\\s+?))(\\s*\'(?:\\\\\'|[^\'])*\'|\\s*"(?:\\\\"|[^"])*"|\\s*`(?:\\\\`|[^`])*`|[^#\\r\\n]+)?\\s*(?:#.*)?$',
    'the pattern of dotenv, whose values it must read as dotenv does: behind the sign it always matches',
  ],
  [
    '^https:\\/\\/modeldeployment\\.(?<region>[^/.]+)\\.oci\\.customer-oci\\.com\\/ocid1\\.datasciencemodeldeployment\\.(?<realm>[^/]+)\\.(?<location>[^/]+)\\.(?<id>[^/]+)\\/predict\\/v1$',
    'a template of three names in one part of a path; an address of more than 2048 characters is not tried',
  ],
]
/** Expressions that read nothing but texts of keyfit itself. */
const ownTexts = [
  'generators/client/runtime.ts',
  'generators/client/virtual.ts',
  'templates/client/env.ts',
]
/** Times that double where the text does; a quadratic expression takes four times as long. */
const bar = 3

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } })
const all = (await expressions()).filter(
  ({ where }) => !ownTexts.includes(where.replace(/:\d+$/, '')),
)
const suspected = all.filter(isSuspected)
const slow = slowOf(all)
const patterns = allowedPatterns(200)
const slowPatterns = slowOf(patterns)

console.log(`${all.length} expressions: ${suspected.length} suspected, ${slow.length} slow`)
for (const { where, source, flags } of suspected)
  console.log(`suspected: ${where} /${source}/${flags}`)
console.log(
  `${patterns.length} patterns that may stand in a keyfit.yaml: ${slowPatterns.length} slow`,
)
for (const line of [...slow, ...slowPatterns]) console.log(line)
if (values.record) await prove()
process.exitCode = suspected.length + slow.length + slowPatterns.length === 0 ? 0 : 1

function isSuspected({ source, flags }: Expression): boolean {
  if (excused.some(([known]) => known === source)) return false
  return analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.length > 0
}

/** Those whose time grows faster than their text, in lines. */
function slowOf(some: Expression[]): string[] {
  return some.flatMap((one) => {
    const { growth, text, milliseconds } = measure(one)
    if (growth <= bar) return []
    return [
      `slow: ${one.where} /${one.source}/${one.flags} × ${growth.toFixed(1)}, ${Math.round(milliseconds)} ms: ${text}`,
    ]
  })
}

async function prove(): Promise<void> {
  await recordProof('regular-expressions', {
    topic: 'Safety',
    claim: 'Every regular expression takes time in proportion to its text',
    command: 'npm run regular-expressions -- --record',
    figures: [
      {
        name: 'expressions in the code, in the data and made when it runs',
        value: String(all.length),
      },
      {
        name: 'suspected by the analysis, without an excuse',
        value: String(suspected.length),
        bar: '0',
      },
      { name: 'excused, with a reason beside each', value: String(excused.length) },
      {
        name: 'that take more than 3 times as long for twice the text, up to 1,000,000 characters',
        value: String(slow.length),
        bar: '0',
      },
      { name: 'patterns by chance that a house kind may hold', value: String(patterns.length) },
      { name: 'of them slow', value: String(slowPatterns.length), bar: '0' },
    ],
  })
}
