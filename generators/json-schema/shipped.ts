import type { Draft } from './document.ts'

/**
 * The schema that comes with the package, which is that of its own kinds and readers; null where there is
 * none at hand. The command reads it (the build puts that in the place of this), so that it need not make
 * what every project has in common; in the library, which reads no disk, there is none.
 */
export function shippedSchema(_draft: Draft): string | null {
  return null
}
