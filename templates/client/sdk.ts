// The SDK of a client, for the templates' own compilation and tests. In a generated client the template
// of its SDK stands here: each exports these names, and what else it exports is passed on.

export { type ClientOf, connect, type Options, type RoleClientOf } from './openai.ts'
