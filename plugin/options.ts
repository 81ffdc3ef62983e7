/** What a build plugin may be told. */
export interface Options {
  /** The keyfit.yaml, or its folder; default: the root of the project. */
  file?: string
  /** The environment that the process's variables belong to; default: the root. */
  environment?: string
  /** A variable that is not set is an error. */
  requireEnv?: boolean
  /** False: files that keyfit.yaml asks for are not written. */
  generate?: boolean
}
