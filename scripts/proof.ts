import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import process from 'node:process'

/** One claim of docs/proof.md, as the run that measured it wrote it to docs/proof/. */
export interface Proof {
  /** The heading it stands under. */
  topic: 'Verdicts' | 'Speed' | 'Safety' | 'Clients' | 'Package'
  /** What is claimed, one sentence. */
  claim: string
  /** The command that measures it again, as a reader types it at the root of the repository. */
  command: string
  /** What was measured, with its unit, and what it had to be, where there is a bar. */
  figures: { name: string; value: string; bar?: string }[]
  /** The day of the run, `YYYY-MM-DD`. */
  date: string
  /** The version of Node and the machine. */
  where: string
}

/** Writes what a run has measured to `docs/proof/<id>.json`; `npm run generate` makes the page of it. */
export async function recordProof(
  id: string,
  proof: Omit<Proof, 'date' | 'where'> & Partial<Pick<Proof, 'where'>>,
): Promise<void> {
  const whole: Proof = {
    ...proof,
    date: new Date().toISOString().slice(0, 10),
    where: proof.where ?? here(),
  }
  await mkdir('docs/proof', { recursive: true })
  await writeFile(`docs/proof/${id}.json`, `${JSON.stringify(whole, null, 2)}\n`)
}

/** This machine in a few words. */
export function here(version: string = process.version): string {
  return `Node ${version.replace('v', '')}, ${process.platform} ${process.arch}, ${cpus().length} cores`
}
