/** One setup as its author would have had it with keyfit: what stands in its folder. */
export interface Setup {
  /** `keyfit.yaml`. */
  yaml: string
  /** Content of `.env` beside it. Write `{sample:sk-proj-}` for a made-up key of that shape. */
  env?: string
  /** Variables of the process. */
  process?: Record<string, string>
  /** Other files beside it, by name: compose files, Dockerfiles, bases, files of variables. */
  files?: Record<string, string>
  /** As if `--environment` were given. */
  environment?: string
  /** As if `--require-env` were given. */
  requireEnv?: boolean
}

/** What becomes of a reported misconfiguration. */
export type Verdict =
  /** `check` reports it: the rule, and the text at which its caret stands. */
  | { caught: string; at: string }
  /** The generated client cannot do it: what it does instead. The test makes the request. */
  | { impossible: string }
  /** Only the running server shows it: what `doctor` sees. */
  | { live: string }
  /** Neither file, value nor server shows it: why. */
  | { outOfReach: string }

/** One misconfiguration that was reported in public. */
export interface Case extends Setup {
  /** As in the collection: `A001`. */
  id: string
  /** The report. */
  source: string
  /** What went wrong, in one sentence of our own. */
  about: string
  /** True where the report gives no literal value, and the setup is written from its description. */
  described?: true
  verdict: Verdict
}
