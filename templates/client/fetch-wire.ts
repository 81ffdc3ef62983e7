/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp =
  /\/(?:chat\/completions|completions|responses|embeddings|messages|models)\/*$/

/** Headers of a call that may pass the guard. */
export const passes: RegExp =
  /^(?:accept|content-type|idempotency-key|openai-beta|anthropic-(?:version|beta)|traceparent|tracestate)$/
