/** One provider of keyfit.yaml. Its texts may hold `${NAME}` and `${NAME:-default}`. */
export interface Declared {
  readonly baseUrl: string
  /** The wire that is spoken, for an SDK that speaks several; left out: its first. */
  readonly wire?: string
  /** The Responses API is served too, for an SDK that must be told. */
  readonly responses?: true
  /** The package of the SDK that speaks to it, where there is one for each vendor. */
  readonly package?: string
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
  /** What is known of the server where it refuses a call. */
  readonly knows?: Known
  /** Left out: any model. */
  readonly models?: readonly Model[]
}

/** What a kind knows of a refusal: sentences without full stop. */
export interface Known {
  /** On its keys. */
  readonly key?: string
  /** How the path of a base URL ends. */
  readonly path?: string
  /** What answers mean, by words that they hold; without a status: whatever it is. */
  readonly answers?: readonly {
    readonly status?: string
    readonly holds: string
    readonly means: string
    readonly refuses?: 'key'
  }[]
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

/** What a call says of its model: one that the provider declares for that use. */
export interface ModelFor<Provider extends Declared, Use extends string> {
  model: ModelIn<Provider, Use> | Undeclared
}

/** Parameters of a call, with what its body says of the model instead of any text. */
export type With<Params, Model> = Params extends unknown ? Omit<Params, 'model'> & Model : never

declare const mark: unique symbol

/** A model id that keyfit.yaml does not declare. */
export type Undeclared = string & { readonly [mark]: 'undeclared' }

/** Lets a call name a model that keyfit.yaml does not declare. */
export function undeclared(id: string): Undeclared {
  return id as Undeclared
}
