import { readdirSync, readFileSync } from 'node:fs'
import { bundledPackages, type Locked, lockedPackages } from './locked.ts'

/** What keyfit brings along and is built with. */
export interface Supply {
  locked: Locked[]
  /** What lies in dist/ in part, as `name version`. */
  bundled: string[]
  /** docs/dependencies.md. */
  page: string
  /** What the workflows run that is not written in them. */
  actions: string[]
}

/** Reads it from the repository, after a build. */
export function readSupply(): Supply {
  const folder = '.github/workflows'
  const workflows = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  return {
    locked: lockedPackages(),
    bundled: bundledPackages(),
    page: readFileSync('docs/dependencies.md', 'utf8'),
    actions: workflows.flatMap((text) =>
      [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1] as string),
    ),
  }
}

/**
 * What is wrong with it, in lines: a script that runs on installation, a package nobody can compare with
 * what was locked, one that is not explained, an action that can change under its name.
 */
export function supplyFaults({ locked, bundled, page, actions }: Supply): string[] {
  const carried = new Set([
    ...locked.filter(({ isInstalled }) => isInstalled).map(({ name }) => name),
    ...bundled.map((one) => one.slice(0, one.lastIndexOf(' '))),
  ])
  return [
    ...locked
      .filter(({ isInstalled, hasInstallScript }) => isInstalled && hasInstallScript)
      .map(({ name }) => `${name} is installed with keyfit and runs a script on installation`),
    ...locked
      .filter(({ integrity }) => !integrity?.startsWith('sha512-'))
      .map(({ name, version }) => `${name} ${version} is locked without its SHA-512`),
    ...[...carried]
      .filter((name) => !page.includes(`[${name}](https://www.npmjs.com/package/${name})`))
      .map((name) => `docs/dependencies.md does not say what ${name} is for`),
    ...actions
      .filter((one) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))
      .map((one) => `a workflow uses ${one}, which is no commit with its version behind it`),
  ]
}
