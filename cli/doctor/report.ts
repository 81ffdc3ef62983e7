import pc from 'picocolors'
import type { Severity } from '../../diagnostics/diagnostic.ts'
import { count, wrap } from '../../diagnostics/layout.ts'
import { visible, widthOf } from '../../diagnostics/visible.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Place } from './place.ts'

/** What doctor has found out, for scripts: stable, versioned. docs/doctor.md describes it. */
export function doctorJson(file: string, diagnoses: Diagnosis[], place: Place): string {
  const report = {
    version: 1,
    file,
    place: { runsIn: place.runsIn, proxies: place.proxies.map(({ variable }) => variable) },
    providers: diagnoses.map((each) => ({
      provider: each.provider,
      kind: each.kind,
      environment: each.environment,
      url: each.url,
      answeredBy: each.answeredBy,
      key: each.key,
      models: each.models,
      served: each.served,
      call: each.call,
      steps: each.steps.map(({ name, ok, ms, detail }) => ({ name, ok, ms, detail })),
      symptoms: each.symptoms.map(({ severity, code, message, why, fix }) => ({
        ...{ severity, code, message, why, fix },
      })),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** For people: what is wrong, a table of all providers, and one line that sums them up. */
export function doctorText(
  file: string,
  diagnoses: Diagnosis[],
  { color, width }: { color: boolean; width: number | null },
): string {
  const { red, yellow, cyan, green, dim, bold } = pc.createColors(color)
  const paint = { error: red, warning: yellow, hint: cyan }
  const blocks = diagnoses.flatMap(({ provider, symptoms }) =>
    symptoms.map(({ severity, code, message, why, fix }) =>
      [
        `${bold(visible(provider))} ${paint[severity](severity)} ${visible(message)} ${dim(`[${code}]`)}`,
        ...wrap(visible(why), width).map((line) => `  ${line}`),
        ...(fix === null ? [] : [`  ${green('Fix:')} ${visible(fix)}`]),
        '',
      ].join('\n'),
    ),
  )
  const table = tableOf([
    [
      'provider',
      'kind',
      'answered by',
      'key',
      'models',
      ...(hasCalls(diagnoses) ? ['call'] : []),
      'time',
    ],
    ...diagnoses.map((each) => rowOf(each, hasCalls(diagnoses))),
  ])
  const [head = '', ...rows] = table
  return `${[...blocks, dim(head), ...rows, '', summaryOf(file, diagnoses, paint, green)].join('\n')}\n`
}

function hasCalls(diagnoses: Diagnosis[]): boolean {
  return diagnoses.some(({ call }) => call !== null)
}

function rowOf(diagnosis: Diagnosis, withCall: boolean): string[] {
  const { provider, kind, answeredBy, key, models, served, call, steps } = diagnosis
  const declared = models.found.length + models.missing.length
  const count =
    served === null
      ? '-'
      : declared === 0
        ? `${served.length} served`
        : `${models.found.length} of ${declared}`
  const ms = steps.reduce((sum, step) => sum + step.ms, 0)
  const called = call === null ? '-' : call.ok ? 'answered' : 'failed'
  return [
    visible(provider),
    visible(kind),
    answeredBy === null ? 'nobody' : visible(answeredBy.name),
    key,
    count,
    ...(withCall ? [called] : []),
    steps.length === 0 ? '-' : `${ms} ms`,
  ]
}

function tableOf(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

function summaryOf(
  file: string,
  diagnoses: Diagnosis[],
  paint: Record<Severity, (text: string) => string>,
  green: (text: string) => string,
): string {
  const severities = diagnoses.flatMap(({ symptoms }) => symptoms.map((one) => one.severity))
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const number = severities.filter((each) => each === severity).length
    return number === 0 ? [] : [paint[severity](count(number, severity))]
  })
  if (counts.length > 0)
    return `${counts.join(', ')} for ${count(diagnoses.length, 'provider')} of ${visible(file)}`
  return `${visible(file)}: ${count(diagnoses.length, 'provider')}, ${green('all is well')}`
}
