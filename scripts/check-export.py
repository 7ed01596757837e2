#!/usr/bin/env python3
"""Compares the log-probabilities of `distill model score` with those of transformers and llama.cpp for exported models.

  check-export.py --scores SCORES.jsonl [--hf FOLDER] [--gguf FILE] [--tolerance 1e-3]

SCORES.jsonl has lines {"text": …, "ids": […], "logprobs": […]}: logprobs end with the one of the last id; the first
id has none (its place is missing or null). Both programs compute in float32 from the same ids; their tokenizers must
give the same ids for the text. Exit status 1 when anything differs. scripts/check-export makes the environment.
"""
import argparse
import json
import math
import sys


def read(path):
    """The lines as (text, ids, log-probability of each id but the first)."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            score = json.loads(line)
            ids = score["ids"]
            logprobs = score["logprobs"][-(len(ids) - 1):] if len(ids) > 1 else []
            if len(logprobs) != max(0, len(ids) - 1) or None in logprobs:
                sys.exit(f"{path}:{number}: {len(ids)} ids need {len(ids) - 1} log-probabilities, found {logprobs}")
            yield score["text"], ids, logprobs


def transformers_scores(folder):
    """A function from (text, ids) to (the tokenizer's ids, log-probabilities)."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()

    def score(text, ids):
        with torch.no_grad():
            logits = model(torch.tensor([ids])).logits[0].double()
        table = torch.log_softmax(logits, -1)
        return (tokenizer(text, add_special_tokens=False).input_ids,
                [table[place, token].item() for place, token in enumerate(ids[1:])])
    return score


def llama_scores(file, length):
    """The same of llama.cpp, for texts of up to `length` ids."""
    import numpy
    from llama_cpp import Llama
    # The cache's default is half precision (type 1); 0 is float32.
    model = Llama(file, n_ctx=length, logits_all=True, type_k=0, type_v=0, flash_attn=False, n_gpu_layers=0, verbose=False)

    def score(text, ids):
        model.reset()
        model.eval(ids)
        logits = numpy.array(model.scores[:len(ids)], dtype=numpy.float64)
        top = logits.max(-1, keepdims=True)
        table = logits - top - numpy.log(numpy.exp(logits - top).sum(-1, keepdims=True))
        return (model.tokenize(text.encode(), add_bos=False, special=True),
                [float(table[place, token]) for place, token in enumerate(ids[1:])])
    return score


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scores", required=True)
    parser.add_argument("--hf")
    parser.add_argument("--gguf")
    parser.add_argument("--tolerance", type=float, default=1e-3)
    options = parser.parse_args()
    scores = list(read(options.scores))
    if not any(logprobs for _, _, logprobs in scores):
        sys.exit(f"{options.scores}: no log-probabilities to compare")
    peers = []
    if options.hf:
        peers.append(("transformers", transformers_scores(options.hf)))
    if options.gguf:
        peers.append(("llama.cpp", llama_scores(options.gguf, max(len(ids) for _, ids, _ in scores))))
    if not peers:
        parser.error("give --hf, --gguf or both")
    failed = False
    for name, score in peers:
        worst, compared = 0.0, 0
        for text, ids, expected in scores:
            own_ids, found = score(text, ids)
            if list(own_ids) not in (ids, ids[1:]):  # ids may begin with the begin-of-text token
                failed = True
                print(f"{name}: {text!r}: ids {ids} by distill, {own_ids} by its tokenizer")
            for place, (ours, theirs) in enumerate(zip(expected, found, strict=True)):
                difference = abs(ours - theirs)
                if not difference <= options.tolerance:  # not a number fails too
                    failed = True
                    print(f"{name}: {text!r}: id {place + 1}: {ours} by distill, {theirs} by {name}")
                worst = max(worst, difference if math.isfinite(difference) else math.inf)
                compared += 1
        print(f"{name}: {compared} log-probabilities, largest difference {worst:.2e}, allowed {options.tolerance:.0e}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
