#!/usr/bin/env python3
"""Measures what a token costs by length and by batch, and whether memory stays flat; writes docs/engine-costs.md with
its plots (docs/engine-costs-*.svg). Needs Python alone.

    scripts/bench-costs.py [--distill PROGRAM] [--longest TOKENS] [--rounds N] [--parts length batch memory]

A part that is not measured keeps the page's rows.
"""
import argparse
import json
import math
import os
import re
import subprocess

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def bench(program, *arguments):
    run = subprocess.run([program, "bench", "--json", *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True, cwd=TOP)
    return json.loads(run.stdout)


PARTS = ["length", "batch", "memory"]
PAGE = os.path.join(TOP, "docs", "engine-costs.md")
# Of the start: hours later the repository may have moved on.
COMMIT = subprocess.run(
    ["git", "-C", TOP, "describe", "--always", "--dirty"], stdout=subprocess.PIPE, text=True).stdout.strip() or "of no commit"


def kept():
    """The rows of the page that was written last."""
    with open(PAGE) as file:
        text = file.read()
    rows = [[float(number) for number in re.findall(r"[+-]?[\d.]+", line)]
            for line in text.splitlines() if re.match(r"\| \d", line)]
    length, batch = ([row for row in rows if len(row) == count] for count in (7, 5))
    resident = re.findall(r"^- (\w+): ([\d ]+)$", text, re.M)
    return ([(int(r[0]), r[1], r[3]) for r in length], [(int(r[0]), r[4], r[6]) for r in length],
            [(int(r[0]), r[1]) for r in batch], {name: list(map(int, values.split())) for name, values in resident})


def svg(path, title, x_label, y_label, series, log_x=True, log_y=True):
    width, height, left, bottom = 640, 400, 70, 50
    xs = [x for _, points in series for x, _ in points]
    ys = [y for _, points in series for _, y in points]
    fx = math.log2 if log_x else float
    fy = math.log2 if log_y else float
    lo_y, hi_y = (min(map(fy, ys)), max(map(fy, ys))) if log_y else (0, max(ys) * 1.1)
    lo_x, hi_x = min(map(fx, xs)), max(map(fx, xs))
    px = lambda x: left + (fx(x) - lo_x) / ((hi_x - lo_x) or 1) * (width - left - 130)
    py = lambda y: height - bottom - (fy(y) - lo_y) / ((hi_y - lo_y) or 1) * (height - bottom - 40)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="white"/><text x="{left}" y="20" font-size="14">{title}</text>',
           f'<text x="{left}" y="{height - 8}">{x_label}</text><text x="8" y="36">{y_label}</text>']
    for x in sorted(set(xs)) if log_x else [min(xs), max(xs)]:
        out.append(f'<text x="{px(x):.0f}" y="{height - bottom + 16}" text-anchor="middle">{x:g}</text>')
    for i in range(5):
        value = lo_y + (hi_y - lo_y) * i / 4
        shown = 2**value if log_y else value
        y = height - bottom - i / 4 * (height - bottom - 40)
        out.append(f'<line x1="{left}" x2="{width - 130}" y1="{y:.0f}" y2="{y:.0f}" stroke="#ddd"/>'
                   f'<text x="{left - 6}" y="{y + 4:.0f}" text-anchor="end">{shown:.3g}</text>')
    for (name, points), colour in zip(series, ("#1b6ca8", "#c0392b", "#27ae60", "#8e44ad")):
        line = " ".join(f"{px(x):.1f},{py(y):.1f}" for x, y in points)
        dash = ' stroke-dasharray="5 4"' if "predicted" in name else ""
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        out.append(f'<text x="{width - 124}" y="{py(points[-1][1]) + 4:.0f}" fill="{colour}">{name}</text>')
    with open(path, "w") as file:
        file.write("\n".join(out) + "\n</svg>\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--distill", default=os.path.join(TOP, ".build/release/distill"))
    parser.add_argument("--longest", type=int, default=32768)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    options = parser.parse_args()
    if options.longest < 1024:
        parser.error(f"--longest {options.longest}: a line takes two lengths, so at least 1024")
    options.distill = os.path.abspath(options.distill)
    lengths = [n for n in (512, 1024, 2048, 4096, 8192, 16384, 32768) if n <= options.longest]
    train, prefill, decode, resident = ([], [], [], {}) if set(options.parts) == set(PARTS) else kept()
    if "length" in options.parts:
        train, prefill = measure_lengths(options, lengths)
    if "batch" in options.parts:
        batches = (1, 2, 4, 8, 16, 32, 64, 128, 256)
        d = bench(options.distill, "--parts", "decode", "--batches", *batches, "--repeats", 3, "--new-tokens", 24)
        decode = [(n, 1e6 / d[f"decode_tps_{n}"]) for n in batches]
    if "memory" in options.parts:
        soak = bench(options.distill, "--parts", "soak", "--rounds", options.rounds)
        resident = {name: soak["resident_mib_" + key] for name, key in
                    (("generating", "generating"), ("LoRA", "training_lora"), ("full", "training_full"))}
    facts = bench(options.distill, "--parts", "lora", "--documents", 1, "--document-tokens", 16, "--repeats", 1)
    write(options.rounds, facts, train, prefill, decode, resident)


def measure_lengths(options, lengths):
    train, prefill = [], []
    for n in lengths:
        # A moment's neighbour disturbs the short rows most.
        few = ["--repeats", 1 if n > FITTED else max(2, FITTED // n)]
        t = bench(options.distill, "--parts", "lora", "--documents", 1, "--document-tokens", n, "--recompute", *few)
        train.append((n, 1e6 / t["train_lora_tps"], t["train_lora_peak_rss_gib"]))
        p = bench(options.distill, "--parts", "prefill", "--prompt-tokens", n, *few)
        prefill.append((n, 1e6 / p["prefill_tps"], p["prefill_peak_rss_gib"]))
    return train, prefill


FITTED = 8192
FITTED_BATCHES = (1, 8, 64)


def predicted(points):
    """A token's products cost the same at any length, and attention's cost grows with it: a line. It is fitted to the
    lengths up to FITTED, each error relative to its row; for longer ones it is a prediction."""
    fitted = [(n, t) for n, t, _ in points if n <= FITTED]
    weights = [1 / t**2 for _, t in fitted]
    mean_n, mean_t = (sum(w * p[i] for w, p in zip(weights, fitted)) / sum(weights) for i in (0, 1))
    slope = (sum(w * (n - mean_n) * (t - mean_t) for w, (n, t) in zip(weights, fitted))
             / sum(w * (n - mean_n) ** 2 for w, (n, _) in zip(weights, fitted)))
    return [(n, mean_t + slope * (n - mean_n)) for n, *_ in points]


def predicted_by_batch(points):
    """A step reads and unpacks the weights, which takes as long for any batch, and multiplies, which takes as long for every
    sequence. The two overlap in part: a step is taken to last (w^q + (n p)^q)^(1/q), with q of 1 their sum, with a large one
    the longer of them. Fitted to the rows FITTED_BATCHES; returns the points and q."""
    (m, first), (k, middle), (n, last) = ((n, n * t) for n, t in points if n in FITTED_BATCHES)

    def step(q):
        products = max(0, (last**q - first**q) / (n**q - m**q))
        weights = max(0, first**q - m**q * products)
        return lambda count: (weights + count**q * products) ** (1 / q)

    low, high = 1.0, 8.0
    for _ in range(50):
        q = (low + high) / 2
        low, high = (q, high) if step(q)(k) > middle else (low, q)
    return [(n, step(q)(n) / n) for n, _ in points], q


def write(rounds, facts, train, prefill, decode, resident):
    docs = os.path.join(TOP, "docs")
    svg(os.path.join(docs, "engine-costs-length.svg"), "What a token costs by length", "tokens in one document", "µs a token",
        [("LoRA step", [(n, t) for n, t, _ in train]), ("predicted", predicted(train)),
         ("prefill", [(n, t) for n, t, _ in prefill]), ("predicted", predicted(prefill))])
    by_batch, overlap = predicted_by_batch(decode)
    svg(os.path.join(docs, "engine-costs-batch.svg"), "What a new token costs by batch", "sequences together", "µs a token",
        [("decode", decode), ("predicted", by_batch)])
    steps = [round(rounds * (i + 1) / 20) for i in range(20)]
    svg(os.path.join(docs, "engine-costs-memory.svg"), "Resident memory", "batches or steps", "MiB",
        [(name, list(zip(steps, values))) for name, values in resident.items()], log_x=False, log_y=False)

    lines = ["# What a token costs\n", "Written by `scripts/bench-costs.py`; do not edit by hand.\n",
             f"distill {COMMIT}, SmolLM2-135M, {facts['instructions']}, {facts['threads']} threads, {facts['matmul']}, bfloat16 by "
             f"{facts['matmul_bfloat16']}, training in "
             f"{facts['training_precision']}, sampling {facts['sampling_precision']}. Shared machine: single figures are "
             "noisy. The three parts may be of different runs (`--parts`).\n",
             "## By length\n", "One document; LoRA of rank 16, activations computed again; prefill of one prompt. Predicted: a constant for the",
             f"products and a part that grows with the length for attention, both fitted to the rows up to {FITTED:,} tokens.\n",
             "| tokens | LoRA step µs/token | predicted | peak GiB | prefill µs/token | predicted | peak GiB |", "|--:|--:|--:|--:|--:|--:|--:|"]
    for (n, t, m), (_, tp), (_, p, pm), (_, pp) in zip(train, predicted(train), prefill, predicted(prefill)):
        lines.append(f"| {n} | {t:.0f} | {tp:.0f} | {m:.2f} | {p:.0f} | {pp:.0f} | {pm:.2f} |")
    lines += ["\n![cost by length](engine-costs-length.svg)\n", "## By batch\n",
              "Prompt of 128 tokens, 24 new ones. Predicted: a step of n sequences lasts (w^q + (n · p)^q)^(1/q), w for the weights, which",
              "are read and unpacked once for all sequences, and p for a sequence's products; with q of 1 one comes after the other,",
              f"with a large one they overlap. Here q is {overlap:.1f}; all three are fitted to the rows of "
              + ", ".join(map(str, FITTED_BATCHES[:-1])) + f" and {FITTED_BATCHES[-1]}.\n",
              "| sequences | µs a token | predicted | off by | tokens/s |", "|--:|--:|--:|--:|--:|"]
    lines += [f"| {n} | {t:.0f} | {p:.0f} | {100 * (t / p - 1):+.0f} % | {1e6 / t:.0f} |"
              for (n, t), (_, p) in zip(decode, by_batch)]
    lines += ["\n![cost by batch](engine-costs-batch.svg)\n", "## Memory over time\n",
              f"`distill bench --parts soak --rounds {rounds}`: {rounds} batches of 8 short completions, as `generate` samples them,",
              f"then {rounds} steps of LoRA and {rounds} of full fine-tuning. Resident MiB, twenty times on the way:\n"]
    lines += [f"- {name}: " + " ".join(map(str, values)) for name, values in resident.items()]
    lines.append("\n![resident memory](engine-costs-memory.svg)")
    with open(PAGE, "w") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
