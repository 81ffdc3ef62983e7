/** What a role of keyfit.yaml stands for. */
export interface Assigned {
  readonly provider: string
  readonly model: string
  /** What the model may be used for; left out: anything. */
  readonly for?: string
  /** What of its provider decides about the calls that it has, as there. */
  readonly wire?: string
  readonly responses?: true
  readonly package?: string
}

/** What the code says of the model in a call of a role: nothing. It is `never` where the model is for another use. */
export type ModelOfRole<Role extends Assigned, Use extends string> = Role extends {
  readonly for: infer Own
}
  ? Own extends Use
    ? Fixed
    : never
  : Fixed

interface Fixed {
  model?: never
}
