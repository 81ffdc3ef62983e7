/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp = /\/(?:messages(?:\/count_tokens|\/batches)?|complete|models)\/*$/

/** The SDK's own headers, which may pass the guard. */
export const passes: RegExp =
  /^(?:accept|content-type|user-agent|idempotency-key|anthropic-(?:version|beta|dangerous-direct-browser-access)|traceparent|tracestate|x-stainless-[a-z-]+)$/
