#!/usr/bin/env python3
"""Measures the whole default filter, shards in and shards out: traces/s and peak memory. Needs Python alone.

    scripts/bench-filter.py DISTILL WORK [--traces N] [--bytes B] [--rules "OPTION …"] TEXT.jsonl …

TEXT.jsonl: JSON lines with "question" and "answer" or "solution" members (GSM8K, MATH); their sentences, formulas
included, are strung together to reasoning of B bytes (default 20,000) in paragraphs, seeded, no paragraph twice. One
in five answers is wrong. WORK: a folder, kept; its shards are used again.
"""
import argparse
import json
import os
import random
import re
import subprocess
import time


def sentences(paths):
    found = []
    for path in paths:
        with open(path) as file:
            for line in file:
                row = json.loads(line)
                text = " ".join(str(row.get(key, "")) for key in ("question", "problem", "answer", "solution"))
                text = re.sub(r"<<[^>]*>>|#### ?\S+", "", text)
                found += [s.strip() for s in re.split(r"(?<=[.?!])\s+", text) if 20 < len(s) < 400 and s.count("$") % 2 == 0]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("distill")
    parser.add_argument("work")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--traces", type=int, default=20000)
    parser.add_argument("--bytes", type=int, default=20000)
    parser.add_argument("--rules", default="")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    shards = os.path.join(options.work, "traces")
    if not os.path.exists(shards):
        generator, pool = random.Random(1), sentences(options.texts)
        source = os.path.join(options.work, "traces.jsonl")
        with open(source, "w") as file:
            for index in range(options.traces):
                paragraphs, size = [], 0
                while size < options.bytes:
                    paragraph = " ".join(generator.sample(pool, 4))
                    paragraphs.append(paragraph)
                    size += len(paragraph.encode()) + 2
                gold = generator.randrange(1000)
                answer = gold if index % 5 else gold + 1
                reasoning = "\n\n".join(paragraphs)
                file.write(json.dumps({
                    "id": f"p{index // 4}", "problem": generator.choice(pool), "answer": str(gold),
                    "completion": f"<think>\n{reasoning}\n</think>\n\nThe answer is $\\boxed{{{answer}}}$."}) + "\n")
        subprocess.run([options.distill, "data", "import", source, "--out", shards, "--overwrite"], check=True,
                       stdout=subprocess.DEVNULL)
        os.remove(source)
    start = time.perf_counter()
    process = subprocess.Popen(
        [options.distill, "filter", shards, "--out", os.path.join(options.work, "kept"), "--overwrite",
         *options.rules.split()], stdout=subprocess.PIPE, text=True)
    print(process.stdout.read().strip())
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    assert status == 0, status
    size = sum(os.path.getsize(os.path.join(shards, f)) for f in os.listdir(shards))
    print(f"{options.traces} traces of {options.bytes} bytes ({size / 2**20:.0f} MiB of shards) in {seconds:.1f} s: "
          f"{options.traces / seconds:.0f} traces/s, {usage.ru_utime + usage.ru_stime:.1f} s of processor time, "
          f"peak {usage.ru_maxrss / 1024:.0f} MiB")


main()
