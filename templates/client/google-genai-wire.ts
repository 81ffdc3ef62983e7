/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp = /\/(?:models(?:\/[^/]+)?|v1(?:beta|alpha)?)\/*$/

/** The SDK's own headers, which may pass the guard. */
export const passes: RegExp =
  /^(?:accept|content-type|user-agent|x-goog-api-client|x-server-timeout|x-goog-upload-[a-z-]+)$/
