import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { generate } from '../../keyfit.ts'
import { put } from '../cli/run.ts'

/** The files of a project by path. */
export type Files = Map<string, string>

/** A keyfit.yaml and what a repository has of its outputs; `before` is what stood there. */
export async function filesOf(yaml: string, before: Files = new Map()): Promise<Files> {
  const { artifacts, diagnostics } = await generate(yaml, {
    existing: (path) => before.get(path) ?? null,
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  const files: Files = new Map([['keyfit.yaml', yaml]])
  for (const { path, text, mayBeMissing } of artifacts) {
    if (!path.startsWith('virtual:') && !mayBeMissing) files.set(path, text)
  }
  return files
}

/** Two branches of one project, by the name of its folder. */
export interface Branches {
  base: Files
  ours: Files
  theirs: Files
}

/** Merges the branches of many projects, each in a folder of its name, and answers what conflicts. */
export function merge(folder: string, projects: Map<string, Branches>): string[] {
  const git = (...args: string[]) => run(folder, args)
  const commit = (side: keyof Branches) => {
    for (const [name, branches] of projects) {
      for (const [path, text] of branches[side]) put(folder, { [`${name}/${path}`]: text })
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', side)
  }
  git('init', '--quiet', '--initial-branch', 'ours')
  commit('base')
  git('branch', 'theirs')
  commit('ours')
  git('checkout', '--quiet', 'theirs')
  commit('theirs')
  git('checkout', '--quiet', 'ours')
  run(folder, ['merge', '--quiet', '--no-edit', 'theirs'], [0, 1])
  return git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean)
}

function run(folder: string, args: string[], expected = [0]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // as git is without anyone's settings
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  })
  if (status === null || !expected.includes(status)) {
    throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`)
  }
  return stdout
}
