// Generated from this folder: npm run generate
import type { Reader } from './reader.ts'
import aiSdk from './ai-sdk.ts'
import aider from './aider.ts'
import anthropicSdk from './anthropic-sdk.ts'
import anythingllm from './anythingllm.ts'
import awsSdk from './aws-sdk.ts'
import cerebrasSdk from './cerebras-sdk.ts'
import claudeCode from './claude-code.ts'
import codex from './codex.ts'
import cohereSdk from './cohere-sdk.ts'
import _continue from './continue.ts'
import copilotCli from './copilot-cli.ts'
import crush from './crush.ts'
import droid from './droid.ts'
import fireworksSdk from './fireworks-sdk.ts'
import geminiCli from './gemini-cli.ts'
import googleGenaiSdk from './google-genai-sdk.ts'
import goose from './goose.ts'
import groqSdk from './groq-sdk.ts'
import kimiCli from './kimi-cli.ts'
import langchain from './langchain.ts'
import librechat from './librechat.ts'
import litellm from './litellm.ts'
import llamaIndex from './llama-index.ts'
import llamaIndexPython from './llama-index-python.ts'
import lobeChat from './lobe-chat.ts'
import mistralSdk from './mistral-sdk.ts'
import ollamaJs from './ollama-js.ts'
import ollamaPython from './ollama-python.ts'
import openWebui from './open-webui.ts'
import openaiSdk from './openai-sdk.ts'
import opencode from './opencode.ts'
import optillm from './optillm.ts'
import pool from './pool.ts'
import promptfoo from './promptfoo.ts'
import togetherSdk from './together-sdk.ts'
import zaiSdk from './zai-sdk.ts'
import zed from './zed.ts'

/** All that are built in, by id. */
export const readers = (): Reader[] => [
  aiSdk,
  aider,
  anthropicSdk,
  anythingllm,
  awsSdk,
  cerebrasSdk,
  claudeCode,
  codex,
  cohereSdk,
  _continue,
  copilotCli,
  crush,
  droid,
  fireworksSdk,
  geminiCli,
  googleGenaiSdk,
  goose,
  groqSdk,
  kimiCli,
  langchain,
  librechat,
  litellm,
  llamaIndex,
  llamaIndexPython,
  lobeChat,
  mistralSdk,
  ollamaJs,
  ollamaPython,
  openWebui,
  openaiSdk,
  opencode,
  optillm,
  pool,
  promptfoo,
  togetherSdk,
  zaiSdk,
  zed,
]
