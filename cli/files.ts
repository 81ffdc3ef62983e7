import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { reasonOf, Trouble } from './project/trouble.ts'

/**
 * The files that a command is about: those that are named, also by a pattern, or every keyfit.yaml
 * here and below. Undefined stands for the one of this folder.
 */
export async function filesFor(words: string[]): Promise<(string | undefined)[]> {
  if (words.length === 0) return findHere()
  const files: string[] = []
  for (const word of words) {
    if (!/[*?{[]/.test(word) || existsSync(word)) {
      files.push(word)
      continue
    }
    const found = (await import('./find-by-pattern.ts')).findByPattern(word)
    if (found.length === 0) throw new Trouble(`no file fits ${word}`)
    files.push(...found)
  }
  return files
}

/** Looks further down only where there is something to look into: most projects have one file. */
export async function findHere(): Promise<(string | undefined)[]> {
  const folders = entriesHere().filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git',
  )
  if (folders.length === 0) return [undefined]
  const found = (await import('./find.ts')).findBelow('.')
  return found.length === 0 ? [undefined] : found
}

function entriesHere(): Dirent[] {
  try {
    return readdirSync('.', { withFileTypes: true })
  } catch (error) {
    throw new Trouble(`cannot list this folder: ${reasonOf(error)}`)
  }
}
