import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Reader } from '../kinds/readers/reader.ts'
import type { Backend } from '../schema/backend.ts'
import type { Config } from '../schema/config.ts'
import type { At, Edit } from '../schema/finding.ts'
import type { VisitText } from '../schema/texts.ts'
import type { EnvFile, Values } from '../schema/values.ts'

/** One small project: a keyfit.yaml and what stands around it. It is a test and a piece of docs. */
export interface Example {
  /** Finishes the sentence "it …": `is silent on a placeholder for a local server`. */
  title: string
  yaml: string
  /** Content of `.env` beside the file. Write `{sample:sk-proj-}` for a made-up key of that shape. */
  env?: string
  /** Variables of the process. */
  process?: Record<string, string>
  /** As if `--require-env` were given. */
  requireEnv?: boolean
  /** Other files beside it, by name: bases, files of variables, compose files. */
  files?: Record<string, string>
  /** Names of those that git keeps. */
  tracked?: string[]
}

/** What a rule may look at. */
export interface RuleContext {
  /** The environment that is looked at; null for the root. */
  environment: string | null
  /** Names of the environments that the file declares. */
  environments: string[]
  config: Config
  backends: Backend[]
  values: Values
  /** All kinds that are known here, by id. */
  kinds: ReadonlyMap<string, Kind>
  /** All readers that are known, by id; read when they are first asked for. */
  readonly readers: ReadonlyMap<string, Reader>
  /** Kinds whose own hosts hold this host name. */
  kindsAt(host: string): Kind[]
  /** Visits every text of the file, keys included, with what tells its place. */
  eachText(visit: VisitText): void
  requireEnv: boolean
  /** Compose files and Dockerfiles that stand beside the file. */
  containerFiles: { file: string; text: string }[]
  /** Templates of variables that stand there: those that are generated, and the usual names. */
  templates(): EnvFile[]
  /** Whether git keeps a file that was read, or one that keyfit.yaml names. */
  isTracked(file: string, isNamed?: boolean): boolean
  /** Rules that a base holds to be errors. */
  held: ReadonlySet<string>
}

/** What a rule returns; `rule` and a default severity are filled in by the pipeline. */
export interface Report {
  at: At
  /** Left out: the rule's own severity. */
  severity?: Severity
  message: string
  why: string
  /** Text to paste. */
  fix?: string
  /** The same as a change of the file, where it is one. */
  edit?: Edit
  see?: { at: At; message: string }[]
}

/** One thing that must hold. */
export interface Rule {
  /** A sentence about the truth, subject-verb-object; file name, docs page, `keyfit explain`. */
  id: string
  severity: Severity
  /** One line for the index. */
  about: string
  /** The page: what it checks, why it hurts, how to mend it. Markdown without a heading. */
  docs: string
  /** Give no report at all. */
  good: Example[]
  /** Give exactly this rule's report. */
  bad: Example[]
  /**
   * Rules that explain the same cause better: where one of them has reported on a provider, this
   * one is silent there.
   */
  yields?: string[]
  /** Reports of the mistake that people made in public; added where pages are made. */
  reports?: { about: string; url: string }[]
  /** True where it looks at values: without them nobody can say that an ignore of it is needless. */
  needsValues?: boolean
  /** Left out for what `schema/` itself reports while it reads the file. */
  check?(context: RuleContext): Report[]
}

/** Declares a rule. An identity function that gives types. */
export function defineRule(rule: Rule): Rule {
  return rule
}
