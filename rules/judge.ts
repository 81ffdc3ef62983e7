import type { Level } from '../schema/config.ts'
import type { Finding } from '../schema/finding.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Runs the rules; where one explains a provider's cause better, those that yield to it are silent. */
export function judge(rules: Rule[], context: RuleContext): Finding[] {
  const levels = levelsOf(context)
  const findings = rules
    .filter(({ id }) => levels.get(id) !== 'off')
    .flatMap((rule) =>
      (rule.check?.(context) ?? []).map(
        (report): Finding => ({
          ...report,
          rule: rule.id,
          severity: severityOf[levels.get(rule.id) ?? ''] ?? report.severity ?? rule.severity,
          ...('path' in report.at && report.at.path[0] === 'providers'
            ? { provider: String(report.at.path[1]) }
            : {}),
        }),
      ),
    )
  const strongest = new Map<string, number>()
  for (const { rule, provider, severity } of findings) {
    const id = `${rule} ${provider}`
    strongest.set(id, Math.max(rank[severity], strongest.get(id) ?? 0))
  }
  const yields = new Map(rules.map((rule) => [rule.id, rule.yields ?? []]))
  const order = new Map(rules.map(({ id }, index) => [id, index]))
  // of two that yield to each other, the first in order speaks
  const isBetter = (better: string, rule: string) =>
    !yields.get(better)?.includes(rule) || (order.get(better) ?? 0) < (order.get(rule) ?? 0)
  return findings.filter(
    ({ rule, provider, severity }) =>
      provider === undefined ||
      !(yields.get(rule) ?? []).some(
        (better) =>
          isBetter(better, rule) &&
          // an error never yields to a warning: the build must still fail
          (strongest.get(`${better} ${provider}`) ?? -1) >= rank[severity],
      ),
  )
}

const rank = { error: 2, warning: 1, hint: 0 }
const severityOf: Record<string, Finding['severity']> = { warn: 'warning', error: 'error' }

/** The levels that are set; one that a base holds to be an error stays one. */
function levelsOf({ config, held }: RuleContext): ReadonlyMap<string, Level> {
  return new Map([...config.rules, ...[...held].map((id) => [id, 'error'] as const)])
}
