import type { Checked } from '../../diagnostics/checked.ts'
import type { CheckResult } from '../../keyfit.ts'
import { isCi } from '../ci.ts'
import type { Flags } from '../flags.ts'
import { noteClean } from './clean.ts'
import type { Project } from './project.ts'

/** What was found, as the renderers take it. */
export function checkedOf({ source, bases, config, diagnostics, redact }: CheckResult): Checked {
  return {
    file: source.file,
    texts: new Map([source, ...bases].map(({ file, text }) => [file, text])),
    diagnostics,
    providers: new Set([...declaredIn(source.data), ...(config?.providers.keys() ?? [])]).size,
    clean: 'every key fits',
    redact,
  }
}

/** Notes that nothing was found, for the next call that is made without options (fresh.ts). */
export function remember(
  project: Project,
  result: CheckResult,
  { envFile, environment, requireEnv, cache }: Flags,
): void {
  const isUsual = envFile.length === 0 && environment === null && !requireEnv
  if (!isUsual || !cache || isCi() || result.diagnostics.length > 0) return
  noteClean(project, result, checkedOf(result).providers)
}

/** The names of providers in the file itself, also where one is too wrong to be checked further. */
function declaredIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('providers' in data)) return []
  const { providers } = data
  return typeof providers === 'object' && providers !== null ? Object.keys(providers) : []
}
