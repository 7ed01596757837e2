#!/usr/bin/env python3
"""Trains a Hugging Face folder as `distill train` does, with PyTorch (see scripts/compare-precisions --torch).

    train-with-torch.py MODEL TEXTS.jsonl OUT MODE --steps N --batch-size N

TEXTS.jsonl: {"ids", "start"}, the answer's tokens being those from start on, in the order in which they are trained on.
MODE: bf16 (weights and moments in bfloat16, PyTorch's fastest on processors that multiply it) or autocast. Options as
`distill train` has them by itself: AdamW at 3e-5, cosine to a tenth after 3 % of the steps, gradients cut at 1.
"""
import argparse
import json
import math

import torch
from transformers import AutoModelForCausalLM


def rate(step, steps, peak=3e-5, least=0.1):
    warmup = math.ceil(0.03 * steps)
    if step <= warmup:
        return peak * step / warmup
    return peak * (least + (1 - least) * (1 + math.cos(math.pi * (step - warmup) / (steps - warmup))) / 2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("texts")
    parser.add_argument("out")
    parser.add_argument("mode", choices=("bf16", "autocast"))
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch-size", type=int, required=True)
    options = parser.parse_args()
    texts = [json.loads(line) for line in open(options.texts)]
    assert len(texts) == options.steps * options.batch_size, f"{len(texts)} texts"
    model = AutoModelForCausalLM.from_pretrained(
        options.model, dtype=torch.bfloat16 if options.mode == "bf16" else torch.float32)
    model.train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0, betas=(0.9, 0.95), eps=1e-8, weight_decay=0, fused=True)
    for step in range(1, options.steps + 1):
        batch = texts[(step - 1) * options.batch_size : step * options.batch_size]
        targets = sum(len(text["ids"]) - text["start"] for text in batch)
        for text in batch:
            ids = torch.tensor([text["ids"]])
            labels = ids.clone()
            labels[0, : text["start"]] = -100
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.mode == "autocast"):
                mean = model(input_ids=ids, labels=labels, use_cache=False).loss
            (mean * ((len(text["ids"]) - text["start"]) / targets)).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = rate(step, options.steps)
        optimizer.step()
        optimizer.zero_grad()
    model.save_pretrained(options.out)


main()
