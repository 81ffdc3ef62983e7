import type { FileCase } from './case.ts'

/** A key of Anthropic in the variable of OpenAI, and a comment above each place that a report names. */
function withComments(comments: string, rest = ''): string {
  return `version: 1
providers:
  cloud:
${comments.replace(/^(?=.)/gm, '    ')}    kind: openai
${rest}`
}

const wrong = 'OPENAI_API_KEY={sample:sk-ant-api}\n'

export default [
  { title: 'nothing to silence it', yaml: withComments(''), env: wrong },
  {
    title: 'a comment with its reason',
    yaml: withComments('# keyfit-ignore key-fits-host: it is a test\n'),
    env: wrong,
  },
  {
    title: 'a comment above blank lines and other comments, however it is spaced',
    yaml: withComments('#keyfit-ignore   key-fits-host   :why\n\n# another comment\n  \n#\n'),
    env: wrong,
  },
  {
    title: 'lines that end in CR LF',
    yaml: withComments('# keyfit-ignore key-fits-host: why\n').replaceAll('\n', '\r\n'),
    env: wrong,
  },
  {
    title: 'two comments for one line, of which the first is used',
    yaml: withComments('# keyfit-ignore key-fits-host: one\n# keyfit-ignore key-fits-host: two\n'),
    env: wrong,
  },
  {
    title: 'comments for two rules above one line',
    yaml: withComments('# keyfit-ignore key-fits-host: one\n# keyfit-ignore key-is-clean: two\n'),
    env: 'OPENAI_API_KEY={sample:sk-ant-api} \n',
    requireEnv: true,
  },
  {
    title: 'a comment without its reason, and one of blanks',
    yaml: withComments('# keyfit-ignore key-fits-host\n# keyfit-ignore key-fits-host:  \n'),
    env: wrong,
  },
  {
    title: 'rules that there are not, and one that cannot be silenced',
    yaml: withComments(
      '# keyfit-ignore key-fits-hosts: why\n# keyfit-ignore zzzzzz: why\n# keyfit-ignore yaml-is-valid: why\n',
    ),
    env: wrong,
  },
  {
    title: 'comments that are no ignores',
    yaml: withComments(
      '# keyfit-ignore\n# see keyfit-ignore upstream-is-sound: why\n# keyfit-ignore upstream-is-sound why\n',
    ).replace('openai\n', 'openai # keyfit-ignore upstream-is-sound: why\n'),
    env: wrong,
  },
  {
    title: 'a rule whose name is a part of the word in front of it',
    yaml: withComments('# keyfit-ignore ignore: why\n'),
  },
  {
    title: 'another line, and the end of the file',
    yaml: withComments(
      '',
      '    # keyfit-ignore upstream-is-sound: why\n    models: [a]\n# keyfit-ignore upstream-is-sound: why\n',
    ),
  },
  {
    title: 'a rule that needs values, of which some may be missing',
    yaml: withComments('# keyfit-ignore key-is-clean: why\n'),
  },
  {
    title: 'a rule that needs values, all of which are there',
    yaml: withComments('# keyfit-ignore key-is-clean: why\n'),
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    requireEnv: true,
  },
  {
    title: 'a rule that a base holds to be an error, and one that it does not',
    yaml: `version: 1
extends: ./base.yaml
providers:
  cloud:
    # keyfit-ignore url-has-api-path: why
    base_url: https://api.openai.com
    kind: openai
    # keyfit-ignore upstream-is-sound: why
    upstream: [cloud]
`,
    files: {
      'base.yaml': 'version: 1\nrules: { url-has-api-path: error, upstream-is-sound: warn }\n',
    },
  },
  {
    title: 'a place of the same line in a base',
    yaml: 'version: 1\nextends: ./base.yaml\n# keyfit-ignore url-has-api-path: why\nrules: {}\n',
    files: {
      'base.yaml':
        'version: 1\nproviders:\n  cloud:\n    base_url: https://api.openai.com\n    kind: openai\n',
    },
  },
] satisfies FileCase[]
