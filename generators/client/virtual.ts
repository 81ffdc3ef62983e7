import type { Artifact } from '../generator.ts'

/**
 * The name of a client that is no file: `out: virtual:keyfit`, or `virtual:keyfit/<name>`. The build
 * plugin serves its code under that name.
 */
export const virtualModule = /^virtual:keyfit(?:\/[\w.-]+)?$/

/** Where the types of all such clients are declared, beside keyfit.yaml. */
const declaration = 'keyfit-env.d.ts'

/** A client made as `.js` and `.d.ts`, as a module without a file. */
export function asVirtual(name: string, [code, types]: Artifact[]): Artifact[] {
  const [header, text] = apart(types?.text ?? '')
  const inside = text
    // the whole block is a declaration already
    .replace(/^(export )?declare /gm, '$1')
    .replace(/^(?:\/\/# sourceMappingURL=.*|export \{\};?)\n/gm, '')
    .replace(/^(?=.)/gm, '  ')
  // without `export {}` what is not exported would be
  const block = `declare module '${name}' {\n${inside}  export {}\n}\n`
  return [
    { path: name, text: code?.text ?? '', marked: true },
    { path: declaration, text: `${header}${block}`, marked: true },
  ]
}

/** One file for the declarations of all. */
export function joined(artifacts: Artifact[]): Artifact[] {
  const declared = artifacts.filter(({ path }) => path === declaration)
  const [first, ...more] = declared
  if (first === undefined || more.length === 0) return artifacts
  const text = [first.text, ...more.map((one) => apart(one.text)[1])].join('\n')
  return [...artifacts.filter((one) => !declared.includes(one)), { ...first, text }]
}

/** The comments at the beginning of a generated module, and the rest. */
function apart(text: string): [string, string] {
  const end = /^(?:(?:\/\/|\/\* ?eslint).*\n|\n)*/.exec(text)?.[0].length ?? 0
  return [text.slice(0, end), text.slice(end)]
}
