import type { Checked } from '../../diagnostics/checked.ts'
import type { CheckResult } from '../../keyfit.ts'

/** What was found, as the renderers take it. */
export function checkedOf({ source, bases, diagnostics, redact }: CheckResult): Checked {
  return {
    file: source.file,
    texts: new Map([source, ...bases].map(({ file, text }) => [file, text])),
    diagnostics,
    providers: countProviders(source.data),
    clean: 'every key fits',
    redact,
  }
}

/** Those that are declared, also where one is too wrong to be checked further. */
function countProviders(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('providers' in data)) return 0
  const { providers } = data
  return typeof providers === 'object' && providers !== null ? Object.keys(providers).length : 0
}
