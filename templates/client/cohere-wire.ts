/** What follows a base URL; one that ends in it is a whole endpoint. */
export const endpoint: RegExp = /\/v[12](?:\/[a-z-]+)?\/*$/

/** The SDK's own headers, which may pass the guard. */
export const passes: RegExp = /^(?:accept|content-type|user-agent|x-client-name|x-fern-[a-z-]+)$/
