import type { Setting, SettingIssue, SettingsSchema } from '../kinds/kind.ts'

/** Settings as a kind declares them: as data, or as a schema. */
export type DeclaredSettings = Record<string, Setting> | SettingsSchema

/** Whether settings are declared as a schema. */
export function isSettingsSchema(settings: DeclaredSettings): settings is SettingsSchema {
  return typeof settings.safeParse === 'function'
}

/** The settings that are declared as data; none of those of a schema. */
export function settingsAsData(settings: DeclaredSettings = {}): Record<string, Setting> {
  return isSettingsSchema(settings) ? {} : settings
}

/** The names of the settings that a kind has, in the order it declares them. */
export function settingNames(settings: DeclaredSettings = {}): string[] {
  return Object.keys(isSettingsSchema(settings) ? settings.shape : settings)
}

/** The example that a kind gives for a setting; a schema gives none. */
export function settingExample(
  settings: DeclaredSettings | undefined,
  name: string,
): string | undefined {
  const known = settingsAsData(settings)
  return Object.hasOwn(known, name) ? known[name]?.example : undefined
}

/** What a schema has against the settings among the fields of a provider. */
export function settingIssues(
  settings: SettingsSchema,
  fields: Record<string, unknown>,
): SettingIssue[] {
  // without what every object has, which a schema would take for said
  const own: Record<string, unknown> = Object.create(null)
  for (const name of settingNames(settings)) {
    if (Object.hasOwn(fields, name)) own[name] = fields[name]
  }
  const result = settings.safeParse(own)
  return result.error?.issues ?? []
}

/** The setting, as one would write it, that the query of a URL holds; null where none does. */
export function settingOfQuery(url: URL, settings: DeclaredSettings | undefined): string | null {
  const found = Object.entries(settingsAsData(settings)).find(
    ([, { query }]) => query !== undefined && url.searchParams.has(query),
  )
  return found === undefined
    ? null
    : `${found[0]}: ${url.searchParams.get(found[1].query as string)}`
}
