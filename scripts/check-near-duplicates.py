#!/usr/bin/env python3
"""Recall and memory of the filter's near-duplicates, against the exact answer. Needs Python alone.

    scripts/check-near-duplicates.py DISTILL WORK [--pairs N] [--others M]

N texts of 150 to 250 random words, a copy of each with some words changed, and M unrelated texts, all of different
prompts, in a shuffled order. The exact Jaccard index of each pair's five-word runs is computed here. Prints how many
of the pairs at 0.8 and more lose one text (recall), how many of those below 0.7 and of the unrelated texts do, and the
peak memory. WORK: a folder, kept.
"""
import argparse
import json
import os
import random
import subprocess
import time


def runs(words):
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("distill")
    parser.add_argument("work")
    parser.add_argument("--pairs", type=int, default=20000)
    parser.add_argument("--others", type=int, default=0)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    generator = random.Random(7)
    vocabulary = ["".join(generator.choice("bcdfgklmnprstv") + generator.choice("aeiou") for _ in range(generator.randint(1, 4)))
                  for _ in range(20000)]
    lines, exact = [], {}

    def add(name, words):
        text = " ".join(words)
        lines.append(json.dumps({"id": name, "problem": "Tell.", "answer": "1", "completion": f"<think>\n{text}\n</think>\n\n1"}))

    for pair in range(options.pairs):
        words = generator.choices(vocabulary, k=generator.randint(150, 250))
        copy = list(words)
        for _ in range(generator.randint(0, 12)):
            copy[generator.randrange(len(copy))] = generator.choice(vocabulary)
        a, b = runs(words), runs(copy)
        exact[pair] = len(a & b) / len(a | b)
        add(f"a{pair}", words)
        add(f"b{pair}", copy)
    for other in range(options.others):
        add(f"o{other}", generator.choices(vocabulary, k=generator.randint(30, 60)))
    generator.shuffle(lines)
    source, traces, kept = (os.path.join(options.work, name) for name in ("traces.jsonl", "traces", "kept"))
    with open(source, "w") as file:
        file.write("\n".join(lines) + "\n")
    subprocess.run([options.distill, "data", "import", source, "--out", traces, "--overwrite"], check=True, stdout=subprocess.DEVNULL)
    start = time.perf_counter()
    process = subprocess.Popen(
        [options.distill, "filter", traces, "--out", kept, "--overwrite", "--no-readability", "--near-duplicates", "0.8"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, status
    seconds = time.perf_counter() - start
    dropped = set()
    for name in sorted(os.listdir(os.path.join(kept, "rejected"))):
        if name.endswith(".zst"):
            text = subprocess.run(["zstd", "-dcq", os.path.join(kept, "rejected", name)], stdout=subprocess.PIPE, check=True).stdout
            for line in text.splitlines():
                trace = json.loads(line)
                if any(v["judge"] == "selection" and v["reason"] == "near_duplicate" for v in trace["verdicts"]):
                    dropped.add(trace["prompt_id"])

    def share(label, names):
        hits = sum(any(n in dropped for n in group) for group in names)
        print(f"{label}: {hits} of {len(names)} ({100 * hits / max(1, len(names)):.2f} %)")

    for low, high in ((0.8, 1.01), (0.8, 0.85), (0.7, 0.8), (0, 0.7)):
        share(f"pairs from {low} to {min(high, 1)}", [(f"a{p}", f"b{p}") for p, j in exact.items() if low <= j < high])
    share("unrelated", [(f"o{o}",) for o in range(options.others)])
    print(f"{len(lines)} traces in {seconds:.1f} s, peak {usage.ru_maxrss / 1024:.0f} MiB")


main()
