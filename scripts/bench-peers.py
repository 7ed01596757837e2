#!/usr/bin/env python3
"""Measures distill, PyTorch and llama.cpp in turns on the same work (see scripts/bench-peers)."""
import argparse
import ctypes
import importlib.metadata
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

PROMPT, NEW, SEQUENCES = 128, 48, (1, 8, 64)
DOCUMENTS, TOKENS, RANK = 2, 1024, 16
LONG_DOCUMENT = ("--parts", "roof", "lora", "--documents", "1", "--document-tokens", "2048")
SHAPE_1_5B = ("--student", "1.5b", "--random-weights", "q8_0", "--repeats", "2", *LONG_DOCUMENT)
SHAPE_7B = ("--student", "7b", "--random-weights", "q4_0", "--repeats", "1", "--memory", "9GiB", *LONG_DOCUMENT)
WORKS = ("full", "lora", "1.5b", "7b", "sampling")
ALL_HELD, KEPT_MEMORY = ", all layers held", ", malloc keeping its memory"
MALLOC_THAT_KEEPS = {f"MALLOC_{name}_THRESHOLD_": str(1 << 34) for name in ("MMAP", "TRIM")}
QUICK = ("full", "lora")  # measured in every round; what takes minutes in one of three, or of --long-every
BESIDE_TORCH = {
    "full": "full, SmolLM2-135M, 2 × 1024 tokens, ours in 3.5 GiB", "lora": "LoRA, SmolLM2-135M, 2 × 1024 tokens, ours in 1.5 GiB",
    "1.5b": "LoRA, Qwen2.5-1.5B shape, 1 × 2048 tokens, ours in 5 GiB, PyTorch recomputing"}
OURS = {"distill": "", "distill int8": ", `--precision int8`"}  # what ratios are of: as it is by itself, and in 8 bits


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
    if mode.startswith("bf16"):
        torch.set_default_dtype(torch.bfloat16)
    model = make(config)
    torch.set_default_dtype(previous)
    model.config.use_cache = False  # as transformers' Trainer has it
    if kind == "lora":
        from peft import LoraConfig, get_peft_model

        model = get_peft_model(model, LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules=[
            "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]),
            # peft's default makes adapters of a bfloat16 model float32, and casts every input to it: a third slower.
            autocast_adapter_dtype=mode != "bf16")
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
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=mode.endswith("autocast")):
            loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        best = min(best, time.perf_counter() - start)
    return {"tps": documents * tokens / best, "peak_rss_gib": peak_gib(), "versions": versions("torch", "transformers", "peft")}


def versions(*packages):
    return ", ".join(f"{package} {importlib.metadata.version(package)}" for package in packages)


# --- llama.cpp: one process for each file ---------------------------------------------------------------------------
def llama_inference(path):
    import llama_cpp as c

    c.llama_backend_init()
    model = c.llama_model_load_from_file(path.encode(), c.llama_model_default_params())
    result = {"versions": versions("llama-cpp-python") + f" ({c.llama_print_system_info().decode().strip()})"}
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
failures = []  # a peer without one of its modes is not at its best: the page says so
PROCESSOR_FLAGS = set(open("/proc/cpuinfo").read().split())
MULTIPLIES_BFLOAT16 = not PROCESSOR_FLAGS.isdisjoint({"avx512_bf16", "amx_bf16"})
slower = {}  # modes that were stopped, since they had taken longer than the one that they stand beside


def child(*arguments, environment={}, seconds=None):
    """Runs one measurement of a peer in a process of its own and returns what it found, or None."""
    try:
        run = subprocess.run([sys.executable, __file__, "--child", json.dumps(arguments)], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}, timeout=seconds)
    except subprocess.TimeoutExpired:
        slower[arguments] = seconds
        return None
    if run.returncode != 0:
        failures.append(f"{' '.join(map(str, arguments))}: {(run.stderr.strip().splitlines() or ['no message'])[-1]}")
        print(f"  failed: {failures[-1]}", file=sys.stderr)
        return None
    return json.loads(run.stdout.strip().splitlines()[-1])


def distill(options, *arguments):
    run = subprocess.run([options.distill, "bench", "--json", *arguments], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(run.stdout)


def distill_both(options, *arguments):
    """As it is by itself, and in 8 bits where this machine can."""
    found = {"distill": distill(options, *arguments)}
    if "roof_gflops_train_int8" in found["distill"]:
        found["distill int8"] = distill(options, *arguments, "--precision", "int8")
    return found


def measure_training(options, first, work):
    """Ours and each of PyTorch's modes, neighbours in time: figures by the name of what ran."""
    # Within the memory that is asked for: what is left of it LoRA fills with frozen weights, packed for the products.
    found = distill_both(options, "--parts", "roof", work, "--memory", {"full": "3.5GiB", "lora": "1.5GiB"}[work])
    if not MULTIPLIES_BFLOAT16:
        best = "float32"
        measure_float32_first(found, work)
    else:
        best = "bf16"
        # The last two are slower than pure bfloat16 by far: the first round shows it.
        for mode in ["autocast", "bf16"] + (["float32"] + ["bf16, autocast"] * (work == "lora")) * first:
            found[mode] = child("torch", work, mode, "135m")
    if first:
        found[best + KEPT_MEMORY] = child("torch", work, best, "135m", environment=MALLOC_THAT_KEEPS)
    if first and work == "lora":
        found["distill recomputing"] = distill(options, "--parts", "roof", work, "--recompute")
        found["distill unlimited"] = distill(options, "--parts", "roof", work)
    return found


def measure_float32_first(found, work):
    """Where the processor does not multiply bfloat16 a step in it takes PyTorch many minutes: a mode that lasts longer than
    all of float32's steps is stopped, and not tried again."""
    start = time.monotonic()
    found["float32"] = child("torch", work, "float32", "135m")
    seconds = round(time.monotonic() - start) + 10
    for mode in ["autocast", "bf16"] + ["bf16, autocast"] * (work == "lora"):
        if ("torch", work, mode, "135m") not in slower:
            found[mode] = child("torch", work, mode, "135m", seconds=seconds)


def measure_1_5b(options, first):
    found = distill_both(options, *SHAPE_1_5B, "--memory", "5GiB")
    if not MULTIPLIES_BFLOAT16:
        return found | {"float32": child("torch", "lora", "float32", "1.5b", True)}
    found["bf16"] = child("torch", "lora", "bf16", "1.5b", True)
    if first:
        for mode in ("float32", "bf16, autocast"):
            found[mode] = child("torch", "lora", mode, "1.5b", True)
        found["bf16" + ALL_HELD] = child("torch", "lora", "bf16", "1.5b")
        found["distill recomputing"] = distill(options, *SHAPE_1_5B, "--recompute")
    return found


def measure_sampling(options, files):
    found = {}
    for name, path in files.items():
        found[f"llama.cpp {name}"] = child("llama", path)
        # A file of bfloat16 is sampled in bfloat16 by both.
        found[f"distill {name}"] = distill(options, "--student", path, "--parts", "roof", "prefill", "decode",
                                           "--sampling-precision", {"BF16": "bfloat16"}.get(name, "quantised"))
    return found


def measure(options, works, files):
    """For each work the rounds in which it was measured, as figures by the name of what ran."""
    rounds = {work: [] for work in works}
    for number in range(options.rounds):
        for work in works:
            if work not in QUICK and number % options.long_every:
                continue
            print(f"round {number + 1} of {options.rounds}: {work}", file=sys.stderr, flush=True)
            if work == "7b":
                found = distill_both(options, *SHAPE_7B)
            elif work == "1.5b":
                found = measure_1_5b(options, number == 0)
            elif work == "sampling":
                found = measure_sampling(options, files)
            else:
                found = measure_training(options, number == 0, work)
            rounds[work].append({name: figures for name, figures in found.items() if figures})
            if work in BESIDE_TORCH and not peer_modes(rounds[work][-1]):
                sys.exit(f"error: none of PyTorch's modes ran: {failures}")
            if work in BESIDE_TORCH:
                mode, peer = peer_best(rounds[work][-1])
                speeds = [f"{tokens_per_second(rounds[work][-1][name]):.0f}" for name in OURS if name in rounds[work][-1]]
                print(f"  {' and '.join(speeds)} tokens/s, PyTorch {mode} {peer['tps']:.0f}", file=sys.stderr, flush=True)
    return rounds


def peer_best(found):
    """PyTorch's best mode in a round of training, and its figures."""
    modes = peer_modes(found)
    mode = max(modes, key=lambda mode: modes[mode]["tps"])
    return mode, modes[mode]


def peer_modes(found):
    """What the ratio may take the best of: PyTorch as it is installed, recomputing where the work says so."""
    return {mode: figures for mode, figures in found.items()
            if not mode.startswith("distill") and not mode.endswith((ALL_HELD, KEPT_MEMORY))}


def tokens_per_second(ours):
    return ours.get("train_full_tps", 0) or ours["train_lora_tps"]


def peak_of_training(ours):
    return ours.get("train_full_peak_rss_gib", 0) or ours["train_lora_peak_rss_gib"]


def share_of_training(ours, roofs):
    """Of the highest roofs that any run found: one that is measured in a disturbed moment says nothing."""
    work = "train_full" if "train_full_gflops" in ours else "train_lora"
    whole = ours["training_precision"]
    in_whole_numbers = ours.get(f"{work}_gflops_{whole}", 0)
    others = "float32" if ours["training_precision"] == "float32" else "bfloat16"
    return (ours[work + "_gflops"] - in_whole_numbers) / roofs[others] + (
        in_whole_numbers / roofs[whole] if in_whole_numbers else 0)


def percent(share):
    return f"{100 * share:.0f} %"


def processor():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
            break
    known = [f for f in ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16") if f in PROCESSOR_FLAGS]
    return f"{os.cpu_count()} cores, {name} ({', '.join(known)}), {platform.system()}"


def main():
    default_out = os.path.join(os.path.dirname(__file__), "..", "docs", "benchmarks.md")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--distill", help="the program")
    parser.add_argument("--model", help="SmolLM2-135M's GGUF file")
    parser.add_argument("--rounds", type=int, default=6, help="rounds in turns (default 6)")
    parser.add_argument("--long-every", type=int, default=3, help="measure what takes minutes in one round of N (default 3)")
    parser.add_argument("--work", nargs="+", choices=WORKS, help="some of it, printed; written only with --out")
    parser.add_argument("--out", help="the file that is written (default docs/benchmarks.md, unless with --work)")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        name, *rest = json.loads(options.child)
        print(json.dumps({"torch": torch_training, "llama": llama_inference, "quantise": llama_quantise}[name](*rest)))
        return
    if options.rounds < 1 or options.long_every < 1:
        parser.error(f"--rounds {options.rounds} --long-every {options.long_every}: both are at least 1")
    options.out = options.out or (None if options.work else default_out)
    works, program_commit = options.work or WORKS, commit()  # before the hour in which the tree may change
    with tempfile.TemporaryDirectory() as folder:
        files = {"Q4_1 (as shipped)": options.model}
        if "sampling" in works:
            source = os.path.join(folder, "f32.gguf")
            subprocess.run([options.distill, "model", "export", options.model, "--format", "gguf", "--type", "f32",
                            "--out", source], check=True, stdout=subprocess.DEVNULL)
            for kind in ("q4_0", "q8_0", "bf16"):
                path = os.path.join(folder, kind + ".gguf")
                if child("quantise", source, path, kind) is not None:
                    files[kind.upper()] = path
        lines = document(options, program_commit, measure(options, works, files), list(files))
    print("\n".join(lines))
    if options.out:
        with open(options.out, "w") as file:
            file.write("\n".join(lines) + "\n")


# --- what is written -------------------------------------------------------------------------------------------------
def document(options, program_commit, rounds, files):
    figures = [(name, found) for measured in rounds.values() for of_round in measured for name, found in of_round.items()]
    ours = [found for name, found in figures if name.startswith("distill")]
    peers = dict.fromkeys(found["versions"] for _, found in figures if "versions" in found)
    roofs = [f"{max(found[key] for found in ours):.0f} {name}"
             for key, name in (("roof_gflops_f32", "float32"), ("roof_gflops_bf16", "bfloat16"),
                               ("roof_gflops_train_int16", "16-bit"), ("roof_gflops_train_int8", "8-bit (training)"),
                               ("roof_gflops_int8", "8-bit (sampling)"), ("roof_gflops_int4", "4-bit (sampling)"))
             if ours[0].get(key)]
    memory = max(found["roof_memory_gbs"] for found in ours)
    command = f"scripts/bench-peers --rounds {options.rounds}" + (
        f" --long-every {options.long_every}" if options.long_every != 3 else "") + (
        " --work " + " ".join(options.work) if options.work else "")
    lines = [
        "# Benchmarks\n", f"Written by `{command}`; do not edit by hand.\n",
        f"- Machine: {processor()}; {time.strftime('%Y-%m-%d')}. Shared: ratios say more than figures.",
        f"- distill {program_commit}: {ours[0]['instructions']}, {ours[0]['matmul']}, bfloat16 by {ours[0]['matmul_bfloat16']}; training in "
        f"{ours[0]['training_precision']}. Roof: {', '.join(roofs)} GFLOP/s, memory {memory:.0f} GB/s.",
        f"- Peers: {'; '.join(peers) or 'none'}. Python {platform.python_version()}.",
        "- Each program runs in a process of its own, one after the other; a figure is the best of 3 runs (1.5B: 2, 7B: 1).",
        "  A ratio is of one round, with the peer's best mode or file of that round; works of minutes are measured in "
        f"one round of {options.long_every}, beginning with the first.",
        *(f"- Not measured, since it failed: {failure}." for failure in failures),
        *(f"- Stopped after {seconds} s, longer than all of float32 took: {' '.join(mode)}." for mode, seconds in slower.items()), ""]
    training = {work: measured for work, measured in rounds.items() if work != "sampling"}
    if training:
        lines += training_lines(training, {
            precision: max(found[key] for found in ours)
            for key, precision in (("roof_gflops_f32", "float32"), ("roof_gflops_bf16", "bfloat16"),
                                   ("roof_gflops_train_int16", "int16"),
                                   ("roof_gflops_train_int8", "int8")) if ours[0].get(key)})
    if "sampling" in rounds:
        lines += sampling_lines(rounds["sampling"], files)
    return lines


def commit():
    run = subprocess.run(["git", "-C", os.path.dirname(os.path.abspath(__file__)), "describe", "--always", "--dirty"],
                         stdout=subprocess.PIPE, text=True)
    return run.stdout.strip() or "of no commit"


def numbers(values, digits):
    return " ".join(f"{value:.{digits}f}" for value in values)


def training_lines(rounds, roofs):
    lines = ["## Training (AdamW; LoRA of rank 16 on all seven projections)\n"]
    beside = {work: [peer_best(found) for found in rounds[work]] for work in rounds if work in BESIDE_TORCH}
    if beside:
        lines += ["| work | ratio, median | each round | distill tokens/s | of the roof | PyTorch's best tokens/s | peak GiB | PyTorch's |",
                  "|---|--:|---|---|--:|---|--:|--:|"]
    for work, name in ((work, name) for work in beside for name in OURS if name in rounds[work][0]):
        ours, (modes, peers) = [found[name] for found in rounds[work]], zip(*beside[work])
        tokens, theirs = [tokens_per_second(x) for x in ours], [x["tps"] for x in peers]
        ratios = [a / b for a, b in zip(tokens, theirs)]
        lines.append(
            f"| {BESIDE_TORCH[work]}{OURS[name]} | **{statistics.median(ratios):.2f}** | {numbers(ratios, 2)} | {numbers(tokens, 0)} | "
            f"{percent(statistics.median(share_of_training(x, roofs) for x in ours))} | {numbers(theirs, 0)} "
            f"({', '.join(dict.fromkeys(modes))}) | {max(map(peak_of_training, ours)):.2f} | {min(x['peak_rss_gib'] for x in peers):.2f} |")
    lines.append("")
    for work, pairs in beside.items():
        first, label = rounds[work][0], BESIDE_TORCH[work].split(", ours")[0]
        lines.append(f"- {label}, PyTorch in the first round: " + "; ".join(
            f"{mode} {x['tps']:.0f} tokens/s, {x['peak_rss_gib']:.1f} GiB" for mode, x in first.items() if not mode.startswith("distill")) + ".")
        for mode in ("bf16" + ALL_HELD, "bf16" + KEPT_MEMORY, "float32" + KEPT_MEMORY):
            if mode in first:
                ratios = " and ".join(f"{tokens_per_second(first[name]) / first[mode]['tps']:.2f} ×{OURS[name]}" for name in OURS if name in first)
                lines.append(f"- {label}, ours beside {mode}: {ratios}.")
        if "distill recomputing" in first:
            less, (_, peer) = first["distill recomputing"], pairs[0]
            lines.append(f"- {label}, ours with all layers but one recomputed: {tokens_per_second(less):.0f} tokens/s, "
                         f"{tokens_per_second(less) / peer['tps']:.2f} ×, {peak_of_training(less):.2f} GiB; above "
                         f"{first['distill']['train_lora_held_layers']:.0f} layers are held.")
        if "distill unlimited" in first:
            more, (_, peer) = first["distill unlimited"], pairs[0]
            parts = [x["train_lora_packed_parts"] for x in (more, first["distill"])]
            lines.append(f"- {label}, ours without that limit: {tokens_per_second(more):.0f} tokens/s, "
                         f"{tokens_per_second(more) / peer['tps']:.2f} ×, {peak_of_training(more):.2f} GiB, {parts[0]:.0f} parts of the "
                         f"frozen weights kept packed; above {parts[1]:.0f}.")
    for name, x in ((name, found[name]) for found in rounds.get("7b", []) for name in OURS if name in found):
        lines.append(
            f"- QLoRA, 7B shape in Q4_0 (random weights), 1 × 2048, `--memory 9GiB`{OURS[name]}: {x['train_lora_tps']:.1f} tokens/s, "
            f"{x['train_lora_gflops']:.0f} GFLOP/s, {percent(share_of_training(x, roofs))} of the roof, "
            f"{x['train_lora_peak_rss_gib']:.2f} GiB; {x['train_lora_held_layers']:.0f} of 28 layers held.")
    return lines + [""]


def sampling_lines(rounds, files):
    rows = [("prefill, 1 sequence", "prefill_tps", "prefill_tps_1", "prefill"),
            ("prefill, 64 sequences", "prefill_tps_64", "prefill_tps_64", "prefill_64")]
    rows += [(f"decode, {n}", f"decode_tps_{n}", f"decode_tps_{n}", f"decode_{n}") for n in SEQUENCES]
    lines = [f"## Sampling SmolLM2-135M (prompt {PROMPT}, {NEW} new tokens; logits of every new token, no sampler)\n",
             "| work | ratio, median | each round | distill's best tokens/s | of the roof | llama.cpp's best tokens/s |",
             "|---|--:|---|---|--:|---|"]
    for label, our_key, their_key, part in rows:
        ours, theirs = ([max((found[f"{program} {f}"][key], f.split()[0]) for f in files if f"{program} {f}" in found)
                         for found in rounds] for program, key in (("distill", our_key), ("llama.cpp", their_key)))
        ratios = [a[0] / b[0] for a, b in zip(ours, theirs)]
        best = [max((found[f"distill {f}"] for f in files), key=lambda x: x[our_key]) for found in rounds]
        share = percent(statistics.median(x[part + "_share_of_roof"] for x in best))
        our_best, their_best = (", ".join(f"{speed:.0f} ({f})" for speed, f in fastest) for fastest in (ours, theirs))
        lines.append(f"| {label} | **{statistics.median(ratios):.2f}** | {numbers(ratios, 2)} | {our_best} | {share} | {their_best} |")
    lines += ["\nEach file, the best of all rounds:\n",
              "| file | program | prefill 1 | prefill 64 | " + " | ".join(f"decode {n}" for n in SEQUENCES) + " | peak GiB |",
              "|---|---|--:|--:|" + "--:|" * len(SEQUENCES) + "--:|"]
    for name in files:
        for program, first in (("distill", "prefill_tps"), ("llama.cpp", "prefill_tps_1")):
            found = [of_round[f"{program} {name}"] for of_round in rounds if f"{program} {name}" in of_round]
            if not found:
                continue
            keys = [first, "prefill_tps_64"] + [f"decode_tps_{n}" for n in SEQUENCES]
            lines.append(f"| {name} | {program} | " + " | ".join(f"{max(x[key] for x in found):.0f}" for key in keys)
                         + f" | {min(x['peak_rss_gib'] for x in found):.2f} |")
    return lines + ["\ndistill reads Q4 files as they are, and the others in 8 bits (BF16: in bfloat16). The roof allows the longer of two",
                    "times: of the products at their speed alone, and of reading weights and keys (`distill bench`)."]


main()
