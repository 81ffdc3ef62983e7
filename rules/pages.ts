/**
 * Every rule with its docs and examples, for what shows them. Apart from `index.ts`, because
 * dist/ is built with rules that have neither (see scripts/build.ts).
 */
export { rules as rulePages } from './index.ts'
