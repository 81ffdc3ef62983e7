/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp =
  /\/(?:chat\/completions|completions|responses|embeddings|messages|models)\/*$/

/** The packages' own headers, which may pass the guard. */
export const passes: RegExp =
  /^(?:accept|content-type|user-agent|idempotency-key|openai-beta|anthropic-(?:version|beta)|x-goog-api-client|traceparent|tracestate)$/
