#!/usr/bin/env python3
"""Reads a folder of shards with other people's readers and compares what they see with its manifest.

    pip install zstandard pyzstd pandas datasets
    python3 scripts/check-shards.py FOLDER

Readers: the zstd command line, python-zstandard, pyzstd's reader of the seekable format (random access through
the seek table), pandas, and Hugging Face datasets. Exits 1 at the first difference.
"""

import hashlib
import json
import pathlib
import struct
import subprocess
import sys
import tempfile


def check(condition, what):
    if not condition:
        sys.exit(f"check-shards: {what}")


def read_with_zstandard(shard):
    import zstandard

    with open(shard, "rb") as file:
        return zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True).read()


def frames(shard):
    """The seek table's (offset, compressed size, decompressed size), read by hand."""
    data = shard.read_bytes()
    count, descriptor, magic = struct.unpack("<IBI", data[-9:])
    check(magic == 0x8F92EAB1 and descriptor == 0x80, f"{shard.name}: no seek table with checksums")
    start = len(data) - 17 - 12 * count
    check(struct.unpack("<II", data[start : start + 8]) == (0x184D2A5E, 12 * count + 9), f"{shard.name}: its header")
    rows, compressed, content = [], 0, 0
    for index in range(count):
        c, d, _ = struct.unpack("<III", data[start + 8 + 12 * index : start + 20 + 12 * index])
        rows.append((compressed, c, content, d))
        compressed, content = compressed + c, content + d
    check(compressed == start, f"{shard.name}: frames do not end at the seek table")
    return rows


def check_shard(folder, entry):
    import pandas
    import pyzstd

    shard = folder / entry["name"]
    check(hashlib.sha256(shard.read_bytes()).hexdigest() == entry["sha256"], f"{shard.name}: SHA-256")
    text = subprocess.run(["zstd", "-dcq", str(shard)], check=True, capture_output=True).stdout
    check(len(text) == entry["uncompressed_bytes"], f"{shard.name}: zstd -dc gives {len(text)} bytes")
    check(read_with_zstandard(shard) == text, f"{shard.name}: python-zstandard reads something else")
    table = frames(shard)
    check(len(table) == entry["frames"], f"{shard.name}: {len(table)} frames")
    with pyzstd.SeekableZstdFile(str(shard), "r") as file:
        for _, _, start, size in reversed(table):
            file.seek(start)
            check(file.read(size) == text[start : start + size], f"{shard.name}: pyzstd at {start}")
    lines = [json.loads(line) for line in text.decode().split("\n")[:-1]]
    check(len(lines) == entry["traces"], f"{shard.name}: {len(lines)} lines")
    frame = pandas.read_json(shard, lines=True, compression="zstd", dtype={"prompt_id": str, "gold": str})
    check(list(frame["id"]) == [line["id"] for line in lines], f"{shard.name}: pandas reads other ids")
    check(list(frame["answer"]) == [line["answer"] for line in lines], f"{shard.name}: pandas reads other answers")
    return lines


def main():
    folder = pathlib.Path(sys.argv[1])
    manifest = json.loads((folder / "manifest.json").read_text())
    lines = [line for entry in manifest["shards"] for line in check_shard(folder, entry)]
    check(len(lines) == manifest["traces"], f"{len(lines)} traces, the manifest says {manifest['traces']}")
    check(len({line["id"] for line in lines}) == len(lines), "ids twice")

    import datasets

    with tempfile.TemporaryDirectory() as cache:
        files = [str(folder / entry["name"]) for entry in manifest["shards"]]
        data = datasets.load_dataset("json", data_files=files, split="train", cache_dir=cache)
        check(data["id"][:] == [line["id"] for line in lines], "datasets reads other ids")
        check(data["reasoning"][:] == [line["reasoning"] for line in lines], "datasets reads other reasoning")
    count = len(manifest["shards"])
    print(f"{folder}: {len(lines)} traces in {count} shards, the same for zstd, zstandard, pyzstd, pandas and datasets")


if __name__ == "__main__":
    main()
