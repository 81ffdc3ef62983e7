/** A protocol that servers speak. Chat, responses and embeddings are routes of one wire. */
export type Wire = 'openai' | 'anthropic' | 'gemini' | 'cohere' | 'bedrock' | 'ollama'

/**
 * How sure a fact is. `documented`: the vendor's own page, SDK or a pattern the vendor registered
 * itself; only this makes an error. `scanner`: secret scanners agree on it. `observed`: seen in
 * public configurations. The last two make a warning that says so.
 */
export type Sure = 'documented' | 'scanner' | 'observed'

/** Where a fact was read, and the day someone looked (YYYY-MM-DD). */
export interface FactSource {
  url: string
  seen: string
}

/** What a key of a vendor looks like. Patterns are anchored, linear and kept as text. */
export interface Shape {
  /** Public beginning, safe to print. Empty where the keys have none. */
  prefix: string
  /** Source of an anchored regular expression, without look-behind or nested quantifiers. */
  pattern: string
  sure: Sure
  /** Left out for a key that may call models; else what the credential is for, as a noun phrase. */
  notFor?: 'inference'
  /** What this credential is, where it is no ordinary API key: "an organisation admin key". */
  name?: string
  /** The only hosts of the kind at which it is good, where others want another one. */
  hosts?: string[]
  source: FactSource
}

/** One base URL in the canonical form of its wire: the root to which the routes are appended. */
export interface Base {
  /** `https://api.example.com/v1`; `{name}` stands for a setting or for `{region}`. */
  url: string
  /** The region this base serves, where a vendor has several. */
  region?: string
  /** Chosen when these settings have these values; `true` means "is set". */
  when?: Record<string, string | true>
  /** One line for the docs page. */
  note?: string
}

/** One of the APIs that a kind serves. The first one of a kind is its default. */
export interface Api {
  wire: Wire
  /** The vendor's own addresses, the default first. Empty for servers that stand anywhere. */
  bases: Base[]
  /**
   * Other base URLs that also work for this wire: whole URLs (templates), or paths ("/v1") that are
   * fine on every host of the kind.
   */
  accepts?: string[]
  /** For servers at the user's own address: how the path of a base URL ends ("/v1"; "" for none). */
  path?: string
  /** How the key is sent on this wire, where it differs from the kind's `auth`. */
  auth?: Auth
  /** True where the routes are not the wire's usual ones, but name settings (a project, a location). */
  ownRoutes?: true
  /** The Responses API stands beside chat completions. */
  responses?: true
  /** The AI SDK's package for it, where that is not the one for every server of this wire. */
  aiSdk?: string
}

/** `bearer`, or the name of the header that carries the bare key. */
export type Auth = 'bearer' | (string & {})

export interface KeyFacts {
  /**
   * `required`: no call without a key. `optional`: the server may be started with one.
   * `ignored`: any value is accepted and nothing is done with it.
   */
  need: 'required' | 'optional' | 'ignored'
  /** Environment variables of the key; the first is the one keyfit implies and writes. */
  variables: string[]
  /** Empty where no shape is known: then any value fits. */
  shapes: Shape[]
  /** Values that the vendor's or its clients' documentation gives where no key is needed. */
  fillers?: string[]
  /** The page where one gets a key. */
  page?: string
}

/** An extra field of the provider that this kind needs or allows. */
export interface Setting {
  type: 'string' | 'number' | 'boolean'
  about: string
  required?: boolean
  /** Source of an anchored regular expression for strings. */
  pattern?: string
  /** Closed list of values. */
  values?: string[]
  /** The query parameter in which every request carries it. */
  query?: string
  /** For dated versions: the first that serves a use of models (`chat`, `embeddings` …). */
  since?: { use: string; date: string; sure: Sure; source: FactSource }[]
  example: string
}

/**
 * A Zod object schema, of version 3 or 4, with which a kind from outside may declare its settings:
 * each text, a number or a boolean. Only what both versions have.
 */
export interface SettingsSchema {
  shape: Record<string, unknown>
  safeParse(value: unknown): { success: boolean; error?: { issues: SettingIssue[] } | undefined }
}

/** What is wrong with one setting. */
export interface SettingIssue {
  path: PropertyKey[]
  message: string
}

/** A base URL people really wrote, what happens, and the cure. */
export interface Mistake {
  /** URL template; `{host}` stands for any host and port, other `{names}` for one path segment. */
  url: string
  /** Only on this wire; left out: on every one. */
  wire?: Wire
  /** What the user sees at run time: status and words of the server. One sentence, no full stop. */
  happens: string
  /** The base URL to write instead (may reuse the placeholders); left out where none can be named. */
  cure?: string
  sure: Sure
  source: FactSource
}

/** What the ids of models look like. */
export interface ModelFacts {
  /** In words: finishes "ids of this kind are …". */
  shape: string
  /** Source of an anchored regular expression that every id fits; left out where any text may be one. */
  pattern?: string
  /** How sure the pattern is; left out: observed. */
  sure?: Sure
  /** Beginnings by which routers (LiteLLM …) choose this backend; they are no part of an id there. */
  routedBy?: string[]
  /** Source of an anchored regular expression for the vendor's own models; it serves no other vendor's. */
  own?: string
  /** Ids people really wrote. */
  mistakes?: ModelMistake[]
  examples: string[]
}

/** An id of a model that is not served as it was written. */
export interface ModelMistake {
  /** Source of an anchored regular expression. */
  pattern: string
  /** Only on this wire; left out: on every one. */
  wire?: Wire
  /** What the server answers, and why. One sentence, no full stop. */
  happens: string
  sure: Sure
  source: FactSource
}

/** How the server can be asked what it is and what it serves; paths are relative to the origin. */
export interface Probe {
  /** The models endpoint, relative to the base URL of the default wire ("/models"). */
  models?: string
  /** Whether the models endpoint is refused without the right key. */
  modelsNeedKey?: boolean
  /** Endpoints that only this kind answers, and a word its answer holds. */
  identity?: { path: string; holds: string }[]
  /** Headers that only this kind sends with its answers, and a word they hold ("": any). */
  signs?: { header: string; holds: string }[]
  /** It serves the one model that it has, whatever name a request gives. */
  anyModel?: boolean
  /** How a server that answers its own machine alone is made to answer others ("--host 0.0.0.0"). */
  listen?: string
}

/** What an answer means at this vendor, where its status alone says something else or too little. */
export interface Answer {
  /** Left out: whatever the status is. */
  status?: number
  /** Words of the body; upper case and blanks do not matter. */
  holds: string
  /** What it means: a sentence without full stop. */
  means: string
  /** What to do: a sentence without full stop. */
  cure?: string
  /** What is refused with it, where the status does not say so. */
  refuses?: 'key'
  sure: Sure
  source: FactSource
}

/**
 * Everything known of one backend. Plain JSON data, so that it can be shipped compactly; only a kind
 * from outside may declare its settings with Zod.
 */
export interface Kind {
  /** The vendor's own name in kebab-case; file name, docs page and value of `kind:`. */
  id: string
  /** As the vendor writes it. */
  name: string
  /** `protocol` is "anything that speaks this wire": nothing is claimed about its host or keys. */
  class: 'cloud' | 'local' | 'gateway' | 'protocol'
  /** One sentence for completion lists. */
  about: string
  /** Who issues the keys, where several kinds share them; default: the kind itself. */
  vendor?: string
  /** Hosts of the vendor. `*` stands for one or more labels or a part of one ("*-aiplatform.x"). */
  hosts: string[]
  apis: Api[]
  /** True where the regions are separate accounts: then none is the default. */
  separateRegions?: boolean
  key: KeyFacts
  auth: Auth
  /** SDKs of the vendor's own that speak to it on a wire which is not theirs alone. */
  sdks?: string[]
  /** The vendor's library finds the credential itself. */
  identity?: 'aws' | 'azure' | 'gcp'
  settings?: Record<string, Setting> | SettingsSchema
  /**
   * Those of its hosts behind which a server of the user's own choice runs: a kind without hosts of
   * its own may be declared there, too. A note says which servers these are.
   */
  serverHosts?: string[]
  /** Kinds whose keys this host rightly receives; `*` for all. */
  forwards?: string[] | '*'
  /**
   * A gateway that sends an incoming key which begins so upstream, in place of the key it was given
   * for that server.
   */
  passesOn?: { prefix: string; source: FactSource }
  /**
   * For a server of one's own: how it is told the key that it then asks for, as options of its command
   * and variables of its process. `also`: variables with which it knows further keys.
   */
  serverKey?: { options: string[]; variables: string[]; also?: string[]; source: FactSource }
  /** Variables in which clients look for the URL. */
  urlVariables?: string[]
  /** Ports a local server listens on when nothing is said, the default first. */
  ports?: number[]
  models?: ModelFacts
  probe?: Probe
  /** Answers that say something else here than elsewhere. */
  answers?: Answer[]
  mistakes: Mistake[]
  /** Set when the service has ended: the day, and what to use instead if the vendor says so. */
  retired?: { on: string; instead?: string; source: FactSource }
  /** Facts worth a line on the kind's page. */
  notes?: string[]
  sources: FactSource[]
}

/** Declares a kind. An identity function that gives types. */
export function defineKind(kind: Kind): Kind {
  return kind
}
