/**
 * Every reader with its notes and sources, for what shows them. Apart from `index.ts`, because the
 * CLI is built with readers that have neither (see scripts/build.ts).
 */
export { readers as readerPages } from './index.ts'
