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
  /** Names of those that git keeps. */
  tracked?: string[]
  /** As if `--environment` were given. */
  environment?: string
  /** As if `--require-env` were given. */
  requireEnv?: boolean
}

/** What becomes of a reported misconfiguration. */
export type Verdict =
  /**
   * `check` reports it: the rule, and the text at which its caret stands. `also` are the rules that
   * rightly report a second fault of the same setup.
   */
  | { caught: string; at: string; also?: string[] }
  /** The generated client cannot do it: what it does instead. The test makes the request. */
  | Impossible
  /** Only the running server shows it: what `doctor` sees. */
  | { live: string }
  /** Neither file, value nor server shows it: why. */
  | { outOfReach: string }

/**
 * The test generates the client of the case, gives it the variables of the case and every other one
 * that an SDK reads, which lead elsewhere, and runs the program. `{server}` and `{elsewhere}` in the
 * case are the URLs of servers on loopback: the declared one, and one that must never be asked.
 */
export interface Impossible {
  impossible: string
  /**
   * What the user would have written, on the generated module `llm` and a body with `messages`. Left
   * out: one chat with each provider.
   */
  program?: string
  /** The requests, all of them. Left out: those that the declaration says, with its credentials. */
  sends?: Sent[]
  /** The error that is thrown instead, by name; then nothing is sent. */
  throws?: string
  /** False where the program does not compile; run all the same, it sends nothing. */
  compiles?: false
}

/** One request as it arrives. */
export interface Sent {
  to: string
  /** Headers besides those that the SDK and `fetch` set for themselves. */
  with?: Record<string, string>
  /** The model that the body names. */
  model?: string
}

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
