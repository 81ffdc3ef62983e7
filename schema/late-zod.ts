import * as zod from 'zod/mini'

/*
 * The part of `zod/mini` that config-schema.ts is written with, put off: to build the schemas takes as
 * long as to read a file, and only a file with a mistake needs them. Until then each is a plain test
 * that may say no too often, never yes.
 */

/** A schema that is built on first use. */
export interface Late extends zod.core.$ZodType {
  /** Whether a value is right beyond doubt; of any other the schema itself has to say. */
  fits(value: unknown): boolean
  check(check: LateCheck | zod.core.$ZodCheck): Late
}

interface LateCheck {
  fits(value: unknown): boolean
  build(): zod.core.$ZodCheck
}

type Test = (value: unknown) => boolean
type Shape = Record<string, zod.core.$ZodType>

/** Whether a value is right beyond doubt. */
export function fits(schema: zod.core.$ZodType, value: unknown): boolean {
  return 'fits' in schema && (schema as Late).fits(value)
}

// biome-ignore lint/suspicious/noExplicitAny: zod's builders take what they are given here
function late(test: Test, build: () => any): Late {
  let built: zod.core.$ZodType | null = null
  const schema = {
    fits: test,
    get _zod() {
      built ??= build() as zod.core.$ZodType
      return built._zod
    },
    check: (check: LateCheck | zod.core.$ZodCheck) =>
      'build' in check
        ? late(
            (value) => test(value) && check.fits(value),
            () => build().check(check.build()),
          )
        : late(
            () => false,
            () => build().check(check),
          ),
  }
  return schema as Omit<Late, '~standard'> as Late
}

export function string(): Late {
  return late((value) => typeof value === 'string', zod.string)
}

export function number(): Late {
  return late((value) => Number.isFinite(value), zod.number)
}

export function boolean(): Late {
  return late((value) => typeof value === 'boolean', zod.boolean)
}

function nothing(): Late {
  return late((value) => value === null, zod.null)
}

export { nothing as null }

export function literal(only: string | number): Late {
  return late(
    (value) => value === only,
    () => zod.literal(only),
  )
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]]) {
  const schema = late(
    (value) => values.includes(value as Value),
    () => zod.enum(values as [Value, ...Value[]]),
  )
  return schema as Late & zod.core.$ZodEnum<{ [Each in Value]: Each }>
}

export { oneOf as enum }

export function optional(inner: zod.core.$ZodType): Late {
  return late(
    (value) => value === undefined || fits(inner, value),
    () => zod.optional(inner),
  )
}

export function nullable(inner: zod.core.$ZodType): Late {
  return late(
    (value) => value === null || fits(inner, value),
    () => zod.nullable(inner),
  )
}

export function union(options: [zod.core.$ZodType, ...zod.core.$ZodType[]]): Late {
  return late(
    (value) => options.some((option) => fits(option, value)),
    () => zod.union(options),
  )
}

export function array(element: zod.core.$ZodType): Late {
  return late(
    (value) => Array.isArray(value) && value.every((entry) => fits(element, entry)),
    () => zod.array(element),
  )
}

export function record(key: Late, entry: zod.core.$ZodType): Late {
  return late(
    (value) =>
      isMapping(value) &&
      Object.keys(value).every((name) => fits(key, name) && fits(entry, value[name])),
    () => zod.record(key as unknown as zod.core.$ZodRecordKey, entry),
  )
}

export function strictObject(shape: Shape): Late {
  const names = Object.keys(shape)
  return late(
    (value) =>
      isMapping(value) &&
      Object.keys(value).every((name) => Object.hasOwn(shape, name)) &&
      names.every((name) => fits(shape[name] as zod.core.$ZodType, value[name])),
    () => zod.strictObject(shape),
  )
}

export function regex(pattern: RegExp, message: string): LateCheck {
  return {
    fits: (value) => pattern.test(value as string),
    build: () => zod.regex(pattern, message),
  }
}

export function minLength(least: number): LateCheck {
  return {
    fits: (value) => (value as unknown[]).length >= least,
    build: () => zod.minLength(least),
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
