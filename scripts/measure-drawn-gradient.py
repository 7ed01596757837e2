#!/usr/bin/env python3
"""What drawing the small probabilities of a gradient of logits leaves, and what it adds (docs/numerics.md).

    python3 scripts/measure-drawn-gradient.py MODEL TEXT...

MODEL: an HF folder (`distill model export`). Of each text's first 1,024 tokens, and of as many at random, with the bounds
of a step of 2,048 targets or more: the model's loss, how many numbers of a row are kept, the share of rows whose bound
is larger than 2^-14, and the standard deviation that drawing adds to a row, in shares of its length, beside that of
rounding to bfloat16. Needs torch and transformers.
"""
import math
import os
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

LEAST, TOKENS = 2.0**-14, 1024


def measure(model, ids):
    with torch.no_grad():
        logits = model(input_ids=ids).logits[0, :-1].double()
    targets = ids[0, 1:]
    room = max(1536, logits.shape[1] // 32)
    room -= 8 * math.sqrt(room)
    kept, coarse, drawn, rounded, length = 0.0, 0, 0.0, 0.0, 0.0
    for row, target in zip(torch.softmax(logits, -1), targets):
        least = LEAST
        while torch.clamp(row / least, max=1).sum() > room:
            least *= 2
        kept += torch.clamp(row / least, max=1).sum().item()
        coarse += least > LEAST
        drawn += torch.where(row < least, row * (least - row), 0).sum().item()
        gradient = row.clone()
        gradient[target] -= 1
        length += (gradient**2).sum().item()
        rounded += ((gradient.bfloat16().double() - gradient) ** 2).sum().item()
    loss = torch.nn.functional.cross_entropy(logits, targets).item()
    rows = len(targets)
    return loss, kept / rows, coarse / rows, math.sqrt(drawn / length), math.sqrt(rounded / length)


def main():
    folder, *texts = sys.argv[1:]
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    torch.manual_seed(0)
    work = {os.path.basename(path): tokenizer(open(path).read(20_000), return_tensors="pt")["input_ids"] for path in texts}
    work["random tokens"] = torch.randint(0, model.config.vocab_size, (1, TOKENS))
    print("| text | loss | numbers kept of", model.config.vocab_size, "| rows with a larger bound | drawing adds | rounding adds |")
    print("|---|--:|--:|--:|--:|--:|")
    for name, ids in work.items():
        loss, kept, coarse, drawn, rounded = measure(model, ids[:, :TOKENS])
        print(f"| {name} | {loss:.2f} | {kept:,.0f} | {coarse:.1%} | {drawn:.1e} | {rounded:.1e} |")


main()
