import type { Checked } from '../../diagnostics/checked.ts'
import type { CheckResult } from '../../keyfit.ts'

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

/** The names of providers in the file itself, also where one is too wrong to be checked further. */
function declaredIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('providers' in data)) return []
  const { providers } = data
  return typeof providers === 'object' && providers !== null ? Object.keys(providers) : []
}
