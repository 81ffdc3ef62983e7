import { kinds } from '../kinds/index.ts'
import { sampleOf } from '../schema/sample.ts'

/** A keyfit.yaml of ten providers without a mistake, and a `.env` with made-up keys of their shapes. */
export function tenProviders(): { keyfitYaml: string; env: string } {
  const env = kinds
    .filter(({ id }) => keyfitYaml.includes(`kind: ${id}\n`))
    .flatMap(({ key }) =>
      key.shapes.slice(0, 1).map((shape) => `${key.variables[0]}=${sampleOf(shape)}\n`),
    )
  return { keyfitYaml, env: env.join('') }
}

const keyfitYaml = `version: 1

providers:
  openai:
    kind: openai
    models:
      - gpt-5.1
      - { id: text-embedding-3-large, for: embeddings }
  claude:
    kind: anthropic
    models: [claude-sonnet-4-5]
  gemini:
    kind: google-gemini
    models: [gemini-2.5-pro]
  groq:
    kind: groq
    models: [llama-3.3-70b-versatile]
  openrouter:
    kind: openrouter
    models: ['mistralai/*']
  deepseek:
    kind: deepseek
    models: [deepseek-chat]
  mistral:
    kind: mistral
    models: [mistral-large-latest]
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
    models: [qwen3-8b]
  ollama:
    kind: ollama
    base_url: http://localhost:11434/v1
    api_key: none
    models: [qwen3:8b]
  shared:
    kind: vllm
    base_url: https://vllm.example.com/v1
    api_key: \${VLLM_API_KEY}
    models: [Qwen/Qwen3-8B]

policy:
  egress:
    - localhost
    - .example.com
    - api.openai.com
    - api.anthropic.com
    - generativelanguage.googleapis.com
    - api.groq.com
    - openrouter.ai
    - api.deepseek.com
    - api.mistral.ai
`
