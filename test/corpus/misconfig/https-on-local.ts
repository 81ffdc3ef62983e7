import type { Case } from '../case.ts'

export default [
  {
    id: 'B119',
    source: 'https://github.com/feder-cr/invisible_playwright_mcp/issues/576',
    about: 'https is spoken to a server that has no certificate.',
    yaml: `version: 1
providers:
  local:
    kind: ollama
    wire: ollama
    base_url: https://127.0.0.1:11434
    models: [llama2]
`,
    verdict: { caught: 'port-fits-kind', at: 'https' },
  },
] satisfies Case[]
