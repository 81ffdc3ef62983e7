// Generated from this folder: npm run generate
import type { Kind } from './kind.ts'
import ai21 from './ai21.ts'
import ai360 from './ai360.ts'
import alibabaDashscope from './alibaba-dashscope.ts'
import alibabaPlan from './alibaba-plan.ts'
import antLing from './ant-ling.ts'
import anthropic from './anthropic.ts'
import anthropicAws from './anthropic-aws.ts'
import anthropicCompatible from './anthropic-compatible.ts'
import awsBedrock from './aws-bedrock.ts'
import azureAiFoundry from './azure-ai-foundry.ts'
import azureOpenai from './azure-openai.ts'
import baichuan from './baichuan.ts'
import baiduQianfan from './baidu-qianfan.ts'
import baseten from './baseten.ts'
import bifrost from './bifrost.ts'
import byteplus from './byteplus.ts'
import cerebras from './cerebras.ts'
import chutes from './chutes.ts'
import cloudflareAiGateway from './cloudflare-ai-gateway.ts'
import cloudflareWorkersAi from './cloudflare-workers-ai.ts'
import codestral from './codestral.ts'
import cohere from './cohere.ts'
import ctyunXirang from './ctyun-xirang.ts'
import databricks from './databricks.ts'
import deepinfra from './deepinfra.ts'
import deepseek from './deepseek.ts'
import digitalocean from './digitalocean.ts'
import dockerModelRunner from './docker-model-runner.ts'
import envoyAiGateway from './envoy-ai-gateway.ts'
import featherless from './featherless.ts'
import fireworks from './fireworks.ts'
import foundryLocal from './foundry-local.ts'
import friendli from './friendli.ts'
import giteeAi from './gitee-ai.ts'
import githubCopilot from './github-copilot.ts'
import githubModels from './github-models.ts'
import glama from './glama.ts'
import googleGemini from './google-gemini.ts'
import googleVertex from './google-vertex.ts'
import gpt4all from './gpt4all.ts'
import groq from './groq.ts'
import helicone from './helicone.ts'
import heliconeLocal from './helicone-local.ts'
import heroku from './heroku.ts'
import huggingfaceInference from './huggingface-inference.ts'
import hyperbolic from './hyperbolic.ts'
import ibmWatsonx from './ibm-watsonx.ts'
import iflytekMaas from './iflytek-maas.ts'
import iflytekSpark from './iflytek-spark.ts'
import inferenceNet from './inference-net.ts'
import infiniAi from './infini-ai.ts'
import internlm from './internlm.ts'
import ionos from './ionos.ts'
import jan from './jan.ts'
import jdCloud from './jd-cloud.ts'
import jina from './jina.ts'
import kimiCoding from './kimi-coding.ts'
import koboldcpp from './koboldcpp.ts'
import kongAiProxy from './kong-ai-proxy.ts'
import lambda from './lambda.ts'
import lemonade from './lemonade.ts'
import lingyiwanwu from './lingyiwanwu.ts'
import litellmProxy from './litellm-proxy.ts'
import llamaCppPython from './llama-cpp-python.ts'
import llamaServer from './llama-server.ts'
import llamafile from './llamafile.ts'
import lmStudio from './lm-studio.ts'
import lmdeploy from './lmdeploy.ts'
import localai from './localai.ts'
import longcat from './longcat.ts'
import minimax from './minimax.ts'
import mistral from './mistral.ts'
import mlxLm from './mlx-lm.ts'
import modelscope from './modelscope.ts'
import moonshot from './moonshot.ts'
import nebius from './nebius.ts'
import newApi from './new-api.ts'
import novita from './novita.ts'
import nvidiaNim from './nvidia-nim.ts'
import nvidiaNimLocal from './nvidia-nim-local.ts'
import ociGenai from './oci-genai.ts'
import ollama from './ollama.ts'
import ollamaCloud from './ollama-cloud.ts'
import oneApi from './one-api.ts'
import openai from './openai.ts'
import openaiCompatible from './openai-compatible.ts'
import openrouter from './openrouter.ts'
import optillm from './optillm.ts'
import ovh from './ovh.ts'
import parasail from './parasail.ts'
import perplexity from './perplexity.ts'
import portkey from './portkey.ts'
import portkeyLocal from './portkey-local.ts'
import ppio from './ppio.ts'
import qiniu from './qiniu.ts'
import ramalama from './ramalama.ts'
import reka from './reka.ts'
import replicate from './replicate.ts'
import requesty from './requesty.ts'
import sambanova from './sambanova.ts'
import scaleway from './scaleway.ts'
import sensenova from './sensenova.ts'
import sglang from './sglang.ts'
import siliconflow from './siliconflow.ts'
import snowflakeCortex from './snowflake-cortex.ts'
import stackit from './stackit.ts'
import stepfun from './stepfun.ts'
import tabbyapi from './tabbyapi.ts'
import tencentHunyuan from './tencent-hunyuan.ts'
import tencentPlan from './tencent-plan.ts'
import tencentTokenhub from './tencent-tokenhub.ts'
import tensorrtLlm from './tensorrt-llm.ts'
import textGenerationWebui from './text-generation-webui.ts'
import tgi from './tgi.ts'
import together from './together.ts'
import upstage from './upstage.ts'
import venice from './venice.ts'
import vercelAiGateway from './vercel-ai-gateway.ts'
import vllm from './vllm.ts'
import volcengineArk from './volcengine-ark.ts'
import voyage from './voyage.ts'
import writer from './writer.ts'
import xai from './xai.ts'
import xiaomiMimo from './xiaomi-mimo.ts'
import xinference from './xinference.ts'
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
  anthropicAws,
  anthropicCompatible,
  awsBedrock,
  azureAiFoundry,
  azureOpenai,
  baichuan,
  baiduQianfan,
  baseten,
  bifrost,
  byteplus,
  cerebras,
  chutes,
  cloudflareAiGateway,
  cloudflareWorkersAi,
  codestral,
  cohere,
  ctyunXirang,
  databricks,
  deepinfra,
  deepseek,
  digitalocean,
  dockerModelRunner,
  envoyAiGateway,
  featherless,
  fireworks,
  foundryLocal,
  friendli,
  giteeAi,
  githubCopilot,
  githubModels,
  glama,
  googleGemini,
  googleVertex,
  gpt4all,
  groq,
  helicone,
  heliconeLocal,
  heroku,
  huggingfaceInference,
  hyperbolic,
  ibmWatsonx,
  iflytekMaas,
  iflytekSpark,
  inferenceNet,
  infiniAi,
  internlm,
  ionos,
  jan,
  jdCloud,
  jina,
  kimiCoding,
  koboldcpp,
  kongAiProxy,
  lambda,
  lemonade,
  lingyiwanwu,
  litellmProxy,
  llamaCppPython,
  llamaServer,
  llamafile,
  lmStudio,
  lmdeploy,
  localai,
  longcat,
  minimax,
  mistral,
  mlxLm,
  modelscope,
  moonshot,
  nebius,
  newApi,
  novita,
  nvidiaNim,
  nvidiaNimLocal,
  ociGenai,
  ollama,
  ollamaCloud,
  oneApi,
  openai,
  openaiCompatible,
  openrouter,
  optillm,
  ovh,
  parasail,
  perplexity,
  portkey,
  portkeyLocal,
  ppio,
  qiniu,
  ramalama,
  reka,
  replicate,
  requesty,
  sambanova,
  scaleway,
  sensenova,
  sglang,
  siliconflow,
  snowflakeCortex,
  stackit,
  stepfun,
  tabbyapi,
  tencentHunyuan,
  tencentPlan,
  tencentTokenhub,
  tensorrtLlm,
  textGenerationWebui,
  tgi,
  together,
  upstage,
  venice,
  vercelAiGateway,
  vllm,
  volcengineArk,
  voyage,
  writer,
  xai,
  xiaomiMimo,
  xinference,
  zai,
  zhipu,
]
