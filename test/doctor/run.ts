import { keyfit, project, type Run } from '../cli/run.ts'

/** One provider as doctor's JSON tells of it. */
export interface Told {
  provider: string
  answeredBy: { kind: string | null; name: string } | null
  key: string
  served: string[] | null
  models: { found: string[]; missing: string[] }
  call: { model: string; ok: boolean } | null
  steps: { name: string; ok: boolean; detail: string }[]
  symptoms: { severity: string; code: string; message: string; why: string; fix: string | null }[]
}

export interface Visited {
  run: Run
  /** By provider. */
  told: Record<string, Told>
  /** Of the only provider. */
  one: Told
  /** Codes of its symptoms. */
  codes: string[]
}

/** Runs `keyfit doctor --format json` on a file. */
export async function visit(
  yaml: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Visited> {
  const folder = project({ 'keyfit.yaml': yaml })
  const run = await keyfit(folder, ['doctor', '--format', 'json', ...args], env)
  if (run.code === null || run.code > 1) throw new Error(run.output)
  const { providers } = JSON.parse(run.stdout) as { providers: Told[] }
  const one = providers[0] as Told
  return {
    run,
    told: Object.fromEntries(providers.map((each) => [each.provider, each])),
    one,
    codes: one.symptoms.map(({ code }) => code),
  }
}

/** A keyfit.yaml with one provider. */
export function provider(
  fields: Record<string, unknown>,
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify({ version: 1, providers: { it: fields }, ...more })
}
