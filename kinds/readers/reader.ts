import type { Auth, FactSource, Wire } from '../kind.ts'

/**
 * The form in which a program wants a base URL, said from our canonical one (the root to which the
 * wire's routes are appended).
 *
 * - `canonical`: as it stands in keyfit.yaml.
 * - `origin`: scheme, host and port alone.
 * - `unversioned`: canonical without a last segment such as `/v1` or `/v1beta`.
 * - `versioned`: canonical with the version segment that the wire's routes begin with.
 * - `endpoint`: canonical with the wire's first route.
 */
export type UrlForm = 'canonical' | 'origin' | 'unversioned' | 'versioned' | 'endpoint'

/** The variable of an address, and the form in which it is wanted there. */
export interface ReadUrl {
  variable: string
  form: UrlForm
  /** Other names that it takes for the same; looked at, never written. */
  also?: string[]
  /** Variables that hold the same for another part of the program, so they are written too. */
  copies?: string[]
  /** What it appends, where that is not just what the form leaves out of the endpoint. */
  appends?: string
  /** The variable of what an `origin` lacks of the whole endpoint, without the first slash. */
  rest?: string
  /** True where a host and port without a scheme will do. */
  bare?: boolean
}

/** The variable of a key. */
export interface ReadKey {
  variable: string
  /** Other names that it takes for the same; looked at, never written. */
  also?: string[]
  /** The header in which the program sends it, where it chooses by the variable. */
  auth?: Auth
  /** What the program itself demands of a key, whoever issued it, and what happens else. */
  begins?: { with: string; happens: string; source: FactSource }
}

/** One set of variables that a program reads together. */
export interface Reading {
  /** The wire it speaks to what these variables name. */
  wire: Wire
  /** Only for providers of these kinds; left out: for any that speaks the wire. */
  kinds?: string[]
  /** Variables that choose this reading, with the value that does. */
  chosenBy?: Record<string, string>
  key?: ReadKey
  url?: ReadUrl
  /** The variables that name the model; all get the same one. */
  models?: string[]
  /** What stands in front of a model's id there: `azure/`. */
  modelPrefix?: string
  /** Settings of the kind by the variable that holds them: `{ AZURE_API_VERSION: 'api_version' }`. */
  settings?: Record<string, string>
  /** For several providers at once: lists in one variable, the keys in the order of the addresses. */
  many?: { url: string; key: string; separator: string }
  /** In its own configuration file: the fields of address and key; the key's is a variable's name. */
  file?: { url?: string; form?: UrlForm; key?: string }
  /** Written where the provider takes no key but the program does not start without one. */
  filler?: string
  /** Variables that win over these or are sent besides, so they must be absent where it runs. */
  unset?: string[]
  /** One line for the template and the page. */
  note?: string
  source: FactSource
}

/** Everything known of a program that is not keyfit's client and reads variables of providers. */
export interface Reader {
  /** The program's own name in kebab-case; file name, docs page and key in `readers:`. */
  id: string
  /** As its makers write it. */
  name: string
  /** One sentence for completion lists. */
  about: string
  /** The kind that it is itself, where it is a server, too: what it calls is that one's `upstream`. */
  is?: string
  /** Those it looks at first stand first; of those that fit, one for certain kinds is taken. */
  reads: Reading[]
  /** Variables that change where its requests go, or what they carry, besides those above. */
  ambient?: string[]
  /** Its own configuration file, and how that names a variable: `os.environ/{name}`. */
  file?: { name: string; reference: string }
  /** Facts worth a line on its page. */
  notes?: string[]
  sources: FactSource[]
}

/** Declares a reader. An identity function that gives types. */
export function defineReader(reader: Reader): Reader {
  return reader
}
