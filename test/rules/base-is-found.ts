import type { FileCase } from './case.ts'

const plain = 'version: 1\nproviders: { a: { kind: openai } }\n'

/** Files that extend each other, the first one `1.yaml`. */
function chainOf(length: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `${index + 1}.yaml`,
      index + 1 < length ? `version: 1\nextends: ./${index + 2}.yaml\n` : plain,
    ]),
  )
}

/** Files that each extend the next one twice. */
function doubled(length: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `${index + 1}.yaml`,
      index + 1 < length
        ? `version: 1\nextends: [./${index + 2}.yaml, ./${index + 2}.yaml]\n`
        : plain,
    ]),
  )
}

export default [
  {
    title: 'one that is not there, alone and in a list',
    yaml: 'version: 1\nextends: [./one.yaml, ./none.yaml, 1]\n',
    files: { 'one.yaml': plain },
  },
  { title: 'one that is not there', yaml: 'version: 1\nextends: ./none.yaml\n' },
  {
    title: 'one that another one names and that is not there',
    yaml: 'version: 1\nextends: [./one.yaml, ./two.yaml]\n',
    files: { 'one.yaml': plain, 'two.yaml': 'version: 1\n\nextends: ./none.yaml\n' },
  },
  {
    title: 'one that extends itself, and a circle of two',
    yaml: 'version: 1\nextends: [./one.yaml, ./two.yaml]\nproviders: { a: { kind: openai } }\n',
    files: {
      'one.yaml': 'version: 1\nextends: ./one.yaml\n',
      'two.yaml': 'version: 1\nextends: ./three.yaml\n',
      'three.yaml': 'version: 1\nextends: ./two.yaml\n',
    },
  },
  { title: 'eight of them', yaml: 'version: 1\nextends: ./1.yaml\n', files: chainOf(8) },
  { title: 'nine of them', yaml: 'version: 1\nextends: ./1.yaml\n', files: chainOf(9) },
  {
    title: 'more than anybody could read',
    yaml: `version: 1\nextends: [./1.yaml, ./1.yaml]\nproviders: {}\n`,
    files: doubled(6),
  },
  {
    title: 'just as many as may be',
    yaml: 'version: 1\nextends: [./1.yaml, ./6.yaml]\nproviders: {}\n',
    files: doubled(6),
  },
  {
    title: 'what is no mapping, or cannot be read',
    yaml: 'version: 1\nextends: [./list.yaml, ./broken.yaml, ./twice.yaml, ./empty.yaml]\nproviders: {}\n',
    files: {
      'list.yaml': '- a\n',
      'broken.yaml': 'version: 1\nproviders: {\n',
      'twice.yaml': 'version: 1\nversion: 1\nroles: {}\nroles: {}\n',
      'empty.yaml': '',
    },
  },
  {
    title: 'a mistake in one, and in the file',
    yaml: 'version: 1\nextends: ./one.yaml\nproviders:\n  b: { kind: openai, base_url: "https://api.openai.com" }\n',
    files: {
      'one.yaml': 'version: 1\nextends: ./two.yaml\nproviders:\n  a: { kind: openia }\n',
      'two.yaml': 'version: 1\nproviders:\n  c: { kind: openai, region: 010 }\n',
    },
  },
] satisfies FileCase[]
