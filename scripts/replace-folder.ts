import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { readIfThere } from './read-if-there.ts'

/**
 * Makes a folder hold these files and, but for what `keeps` names, no other. Every file is the old
 * or the new one at any moment, so that a command may be running from the folder meanwhile.
 */
export async function replaceFolder(
  folder: string,
  files: Map<string, string>,
  keeps: (path: string) => boolean,
): Promise<void> {
  const aside = `.${folder}-${process.pid}`
  for (const [path, text] of files) {
    if ((await readIfThere(`${folder}/${path}`)) === text) continue
    for (const each of [folder, aside]) await mkdir(dirname(`${each}/${path}`), { recursive: true })
    await writeFile(`${aside}/${path}`, text)
    await rename(`${aside}/${path}`, `${folder}/${path}`)
  }
  await rm(aside, { recursive: true, force: true })
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`.slice(folder.length + 1)
    if (entry.isFile() && !files.has(path) && !keeps(path)) {
      await rm(`${folder}/${path}`, { force: true })
    }
  }
}
