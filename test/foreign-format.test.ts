import { describe, expect, it } from 'vitest'
import { conflictMark, foreignFormat } from '../schema/foreign-format.ts'
import { createLines } from '../schema/lines.ts'

function formatOf(text: string) {
  const found = foreignFormat(createLines(text))
  return found && /looks like (.*), not/.exec(found.message)?.[1]
}

describe('a file that is no mapping', () => {
  it.each([
    ['<!DOCTYPE html>', 'an HTML or XML page'],
    ['  <html lang="en">', 'an HTML or XML page'],
    ['<?xml version="1.0"?>', 'an HTML or XML page'],
    ['<a-b>', 'an HTML or XML page'],
    ['<p class="x">', 'an HTML or XML page'],
    ['x <html>', null],
    ['<1>', null],
    ['```yaml', 'Markdown'],
    ['  ~~~', 'Markdown'],
    ['a ```', null],
    ['diff --git a/x b/x', 'a patch'],
    ['Index: x', 'a patch'],
    ['--- a/x', 'a patch'],
    ['--- c/x', null],
    [' diff --git a/x b/x', null],
    ['[section]', 'TOML or INI'],
    ['  [[a."b c"]] # why', 'TOML or INI'],
    ['[section] ; why', 'TOML or INI'],
    ['[a] b', null],
    ['x [section]', null],
    ['a.b-c  = 1', 'TOML or INI'],
    ['a =1', null],
    ['x y = 1', null],
    ['{% if x %}', 'a template'],
    ['  {{ x }}', 'a template'],
    ['{ x }', null],
    ['x {{ y }}', null],
    ['A_1=b', 'a file of environment variables'],
    ['  export A=b', 'a file of environment variables'],
    ['1A=b', null],
    ['x A=b', null],
    ['#!/bin/sh', 'a program'],
    ['  import x', 'a program'],
    ['export default x', 'a program'],
    ['const x', 'a program'],
    ['let x', 'a program'],
    ['var x', 'a program'],
    ['package x', 'a program'],
    ['def x', 'a program'],
    ['export   A=b', 'a file of environment variables'],
    ['module.exports', 'a program'],
    ['from x import y', 'a program'],
    ['from x import', null],
    ['from a letter', null],
    ['x const y', null],
    ['constant', null],
    ['', null],
    ['# only a comment', null],
    ['text', null],
    ['\n  \n# A=b\n   # more\nA=b\n', 'a file of environment variables'],
    ['text\nA=b\n', null],
  ])('%j is %s', (text, format) => {
    expect(formatOf(text)).toBe(format)
  })

  it('is reported at the line that says so', () => {
    const atOf = (text: string) => foreignFormat(createLines(text))?.at
    expect(atOf('# x\n  A=b\nC=d\n')).toEqual({ start: 6, end: 9 })
    expect(atOf('A=b')).toEqual({ start: 0, end: 3 })
  })
})

describe('a mark of a merge', () => {
  it.each<[text: string, start: number | null]>([
    ['a\n<<<<<<< HEAD\nb\n', 2],
    ['>>>>>>> x\n', 0],
    ['=======\n', 0],
    ['=======\r\n', 0],
    ['||||||| x', 0],
    ['<<<<<<<', 0],
    ['<<<<<<', null],
    ['<<<<<<<<', null],
    ['a =======\n', null],
    [' =======\n', null],
    ['=======x\n', null],
  ])('%j has one at %s', (text, start) => {
    // the same answer again, whatever was looked through before
    for (const _ of [1, 2]) {
      expect(conflictMark(text)?.at ?? null).toEqual(
        start === null ? null : { start, end: start + 7 },
      )
    }
  })
})
