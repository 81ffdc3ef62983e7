// The Anthropic wire as it is documented. Fields that only some servers know go into `body` of a call.

interface Cached {
  cache_control?: { type: 'ephemeral'; ttl?: '5m' | '1h' | undefined } | null | undefined
}

/** A text of a message. */
export interface TextBlock extends Cached {
  type: 'text'
  text: string
}

/** Where an image or a document comes from. */
export type BlockSource =
  | { type: 'base64'; media_type: string; data: string }
  | { type: 'url'; url: string }
  | { type: 'file'; file_id: string }

/** A call of a tool that the model wants. */
export interface ToolUse {
  type: 'tool_use'
  id: string
  name: string
  input: unknown
}

type Thought =
  | { type: 'thinking'; thinking: string; signature: string }
  | { type: 'redacted_thinking'; data: string }

/** A part of a message in a request. */
export type MessageBlock =
  | TextBlock
  | ({ type: 'image'; source: BlockSource } & Cached)
  | ({
      type: 'document'
      source: BlockSource | { type: 'text'; media_type: 'text/plain'; data: string }
      title?: string | null | undefined
      context?: string | null | undefined
      citations?: { enabled?: boolean | undefined } | undefined
    } & Cached)
  | (ToolUse & Cached)
  | ({
      type: 'tool_result'
      tool_use_id: string
      content?: string | MessageBlock[] | undefined
      is_error?: boolean | undefined
    } & Cached)
  | Thought

/** A tool that the model may call. */
export interface MessageTool extends Cached {
  name: string
  description?: string | undefined
  input_schema: { type: 'object' } & Record<string, unknown>
}

/** A request of `/v1/messages`. */
export interface MessageRequest {
  model: string
  max_tokens: number
  messages: { role: 'user' | 'assistant'; content: string | MessageBlock[] }[]
  system?: string | TextBlock[] | undefined
  temperature?: number | undefined
  top_p?: number | undefined
  top_k?: number | undefined
  stop_sequences?: string[] | undefined
  tools?: (MessageTool | ({ type: string; name: string } & Record<string, unknown>))[] | undefined
  tool_choice?:
    | { type: 'auto' | 'any'; disable_parallel_tool_use?: boolean | undefined }
    | { type: 'tool'; name: string; disable_parallel_tool_use?: boolean | undefined }
    | { type: 'none' }
    | undefined
  thinking?:
    | { type: 'enabled'; budget_tokens: number }
    | { type: 'disabled' | 'adaptive' }
    | undefined
  metadata?: { user_id?: string | null | undefined } | undefined
  service_tier?: 'auto' | 'standard_only' | undefined
}

/** A part of a message in an answer. */
export type AnswerBlock =
  | { type: 'text'; text: string; citations?: unknown[] | null }
  | ToolUse
  | Thought

export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded'

export interface MessageUsage {
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens?: number | null
  cache_read_input_tokens?: number | null
}

/** The answer of `/v1/messages`. */
export interface MessageAnswer {
  id: string
  type: 'message'
  role: 'assistant'
  model: string
  content: AnswerBlock[]
  stop_reason: StopReason | null
  stop_sequence: string | null
  usage: MessageUsage
}

/** An event of a streamed answer of `/v1/messages`. */
export type MessageEvent =
  | { type: 'message_start'; message: MessageAnswer }
  | { type: 'content_block_start'; index: number; content_block: AnswerBlock }
  | {
      type: 'content_block_delta'
      index: number
      delta:
        | { type: 'text_delta'; text: string }
        | { type: 'input_json_delta'; partial_json: string }
        | { type: 'thinking_delta'; thinking: string }
        | { type: 'signature_delta'; signature: string }
        | { type: 'citations_delta'; citation: unknown }
    }
  | { type: 'content_block_stop'; index: number }
  | {
      type: 'message_delta'
      delta: { stop_reason: StopReason | null; stop_sequence: string | null }
      usage: Partial<MessageUsage> & { output_tokens: number }
    }
  | { type: 'message_stop' }
  | { type: 'ping' }
