import type { RuleFacts } from '../../diagnostics/sarif.ts'

const ignores = (id: string) => `A line of code is left out by a comment on it or above it:

    // keyfit-ignore ${id}: why it may stay`

/** What an audit looks for. */
export const auditRules: RuleFacts[] = [
  {
    id: 'client-is-used',
    severity: 'warning',
    about: 'Code calls models through the clients that keyfit.yaml declares.',
    docs: `A client that is made by hand takes its key and its address from whatever the code and the
environment say. Nothing that \`keyfit check\` proves holds for it.

${ignores('client-is-used')}`,
  },
  {
    id: 'address-is-declared',
    severity: 'warning',
    about: 'The address of a provider stands in keyfit.yaml alone.',
    docs: `An address that code says a second time stays behind when keyfit.yaml changes, and no guard keeps
other keys from it.

${ignores('address-is-declared')}`,
  },
  {
    id: 'key-is-not-read',
    severity: 'warning',
    about: 'The key of a provider is read by its client alone.',
    docs: `Code that reads the variable of a declared key can send the key anywhere. A client releases it to
the declared address alone.

${ignores('key-is-not-read')}`,
  },
]
