import { expect, it } from 'vitest'
import { lockPage } from '../scripts/lock-page.ts'
import { type Supply, supplyFaults } from '../scripts/supply-chain.ts'

const one = {
  name: 'one',
  version: '1.2.3',
  isInstalled: true,
  hasInstallScript: false,
  integrity: 'sha512-AAAA',
}
const sound: Supply = {
  locked: [one, { ...one, name: 'two', isInstalled: false, hasInstallScript: true }],
  bundled: ['@of/three 1.0.0'],
  page: '[one](https://www.npmjs.com/package/one) [@of/three](https://www.npmjs.com/package/@of/three)',
  actions: [`actions/checkout@${'0a'.repeat(20)} # v7.0.1`],
}

it('finds nothing in what is sound', () => {
  expect(supplyFaults(sound)).toEqual([])
})

it.each<[fault: string, supply: Partial<Supply>]>([
  [
    'one is installed with keyfit and runs a script on installation',
    { locked: [{ ...one, hasInstallScript: true }] },
  ],
  ['one 1.2.3 is locked without its SHA-512', { locked: [{ ...one, integrity: null }] }],
  ['one 1.2.3 is locked without its SHA-512', { locked: [{ ...one, integrity: 'sha1-AAAA' }] }],
  ['docs/dependencies.md does not say what four is for', { bundled: ['four 1.0.0'] }],
  [
    'docs/dependencies.md does not say what five is for',
    { locked: [one, { ...one, name: 'five' }] },
  ],
  [
    'a workflow uses actions/checkout@v7, which is no commit with its version behind it',
    { actions: ['actions/checkout@v7'] },
  ],
  [
    `a workflow uses a/b@${'0a'.repeat(20)}, which is no commit with its version behind it`,
    { actions: [`a/b@${'0a'.repeat(20)}`] },
  ],
])('finds: %s', (fault, supply) => {
  expect(supplyFaults({ ...sound, ...supply })).toEqual([fault])
})

it('says with which package another one comes', () => {
  const page = lockPage({
    '': { devDependencies: { a: '1', b: '1' } },
    'node_modules/a': { dev: true, dependencies: { c: '1', d: '1' } },
    'node_modules/b': { dev: true, dependencies: { c: '1', a: '1' } },
    'node_modules/c': { dev: true },
    'node_modules/d': { dev: true, optionalDependencies: { e: '1', absent: '1' } },
    'node_modules/b/node_modules/c': { dev: true, name: 'other-c' },
    'node_modules/e': { dev: true },
  })
  expect(page).toContain('| b | 1 | other-c |\n')
  expect(page).toContain('3 come with several: c, d, e.')
})

it('refuses a locked package that comes with nothing', () => {
  expect(() => lockPage({ '': {}, 'node_modules/a': { dev: true } })).toThrow('what nothing needs')
})
