import type { ConfigAt } from '../schema/finding.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'text-is-clean',
  severity: 'error',
  about:
    'No name in the file begins or ends in a blank, stands in two pairs of quotes, or holds an invisible character.',
  docs: `\`models: ["gpt-5.1 "]\` asks for a model whose name ends in a blank, and the server says that there is
none; the blank cannot be seen in its answer. The same holds for a no-break space or a zero-width
character that came along with copying, and for quotes inside quotes.

Delete the character. What is wrong with a URL is said by \`url-is-absolute\`, with a key by
\`key-is-clean\`.`,
  good: [
    {
      title: 'accepts quotes that YAML takes away',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: ["gpt-5.1", \'gpt-5.1-mini\']\n',
    },
  ],
  bad: [
    {
      title: 'reports a blank at the end of a model',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: ["gpt-5.1 "]\n',
    },
    {
      title: 'reports quotes inside quotes',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [\'"gpt-5.1"\']\n',
    },
    {
      title: 'reports a character that nobody sees',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: ["gpt-5.1\\u200b"]\n',
    },
  ],
  check({ eachText, environment }) {
    if (environment !== null) return []
    const reports: Report[] = []
    eachText((text, place) => {
      const what = faultOf(text)
      if (what === null) return
      const at = place()
      if (isElsewhere(at)) return
      const bare = text.replace(invisible, '').trim().replace(wrapped, '$2')
      reports.push({
        at,
        message:
          bare === ''
            ? `\`${nameOf(at)}\` holds only blanks`
            : `\`${bare}\` in \`${nameOf(at)}\` ${what}`,
        why: 'It is sent as a part of the text, and no server knows one that is written so.',
        ...(bare === '' ? {} : { fix: bare }),
      })
    })
    return reports
  },
})

const invisible = /[\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2064\u3000\ufeff]/g
const wrapped = /^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]$/

function faultOf(text: string): string | null {
  if (text.search(invisible) !== -1) return 'holds an invisible character'
  if (text !== text.trim()) return /^\s/.test(text) ? 'begins with a blank' : 'ends in a blank'
  return wrapped.test(text) ? 'stands in quotes that become a part of it' : null
}

/** Places that other rules speak of, and where blanks may be meant. */
function isElsewhere({ path }: ConfigAt): boolean {
  const [first, , field] = path
  if (first === 'roles' || first === 'environments') return false
  return first !== 'providers' || ['base_url', 'api_key', 'headers', 'kind'].includes(String(field))
}

function nameOf({ path, on }: ConfigAt): string {
  const words = path.filter((step) => typeof step === 'string')
  return on === 'key' ? 'a name' : (words.at(-1) ?? 'a text')
}
