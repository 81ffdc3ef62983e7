import manifest from '../package.json' with { type: 'json' }
import { bundledPackages, lockedPackages } from './locked.ts'
import { npm } from './npm.ts'

interface Component {
  'bom-ref': string
  name: string
  version: string
}

/**
 * Prints the bill of materials of the package, in CycloneDX, as npm makes it of the lock file. `npm sbom
 * --omit dev` would leave out what is bundled into dist/, so it is asked for all, and what is neither
 * installed nor bundled is taken out.
 */
const { status, stdout, stderr } = npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx')
if (status !== 0) throw new Error(stderr)
const whole = JSON.parse(stdout)
const installed = lockedPackages().filter(({ isInstalled }) => isInstalled)
const carried = new Set([
  ...installed.map(({ name, version }) => `${name}@${version}`),
  ...bundledPackages().map((one) => one.replace(/ (?=[^ ]+$)/, '@')),
])
const components = whole.components.filter(({ 'bom-ref': ref }: Component) => carried.has(ref))
const missing = [...carried].filter(
  (one) => !components.some(({ 'bom-ref': ref }: Component) => ref === one),
)
if (missing.length > 0) throw new Error(`npm does not know ${missing.join(', ')}`)
const { component, ...metadata } = whole.metadata
console.log(
  JSON.stringify(
    {
      ...whole,
      // npm takes the name of the folder for that of the package
      metadata: { ...metadata, component: { ...component, name: manifest.name } },
      components,
      dependencies: whole.dependencies
        .filter(({ ref }: { ref: string }) => ref === component['bom-ref'] || carried.has(ref))
        .map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => ({
          ref,
          dependsOn: dependsOn.filter((one) => carried.has(one)),
        })),
    },
    null,
    2,
  ),
)
