/**
 * What the peers of `keyfit generate` take: one operation, or one definition, for each provider, with a
 * closed list of models as the clients of keyfit have it. Alike are the number of declared things and,
 * about, the bytes that come out for each; the table shows both.
 */
export function openApi(count: number): string {
  const paths = Object.fromEntries(
    names(count).map((name) => [
      `/${name}/chat/completions`,
      {
        post: {
          operationId: `${name}Chat`,
          security: [{ [name]: [] }],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: request(name) } },
          },
          responses: {
            200: {
              description: 'The answer',
              content: { 'application/json': { schema: answer } },
            },
          },
        },
      },
    ]),
  )
  const securitySchemes = Object.fromEntries(
    names(count).map((name) => [name, { type: 'http', scheme: 'bearer' }]),
  )
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Providers', version: '1.0.0' },
    servers: [{ url: 'https://llm.example.com' }],
    paths,
    components: { securitySchemes },
  })
}

/** The same as definitions of a JSON Schema. */
export function jsonSchema(count: number): string {
  const properties = Object.fromEntries(
    names(count).map((name) => [name, { title: `${name}Chat`, ...request(name) }]),
  )
  return JSON.stringify({
    title: 'Providers',
    type: 'object',
    properties,
    required: names(count),
    additionalProperties: false,
  })
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `provider${index + 1}`)
}

function request(name: string) {
  return {
    type: 'object',
    required: ['model', 'messages'],
    additionalProperties: false,
    properties: {
      model: { type: 'string', enum: [`${name}-large`, `${name}-small`] },
      messages: {
        type: 'array',
        items: {
          type: 'object',
          required: ['role', 'content'],
          properties: { role: { type: 'string' }, content: { type: 'string' } },
        },
      },
      temperature: { type: 'number' },
    },
  }
}

const answer = {
  type: 'object',
  required: ['id', 'choices'],
  properties: {
    id: { type: 'string' },
    choices: {
      type: 'array',
      items: { type: 'object', properties: { text: { type: 'string' } } },
    },
  },
}
