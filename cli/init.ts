import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import starter from '../templates/init/keyfit.yaml?raw'
import { print } from './print.ts'
import { reasonOf, Trouble } from './project/trouble.ts'

/** `keyfit init [folder]`: a starter, where there is no keyfit.yaml yet. */
export function init([folder = '.']: string[]): number {
  const file = join(folder, 'keyfit.yaml')
  const twin = join(folder, 'keyfit.yml')
  if (existsSync(twin)) throw new Trouble(`${twin} is already there; nothing was changed`)
  try {
    writeFileSync(file, '', { flag: 'wx' })
  } catch (error) {
    const reason = reasonOf(error)
    if (existsSync(file)) throw new Trouble(`${file} is already there; nothing was changed`)
    throw new Trouble(`cannot write ${file}: ${reason}`)
  }
  try {
    writeFileSync(file, starter)
  } catch (error) {
    rmSync(file, { force: true })
    throw new Trouble(`cannot write ${file}: ${reasonOf(error)}`)
  }
  print(`written: ${file}\nNow say in it where your models are, then: keyfit check\n`)
  return 0
}
