import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { Kind, Wire } from '../kinds/kind.ts'
import { sdkPackage } from '../schema/sdk-clients.ts'
import { sdks, sdksFor, wireFor } from '../schema/sdks.ts'

const kindOf = (id: string) => kinds.find((kind) => kind.id === id) as Kind

describe('an SDK', () => {
  it.each<[kind: string, wires: Wire[], sdks: string[]]>([
    ['openai', ['openai'], ['openai', 'fetch', 'ai-sdk', 'langchain']],
    ['groq', ['openai'], ['openai', 'groq', 'fetch', 'ai-sdk', 'langchain']],
    ['mistral', ['openai'], ['openai', 'mistral', 'fetch', 'ai-sdk', 'langchain']],
    ['anthropic', ['anthropic'], ['anthropic', 'fetch', 'ai-sdk', 'langchain']],
    ['google-gemini', ['gemini'], ['google-genai', 'ai-sdk']],
    ['cohere', ['cohere'], ['cohere']],
    ['ollama', ['ollama'], ['ollama']],
    ['ollama', ['ollama', 'openai'], ['openai', 'ollama', 'fetch', 'ai-sdk', 'langchain']],
    ['aws-bedrock', ['bedrock'], []],
    ['openai', [], []],
  ])('speaks to %s on %j: %j', (kind, wires, sdks) => {
    expect(sdksFor(kindOf(kind), wires)).toEqual(sdks)
  })

  it('speaks on the first of the wires that it knows', () => {
    expect(wireFor('fetch', kindOf('deepseek'), ['gemini', 'anthropic', 'openai'])).toBe(
      'anthropic',
    )
    expect(wireFor('openai', kindOf('deepseek'), ['anthropic', 'openai'])).toBe('openai')
    expect(wireFor('toString', kindOf('openai'), ['openai'])).toBeNull()
  })

  it('that has several packages has one for each wire', () => {
    const several = Object.entries(sdks).filter(([, { packages }]) => packages !== undefined)
    expect(several.map(([name]) => name)).toEqual(['ai-sdk', 'langchain'])
    for (const [, { packages = {}, wires }] of several) {
      expect(Object.keys(packages).sort()).toEqual(wires.toSorted())
    }
  })

  it('of keyfit itself is told which API is spoken', () => {
    expect(sdks.fetch?.knows).toEqual(['wire', 'responses'])
  })

  it('does not speak where the routes are not the usual ones', () => {
    const own = kinds.filter(({ apis }) => apis.some(({ ownRoutes }) => ownRoutes))
    expect(own.length).toBeGreaterThan(0)
    for (const kind of own) {
      for (const { wire, ownRoutes } of kind.apis) {
        if (ownRoutes) expect(sdksFor(kind, [wire])).toEqual([])
      }
    }
  })
})

/** An import, and what of it is a client: a class, a function that makes one, or one itself. */
describe('a package', () => {
  it.each<[specifier: string, sdk: string | undefined, names?: string[], others?: string[]]>([
    [
      'openai',
      'openai',
      ['default', 'OpenAI', 'AzureOpenAI', 'OpenAIApi'],
      ['OpenAIError', 'toFile'],
    ],
    ['npm:openai@6', 'openai'],
    ['npm:openai@^6/helpers', 'openai'],
    ['npm:@anthropic-ai/sdk@1', 'anthropic'],
    ['xopenai', undefined],
    ['openai-edge', undefined],
    ['openai/helpers/zod', undefined],
    ['@anthropic-ai/sdk', 'anthropic', ['default', 'Anthropic', 'AnthropicVertex'], ['xAnthropic']],
    ['@anthropic-ai/vertex-sdk', 'anthropic'],
    ['@anthropic-ai/tokenizer', undefined],
    ['@google/genai', 'google-genai', ['GoogleGenAI'], ['GoogleGenAIOptions', 'Type']],
    ['@google/generative-ai', 'google-genai', ['GoogleGenerativeAI'], []],
    ['@google/maps', undefined],
    ['@mistralai/mistralai', 'mistral', ['default', 'Mistral', 'MistralClient'], ['MistralError']],
    ['cohere-ai', 'cohere', ['CohereClient', 'CohereClientV2'], ['Cohere', 'CohereError']],
    ['groq-sdk', 'groq', ['default', 'Groq'], ['GroqError']],
    ['ollama', 'ollama', ['Ollama', 'default'], ['OllamaError']],
    ['ollama/browser', 'ollama'],
    ['ollama-js', undefined],
    ['@ai-sdk/openai', 'ai-sdk', ['createOpenAI', 'openai'], ['OpenAIProvider']],
    ['@ai-sdk/provider', undefined],
    ['@ai-sdk/provider-utils', undefined],
    ['@ai-sdk/react', undefined],
    ['@openrouter/ai-sdk-provider', 'ai-sdk', ['createOpenRouter', 'openrouter'], []],
    ['@openrouter/ai-sdk-provider-x', undefined],
    [
      '@langchain/openai',
      'langchain',
      ['ChatOpenAI', 'OpenAI', 'AzureOpenAI', 'OpenAIEmbeddings'],
      ['toolkit'],
    ],
    ['@langchain/core', undefined],
    ['@langchain/community/chat_models/zhipuai', 'langchain', ['ChatZhipuAI'], ['Chat']],
    ['@langchain/community/tools/wiki', undefined],
    ['@langchain/langgraph', undefined],
    ['react', undefined],
  ])('%s is of %s', (specifier, sdk, names = [], others = []) => {
    const found = sdkPackage(specifier)
    expect(found?.sdk).toBe(sdk)
    if (found !== undefined) expect(specifier).toContain(found.word)
    expect(sdkPackage(`x${specifier}`)).toBeUndefined()
    const isClient = (name: string) =>
      [found?.classes, found?.makers, found?.ready].some((pattern) => pattern?.test(name))
    expect(names.filter((name) => !isClient(name))).toEqual([])
    expect(others.filter(isClient)).toEqual([])
    // a type or a member of the same name is another thing
    expect(names.filter((name) => isClient(`Other.${name}`) || isClient(`${name}.Other`))).toEqual(
      [],
    )
  })

  it.each([
    'openai',
    '@anthropic-ai/sdk',
    '@google/genai',
    '@mistralai/mistralai',
    'cohere-ai',
    'groq-sdk',
    'ollama',
  ])('%s is another one with more behind its name', (name) => {
    expect(sdkPackage(`${name}-x`)).toBeUndefined()
    expect(sdkPackage(`npm:${name}-x@1`)).toBeUndefined()
  })

  it('makes a client in the way that it does', () => {
    expect(sdkPackage('@ai-sdk/openai')?.makers?.test('createOpenAI')).toBe(true)
    expect(sdkPackage('@ai-sdk/openai')?.ready?.test('createOpenAI')).toBe(false)
    expect(sdkPackage('ollama')?.classes?.test('default')).toBe(false)
  })
})
