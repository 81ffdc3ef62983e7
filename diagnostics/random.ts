import { oddness, pieceIsPlain } from './words.ts'

/**
 * Masks long tokens of random look. A token is judged by how little of it looks like words, numbers
 * and versions; of a path or URL only the part with the odd pieces is masked.
 */
export function maskRandom(text: string): string {
  return text
    .replace(uuid, '…')
    .replace(token, (run) => (run.length < 20 ? run : maskRun(run)))
    .replace(behindColon, '…')
}

/** The second half of a key that has two; a port is shorter. */
const behindColon = /…(?::[A-Za-z0-9+/_=-]{6,})+/g

const uuid = /(?<![A-Za-z0-9])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9])/gi

const token = /[A-Za-z0-9](?:[A-Za-z0-9+/_=.~-]*[A-Za-z0-9+/_=-])?/g

function maskRun(run: string): string {
  const pieces = run.split('/')
  const odd = pieces.map(oddness)
  const first = odd.findIndex((count, index) => count > 0 || !pieceIsPlain(pieces[index] as string))
  if (first === -1) return run
  const last = odd.findLastIndex(
    (count, index) => count > 0 || !pieceIsPlain(pieces[index] as string),
  )
  const within = pieces.slice(first, last + 1).join('/')
  const total = odd.reduce((sum, count) => sum + count, 0)
  if (total < 20 && (within.length < 20 || total < 12 || total < within.length * 0.5)) return run
  return [...pieces.slice(0, first), '…', ...pieces.slice(last + 1)].join('/')
}
