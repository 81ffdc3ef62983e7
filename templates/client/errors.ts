/** Whose error it is, the variable it is about, and what to do. */
interface About {
  provider: string
  variable: string | null
  fix: string
  cause?: unknown
}

/** What every error of this module is. None of them holds a key. */
export class KeyfitError extends Error {
  /** The provider's name in keyfit.yaml. */
  readonly provider: string
  /** The environment variable it is about, where it is about one. */
  readonly variable: string | null
  /** What to do. */
  readonly fix: string

  constructor(message: string, { provider, variable, fix, cause }: About) {
    super(`${message}. ${fix}.`, cause === undefined ? undefined : { cause })
    this.provider = provider
    this.variable = variable
    this.fix = fix
  }

  // minifiers rename classes, so each says its name itself
  override get name(): string {
    return 'KeyfitError'
  }
}

/** The key is not there: its variable is unset or empty, or its file cannot be read. */
export class MissingKeyError extends KeyfitError {
  override get name(): string {
    return 'MissingKeyError'
  }
}

/** What documentation writes where a key belongs stands in the key's place. */
export class PlaceholderKeyError extends KeyfitError {
  override get name(): string {
    return 'PlaceholderKeyError'
  }
}

/** The key holds characters that no key has: a newline, quotes, the word Bearer. */
export class MalformedKeyError extends KeyfitError {
  override get name(): string {
    return 'MalformedKeyError'
  }
}

/** The key is another vendor's. */
export class UnfitKeyError extends KeyfitError {
  override get name(): string {
    return 'UnfitKeyError'
  }
}

/** A variable of the base URL is unset or empty. */
export class MissingUrlError extends KeyfitError {
  override get name(): string {
    return 'MissingUrlError'
  }
}

/** The base URL is no plain http(s) URL, or lies outside the declared hosts. */
export class UrlNotAllowedError extends KeyfitError {
  override get name(): string {
    return 'UrlNotAllowedError'
  }
}

/** A request was stopped: it would have left the declared base URL, or was answered by a redirect. */
export class BlockedRequestError extends KeyfitError {
  override get name(): string {
    return 'BlockedRequestError'
  }
}

/** A client with a key was about to be made in a browser, where everybody could read it. */
export class ExposedKeyError extends KeyfitError {
  override get name(): string {
    return 'ExposedKeyError'
  }
}

/** The server refused a call, and why is known. `cause` is the SDK's own error. */
export class ExplainedError extends KeyfitError {
  /** The status of the answer. */
  readonly status: number

  constructor(message: string, about: About & { status: number }) {
    super(message, about)
    this.status = about.status
  }

  override get name(): string {
    return 'ExplainedError'
  }
}

/** The server does not accept the key, or not for this call (401, 403). */
export class RefusedKeyError extends ExplainedError {
  override get name(): string {
    return 'RefusedKeyError'
  }
}

/** The server has no such route, or does not serve the model (404). */
export class NotServedError extends ExplainedError {
  override get name(): string {
    return 'NotServedError'
  }
}

/** Everything that `preflight` found. */
export class PreflightError extends KeyfitError {
  /** One for each thing that is wrong. */
  readonly errors: readonly KeyfitError[]

  constructor(errors: readonly KeyfitError[]) {
    const provider = [...new Set(errors.map((error) => error.provider))].join(', ')
    const fix = errors.map(({ message }) => message.slice(0, -1)).join('.\n')
    super(`this environment does not fit ${provider}`, { provider, variable: null, fix })
    this.errors = errors
  }

  override get name(): string {
    return 'PreflightError'
  }
}
