import type { With } from './provider.ts'

/** A method of an SDK, whose request says of its model what `Model` says. */
export type Asking<Method, Model> = Method extends (
  request: infer Request,
  ...rest: infer Rest
) => infer Answer
  ? (request: With<Request, Model>, ...rest: Rest) => Answer
  : never
