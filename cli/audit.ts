import { readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Checked } from '../diagnostics/checked.ts'
import { type CheckResult, check as checkText } from '../keyfit.ts'
import { auditText } from './audit/audit-text.ts'
import { declaredIn, wordsOf } from './audit/declared.ts'
import { auditRules } from './audit/rules.ts'
import { exitCodeOf, render } from './check.ts'
import { filesFor } from './files.ts'
import { findCode } from './find.ts'
import type { Flags } from './flags.ts'
import { print } from './print.ts'
import { checkedOf } from './project/checked.ts'
import { type Project, readProject } from './project/project.ts'
import { reasonOf, Trouble } from './project/trouble.ts'

/** What is longer is written by a program, and for none to read. */
const longest = 1_000_000

const clean = 'no code goes around the clients'

/** `keyfit audit [files]`: reads the code below each keyfit.yaml, and reports what goes around its clients. */
export async function audit(words: string[], flags: Flags): Promise<number> {
  const checked = (await filesFor(words)).flatMap((word) => {
    const project = readProject(word, flags)
    return auditProject(project, checkText(project.bytes, project.options))
  })
  const { rulePages } = await import('../rules/pages.ts')
  const ignoring = rulePages.filter(({ id }) => id === 'ignore-has-effect')
  print(await render(checked, flags, [...auditRules, ...ignoring]))
  return exitCodeOf(checked, flags)
}

/** The keyfit.yaml itself, whose mistakes are for `check` to report, and each file of code. */
function auditProject({ file, folder }: Project, result: CheckResult): Checked[] {
  if (result.config === null) {
    throw new Trouble(`${file} cannot be read as it stands. Run keyfit check to see why`)
  }
  const declared = declaredIn(result)
  const words = wordsOf(declared)
  const outputs = new Set(declared.clients.map(({ out }) => normalize(out)))
  const code = findCode(folder).filter((path) => !outputs.has(normalize(path)))
  const files = code.map((path): Checked => {
    const name = normalize(join(folder, path)).replaceAll('\\', '/')
    const text = read(name)
    const isMeant = text.length <= longest && words.test(text)
    const diagnostics = isMeant
      ? auditText({ file: name, path, text }, declared, result.redact)
      : []
    const texts = new Map(diagnostics.length === 0 ? [] : [[name, text]])
    return { file: name, texts, diagnostics, providers: 0, clean, redact: result.redact }
  })
  return [{ ...checkedOf(result), diagnostics: [], clean }, ...files]
}

function read(file: string): string {
  try {
    return statSync(file).size > 4 * longest ? '' : readFileSync(file, 'utf8')
  } catch (error) {
    throw new Trouble(`cannot read ${file}: ${reasonOf(error)}`)
  }
}
