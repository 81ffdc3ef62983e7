import type { Wire } from '../kinds/kind.ts'
import type { Backend } from './backend.ts'
import { carriesCredential } from './credential.ts'
import { Key } from './key.ts'
import { authOn } from './reader.ts'
import { fillReferences, referencesIn } from './reference.ts'
import { settingsAsData } from './settings.ts'
import type { Values } from './values.ts'

/** What a request is to carry besides its body. */
export type Carried = 'key' | 'nothing secret'

/**
 * What the requests to one backend carry: its key and its declared headers. It gives them for URLs of
 * the origin that `base_url` names, or a host that `hosts` names in full, and for no other: whoever
 * sends a request holds nothing that could go astray.
 */
export class Release {
  readonly #origins: ReadonlySet<string>
  readonly #backend: Backend
  readonly #key: Key | null
  readonly #values: Values

  /** `key` null: none is sent. Texts in headers that are secret go with it, or not at all. */
  constructor(backend: Backend, key: Key | null, values: Values) {
    const { url, hosts } = backend.destination
    const wider = hosts.filter(
      (host) => /^[a-z0-9.-]+(?::\d+)?$/i.test(host) && !host.startsWith('.'),
    )
    const others = wider
      .map((host) => `${url?.protocol}//${host}`)
      .filter((each) => URL.canParse(each))
    this.#origins = new Set(
      url === null ? [] : [url.origin, ...others.map((each) => new URL(each).origin)],
    )
    this.#backend = backend
    this.#key = key
    this.#values = values
  }

  /** Whether there is a key that goes along where it may. */
  get hasKey(): boolean {
    return this.#key !== null
  }

  /** Whether the file declares this origin for the key: by `base_url`, or by name in `hosts`. */
  mayGoTo(url: URL): boolean {
    return this.#origins.has(url.origin)
  }

  /** The headers of one request. For another origin there are none. */
  headersFor(url: URL, wire: Wire, carried: Carried): Record<string, string> {
    if (!this.#origins.has(url.origin)) return {}
    const headers: Record<string, string> = {}
    for (const [name, text] of Object.entries(this.#backend.headers)) {
      const isSecret = carriesCredential(name) || referencesIn(text).length > 0
      if (isSecret && (carried !== 'key' || this.#key === null)) continue
      const filled = this.#fill(text, url)
      if (filled !== null) headers[name.toLowerCase()] = filled
    }
    if (carried !== 'key' || this.#key === null) return headers
    const auth = authOn(this.#backend, wire)
    const header = auth === 'bearer' ? 'authorization' : auth.toLowerCase()
    const value = this.#key.asHeader(auth === 'bearer' ? 'Bearer ' : '', url, this.#origins)
    if (value !== null) headers[header] = value
    return headers
  }

  /** The parameters that the kind sends with every request, in their place in a URL. */
  withQuery(url: URL): URL {
    const copy = new URL(url)
    const { kind, settings } = this.#backend
    for (const [name, { query }] of Object.entries(settingsAsData(kind.settings))) {
      const value = settings[name]
      if (query === undefined || value === undefined) continue
      const filled = this.#fill(String(value), url)
      if (filled !== null) copy.searchParams.set(query, filled)
    }
    return copy
  }

  /** Masks the key in a text that a server may have echoed. */
  mask(text: string): string {
    return this.#key === null ? text : this.#key.maskIn(text, '[key]')
  }

  /** Whether a text still holds the key: one too short to be masked. */
  isIn(text: string): boolean {
    return this.#key?.isIn(text) ?? false
  }

  /** Null where a variable is not set, or may not go there. */
  #fill(text: string, url: URL): string | null {
    let isComplete = true
    const filled = fillReferences(text, ({ name, fallback }) => {
      const key = this.#values.get(name)?.key ?? (fallback === null ? null : new Key(fallback))
      const value = key?.asHeader('', url, this.#origins) ?? null
      if (value === null) isComplete = false
      return value ?? ''
    })
    return isComplete && /^[\x20-\x7e]*$/.test(filled) ? filled : null
  }
}
