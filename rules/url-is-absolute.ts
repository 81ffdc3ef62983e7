import { normalForm, pathOf } from '../schema/address.ts'
import { endpointIn, isLegalBase } from '../schema/api-path.ts'
import type { Backend } from '../schema/backend.ts'
import { fixOfUrl, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { settingOfQuery } from '../schema/settings.ts'
import { formSlip, meantUrl } from '../schema/url-form.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'url-is-absolute',
  severity: 'error',
  about: 'A base URL is http or https, names a host, and holds nothing but an address.',
  docs: `Clients append a path to the base URL. A URL without \`http://\` is read as a path or as an
unknown scheme; a query or a fragment ends up in the middle of the request's address; a user name
and password in it make every SDK fail, with the password in the error's message.

Write scheme, host, port and path, nothing else. A credential goes into \`api_key\`, an API version
into the kind's setting.`,
  good: [
    {
      title: 'accepts scheme, host, port and path',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n',
    },
  ],
  bad: [
    {
      title: 'reports a missing scheme',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: localhost:8080/v1\n',
    },
    {
      title: 'reports back slashes',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http:\\\\localhost:8080\\v1\n',
    },
    {
      title: 'reports a placeholder that nobody filled in',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://<host>:8080/v1\n',
    },
    {
      title: 'reports a query',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1?team=a\n    api_key: none\n',
    },
    {
      title: 'reports a user name and password',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    base_url: https://user:pass@llm.example.com/v1\n    api_key: none\n',
    },
    {
      title: 'reports a password before a path that is still open',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    base_url: http://user:pass@localhost:8080/${LLM_PATH}\n    api_key: none\n',
    },
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? [])
  },
})

/** User name and password before a host, though the path may hold a reference that is still open. */
const userInfo = /^([Hh][Tt]{2}[Pp][Ss]?:\/\/)[^/?#]*@/

function report(backend: Backend): Report | null {
  const { url, filled, origin, from } = backend.destination
  // as far as it is known: a reference may be open
  const text = filled ?? backend.destination.text
  if (from !== 'file' || text === null) return null
  const base = {
    at: placeOfUrl(backend),
    see: seeOrigin(origin, 'the address comes from here'),
  }
  const slip = filled === null ? null : formSlip(filled)
  if (slip !== null) {
    const meant = meantUrl(text)
    const reference = slip.meant?.startsWith('${') ? slip.meant : null
    const fix = meant === null ? reference : spelled(meant)
    return {
      ...base,
      at: { ...base.at, ...(slip.part === undefined ? {} : { part: slip.part }) },
      message: slip.message + saidBy(origin),
      why: slip.why,
      ...(fix === null ? {} : { fix: fixOfUrl(backend, fix) }),
    }
  }
  if (userInfo.test(text)) {
    return {
      ...base,
      message: `\`base_url\` holds a user name or password${saidBy(origin)}`,
      why: 'SDKs refuse such a URL, with the password in the message of the error. A credential goes into `api_key` or `headers`.',
      fix: fixOfUrl(backend, url === null ? text.replace(userInfo, '$1') : normalForm(url)),
    }
  }
  if (url === null) return null
  if (url.search !== '' && !isEndpoint(url, backend)) {
    const setting = settingOfQuery(url, backend.kind.settings)
    return {
      ...base,
      message: `\`base_url\` holds a query${saidBy(origin)}`,
      why: `Clients append a path to the base URL, and it would end up inside the query.${setting === null ? '' : ` What it says has a field of its own: \`${setting}\`.`}`,
      fix: fixOfUrl(backend, normalForm(url)),
    }
  }
  if (url.hash !== '') {
    return {
      ...base,
      message: `\`base_url\` holds a fragment${saidBy(origin)}`,
      why: 'All that clients append would stand behind the `#`, which is never sent.',
      fix: fixOfUrl(backend, normalForm(url)),
    }
  }
  return null
}

/** An endpoint that was copied whole, query and all: `url-has-api-path` names the base. */
function isEndpoint(url: URL, { kind, api }: Backend): boolean {
  return endpointIn(pathOf(url), api.wire) !== null && !isLegalBase(url, kind, api)
}

function spelled(url: URL): string {
  return `${normalForm(url)}${url.search}${url.hash}`
}
