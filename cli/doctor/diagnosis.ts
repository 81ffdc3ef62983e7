import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { Step } from './reach.ts'

/** One thing that doctor has found out and that is to be told. */
export interface Symptom {
  severity: Severity
  /** Stable, for scripts: `key-refused`. docs/doctor.md lists them. */
  code: string
  /** What is wrong, one line, no full stop. */
  message: string
  /** What it means, in sentences. */
  why: string
  /** Text to paste or a thing to do; null where nobody knows one. */
  fix: string | null
}

/** What is known of the key of a provider at its server. */
export type KeyVerdict =
  /** A request with it was answered, and one without it was refused. */
  | 'works'
  | 'refused'
  /** It was sent, and the server answers without it as well. */
  | 'unproven'
  /** There is one, and it stayed here. */
  | 'not sent'
  /** There is none, and the server wants one. */
  | 'missing'
  /** There is none, and the server answers. */
  | 'not needed'
  | 'unknown'

/** All that was found out about one provider. Its texts are masked: they may be shown. */
export interface Diagnosis {
  provider: string
  /** Id of the declared kind. */
  kind: string
  environment: string | null
  /** Where requests go; null where a variable leaves it open. */
  url: string | null
  steps: Step[]
  /** Who answered: the id of a kind where it is known, and words for people. Null: nobody. */
  answeredBy: { kind: string | null; name: string } | null
  key: KeyVerdict
  /** What the server serves; null where it did not say. */
  served: string[] | null
  /** The declared models that the server names, and the others. */
  models: { found: string[]; missing: string[] }
  /** What came of the call; null where none was made. */
  call: { model: string; ok: boolean; ms: number } | null
  symptoms: Symptom[]
}
