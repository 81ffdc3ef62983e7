import type { Bundler } from './project.ts'

const vite = (more: string) => `
import { build } from 'vite'
import keyfit from 'keyfit/vite'
const bundle = await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [keyfit()],
  ssr: { noExternal: true },
  build: { ssr: 'src/main.js'${more} },
})`

const rollup = (call: string) => `
import { rollup, watch } from 'rollup'
import keyfit from 'keyfit/rollup'
const input = { input: 'src/main.js', external: 'openai', plugins: [keyfit()] }
const output = { dir: 'dist' }
${call}`

const rolldown = (call: string) => rollup(call).replaceAll('rollup', 'rolldown')

/** What Rollup and those that follow it tell of a watch. */
const tell = (bundle: string) => `
${bundle}.on('event', ({ code, error, result }) => {
  if (code === 'BUNDLE_END' || code === 'ERROR') result?.close()
  if (code === 'END') console.log('built')
  if (code === 'ERROR') console.log('failed ' + error.message)
})`

const webpack = (name: string, from: string, call: string) => `
import { ${name} } from '${from}'
import keyfit from 'keyfit/${name}'
const compiler = ${name}({
  mode: 'production',
  target: 'node',
  entry: './src/main.js',
  externals: { openai: 'commonjs openai' },
  optimization: { minimize: false },
  plugins: [keyfit()],
})
${call}`

const webpackBuild = `compiler.run((error, stats) => {
  if (error) throw error
  console.log(stats.toString({ preset: 'errors-warnings' }))
  if (stats.hasErrors()) process.exitCode = 1
})`

const webpackWatch = `compiler.watch({}, (error, stats) => {
  if (error) throw error
  console.log(stats.hasErrors() ? 'failed ' + stats.toString('errors-only') : 'built')
})`

const esbuild = (call: string) => `
import { build, context } from 'esbuild'
import keyfit from 'keyfit/esbuild'
const told = {
  name: 'told',
  setup: ({ onEnd }) => onEnd(({ errors }) =>
    console.log(errors.length === 0 ? 'built' : 'failed ' + errors[0].text)),
}
const options = {
  entryPoints: ['src/main.js'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['openai'],
  outdir: 'dist',
  plugins: [keyfit(), told],
}
${call}`

/** Each build tool that there is a plugin for, as its users call it. */
export const bundlers: Record<string, Bundler> = {
  vite: {
    packages: ['vite'],
    script: vite(''),
    watch: vite(', watch: {}') + tell('bundle'),
  },
  rollup: {
    packages: ['rollup'],
    script: rollup('const bundle = await rollup(input)\nawait bundle.write(output)'),
    watch: rollup('const bundle = watch({ ...input, output })') + tell('bundle'),
  },
  rolldown: {
    packages: ['rolldown'],
    script: rolldown('const bundle = await rollup(input)\nawait bundle.write(output)'),
    watch: rolldown('const bundle = watch({ ...input, output })') + tell('bundle'),
  },
  webpack: {
    packages: ['webpack'],
    script: webpack('webpack', 'webpack', webpackBuild).replace('{ webpack }', 'webpack'),
    watch: webpack('webpack', 'webpack', webpackWatch).replace('{ webpack }', 'webpack'),
  },
  rspack: {
    packages: ['@rspack/core'],
    script: webpack('rspack', '@rspack/core', webpackBuild),
    watch: webpack('rspack', '@rspack/core', webpackWatch),
  },
  esbuild: {
    packages: ['esbuild'],
    script: esbuild('await build(options)'),
    watch: esbuild('const bundle = await context(options)\nawait bundle.watch()'),
  },
}
