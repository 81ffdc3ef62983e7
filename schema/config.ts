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
  settings: Record<string, string | number | boolean>
}

/** One client module to generate. */
export interface ClientTarget {
  out: string
  sdk: string
  /** Null means every provider that the SDK can speak to. */
  providers: string[] | null
  /** Path in the file, for reports. */
  path: (string | number)[]
}

/** keyfit.yaml, checked in its shape. */
export interface Config {
  version: 1
  runsIn: Place | null
  providers: Map<string, Provider>
  policy: {
    /** Null where nothing is said: then every host is allowed. */
    egress: string[] | null
    plaintext: string[]
  }
  generate: {
    jsonSchema: string | null
    env: string | null
    client: ClientTarget[]
  }
}
