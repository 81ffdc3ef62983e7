// Generated from this folder: npm run generate
import type { Kind } from './kind.ts'
import ai21 from './ai21.ts'
import ai360 from './ai360.ts'
import alibabaDashscope from './alibaba-dashscope.ts'
import alibabaPlan from './alibaba-plan.ts'
import antLing from './ant-ling.ts'
import anthropic from './anthropic.ts'
import anthropicCompatible from './anthropic-compatible.ts'
import azureOpenai from './azure-openai.ts'
import baichuan from './baichuan.ts'
import baiduQianfan from './baidu-qianfan.ts'
import baseten from './baseten.ts'
import byteplus from './byteplus.ts'
import chutes from './chutes.ts'
import ctyunXirang from './ctyun-xirang.ts'
import databricks from './databricks.ts'
import deepseek from './deepseek.ts'
import featherless from './featherless.ts'
import friendli from './friendli.ts'
import giteeAi from './gitee-ai.ts'
import githubCopilot from './github-copilot.ts'
import googleGemini from './google-gemini.ts'
import groq from './groq.ts'
import heroku from './heroku.ts'
import hyperbolic from './hyperbolic.ts'
import ibmWatsonx from './ibm-watsonx.ts'
import iflytekMaas from './iflytek-maas.ts'
import iflytekSpark from './iflytek-spark.ts'
import inferenceNet from './inference-net.ts'
import infiniAi from './infini-ai.ts'
import internlm from './internlm.ts'
import ionos from './ionos.ts'
import jdCloud from './jd-cloud.ts'
import jina from './jina.ts'
import kimiCoding from './kimi-coding.ts'
import lambda from './lambda.ts'
import lingyiwanwu from './lingyiwanwu.ts'
import litellmProxy from './litellm-proxy.ts'
import llamaServer from './llama-server.ts'
import lmStudio from './lm-studio.ts'
import longcat from './longcat.ts'
import minimax from './minimax.ts'
import mistral from './mistral.ts'
import modelscope from './modelscope.ts'
import moonshot from './moonshot.ts'
import nebius from './nebius.ts'
import novita from './novita.ts'
import ociGenai from './oci-genai.ts'
import ollama from './ollama.ts'
import openai from './openai.ts'
import openaiCompatible from './openai-compatible.ts'
import openrouter from './openrouter.ts'
import optillm from './optillm.ts'
import ovh from './ovh.ts'
import parasail from './parasail.ts'
import ppio from './ppio.ts'
import qiniu from './qiniu.ts'
import reka from './reka.ts'
import scaleway from './scaleway.ts'
import sensenova from './sensenova.ts'
import siliconflow from './siliconflow.ts'
import snowflakeCortex from './snowflake-cortex.ts'
import stackit from './stackit.ts'
import stepfun from './stepfun.ts'
import tencentHunyuan from './tencent-hunyuan.ts'
import tencentPlan from './tencent-plan.ts'
import tencentTokenhub from './tencent-tokenhub.ts'
import upstage from './upstage.ts'
import venice from './venice.ts'
import vllm from './vllm.ts'
import volcengineArk from './volcengine-ark.ts'
import voyage from './voyage.ts'
import writer from './writer.ts'
import xiaomiMimo from './xiaomi-mimo.ts'
import zai from './zai.ts'
import zhipu from './zhipu.ts'

/** All that are built in, by id. */
export const kinds: Kind[] = [
  ai21,
  ai360,
  alibabaDashscope,
  alibabaPlan,
  antLing,
  anthropic,
  anthropicCompatible,
  azureOpenai,
  baichuan,
  baiduQianfan,
  baseten,
  byteplus,
  chutes,
  ctyunXirang,
  databricks,
  deepseek,
  featherless,
  friendli,
  giteeAi,
  githubCopilot,
  googleGemini,
  groq,
  heroku,
  hyperbolic,
  ibmWatsonx,
  iflytekMaas,
  iflytekSpark,
  inferenceNet,
  infiniAi,
  internlm,
  ionos,
  jdCloud,
  jina,
  kimiCoding,
  lambda,
  lingyiwanwu,
  litellmProxy,
  llamaServer,
  lmStudio,
  longcat,
  minimax,
  mistral,
  modelscope,
  moonshot,
  nebius,
  novita,
  ociGenai,
  ollama,
  openai,
  openaiCompatible,
  openrouter,
  optillm,
  ovh,
  parasail,
  ppio,
  qiniu,
  reka,
  scaleway,
  sensenova,
  siliconflow,
  snowflakeCortex,
  stackit,
  stepfun,
  tencentHunyuan,
  tencentPlan,
  tencentTokenhub,
  upstage,
  venice,
  vllm,
  volcengineArk,
  voyage,
  writer,
  xiaomiMimo,
  zai,
  zhipu,
]
