import { describe, expect, it } from 'vitest'
import {
  fillReferences,
  referencesIn,
  variableElsewhere,
  wholeReference,
} from '../schema/reference.ts'
import { isName, isShowable } from '../schema/showable.ts'

describe('a reference', () => {
  it('is found with its fallback and its place', () => {
    expect(referencesIn('a ${ONE} ${2_b:-x:-y} ${THREE:-}')).toEqual([
      { name: 'ONE', fallback: null, start: 2, end: 8 },
      { name: '2_b', fallback: 'x:-y', start: 9, end: 21 },
      { name: 'THREE', fallback: '', start: 22, end: 32 },
    ])
  })

  it.each(['$ONE', '${}', '${1}', '${A B}', '${A:b}', '${A-b}', '${A', '{A}', '${-A}'])(
    'is not in %s',
    (text) => {
      expect(referencesIn(text)).toEqual([])
      expect(wholeReference(text)).toBeNull()
    },
  )

  it('is the whole text, or not', () => {
    expect(wholeReference('${ONE:-a}')?.name).toBe('ONE')
    for (const text of ['x${ONE}', '${ONE}x', '${ONE}${TWO}', '']) {
      expect(wholeReference(text)).toBeNull()
    }
  })

  it('is filled where it stands', () => {
    expect(fillReferences('a${B}c${D:-e}f', ({ name, fallback }) => `<${name}${fallback}>`)).toBe(
      'a<Bnull>c<De>f',
    )
    expect(fillReferences('plain', () => 'x')).toBe('plain')
  })
})

describe('another program’s way to name a variable', () => {
  it.each([
    ['os.environ/LLM_KEY', 'LLM_KEY'],
    ['process.env.LLM_KEY', 'LLM_KEY'],
    ['import.meta.env.LLM_KEY', 'LLM_KEY'],
    ['env:LLM_KEY', 'LLM_KEY'],
    ['env.LLM_KEY', 'LLM_KEY'],
    ['$env:LLM_KEY', 'LLM_KEY'],
    ['!ENV LLM_KEY', 'LLM_KEY'],
    ['!ENV ${LLM_KEY}', 'LLM_KEY'],
    ['@env $LLM_KEY', 'LLM_KEY'],
    ['ENV.llm_key', 'llm_key'],
    ['os.environ["LLM_KEY"]', 'LLM_KEY'],
    ["process.env['LLM_KEY']", 'LLM_KEY'],
    ['ENV[LLM_KEY]', 'LLM_KEY'],
    ["os.getenv('LLM_KEY')", 'LLM_KEY'],
    ['os.environ.get("LLM_KEY")', 'LLM_KEY'],
    ['${{ secrets.LLM_KEY }}', 'LLM_KEY'],
    ['${{env.LLM_KEY}}', 'LLM_KEY'],
    ['${{  vars.LLM_KEY  }}', 'LLM_KEY'],
    ['${{inputs.llm_key}}', 'llm_key'],
    ['{{ LLM_KEY }}', 'LLM_KEY'],
    ['{LLM_KEY}', 'LLM_KEY'],
    ['{env:LLM_KEY}', 'LLM_KEY'],
    ['{{ env.$LLM_KEY }}', 'LLM_KEY'],
    ['${env:LLM_KEY}', 'LLM_KEY'],
    ['${LLM_KEY-x}', 'LLM_KEY'],
    ['${LLM_KEY:?is needed}', 'LLM_KEY'],
    ['${LLM_KEY:=x}', 'LLM_KEY'],
    ['${LLM_KEY+x}', 'LLM_KEY'],
    ['$LLM_KEY', 'LLM_KEY'],
    ['$(LLM_KEY)', 'LLM_KEY'],
    ['%LLM_KEY%', 'LLM_KEY'],
    ['<LLM_KEY>', 'LLM_KEY'],
    [' LLM_KEY ', 'LLM_KEY'],
    ['L1_K2', 'L1_K2'],
    [`A_${'b_'.repeat(22)}c`, null],
    [`$(${'A_'.repeat(40)}B)`, null],
    [`\${LLM_KEY:?${'a'.repeat(80)}}`, null],
    ['${LLM_KEY}', null],
    ['${LLM_KEY:-x}', null],
    ['$KEY', null],
    ['$_KEY', null],
    ['$1_KEY', null],
    ['$LLM__KEY', null],
    ['$LLM_', null],
    ['KEY', null],
    ['Llm_Key', null],
    ['1LLM_KEY', null],
    ['LLM_KEY_', null],
    ['llm_key', null],
    ['<llm_key>', null],
    ['<LLMKEY>', null],
    ['xprocess.env.LLM_KEY', null],
    ['process.env.LLM_KEY x', null],
    ['xos.environ["LLM_KEY"]', null],
    ['os.environ["LLM_KEY"]x', null],
    ['os.environ["LLM KEY"]', null],
    ['xos.getenv("LLM_KEY")', null],
    ['os.getenv("LLM_KEY")x', null],
    ['os.getenv(LLM_KEY)', null],
    ['x${{ env.LLM_KEY }}', null],
    ['${{ env.LLM_KEY }}x', null],
    ['x{LLM_KEY}', null],
    ['{LLM_KEY}x', null],
    ['x${LLM_KEY-x}', null],
    ['${LLM_KEY-x}x', null],
    ['${LLM_KEY/x}', null],
    ['x$LLM_KEY', null],
    ['$LLM_KEY.x', null],
    ['x%LLM_KEY%', null],
    ['%LLM_KEY%x', null],
    ['x<LLM_KEY>', null],
    ['<LLM_KEY>x', null],
    [`$ab_${'c'.repeat(21)}`, null],
  ])('%s names %s', (text, name) => {
    expect(variableElsewhere(text)).toBe(name)
  })
})

describe('a value in a report', () => {
  it.each([
    ...[
      '${LLM_KEY}',
      'Bearer ${LLM_KEY}',
      '${A}/v1',
      '${URL:-http://localhost}',
      '*',
      '*.a.example',
    ],
    ...['${URL:-https://127.0.0.1:8080/v1}/v2', '*.a-b.example:8080', '@my/prompt:1', '@a.b-c'],
  ])('may be %s', (value) => {
    expect(isShowable(value)).toBe(true)
  })

  it.each([
    ...['secret', 'bearer ${A}', 'Bearer  ${A}', 'x${A}', '${A}x', '${A}/v12', '${A}/w1', '${1A}'],
    ...[
      '${A:-secret}',
      '${A:-http://a.example}',
      '${A:-http://localhost.evil}',
      '${A:-xhttp://localhost}',
    ],
    ...[
      '${A:-ftp://localhost}',
      '${A:-http://127x0.0.1}',
      '${A:-http://localhost:x}',
      '${A:-http://localhost/x}',
    ],
    ...['x*.a', '*a', '*.', '*.a b', '*.a:x', '*.a:80x', 'x@a', '@', '@a b', '@a!', '${A B}'],
    ...[`@${'a'.repeat(21)}`, `@${'ab/'.repeat(27)}`, '@12345678-abcd-x', '@1234ABCD-12ef-x'],
  ])('may not be %s', (value) => {
    expect(isShowable(value)).toBe(false)
  })

  it('is a name where it is short and of words', () => {
    for (const name of ['a', '_a', 'A1.b-c', 'a_'.repeat(24), 'a'.repeat(20)]) {
      expect(isName(name)).toBe(true)
    }
    for (const name of [
      '',
      '1a',
      '-a',
      'a b',
      'a:',
      'a_'.repeat(25),
      'a'.repeat(21),
      'a-12345678-abcd-x',
      'x a',
    ]) {
      expect(isName(name)).toBe(false)
    }
  })
})
