import { readdir, readFile } from 'node:fs/promises'

/** The licences of the packages that these modules come from, as they ask to be passed on. */
export async function licensesOf(moduleIds: string[]): Promise<string> {
  const folders = new Set(
    moduleIds.map(
      (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0],
    ),
  )
  const texts: string[] = []
  for (const folder of [...folders].filter((each) => each !== undefined).sort()) {
    const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each))
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file`)
    texts.push(`${name} ${version}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`)
  }
  return `dist/ holds parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}
