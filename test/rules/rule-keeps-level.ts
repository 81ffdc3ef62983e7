import type { FileCase } from './case.ts'

const providers = 'providers: { a: { kind: openai } }\n'

export default [
  {
    title: 'a level that two bases hold, at the place of the first',
    yaml: `version: 1\nextends: [./one.yaml, ./two.yaml]\n${providers}rules: { key-is-real: warn, key-is-clean: off, key-fits-host: error }\n`,
    files: {
      'one.yaml': 'version: 1\nrules: { key-is-real: error, key-fits-host: error }\n',
      'two.yaml': 'version: 1\nrules: { key-is-real: error, key-is-clean: warn }\n',
    },
  },
  {
    title: 'a level that the second base holds',
    yaml: `version: 1\nextends: [./one.yaml, ./two.yaml]\n${providers}rules: { key-is-real: warn }\n`,
    files: {
      'one.yaml': 'version: 1\nrules: { key-is-real: warn }\n',
      'two.yaml': 'version: 1\nrules: { key-is-real: error }\n',
    },
  },
  {
    title: 'a level that an environment lowers',
    yaml: `version: 1\nextends: ./base.yaml\n${providers}environments:\n  e: { rules: { key-is-real: off } }\n`,
    files: { 'base.yaml': 'version: 1\nrules: { key-is-clean: warn, key-is-real: error }\n' },
  },
  {
    title: 'a base that a base lowers',
    yaml: `version: 1\nextends: ./one.yaml\n${providers}`,
    files: {
      'one.yaml': 'version: 1\nextends: ./two.yaml\nrules: { key-is-real: off }\n',
      'two.yaml': 'version: 1\nrules: { key-is-real: error }\n',
    },
  },
  {
    title: 'a base whose rules are none',
    yaml: `version: 1\nextends: ./base.yaml\n${providers}rules: { key-is-real: off }\n`,
    files: { 'base.yaml': 'version: 1\nrules: [error]\n' },
  },
  {
    title: 'an environment alone',
    yaml: `version: 1\n${providers}rules: { key-is-real: error }\nenvironments:\n  e: { rules: { key-is-real: off } }\n`,
  },
] satisfies FileCase[]
