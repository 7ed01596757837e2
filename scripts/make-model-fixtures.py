#!/usr/bin/env python3
"""Makes Tests/Fixtures/models: golden blocks and a tiny GGUF file, by Python's `gguf`, not by the code under test.

Needs: pip install gguf numpy safetensors. Run from the top of the repository; the output is the same every time.

  blocks.json             for each data type: the bytes of some blocks and the numbers that gguf reads from them,
                          and for the types that distill writes: some numbers and the bytes that gguf makes of them
  tiny-llama.gguf         a one-layer Llama model with one matrix in each of several types, grouped-query attention,
                          Llama 3.1's RoPE factors and a byte-level tokenizer filled up to the table's rows
  tiny-llama.safetensors  the same tensors under HF names and in HF layout, float32
"""
import json
import math
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as T, quants
from safetensors.numpy import save_file

random = np.random.default_rng(20240521)
out = Path("Tests/Fixtures/models")
out.mkdir(parents=True, exist_ok=True)

# Where the half-precision scales stand in a block: random bits there could be infinite or not a number.
SCALES = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2],
          T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}


def raw_blocks(kind, count):
    """Random bytes with finite scales of ordinary size."""
    if kind == T.F32:
        return random.standard_normal((count, 1)).astype("<f4").view(np.uint8)
    if kind == T.F16:
        return random.standard_normal((count, 1)).astype("<f2").view(np.uint8)
    size = gguf.GGML_QUANT_SIZES[kind][1]
    blocks = random.integers(0, 256, (count, size), dtype=np.uint8)
    if kind == T.BF16:
        numbers = random.standard_normal((count, 1)).astype("<f4")
        return numbers.view(np.uint8)[:, 2:].copy()
    for position in SCALES[kind]:
        scale = (random.standard_normal((count, 1)) * 0.05).astype("<f2")
        blocks[:, position:position + 2] = scale.view(np.uint8)
    return blocks


def floats(array):
    return np.ascontiguousarray(array, dtype="<f4").tobytes().hex()


decode = {}
for kind in [T.F32, T.F16, T.BF16, *SCALES]:
    blocks = raw_blocks(kind, 40 if kind in (T.F32, T.F16, T.BF16) else 3)
    numbers = quants.dequantize(blocks.reshape(1, -1).view(np.float32 if kind == T.F32 else np.uint8
                                if kind != T.F16 else np.float16), kind)
    decode[kind.name.lower()] = {"bytes": blocks.tobytes().hex(), "floats": floats(numbers)}

encode = {}
numbers = (random.standard_normal(128) * np.repeat([1, 1e-3, 1e4, 1e-9], 32)).astype(np.float32)
numbers[32:35] = [0, -0.0, 1e-40]
numbers = np.concatenate([numbers, np.zeros(32, np.float32)])
for kind in [T.BF16, T.Q8_0]:
    data = quants.quantize(numbers.reshape(1, -1), kind)
    encode[kind.name.lower()] = {"floats": floats(numbers), "bytes": data.tobytes().hex()}
(out / "blocks.json").write_text(json.dumps({"decode": decode, "encode": encode}, indent=1) + "\n")

# The tiny model.
DIM, HEADS, KV_HEADS, HEAD_DIM, FF, VOCAB = 32, 4, 2, 8, 256, 264
THETA, FACTOR, LOW, HIGH, CONTEXT = 10000.0, 8.0, 1.0, 4.0, 64


def byte_alphabet():
    """GPT-2's: printable bytes stand for themselves, the others for U+0100 and on."""
    kept = [*range(33, 127), *range(161, 173), *range(174, 256)]
    extra = iter(range(256, 512))
    return [chr(byte) if byte in kept else chr(next(extra)) for byte in range(256)]


def interleave(weights, heads):
    """llama.cpp's order of the rows of Llama's query and key projections."""
    rows, columns = weights.shape
    return weights.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def deinterleave(weights, heads):
    rows, columns = weights.shape
    return weights.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


writer = gguf.GGUFWriter(str(out / "tiny-llama.gguf"), "llama")
writer.add_name("Tiny")
writer.add_license("apache-2.0")
writer.add_custom_alignment(64)
writer.add_block_count(1)
writer.add_context_length(512)
writer.add_embedding_length(DIM)
writer.add_feed_forward_length(FF)
writer.add_head_count(HEADS)
writer.add_head_count_kv(KV_HEADS)
writer.add_rope_freq_base(THETA)
writer.add_rope_dimension_count(HEAD_DIM)
writer.add_layer_norm_rms_eps(1e-5)
writer.add_vocab_size(VOCAB)
writer.add_languages(["en"])
tokens = ["<|begin|>", "<|end|>", "<think>", *byte_alphabet(), "th", "the"]
types = [3, 3, 4] + [1] * 258
for index in range(len(tokens), VOCAB):
    tokens.append(f"[PAD{index}]")
    types.append(5)
writer.add_tokenizer_model("gpt2")
writer.add_tokenizer_pre("llama-bpe")
writer.add_token_list(tokens)
writer.add_token_types(types)
writer.add_token_merges(["t h", "th e"])
writer.add_bos_token_id(0)
writer.add_eos_token_id(1)
writer.add_chat_template("{{ messages }}")

expected = {}


def add(name, hf_name, shape, kind, heads=None):
    """Adds random data in the type, and what gguf reads from it to the expected tensors."""
    if kind == T.F32:
        data = random.standard_normal(shape).astype(np.float32)
        numbers = data
    elif kind in SCALES:
        blocks = raw_blocks(kind, math.prod(shape) // gguf.GGML_QUANT_SIZES[kind][0])
        data = blocks.reshape(shape[0], -1)
        numbers = quants.dequantize(data, kind).reshape(shape)
    else:
        data = quants.quantize(random.standard_normal(shape).astype(np.float32), kind)
        numbers = quants.dequantize(data, kind).reshape(shape)
    writer.add_tensor(name, data, raw_dtype=kind)
    if hf_name:
        expected[hf_name] = np.ascontiguousarray(deinterleave(numbers, heads) if heads else numbers, dtype=np.float32)


layer = "model.layers.0."
add("token_embd.weight", "model.embed_tokens.weight", (VOCAB, DIM), T.Q4_0)
add("blk.0.attn_norm.weight", layer + "input_layernorm.weight", (DIM,), T.F32)
add("blk.0.attn_q.weight", layer + "self_attn.q_proj.weight", (HEADS * HEAD_DIM, DIM), T.Q8_0, HEADS)
add("blk.0.attn_k.weight", layer + "self_attn.k_proj.weight", (KV_HEADS * HEAD_DIM, DIM), T.Q5_1, KV_HEADS)
add("blk.0.attn_v.weight", layer + "self_attn.v_proj.weight", (KV_HEADS * HEAD_DIM, DIM), T.BF16)
add("blk.0.attn_output.weight", layer + "self_attn.o_proj.weight", (DIM, HEADS * HEAD_DIM), T.Q5_0)
add("blk.0.ffn_norm.weight", layer + "post_attention_layernorm.weight", (DIM,), T.F32)
add("blk.0.ffn_gate.weight", layer + "mlp.gate_proj.weight", (FF, DIM), T.Q4_1)
add("blk.0.ffn_up.weight", layer + "mlp.up_proj.weight", (FF, DIM), T.Q4_0)
add("blk.0.ffn_down.weight", layer + "mlp.down_proj.weight", (DIM, FF), T.Q4_K)
add("output_norm.weight", "model.norm.weight", (DIM,), T.F32)

assert (deinterleave(interleave(np.arange(128.).reshape(64, 2), 4), 4) == np.arange(128.).reshape(64, 2)).all()
frequencies = THETA ** -(np.arange(0, HEAD_DIM, 2) / HEAD_DIM)
factors = []
for frequency in frequencies:
    wavelength = 2 * math.pi / frequency
    if wavelength < CONTEXT / HIGH:
        factors.append(1.0)
    elif wavelength > CONTEXT / LOW:
        factors.append(FACTOR)
    else:
        smooth = (CONTEXT / wavelength - LOW) / (HIGH - LOW)
        factors.append(1 / ((1 - smooth) / FACTOR + smooth))
writer.add_tensor("rope_freqs.weight", np.array(factors, dtype=np.float32))
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
save_file(expected, out / "tiny-llama.safetensors")
