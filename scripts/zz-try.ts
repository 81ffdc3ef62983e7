import { check } from '../keyfit.ts'
let y='version: 1\nproviders:\n'
for (let i=0;i<10;i++) y+=`  p${i}:\n    kind: openai\n    base_url: http://localhost:808${i}/v1/chat\n    api_key: none\n    models: [openai/a, gpt-4o, claude-x]\n  q${i}:\n    kind: openai-compatible\n    base_url: http://localhost:11434\n    api_key: none\n`
for (let r=0;r<3;r++){const t=performance.now(); for(let i=0;i<20;i++) check(y); console.log(((performance.now()-t)/20).toFixed(1),'ms per check')}
const fs=await import('node:fs')
