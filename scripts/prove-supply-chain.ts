import { npm } from './npm.ts'
import { recordProof } from './proof.ts'
import { readSupply, supplyFaults } from './supply-chain.ts'

/** Looks at what comes with keyfit and what it is built with, and records it. */
const supply = readSupply()
const faults = supplyFaults(supply)
if (faults.length > 0) throw new Error(faults.join('\n'))
const { locked, bundled, actions } = supply
const installed = locked.filter(({ isInstalled }) => isInstalled)
const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript)
const bill = npm('run', '--silent', 'sbom')
if (bill.status !== 0) throw new Error(bill.stderr)

await recordProof('supply-chain', {
  topic: 'Package',
  claim:
    'What is installed with keyfit runs no script on installation, and every package is explained',
  command: 'npm run supply-chain',
  figures: [
    { name: 'packages installed with keyfit', value: String(installed.length) },
    {
      name: 'of them, with a script that runs on installation',
      value: String(installed.filter(({ hasInstallScript }) => hasInstallScript).length),
      bar: '0',
    },
    { name: 'packages bundled into it, in part', value: String(bundled.length) },
    {
      name: 'packages in its bill of materials',
      value: String(JSON.parse(bill.stdout).components.length),
    },
    { name: 'packages in the lock file', value: String(locked.length) },
    {
      name: 'of them, without a SHA-512',
      value: String(locked.filter(({ integrity }) => integrity === null).length),
      bar: '0',
    },
    {
      name: 'of them, with a script that runs on installation, for development alone',
      value: String(scripted.length),
    },
    {
      name: 'installed or bundled packages that docs/dependencies.md does not explain',
      value: '0',
      bar: '0',
    },
    {
      name: 'actions that the workflows use, pinned to a commit',
      value: `${actions.length} of ${actions.length}`,
    },
    {
      name: 'known vulnerabilities in what is installed with keyfit',
      value: vulnerabilities('--omit=dev'),
      bar: '0',
    },
    { name: 'known vulnerabilities in all of the lock file', value: vulnerabilities() },
  ],
})

/** How many `npm audit` knows; a registry need not answer that. */
function vulnerabilities(...options: string[]): string {
  const { stdout, stderr } = npm('audit', '--json', ...options)
  const total = JSON.parse(stdout).metadata?.vulnerabilities?.total
  if (total !== undefined) return String(total)
  console.error(stderr)
  return 'not known: the registry that was asked does not answer audits'
}
