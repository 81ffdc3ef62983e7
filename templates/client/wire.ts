// What the client's SDK says on the wire; in a generated client the template of its SDK stands here.

export { endpoint, passes } from './openai-wire.ts'
