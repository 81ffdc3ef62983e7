import { MissingKeyError } from './errors.ts'

interface Files {
  readFileSync(path: string, encoding: 'utf8'): string
}

/** The key in a file, without the newline at its end. */
export function readKey(file: string, provider: string): string {
  // looked up at run time, so that a bundle for a place without files needs no stand-in for them
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: 'node:fs') => Files | undefined }
  }
  const files = process?.getBuiltinModule?.('node:fs')
  const fix = `Put the key of provider \`${provider}\` there`
  if (files === undefined) {
    const message = `\`${file}\` holds a key, and this runtime reads no files`
    throw new MissingKeyError(message, { provider, variable: null, fix })
  }
  try {
    return files.readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const { code = 'unknown error' } = error as { code?: string }
    const message = `\`${file}\` cannot be read (${code})`
    throw new MissingKeyError(message, { provider, variable: null, fix })
  }
}
