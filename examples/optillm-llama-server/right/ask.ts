import { providers } from './llm.ts'

const answer = await providers.llm.chat.completions.create({
  model: 'qwen3-8b',
  messages: [{ role: 'user', content: 'Which server answers?' }],
})

console.log(answer.choices[0]?.message.content)
