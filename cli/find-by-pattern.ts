import { globSync } from 'tinyglobby'

/** The files that a pattern names, in order. */
export function findByPattern(pattern: string): string[] {
  return globSync(pattern, { dot: true, ignore: ['**/node_modules/**', '**/.git/**'] }).sort()
}
