// The OpenAI wire as it is documented. Fields that only some servers know go into `body` of a call.

export interface TextPart {
  type: 'text'
  text: string
}

/** A part of what a user says. */
export type ChatPart =
  | TextPart
  | { type: 'image_url'; image_url: { url: string; detail?: 'auto' | 'low' | 'high' | undefined } }
  | { type: 'input_audio'; input_audio: { data: string; format: string } }
  | { type: 'file'; file: { file_data?: string; file_id?: string; filename?: string } }

/** A call of a function that the model wants. */
export interface ToolCall {
  id: string
  type: 'function'
  /** `arguments` is JSON as the model wrote it. */
  function: { name: string; arguments: string }
}

/** A message of a chat. */
export type ChatMessage =
  | { role: 'system' | 'developer'; content: string | TextPart[]; name?: string | undefined }
  | { role: 'user'; content: string | ChatPart[]; name?: string | undefined }
  | {
      role: 'assistant'
      content?: string | TextPart[] | null | undefined
      refusal?: string | null | undefined
      tool_calls?: ToolCall[] | undefined
      name?: string | undefined
    }
  | { role: 'tool'; content: string | TextPart[]; tool_call_id: string }

/** A function that the model may call. */
export interface ChatTool {
  type: 'function'
  function: {
    name: string
    description?: string | undefined
    parameters?: Record<string, unknown> | undefined
    strict?: boolean | null | undefined
  }
}

/** The form that the answer must have. */
export type ResponseFormat =
  | { type: 'text' | 'json_object' }
  | {
      type: 'json_schema'
      json_schema: {
        name: string
        description?: string | undefined
        schema?: Record<string, unknown> | undefined
        strict?: boolean | null | undefined
      }
    }

/** A request of `/chat/completions`. */
export interface ChatRequest {
  model: string
  messages: ChatMessage[]
  max_completion_tokens?: number | null | undefined
  max_tokens?: number | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  n?: number | null | undefined
  stop?: string | string[] | null | undefined
  seed?: number | null | undefined
  frequency_penalty?: number | null | undefined
  presence_penalty?: number | null | undefined
  logit_bias?: Record<string, number> | null | undefined
  logprobs?: boolean | null | undefined
  top_logprobs?: number | null | undefined
  tools?: ChatTool[] | undefined
  tool_choice?:
    | 'none'
    | 'auto'
    | 'required'
    | { type: 'function'; function: { name: string } }
    | undefined
  parallel_tool_calls?: boolean | undefined
  response_format?: ResponseFormat | undefined
  reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null | undefined
  verbosity?: 'low' | 'medium' | 'high' | null | undefined
  service_tier?: string | null | undefined
  store?: boolean | null | undefined
  metadata?: Record<string, string> | null | undefined
  user?: string | undefined
  /** Of a stream alone. */
  stream_options?: { include_usage?: boolean | undefined } | null | undefined
}

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'

export interface ChatUsage {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  prompt_tokens_details?: { cached_tokens?: number }
  completion_tokens_details?: { reasoning_tokens?: number }
}

interface Logprobs {
  content?: { token: string; logprob: number; bytes: number[] | null }[] | null
}

/** The answer of `/chat/completions`. */
export interface ChatAnswer {
  id: string
  object: 'chat.completion'
  created: number
  model: string
  choices: {
    index: number
    message: {
      role: 'assistant'
      content: string | null
      refusal?: string | null
      tool_calls?: ToolCall[]
      /** What the model thought, from servers that say so. */
      reasoning_content?: string | null
    }
    finish_reason: FinishReason
    logprobs?: Logprobs | null
  }[]
  usage?: ChatUsage
}

/** A part of a streamed answer of `/chat/completions`. */
export interface ChatChunk {
  id: string
  object: 'chat.completion.chunk'
  created: number
  model: string
  choices: {
    index: number
    delta: {
      role?: 'assistant'
      content?: string | null
      refusal?: string | null
      tool_calls?: {
        index: number
        id?: string
        type?: 'function'
        function?: { name?: string; arguments?: string }
      }[]
      /** What the model thinks, from servers that say so. */
      reasoning_content?: string | null
    }
    finish_reason: FinishReason | null
    logprobs?: Logprobs | null
  }[]
  usage?: ChatUsage | null
}

/** A request of `/embeddings`. */
export interface EmbeddingRequest {
  model: string
  input: string | string[] | number[] | number[][]
  dimensions?: number | undefined
  encoding_format?: 'float' | undefined
  user?: string | undefined
}

/** The answer of `/embeddings`. */
export interface EmbeddingAnswer {
  object: 'list'
  model: string
  data: { object: 'embedding'; index: number; embedding: number[] }[]
  usage?: { prompt_tokens: number; total_tokens: number }
}

/** A part of what stands in a request of `/responses`. */
export type ResponsePart =
  | { type: 'input_text'; text: string }
  | {
      type: 'input_image'
      image_url?: string | null | undefined
      file_id?: string | null | undefined
      detail?: 'auto' | 'low' | 'high' | undefined
    }
  | {
      type: 'input_file'
      file_data?: string | undefined
      file_id?: string | undefined
      file_url?: string | undefined
      filename?: string | undefined
    }
  | { type: 'output_text'; text: string; annotations?: unknown[] | undefined }
  | { type: 'refusal'; refusal: string }

/** What a request of `/responses` is about: a message, or an item of an earlier answer. */
export type ResponseInput =
  | {
      type?: 'message' | undefined
      role: 'user' | 'assistant' | 'system' | 'developer'
      content: string | ResponsePart[]
    }
  | { type: 'function_call_output'; call_id: string; output: string }
  | { type: 'item_reference'; id: string }
  | ResponseItem

/** A request of `/responses`. */
export interface ResponseRequest {
  model: string
  input: string | ResponseInput[]
  instructions?: string | null | undefined
  max_output_tokens?: number | null | undefined
  max_tool_calls?: number | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  tools?:
    | (
        | {
            type: 'function'
            name: string
            description?: string | null | undefined
            parameters: Record<string, unknown> | null
            strict: boolean | null
          }
        | ({ type: HostedTool } & Record<string, unknown>)
      )[]
    | undefined
  tool_choice?:
    | 'none'
    | 'auto'
    | 'required'
    | { type: 'function'; name: string }
    | { type: HostedTool }
    | undefined
  parallel_tool_calls?: boolean | null | undefined
  reasoning?:
    | {
        effort?: ChatRequest['reasoning_effort']
        summary?: 'auto' | 'concise' | 'detailed' | null | undefined
      }
    | null
    | undefined
  text?:
    | {
        format?:
          | { type: 'text' | 'json_object' }
          | {
              type: 'json_schema'
              name: string
              schema: Record<string, unknown>
              description?: string | undefined
              strict?: boolean | null | undefined
            }
          | undefined
        verbosity?: 'low' | 'medium' | 'high' | null | undefined
      }
    | undefined
  include?: string[] | null | undefined
  previous_response_id?: string | null | undefined
  truncation?: 'auto' | 'disabled' | null | undefined
  service_tier?: string | null | undefined
  store?: boolean | null | undefined
  metadata?: Record<string, string> | null | undefined
}

/** Tools that the server runs itself. */
export type HostedTool =
  | 'web_search'
  | 'file_search'
  | 'code_interpreter'
  | 'image_generation'
  | 'computer_use_preview'
  | 'mcp'
  | 'local_shell'
  | 'custom'

/** An item of an answer of `/responses`. */
export type ResponseItem =
  | {
      type: 'message'
      id: string
      role: 'assistant'
      status: 'in_progress' | 'completed' | 'incomplete'
      content: (
        | { type: 'output_text'; text: string; annotations: unknown[] }
        | { type: 'refusal'; refusal: string }
      )[]
    }
  | {
      type: 'function_call'
      id?: string
      call_id: string
      name: string
      /** JSON as the model wrote it. */
      arguments: string
      status?: 'in_progress' | 'completed' | 'incomplete'
    }
  | {
      type: 'reasoning'
      id: string
      summary: { type: 'summary_text'; text: string }[]
      content?: { type: 'reasoning_text'; text: string }[]
      encrypted_content?: string | null
    }
  | ({
      type:
        | 'web_search_call'
        | 'file_search_call'
        | 'code_interpreter_call'
        | 'image_generation_call'
        | 'computer_call'
        | 'mcp_call'
        | 'mcp_list_tools'
        | 'mcp_approval_request'
        | 'local_shell_call'
        | 'custom_tool_call'
      id: string
    } & Record<string, unknown>)

/** The answer of `/responses`. */
export interface ResponseAnswer {
  id: string
  object: 'response'
  created_at: number
  status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete'
  error: { code: string; message: string } | null
  incomplete_details: { reason?: 'max_output_tokens' | 'content_filter' } | null
  model: string
  output: ResponseItem[]
  usage?: {
    input_tokens: number
    output_tokens: number
    total_tokens: number
    input_tokens_details?: { cached_tokens: number }
    output_tokens_details?: { reasoning_tokens: number }
  } | null
}

/** An event of a streamed answer of `/responses`. */
export type ResponseEvent = { sequence_number: number } & (
  | {
      type:
        | 'response.queued'
        | 'response.created'
        | 'response.in_progress'
        | 'response.completed'
        | 'response.failed'
        | 'response.incomplete'
      response: ResponseAnswer
    }
  | {
      type: 'response.output_item.added' | 'response.output_item.done'
      output_index: number
      item: ResponseItem
    }
  | (InItem & {
      type:
        | 'response.output_text.delta'
        | 'response.refusal.delta'
        | 'response.reasoning_text.delta'
        | 'response.reasoning_summary_text.delta'
        | 'response.function_call_arguments.delta'
        | 'response.mcp_call_arguments.delta'
        | 'response.custom_tool_call_input.delta'
        | 'response.code_interpreter_call_code.delta'
      delta: string
    })
  | (InItem & {
      type:
        | 'response.output_text.done'
        | 'response.reasoning_text.done'
        | 'response.reasoning_summary_text.done'
      text: string
    })
  | (InItem & { type: 'response.refusal.done'; refusal: string })
  | (InItem & { type: 'response.function_call_arguments.done'; arguments: string })
  | (InItem & {
      type:
        | 'response.content_part.added'
        | 'response.content_part.done'
        | 'response.reasoning_summary_part.added'
        | 'response.reasoning_summary_part.done'
      part: { type: string; text?: string; refusal?: string }
    })
  | (InItem & { type: 'response.output_text.annotation.added'; annotation: unknown })
  | (InItem & {
      type: `response.${'web_search' | 'file_search' | 'code_interpreter' | 'image_generation' | 'mcp'}_call.${'in_progress' | 'searching' | 'interpreting' | 'generating' | 'partial_image' | 'completed' | 'failed'}`
      partial_image_b64?: string
    })
)

interface InItem {
  item_id: string
  output_index: number
  content_index?: number
}

/** A model that a server lists. */
export interface ServedModel {
  id: string
  object?: 'model'
  created?: number
  owned_by?: string
  display_name?: string
  created_at?: string
}
