import type { Wire } from '../kinds/kind.ts'
import type { Model } from './backend.ts'

/** Where the program that uses a provider runs. */
export const places = [
  'host',
  'docker',
  'kubernetes',
  'wsl',
  'serverless',
  'edge',
  'browser',
] as const
export type Place = (typeof places)[number]

/** `api_key` as written. */
export type DeclaredKey =
  | { type: 'none' }
  | { type: 'caller' }
  | { type: 'file'; path: string }
  | { type: 'text'; text: string }

/** One provider as written, in the program's own names. */
export interface Provider {
  kind: string
  baseUrl: string | null
  hosts: string[]
  apiKey: DeclaredKey | null
  identity: 'aws' | 'azure' | 'gcp' | null
  auth: string | null
  models: Model[]
  headers: Record<string, string>
  /** Empty where the file says nothing. */
  wire: Wire[]
  region: string | null
  /** Null where the file says nothing: then what the kind says holds. */
  forwards: string[] | '*' | null
  /** Providers that stand behind this one; their names. */
  upstream: string[]
  /** False where only a gateway reaches it: then it gets no client and no line of a template. */
  direct: boolean
  settings: Record<string, string | number | boolean>
}

/** What code asks for instead of a provider: one provider and one of its models. */
export interface Role {
  provider: string
  model: string
}

/** A program that is not keyfit's client and reads variables of the same providers. */
export interface ReaderUse {
  /** Id of the reader. */
  reader: string
  /** The providers that it calls; null means every one that it can speak to. */
  providers: string[] | null
  /** Path in the file, for reports. */
  path: (string | number)[]
}

/** One template of variables to write. */
export interface EnvTarget {
  out: string
  /** The reader in whose names and forms it is written; null for keyfit's own clients. */
  reader: string | null
  /** Path in the file, for reports. */
  path: (string | number)[]
}

/** One client module to generate. */
export interface ClientTarget {
  out: string
  sdk: string
  /** Null means every provider that the SDK can speak to. */
  providers: string[] | null
  /** Where this module runs, where that differs from the file's `runs_in`. */
  runsIn: Place | null
  /** The environment whose providers it holds; null for the root. */
  environment: string | null
  /** Path in the file, for reports. */
  path: (string | number)[]
}

/** How a rule is to be taken here. */
export type Level = 'off' | 'warn' | 'error'

/** keyfit.yaml, checked in its shape: what holds in the root or in one environment. */
export interface Config {
  version: 1
  runsIn: Place | null
  providers: Map<string, Provider>
  roles: Map<string, Role>
  readers: ReaderUse[]
  policy: {
    /** Null where nothing is said: then every host is allowed. */
    egress: string[] | null
    plaintext: string[]
  }
  /** Rules by id, where the file sets their level. */
  rules: Map<string, Level>
  generate: {
    jsonSchema: string | null
    env: EnvTarget[]
    client: ClientTarget[]
  }
}
