/** A call failed. What keyfit itself refuses is a `KeyfitError` instead, and explains a 401, 403 or 404. */
export class CallError extends Error {
  /** The provider's name in keyfit.yaml. */
  readonly provider: string

  constructor(provider: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.provider = provider
  }

  // minifiers rename classes, so each says its name itself
  override get name(): string {
    return 'CallError'
  }
}

/** No answer came: the server cannot be reached, or the connection broke. */
export class ConnectionError extends CallError {
  override get name(): string {
    return 'ConnectionError'
  }
}

/** No answer came within `timeout`. */
export class TimeoutError extends ConnectionError {
  override get name(): string {
    return 'TimeoutError'
  }
}

/** The server answered with an error, or with what is no answer. */
export class AnswerError extends CallError {
  /** The status of the answer. */
  readonly status: number
  /** The answer: its JSON, or its text. */
  readonly body: unknown
  /** What the server calls the error. */
  readonly type: string | null
  readonly code: string | null
  /** By what the server knows the call. */
  readonly requestId: string | null

  constructor(provider: string, { status, headers }: Response, body: unknown, what?: string) {
    const { message, type, code } = errorIn(body)
    super(provider, `\`${provider}\` answered ${what ?? status}${message && `: ${message}`}`)
    this.status = status
    this.body = body
    this.type = type
    this.code = code
    this.requestId = headers.get('x-request-id') ?? headers.get('request-id')
  }

  override get name(): string {
    return 'AnswerError'
  }
}

/** A stream broke off, or the server reported an error in it. */
export class StreamError extends CallError {
  /** What the server said; null where it said nothing. */
  readonly body: unknown
  /** What the server calls the error. */
  readonly type: string | null
  readonly code: string | null

  constructor(provider: string, body: unknown, cause?: unknown) {
    const { message, type, code } = errorIn(body)
    super(provider, `the stream of \`${provider}\` broke off${message && `: ${message}`}`, cause)
    this.body = body
    this.type = type
    this.code = code
  }

  override get name(): string {
    return 'StreamError'
  }
}

interface Said {
  message: string
  type: string | null
  code: string | null
}

/** What a body says of an error, in the forms that servers have for it. */
function errorIn(body: unknown): Said {
  const { error = body } = Object(body) as Record<string, unknown>
  const { message, detail, type, code } = Object(error) as Record<string, unknown>
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : null
  return {
    message: text(error) ?? text(message ?? detail) ?? '',
    type: text(type),
    code: text(code),
  }
}
