import type { ServerResponse } from 'node:http'
import type { Seen } from './support.ts'

/** A server's answer to one request. */
export type Answer = (request: Seen, response: ServerResponse) => void

interface Asked {
  model?: string
  stream?: boolean
  tools?: unknown[]
}

function asked({ body }: Seen): Asked {
  return body.startsWith('{') ? (JSON.parse(body) as Asked) : {}
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value))
}

function events(response: ServerResponse, values: object[], end = ''): void {
  response.setHeader('content-type', 'text/event-stream')
  for (const value of values) {
    const name = 'type' in value ? `event: ${value.type}\n` : ''
    response.write(`${name}data: ${JSON.stringify(value)}\n\n`)
  }
  response.end(end)
}

const args = JSON.stringify({ city: 'Rome' })

const openai: Answer = (request, response) => {
  const { stream, tools } = asked(request)
  const [path = ''] = request.path.split('?')
  const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }
  const same = { id: 'c', created: 1, model: 'm' }
  if (path.endsWith('/models')) {
    const model = { id: 'm', object: 'model', created: 1, owned_by: 'us' }
    json(response, { object: 'list', data: [{ ...model, capabilities: {}, type: 'base' }] })
  } else if (path.endsWith('/embeddings')) {
    const data = [{ object: 'embedding', index: 0, embedding: [1, 2] }]
    json(response, { ...same, object: 'list', data, usage })
  } else if (path.endsWith('/responses')) {
    answerResponses(request, response)
  } else if (stream) {
    const chunk = (delta: object, finish_reason: string | null, rest = {}) => ({
      ...same,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason }],
      ...rest,
    })
    const parts = [
      chunk({ role: 'assistant', content: 'hel' }, null),
      chunk({ content: 'lo' }, 'stop', { usage }),
    ]
    events(response, parts, 'data: [DONE]\n\n')
  } else {
    const call = { id: 't', type: 'function', function: { name: 'weather', arguments: args } }
    const message = tools
      ? { role: 'assistant', content: '', tool_calls: [call] }
      : { role: 'assistant', content: 'hello' }
    const choices = [{ index: 0, finish_reason: tools ? 'tool_calls' : 'stop', message }]
    json(response, { ...same, object: 'chat.completion', choices, usage })
  }
}

const answerResponses: Answer = (request, response) => {
  const { stream, tools } = asked(request)
  const message = (text: string, status: string) => ({
    type: 'message',
    id: 'msg',
    role: 'assistant',
    status,
    content: text === '' ? [] : [{ type: 'output_text', text, annotations: [] }],
  })
  const call = { type: 'function_call', id: 'f', call_id: 't', name: 'weather', arguments: args }
  const whole = {
    id: 'r',
    object: 'response',
    created_at: 1,
    model: 'm',
    status: 'completed',
    error: null,
    incomplete_details: null,
    output: [tools ? call : message('hello', 'completed')],
    usage: { input_tokens: 3, output_tokens: 2, total_tokens: 5 },
  }
  if (!stream) return json(response, whole)
  const at = { item_id: 'msg', output_index: 0, content_index: 0 }
  const all = [
    { type: 'response.created', response: { ...whole, status: 'in_progress', output: [] } },
    { type: 'response.output_item.added', output_index: 0, item: message('', 'in_progress') },
    { type: 'response.output_text.delta', ...at, delta: 'hel' },
    { type: 'response.output_text.delta', ...at, delta: 'lo' },
    { type: 'response.output_item.done', output_index: 0, item: message('hello', 'completed') },
    { type: 'response.completed', response: whole },
  ]
  return events(
    response,
    all.map((event, sequence_number) => ({ ...event, sequence_number })),
  )
}

const anthropic: Answer = (request, response) => {
  const { stream, tools } = asked(request)
  const message = {
    id: 'msg',
    type: 'message',
    role: 'assistant',
    model: 'm',
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 3, output_tokens: 2 },
  }
  if (request.path.startsWith('/v1/models')) {
    const data = [{ type: 'model', id: 'm', display_name: 'M', created_at: '2026-01-01T00:00:00Z' }]
    json(response, { data, has_more: false, first_id: 'm', last_id: 'm' })
  } else if (stream) {
    const delta = (text: string) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    })
    events(response, [
      {
        type: 'message_start',
        message: { ...message, content: [], usage: { input_tokens: 3, output_tokens: 1 } },
      },
      {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'text', text: '' },
      },
      delta('hel'),
      delta('lo'),
      { type: 'content_block_stop', index: 0 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null },
        usage: { output_tokens: 2 },
      },
      { type: 'message_stop' },
    ])
  } else {
    const content = tools
      ? [{ type: 'tool_use', id: 't', name: 'weather', input: { city: 'Rome' } }]
      : [{ type: 'text', text: 'hello' }]
    json(response, { ...message, content })
  }
}

const gemini: Answer = (request, response) => {
  const { tools } = asked(request)
  const usageMetadata = { promptTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 5 }
  const said = (part: object) => ({
    candidates: [{ index: 0, content: { role: 'model', parts: [part] } }],
    usageMetadata,
    modelVersion: 'm',
  })
  if (request.path.includes(':streamGenerateContent')) {
    events(response, [said({ text: 'hel' }), said({ text: 'lo' })])
  } else if (request.path.includes(':batchEmbedContents')) {
    json(response, { embeddings: [{ values: [1, 2] }] })
  } else if (request.path.includes(':embedContent')) {
    json(response, { embedding: { values: [1, 2] } })
  } else if (request.path.includes(':generateContent')) {
    const call = { functionCall: { name: 'weather', args: { city: 'Rome' } } }
    json(response, said(tools ? call : { text: 'hello' }))
  } else {
    json(response, { models: [{ name: 'models/m', displayName: 'M' }] })
  }
}

const cohere: Answer = (request, response) => {
  const { stream, tools } = asked(request)
  const usage = {
    billed_units: { input_tokens: 3, output_tokens: 2 },
    tokens: { input_tokens: 3, output_tokens: 2 },
  }
  if (request.path.startsWith('/v1/models')) {
    json(response, { models: [{ name: 'm', endpoints: ['chat'], finetuned: false }] })
  } else if (request.path === '/v2/embed') {
    json(response, { id: 'e', embeddings: { float: [[1, 2]] }, texts: ['x'], meta: usage })
  } else if (stream) {
    const delta = (text: string) => ({
      type: 'content-delta',
      index: 0,
      delta: { message: { content: { text } } },
    })
    events(
      response,
      [
        {
          type: 'message-start',
          id: 'c',
          delta: { message: { role: 'assistant', content: [], tool_plan: '', tool_calls: [] } },
        },
        {
          type: 'content-start',
          index: 0,
          delta: { message: { content: { type: 'text', text: '' } } },
        },
        delta('hel'),
        delta('lo'),
        { type: 'content-end', index: 0 },
        { type: 'message-end', delta: { finish_reason: 'COMPLETE', usage } },
      ],
      'data: [DONE]\n\n',
    )
  } else {
    const call = { id: 't', type: 'function', function: { name: 'weather', arguments: args } }
    const message = tools
      ? { role: 'assistant', tool_plan: 'I ask.', tool_calls: [call] }
      : { role: 'assistant', content: [{ type: 'text', text: 'hello' }] }
    json(response, { id: 'c', finish_reason: tools ? 'TOOL_CALL' : 'COMPLETE', message, usage })
  }
}

const ollama: Answer = (request, response) => {
  const { stream, tools } = asked(request)
  const same = { model: 'm', created_at: '2026-01-01T00:00:00Z' }
  const end = { done: true, done_reason: 'stop', prompt_eval_count: 3, eval_count: 2 }
  const part = (content: string) => ({ ...same, message: { role: 'assistant', content } })
  if (request.path === '/api/tags') {
    json(response, { models: [{ name: 'm', model: 'm', size: 1, digest: 'd', details: {} }] })
  } else if (request.path === '/api/embed') {
    json(response, { model: 'm', embeddings: [[1, 2]], prompt_eval_count: 3 })
  } else if (stream) {
    response.setHeader('content-type', 'application/x-ndjson')
    for (const line of [
      { ...part('hel'), done: false },
      { ...part('lo'), done: false },
      { ...part(''), ...end },
    ]) {
      response.write(`${JSON.stringify(line)}\n`)
    }
    response.end()
  } else {
    const tool_calls = [{ function: { name: 'weather', arguments: { city: 'Rome' } } }]
    const message = tools
      ? { role: 'assistant', content: '', tool_calls }
      : { role: 'assistant', content: 'hello' }
    json(response, { ...same, message, ...end })
  }
}

/** Servers that answer as the documentation of each wire says. */
export const answers: Record<string, Answer> = { openai, anthropic, gemini, cohere, ollama }
