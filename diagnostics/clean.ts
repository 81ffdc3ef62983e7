import pc from 'picocolors'
import { count } from './layout.ts'
import { visible } from './visible.ts'

/** `keyfit.yaml: 4 providers, every key fits`: what there is to say of files in which nothing was found. */
export function renderClean(
  files: { file: string; providers: number }[],
  clean: string,
  color: boolean,
): string {
  const providers = files.reduce((sum, one) => sum + one.providers, 0)
  return `${whereOf(files)}: ${count(providers, 'provider')}, ${pc.createColors(color).green(clean)}\n`
}

/** The name of the one file, or how many there are. */
export function whereOf(files: { file: string }[]): string {
  const [only] = files
  return files.length === 1 && only !== undefined ? visible(only.file) : count(files.length, 'file')
}
