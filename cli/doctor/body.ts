import type { Answered } from './request.ts'

/** The ids in a list of models, in any of the wires' forms; null where the text is no such list. */
export function modelsIn(text: string): { ids: string[]; isWhole: boolean } | null {
  const data = jsonIn(text)
  if (!isObject(data)) return null
  const list = [data.data, data.models].find(Array.isArray) as unknown[] | undefined
  if (list === undefined || 'error' in data) return null
  const ids = list.flatMap((entry): string[] => {
    if (!isObject(entry)) return []
    const { id, name, model, aliases } = entry
    const own = [id, name, model].filter((each) => typeof each === 'string') as string[]
    const more = Array.isArray(aliases) ? aliases.filter((each) => typeof each === 'string') : []
    return [...own, ...more, ...own.map((each) => each.replace(/^models\//, ''))]
  })
  if (list.length > 0 && ids.length === 0) return null
  const goesOn = data.has_more === true || typeof data.nextPageToken === 'string'
  return { ids: [...new Set(ids)], isWhole: !goesOn }
}

/** The value of a JSON text; undefined where it is none, or nests so deep that no answer does. */
export function jsonIn(text: string): unknown {
  if (isDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether brackets nest deeper than in any answer: reading such a text takes much memory. */
function isDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) inString = !inString
    else if (inString) at += character === backslash ? 1 : 0
    else if (character === bracket || character === brace) depth++
    else if (character === bracket + 2 || character === brace + 2) depth--
    if (depth > 200) return true
  }
  return false
}

const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b]

/** The server's own words for what is wrong, where its body has some: never more than a line. */
export function wordsIn({ text, headers }: Pick<Answered, 'text' | 'headers'>): string | null {
  const words = isHtml({ text, headers }) ? titleIn(text) : errorIn(jsonIn(text), 4)
  const line = (words ?? (/^[\s\S]{1,200}$/.test(text) ? text : '')).replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

function errorIn(data: unknown, depth: number): string | null {
  if (typeof data === 'string') return data
  if (!isObject(data) || depth === 0) return null
  for (const name of ['error', 'message', 'detail', 'errors', 'status_msg', 'base_resp', 'title']) {
    const value = data[name]
    const found = errorIn(Array.isArray(value) ? value[0] : value, depth - 1)
    if (found !== null) return found
  }
  return null
}

/** Whether a JSON body tells of an error, whatever the status is. */
export function tellsOfError(data: unknown): boolean {
  return isObject(data) && data.error !== undefined && data.error !== null
}

/** Whether a body is a page for a browser. */
export function isHtml({ text, headers }: Pick<Answered, 'text' | 'headers'>): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<center)/i.test(text) ||
    (/text\/html/i.test(headers['content-type'] ?? '') && text.trimStart().startsWith('<'))
  )
}

/** What a page calls itself. */
export function titleIn(text: string): string | null {
  const title = /<title[^<>]*>([^<]{1,200})</i.exec(text) ?? /<h1[^<>]*>([^<]{1,200})</i.exec(text)
  return title?.[1]?.trim() ?? null
}

/** Whether a text holds words; upper case and blanks do not matter, as JSON is written in many ways. */
export function holds(text: string, words: string): boolean {
  return plain(text).includes(plain(words))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
