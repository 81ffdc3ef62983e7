/**
 * Every kind with its notes and sources, for what shows them. Apart from `index.ts`, because the
 * CLI is built with kinds that have neither (see scripts/build.ts).
 */
export { kinds as kindPages } from './index.ts'
