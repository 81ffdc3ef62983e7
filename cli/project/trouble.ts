/** The command could not do its work, and says why: a file that cannot be read, a wrong argument. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** What the system says of a file, in words; errors that are not the system's are bugs and are thrown on. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  if (reason !== undefined) return reason
  if (error instanceof Error && ('errno' in error || 'syscall' in error)) {
    return `the system says ${code || error.message}`
  }
  throw error
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file here',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'it is already there',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'it is in use',
  EIO: 'the disk answers with an error',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is no ordinary file',
  // that is all that Node ever says of the value of a path
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name can hold',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}
