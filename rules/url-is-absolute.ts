import { normalForm } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
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
      title: 'reports a query',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1?team=a\n    api_key: none\n',
    },
    {
      title: 'reports a user name and password',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: openai-compatible\n    base_url: https://user:pass@llm.example.com/v1\n    api_key: none\n',
    },
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? [])
  },
})

function report(backend: Backend): Report | null {
  const { url, filled, origin, from } = backend.destination
  if (from !== 'file' || filled === null) return null
  const base = {
    at: placeOfUrl(backend),
    see: seeOrigin(origin, 'the address comes from here'),
  }
  if (url === null) return { ...base, ...formOf(filled, saidBy(origin)) }
  if (url.username !== '' || url.password !== '') {
    return {
      ...base,
      message: `the URL holds a user name or password${saidBy(origin)}`,
      why: 'Every SDK refuses such a URL, and the password stands in the message of the error.',
      fix: `base_url: ${normalForm(url)}`,
    }
  }
  if (url.search !== '') {
    const version = url.searchParams.has('api-version')
    return {
      ...base,
      message: `the URL holds a query${saidBy(origin)}`,
      why: `Clients append \`${'/…'}\` to the base, so the path would end up inside the query.${version ? ' The version is a setting: `api_version`.' : ''}`,
      fix: `base_url: ${normalForm(url)}`,
    }
  }
  if (url.hash !== '') {
    return {
      ...base,
      message: `the URL holds a fragment${saidBy(origin)}`,
      why: 'All that clients append would stand behind the `#`, which is never sent.',
      fix: `base_url: ${normalForm(url)}`,
    }
  }
  return null
}

function formOf(text: string, said: string): Pick<Report, 'message' | 'why' | 'fix'> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    return {
      message: `\`${scheme}://\` is no scheme that a client can send to${said}`,
      why: 'Requests go over http or https.',
      fix: `base_url: ${text.replace(/^[a-z0-9+.-]+/i, 'https')}`,
    }
  }
  const host = /^(?:\/\/)?((?:[a-z0-9-]+\.)*[a-z0-9-]+|\[[0-9a-f:]+\])(:\d+)?(\/[^\s]*)?$/i.exec(
    text,
  )
  if (host !== null && scheme === undefined) {
    const name = host[1] as string
    const isNear = /^(?:localhost|127\.|10\.|192\.168\.|\[)/.test(name) || !name.includes('.')
    return {
      message: `the URL has no scheme${said}`,
      why: 'A client reads it as a path or as an unknown scheme, and fails or takes its own default.',
      fix: `base_url: ${isNear ? 'http' : 'https'}://${text.replace(/^\/\//, '')}`,
    }
  }
  return {
    message: `this is no URL${said}`,
    why: 'A base URL has the form `https://host/path`; a client given anything else may take its own default.',
  }
}
