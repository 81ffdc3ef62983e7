/** One provider of keyfit.yaml. Its texts may hold `${NAME}` and `${NAME:-default}`. */
export interface Declared {
  readonly baseUrl: string
  // #region hosts
  /** Where a base URL from a variable may lie; left out: anywhere. */
  readonly hosts?: readonly string[]
  // #endregion
  /** `none`, `caller`, a reference, `file:` and a path, or a filler that is sent as it stands. */
  readonly key: string
  /** Header that carries the bare key; left out: `Authorization: Bearer`. */
  readonly header?: string
  /** The server takes any key, so that nothing is a placeholder. */
  readonly anyKey?: true
  // #region shapes
  /** Vendors whose keys belong here; left out: all. */
  readonly accepts?: readonly string[]
  // #endregion
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** Left out: any model. */
  readonly models?: readonly Model[]
}

/** A model as declared. */
export interface Model {
  readonly id: string
  readonly for: string
  /** What the server calls it, where that differs. */
  readonly deployment?: string
  /** The deployment is named in the path too, as in Azure's older URLs. */
  readonly inPath?: true
}

/** The ids that a provider declares for some uses; any text where it declares no models. */
export type ModelIn<Provider extends Declared, Use extends string> = Provider extends {
  readonly models: readonly (infer Each)[]
}
  ? Each extends { readonly id: infer Id extends string; readonly for: Use }
    ? Pattern<Id>
    : never
  : string

type Pattern<Id extends string> = Id extends `${infer Head}*${infer Tail}`
  ? `${Head}${string}${Pattern<Tail>}`
  : Id

declare const mark: unique symbol

/** A model id that keyfit.yaml does not declare. */
export type Undeclared = string & { readonly [mark]: 'undeclared' }

/** Lets a call name a model that keyfit.yaml does not declare. */
export function undeclared(id: string): Undeclared {
  return id as Undeclared
}
