import type { Setting } from '../kinds/kind.ts'

/**
 * A Zod object schema, of version 3 or 4, with which a kind from outside may declare its settings.
 * Only what both versions have.
 */
export interface SettingsSchema {
  shape: Record<string, unknown>
  safeParse(value: unknown): { success: boolean; error?: { issues: SettingIssue[] } | undefined }
}

/** What is wrong with one setting. */
export interface SettingIssue {
  path: PropertyKey[]
  message: string
}

/** Settings as a kind declares them: as data, or as a schema. */
export type DeclaredSettings = Record<string, Setting> | SettingsSchema

/** Whether settings are declared as a schema. */
export function isSettingsSchema(settings: DeclaredSettings): settings is SettingsSchema {
  return typeof settings.safeParse === 'function'
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
  if (settings === undefined || isSettingsSchema(settings)) return undefined
  return Object.hasOwn(settings, name) ? settings[name]?.example : undefined
}

/** What a schema has against the settings among the fields of a provider. */
export function settingIssues(
  settings: SettingsSchema,
  fields: Record<string, unknown>,
): SettingIssue[] {
  const own = settingNames(settings).filter((name) => Object.hasOwn(fields, name))
  const result = settings.safeParse(Object.fromEntries(own.map((name) => [name, fields[name]])))
  return result.error?.issues ?? []
}
