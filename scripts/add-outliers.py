#!/usr/bin/env python3
"""Gives a model channels like those that larger models are known for: what reads a norm sees some of its numbers many times
larger, while the weights behind make up for it, so the model computes what it did. Needs torch and safetensors.

    scripts/add-outliers.py IN OUT [--factor N] [--channels N]

IN: an HF folder with one model.safetensors (`distill model export smollm2-135m --format hf --type f32 --out IN`).
"""
import argparse
import json
import os
import shutil

import torch
from safetensors.torch import load_file, save_file

READERS = {
    "input_layernorm": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
    "post_attention_layernorm": ["mlp.gate_proj", "mlp.up_proj"],
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("--factor", type=float, default=30)
    parser.add_argument("--channels", type=int, default=6, help="of each norm, drawn")
    options = parser.parse_args()
    shutil.copytree(options.model, options.out)
    weights = {name: weight.float() for name, weight in load_file(os.path.join(options.model, "model.safetensors")).items()}
    generator = torch.Generator().manual_seed(1)
    for layer in range(sum(name.endswith(".input_layernorm.weight") for name in weights)):
        for norm, readers in READERS.items():
            weight = weights[f"model.layers.{layer}.{norm}.weight"]
            channels = torch.randperm(weight.numel(), generator=generator)[: options.channels]
            weight[channels] *= options.factor
            for reader in readers:
                weights[f"model.layers.{layer}.{reader}.weight"][:, channels] /= options.factor
    save_file(weights, os.path.join(options.out, "model.safetensors"), metadata={"format": "pt"})
    path = os.path.join(options.out, "config.json")
    with open(path) as file:
        config = json.load(file)
    with open(path, "w") as file:
        json.dump(config | {"torch_dtype": "float32"}, file, indent=2)


main()
