#!/usr/bin/env python3
"""Measures distill, PyTorch and llama.cpp in turns on the same work (see scripts/bench-peers)."""
import argparse
import ctypes
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time

PROMPT, NEW, SEQUENCES = 128, 48, (1, 8, 64)
DOCUMENTS, TOKENS, RANK = 2, 1024, 16
SHAPE_1_5B = ("--student", "1.5b", "--random-weights", "q8_0", "--parts", "roof", "lora", "--documents", "1",
              "--document-tokens", "2048", "--repeats", "2")


def peak_gib():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


# --- PyTorch: one process for each mode -----------------------------------------------------------------------------
def torch_training(kind, mode, shape, recompute=False):
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM, Qwen2Config, Qwen2ForCausalLM

    torch.set_num_threads(os.cpu_count())
    torch.manual_seed(0)
    documents, tokens = DOCUMENTS, TOKENS
    if shape == "135m":
        config = LlamaConfig(
            vocab_size=49152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30, num_attention_heads=9,
            num_key_value_heads=3, tie_word_embeddings=True, max_position_embeddings=8192, attn_implementation="sdpa")
        make = LlamaForCausalLM
    else:
        documents, tokens = 1, 2048
        config = Qwen2Config(
            vocab_size=151936, hidden_size=1536, intermediate_size=8960, num_hidden_layers=28, num_attention_heads=12,
            num_key_value_heads=2, tie_word_embeddings=True, max_position_embeddings=4096, attn_implementation="sdpa")
        make = Qwen2ForCausalLM
    previous = torch.get_default_dtype()
    if mode == "bf16":
        torch.set_default_dtype(torch.bfloat16)
    model = make(config)
    torch.set_default_dtype(previous)
    if kind == "lora":
        from peft import LoraConfig, get_peft_model

        model = get_peft_model(model, LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules=[
            "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]))
    model.train()
    if recompute:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        model.enable_input_require_grads()
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-6, fused=True)
    ids = torch.randint(0, config.vocab_size, (documents, tokens))
    best = float("inf")
    for _ in range(3 if shape == "135m" else 2):
        start = time.perf_counter()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=mode == "autocast"):
            loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        best = min(best, time.perf_counter() - start)
    return {"tps": documents * tokens / best, "peak_rss_gib": peak_gib(), "version": torch.__version__}


# --- llama.cpp: one process for each file ---------------------------------------------------------------------------
def llama_inference(path):
    import llama_cpp as c

    c.llama_backend_init()
    model = c.llama_model_load_from_file(path.encode(), c.llama_model_default_params())
    result = {"version": c.__version__}
    for n in SEQUENCES:
        params = c.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = n * (PROMPT + NEW) + 64 * n, 2048, 512
        params.n_threads = params.n_threads_batch = os.cpu_count()
        params.n_seq_max = n
        params.flash_attn_type = 1
        context = c.llama_init_from_model(model, params)
        batch = c.llama_batch_init(2048, 0, 1)

        def run(tokens):
            batch.n_tokens = len(tokens)
            for i, (token, position, sequence, wanted) in enumerate(tokens):
                batch.token[i], batch.pos[i], batch.logits[i] = token, position, wanted
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, sequence
            if c.llama_decode(context, batch) != 0:
                sys.exit("llama_decode failed")
            c.llama_synchronize(context)

        prefill = decode = 0.0
        for _ in range(3):
            c.llama_memory_clear(c.llama_get_memory(context), True)
            prompt = [((p * 7919 + s * 31 + 1) % 49152, p, s, p == PROMPT - 1) for s in range(n) for p in range(PROMPT)]
            start = time.perf_counter()
            for i in range(0, len(prompt), 2048):
                run(prompt[i : i + 2048])
            prefill = max(prefill, n * PROMPT / (time.perf_counter() - start))
            start = time.perf_counter()
            for step in range(NEW):
                run([((step * 104729 + s * 17) % 49152, PROMPT + step, s, True) for s in range(n)])
            decode = max(decode, n * NEW / (time.perf_counter() - start))
        result[f"prefill_tps_{n}"], result[f"decode_tps_{n}"] = prefill, decode
        c.llama_batch_free(batch)
        c.llama_free(context)
    result["peak_rss_gib"] = peak_gib()
    return result


def llama_quantise(source, target, kind):
    import llama_cpp as c

    params = c.llama_model_quantize_default_params()
    params.ftype = {"q4_0": c.LLAMA_FTYPE_MOSTLY_Q4_0, "q8_0": c.LLAMA_FTYPE_MOSTLY_Q8_0, "bf16": c.LLAMA_FTYPE_MOSTLY_BF16}[kind]
    params.nthread = os.cpu_count()
    # Without this some tensors keep more bits than the name says.
    params.pure = kind == "bf16"
    if c.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(params)) != 0:
        sys.exit(f"llama.cpp could not write {target}")
    return {}


# --- the parent ------------------------------------------------------------------------------------------------------
def child(*arguments):
    """Runs one measurement in a process of its own and returns what it found."""
    run = subprocess.run([sys.executable, __file__, "--child", json.dumps(arguments)], stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, text=True)
    if run.returncode != 0:
        print(f"  {arguments} failed: {run.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return json.loads(run.stdout.strip().splitlines()[-1])


def distill(program, *arguments):
    run = subprocess.run([program, "bench", "--json", *arguments], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(run.stdout)


def keep_best(best, name, found):
    """Keeps, for each figure, the best of all rounds; of memory, the least."""
    if found is None:
        return
    kept = best.setdefault(name, dict(found))
    for key, value in found.items():
        if isinstance(value, (int, float)):
            kept[key] = (min if "rss" in key else max)(kept.get(key, value), value)


def print_pairs(options):
    """On a machine whose speed moves from minute to minute the best of long rounds says little: neighbours in time do."""
    for kind, shape in [("full", "135m"), ("lora", "135m")] + [("lora", "1.5b")] * options.large:
        ratios = []
        name = kind if shape == "135m" else f"{kind}, {shape} shape"
        for _ in range(options.pairs):
            ours = distill(options.distill, *(SHAPE_1_5B + ("--memory", "5GiB") if shape == "1.5b" else ("--parts", "roof", kind)))
            # Where bfloat16 is native PyTorch's float32 is the slowest of its modes by far.
            is_native = ours["training_precision"] == "bfloat16"
            roof = ours["roof_gflops_bf16" if is_native else "roof_gflops_f32"]
            modes = ("autocast", "bf16") if is_native else ("float32", "autocast", "bf16")
            # Of the large shape autocast holds float32 weights, in twice the memory.
            if shape == "1.5b":
                modes = ("bf16",)
            peers = {mode: child("torch", kind, mode, shape, shape == "1.5b")["tps"] for mode in modes}
            mode = max(peers, key=peers.get)
            tokens = ours[f"train_{kind}_tps"]
            ratios.append(tokens / peers[mode])
            print(f"{name}: {tokens:.0f} tokens/s, peak {ours[f'train_{kind}_peak_rss_gib']:.2f} GiB, at a roof of {roof:.0f} GFLOP/s, PyTorch {mode} "
                  f"{peers[mode]:.0f}, ratio {ratios[-1]:.2f}", flush=True)
        print(f"{name}: median ratio {sorted(ratios)[len(ratios) // 2]:.2f} of {options.pairs}", flush=True)


def processor():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
            break
    flags = open("/proc/cpuinfo").read()
    known = [f for f in ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16") if f in flags]
    return f"{os.cpu_count()} cores, {name} ({', '.join(known)}), {platform.system()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--distill", help="the program")
    parser.add_argument("--model", help="SmolLM2-135M's GGUF file")
    parser.add_argument("--rounds", type=int, default=3, help="rounds in turns, of which the best count (default 3)")
    parser.add_argument("--out", default=os.path.join(os.path.dirname(__file__), "..", "docs", "benchmarks.md"),
                        help="the file that is written (default docs/benchmarks.md)")
    parser.add_argument("--large", action="store_true", help="the 1.5B and 7B shapes too: many minutes more")
    alone = parser.add_mutually_exclusive_group()
    alone.add_argument("--training", action="store_true", help="training alone, and prints instead of writing")
    alone.add_argument("--sampling", action="store_true", help="sampling alone, and prints instead of writing")
    parser.add_argument("--pairs", type=int, help="short runs of ours and PyTorch's in turns, and the median of their ratios")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.large and options.sampling:
        parser.error("--large measures training: leave it or --sampling out")
    if options.child:
        name, *rest = json.loads(options.child)
        print(json.dumps({"torch": torch_training, "llama": llama_inference, "quantise": llama_quantise}[name](*rest)))
        return
    if options.pairs:
        return print_pairs(options)

    best = {}
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "f32.gguf")
        subprocess.run([options.distill, "model", "export", options.model, "--format", "gguf", "--type", "f32", "--out",
                        source], check=True, stdout=subprocess.DEVNULL)
        files = {"Q4_1 (as shipped)": options.model}
        for kind in () if options.training else ("q4_0", "q8_0", "bf16"):
            path = os.path.join(folder, kind + ".gguf")
            if child("quantise", source, path, kind) is not None:
                files[kind.upper()] = path
        for round_number in range(options.rounds):
            print(f"round {round_number + 1} of {options.rounds}", file=sys.stderr)
            # Files of the same precision are compared with the same precision of ours in the second table.
            for name, path in ({} if options.training else files).items():
                keep_best(best, f"llama {name}", child("llama", path))
                precision = {"BF16": "bfloat16"}.get(name, "quantised")
                keep_best(best, f"distill {name}", distill(
                    options.distill, "--student", path, "--parts", "roof", "prefill", "decode", "--sampling-precision", precision))
            for kind in () if options.sampling else ("full", "lora"):
                for mode in ("float32", "autocast", "bf16"):
                    keep_best(best, f"torch {kind} {mode}", child("torch", kind, mode, "135m"))
                keep_best(best, f"distill {kind}", distill(options.distill, "--parts", "roof", kind))
                if kind == "lora":
                    keep_best(best, "distill lora recompute", distill(options.distill, "--parts", "roof", kind, "--recompute"))
        if options.large:
            for mode in ("float32", "bf16"):
                keep_best(best, f"torch lora 1.5b {mode}, recomputing", child("torch", "lora", mode, "1.5b", True))
            keep_best(best, "torch lora 1.5b bf16, all held", child("torch", "lora", "bf16", "1.5b"))
            keep_best(best, "distill lora 1.5b", distill(options.distill, *SHAPE_1_5B, "--memory", "5GiB"))
            keep_best(best, "distill lora 1.5b recompute", distill(options.distill, *SHAPE_1_5B, "--recompute"))
            keep_best(best, "distill lora 7b", distill(
                options.distill, "--student", "7b", "--random-weights", "q4_0", "--parts", "roof", "lora", "--documents",
                "1", "--document-tokens", "2048", "--memory", "9GiB", "--repeats", "1"))
    write(options, best, [] if options.training else list(files))


def write(options, best, files):
    out = []
    line = out.append
    ours = max((v.get("roof_gflops_f32", 0) for v in best.values()), default=0)
    any_distill = next(v for k, v in best.items() if k.startswith("distill"))
    line("# Benchmarks\n")
    line("Written by `scripts/bench-peers" + f" --rounds {options.rounds}" + (" --large" if options.large else "") + "`; do not edit by hand.\n")
    line(f"- Machine: {processor()}; {time.strftime('%Y-%m-%d')}. Shared: ratios say more than figures.")
    line(f"- distill: {any_distill['instructions']}, {any_distill['matmul']}, bfloat16 by "
         f"{any_distill['matmul_bfloat16']}; training in "
         f"{any_distill['training_precision']}. Roof: {ours:.0f} GFLOP/s float32"
         + (f", {max(v.get('roof_gflops_bf16', 0) for v in best.values()):.0f} bfloat16" if any_distill.get("roof_gflops_bf16") else "") + ".")
    versions = {k.split()[0]: v["version"] for k, v in best.items() if "version" in v}
    names = {"torch": "PyTorch with transformers and peft", "llama": "llama-cpp-python"}
    line("- Peers: " + ", ".join(f"{names[peer]} {version}" for peer, version in versions.items()) + ".")
    rounds = "one round" if options.rounds == 1 else f"{options.rounds} rounds"
    line(f"- Each figure is the best of {rounds} in turns; in each round the best of 3 runs.\n")
    if not options.sampling:
        write_training(options, best, line)
    if not options.training:
        write_sampling(best, files, line)
    if options.training or options.sampling:
        print("\n".join(out))
        return
    with open(options.out, "w") as file:
        file.write("\n".join(out) + "\n")
    print("\n".join(out))


def write_training(options, best, line):
    line("## Training SmolLM2-135M (2 × 1024 tokens, AdamW; LoRA rank 16 on all seven projections)\n")
    line("| work | distill tokens/s | peak GiB | PyTorch's best tokens/s | mode | peak GiB | ratio |")
    line("|---|--:|--:|--:|---|--:|--:|")

    def training_row(label, name, kind, peers):
        found = {m: best[p] for m, p in peers.items() if p in best}
        mode = max(found, key=lambda m: found[m]["tps"]) if found else None
        us = best[name]
        peer = found.get(mode, {"tps": float("nan"), "peak_rss_gib": float("nan")})
        line(f"| {label} | {us[f'train_{kind}_tps']:.0f} | {us[f'train_{kind}_peak_rss_gib']:.2f} | {peer['tps']:.0f} | "
             f"{mode} | {peer['peak_rss_gib']:.2f} | **{us[f'train_{kind}_tps'] / peer['tps']:.2f}** |")

    modes = ("float32", "autocast", "bf16")
    training_row("full", "distill full", "full", {m: f"torch full {m}" for m in modes})
    training_row("LoRA", "distill lora", "lora", {m: f"torch lora {m}" for m in modes})
    training_row("LoRA, recomputing", "distill lora recompute", "lora", {m: f"torch lora {m}" for m in modes})
    if "distill lora 1.5b" in best:
        peers = {m: f"torch lora 1.5b {m}" for m in ("float32, recomputing", "bf16, recomputing")}
        held = best["distill lora 1.5b"]["train_lora_held_layers"]
        training_row(f"LoRA, Qwen2.5-1.5B shape, 1 × 2048, {28 - held:.0f} of 28 layers recomputed (`--memory 5GiB`)",
                     "distill lora 1.5b", "lora", peers)
        training_row("the same, 27 of 28 layers recomputed", "distill lora 1.5b recompute", "lora", peers)
        training_row("`--memory 5GiB`, PyTorch holding all", "distill lora 1.5b", "lora",
                     {"bf16, all held": "torch lora 1.5b bf16, all held"})
    if "distill lora 7b" in best:
        us = best["distill lora 7b"]
        line(f"\nQLoRA, 7B shape in Q4_0 (random weights), 1 × 2048, `--memory 9GiB`, {28 - us['train_lora_held_layers']:.0f} of 28 layers recomputed: {us['train_lora_tps']:.2f} tokens/s, "
             f"{us['train_lora_gflops']:.0f} GFLOP/s, {100 * us['train_lora_share_of_roof']:.0f} % of the roof, "
             f"peak {us['train_lora_peak_rss_gib']:.2f} GiB.")
    line("\nPyTorch by mode: " + "; ".join(
        f"{k.removeprefix('torch ')} {v['tps']:.0f}/s, {v['peak_rss_gib']:.1f} GiB" for k, v in best.items() if k.startswith("torch")) + ".\n")


def write_sampling(best, files, line):
    line(f"## Sampling SmolLM2-135M (prompt {PROMPT}, {NEW} new tokens; logits of every new token, no sampler)\n")
    line("| work | distill's best | file | llama.cpp's best | file | ratio |")
    line("|---|--:|---|--:|---|--:|")
    rows = [("prefill, 1 sequence", "prefill_tps", "prefill_tps_1"), ("prefill, 64 sequences", "prefill_tps_64", "prefill_tps_64")]
    rows += [(f"decode, {n}", f"decode_tps_{n}", f"decode_tps_{n}") for n in SEQUENCES]
    for label, our_key, their_key in rows:
        us = max(files, key=lambda f: best[f"distill {f}"][our_key])
        them = max(files, key=lambda f: best[f"llama {f}"][their_key])
        a, b = best[f"distill {us}"][our_key], best[f"llama {them}"][their_key]
        line(f"| {label} | {a:.0f} | {us} | {b:.0f} | {them} | **{a / b:.2f}** |")
    line("\n| file | program | prefill 1 | prefill 64 | " + " | ".join(f"decode {n}" for n in SEQUENCES) + " | peak GiB |")
    line("|---|---|--:|--:|" + "--:|" * len(SEQUENCES) + "--:|")
    for f in files:
        for program, first in (("distill", "prefill_tps"), ("llama", "prefill_tps_1")):
            v = best[f"{program} {f}"]
            line(f"| {f} | {'llama.cpp' if program == 'llama' else program} | {v[first]:.0f} | {v['prefill_tps_64']:.0f} | "
                 + " | ".join(f"{v[f'decode_tps_{n}']:.0f}" for n in SEQUENCES)
                 + f" | {v['peak_rss_gib']:.2f} |")
    line("\ndistill reads Q4 files as they are, and the others in 8 bits (BF16: in bfloat16).")


main()
