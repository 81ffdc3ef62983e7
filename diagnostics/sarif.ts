import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif'
import type { Checked } from './checked.ts'
import type { Diagnostic, Range, Severity } from './diagnostic.ts'
import { fingerprinter } from './fingerprint.ts'

/** What is known of a rule, for those who read the report without keyfit at hand. */
export interface RuleFacts {
  id: string
  severity: Severity
  /** One line. */
  about: string
  /** Markdown. */
  docs: string
}

/** SARIF 2.1.0, as code scanning reads it. `version` is keyfit's own. */
export function renderSarif(checked: Checked[], rules: RuleFacts[], version: string): string {
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const fingerprint = fingerprinter()
  const results = checked.flatMap(({ diagnostics }) =>
    diagnostics.map((diagnostic) => resultOf(diagnostic, index, fingerprint(diagnostic))),
  )
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'keyfit', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const

function descriptorOf({ id, severity, about, docs }: RuleFacts): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: about },
    help: { text: docs, markdown: docs },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf(
  diagnostic: Diagnostic,
  index: ReadonlyMap<string, number>,
  fingerprint: string,
): Result {
  const { rule, severity, message, why, fix, file, see, edit, environment } = diagnostic
  const where = environment === null ? '' : ` (environment ${environment})`
  const text = [`${message}${where}.`, why, ...(fix === null ? [] : [`Fix: ${fix}`])].join('\n')
  const ruleIndex = index.get(rule)
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text },
    locations: [locationOf(file, diagnostic)],
    ...(see.length === 0
      ? {}
      : {
          relatedLocations: see.map((other, id) => ({
            id,
            ...locationOf(other.file, other),
            message: { text: other.message },
          })),
        }),
    partialFingerprints: { 'keyfit/v1': fingerprint },
    ...(edit === null
      ? {}
      : {
          fixes: [
            {
              description: { text: fix ?? 'Replace the text' },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(file) },
                  replacements: [
                    { deletedRegion: regionOf(edit), insertedContent: { text: edit.text } },
                  ],
                },
              ],
            },
          ],
        }),
  }
}

function locationOf(file: string, range: Range): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(range) },
  }
}

function regionOf({ line, column, endLine, endColumn }: Range): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path relative to the working directory as a relative URI. */
function uriOf(file: string): string {
  // half of a pair of characters has no escaped form
  const name = file.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/')
  return name.split('/').map(encodeURIComponent).join('/')
}
