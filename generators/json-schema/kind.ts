import type { Kind } from '../../kinds/kind.ts'
import { conditionsOf, neededOf } from './conditions.ts'
import { type JsonSchema, type MappingSchema, toJsonSchema } from './convert.ts'
import { fieldsOf } from './fields.ts'

/** The definitions that all kinds share. */
export interface Shared {
  /** The names of the fields that every provider may have. */
  fields: string[]
  /** Points to one of the definitions. */
  ref(name: string): { $ref: string }
  /** Makes a schema that several kinds have a definition, and points to it. */
  share(name: string, schema: JsonSchema): { $ref: string }
  /** Hosts of vendors behind which a server of any kind may run. */
  platforms: string[]
  /** What a field is for. */
  about(field: string): string
}

/** The definition of `wire` for kinds that serve the same APIs. */
export function wireName({ apis }: Kind): string {
  return ['wire', ...apis.map(({ wire }) => wire)].join('-')
}

/** Most kinds have no settings, and to convert nothing takes time. */
const none: Pick<MappingSchema, 'properties' | 'required'> = { properties: {} }

/** What may stand in a provider of one kind; any other key is red. */
export async function kindSchema(kind: Kind, shared: Shared): Promise<JsonSchema> {
  const settings = kind.settings === undefined ? none : await toJsonSchema(kind.settings)
  const fields: Record<string, JsonSchema | null> = {
    ...Object.fromEntries(shared.fields.map((name) => [name, shared.ref(name)])),
    ...fieldsOf(kind, shared),
    ...settings.properties,
  }
  const required = [...neededOf(kind), ...(settings.required ?? [])]
  const conditions = conditionsOf(kind, shared)
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null)),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  }
}
