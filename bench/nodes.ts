import { spawnSync } from 'node:child_process'
import process from 'node:process'
import type { Node } from './section.ts'

/** The oldest major version that keyfit supports, and the newest that it is tried with. */
const majors = ['20', '24']

/** Both, this one or fetched by npx. */
export function nodes(): Node[] {
  return majors.map((major) => {
    const isThis = process.versions.node.startsWith(`${major}.`)
    const path = isThis ? process.execPath : fetched(major)
    const { stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    return { version: stdout.trim(), path }
  })
}

function fetched(major: string): string {
  const args = ['-y', '-p', `node@${major}`, 'node', '-p', 'process.execPath']
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`npx ${args.join(' ')}\n${stderr}`)
  return stdout.trim()
}
