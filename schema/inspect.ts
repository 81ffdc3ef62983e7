/** Node's hook for `util.inspect`, by its registered name: the core imports nothing of Node. */
export const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never
