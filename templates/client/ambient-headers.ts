/**
 * Takes out the headers that an SDK found in the environment; the guard would let pass those that the
 * SDK also sends of its own.
 */
export function withoutAmbientHeaders(client: object, given: unknown): void {
  const { _options } = client as { _options?: { defaultHeaders?: unknown } }
  if (_options !== undefined) _options.defaultHeaders = given
}
