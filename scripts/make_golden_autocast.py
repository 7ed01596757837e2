#!/usr/bin/env python3
"""Writes Tests/Fixtures/golden/training-autocast.json: the twenty steps of training.json under PyTorch's bfloat16 autocast.

    distill model export smollm2-135m --format hf --type f32 --out FOLDER
    python scripts/make_golden_autocast.py FOLDER          (needs torch and transformers)
"""
import json
import pathlib
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

TEXTS = [
    "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many clips did "
    "Natalia sell altogether? In April she sold 48. In May she sold 48 / 2 = 24. Altogether 48 + 24 = 72.",
    "def fibonacci(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a\n\n"
    "print([fibonacci(i) for i in range(10)])  # 0 1 1 2 3 5 8 13 21 34",
]
tokenizer = AutoTokenizer.from_pretrained(sys.argv[1])
model = AutoModelForCausalLM.from_pretrained(sys.argv[1], dtype=torch.float32)
ids = torch.tensor([tokenizer(t, add_special_tokens=False).input_ids[:64] for t in TEXTS])
decayed = [p for p in model.parameters() if p.ndim >= 2]
others = [p for p in model.parameters() if p.ndim < 2]
optimizer = torch.optim.AdamW(
    [{"params": decayed, "weight_decay": 0.1}, {"params": others, "weight_decay": 0}], lr=1e-4, betas=(0.9, 0.95), eps=1e-8)
losses, norms = [], []
for _ in range(20):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = model(input_ids=ids, labels=ids).loss
    loss.backward()
    norms.append(torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0).item())
    optimizer.step()
    optimizer.zero_grad()
    losses.append(loss.item())
target = pathlib.Path(__file__).parent.parent / "Tests/Fixtures/golden/training-autocast.json"
target.write_text(json.dumps(
    {"torch": torch.__version__, "loss": losses, "gradient_norm_before_clip": norms}, indent=1) + "\n")
