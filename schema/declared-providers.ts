import type { Config } from './config.ts'
import type { VisitText } from './texts.ts'

/**
 * The names of all providers that a file declares, gathered when they are first asked for: also of
 * those that could not be read, as something else is reported of them.
 */
export function declaredProviders({
  config,
  eachText,
}: {
  config: Config
  eachText(visit: VisitText): void
}): () => ReadonlySet<string> {
  let names: Set<string> | null = null
  return () => {
    if (names !== null) return names
    const found = new Set(config.providers.keys())
    eachText((_, place) => {
      const { path } = place()
      if (path[0] === 'providers' && path.length > 1) found.add(String(path[1]))
    })
    names = found
    return names
  }
}
