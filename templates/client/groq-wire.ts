/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp = /\/(?:chat\/completions|embeddings|models|audio\/[a-z]+)\/*$/

/** The SDK's own headers, which may pass the guard. */
export const passes: RegExp =
  /^(?:accept|content-type|user-agent|idempotency-key|traceparent|tracestate|x-stainless-[a-z-]+)$/
