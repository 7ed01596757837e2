"""Compares distill's tokenizers with Hugging Face `tokenizers` on real vocabularies and thousands of strings.

Called by scripts/check-tokenizers, which prepares the venv and the vocabularies. Usage:
  check_tokenizers.py WORK_FOLDER SMOLLM2_GGUF COMMAND...
COMMAND is run with `{model}` replaced by a Hugging Face folder; it reads JSON lines {"text": ...} on standard input
and writes one JSON line with "ids" for each. WORK_FOLDER holds qwen.tiktoken and llama3.tokenizer.model.
"""

import base64
import json
import pathlib
import random
import subprocess
import sys

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

ByteLevel = pre_tokenizers.ByteLevel


def cl100k(digits):
    return (
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|" + digits
        + r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    )


def split(regex, use_regex=False):
    return pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(regex), "isolated"),
        ByteLevel(add_prefix_space=False, use_regex=use_regex),
    ])


PRE_TOKENIZERS = {
    "gpt2": ByteLevel(add_prefix_space=False),
    "smollm": split("[0-9]", use_regex=True),
    "individualDigits": pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True), ByteLevel(add_prefix_space=False)]),
    "qwen2": split(cl100k(r"\p{N}")),
    "llama3": split(cl100k(r"\p{N}{1,3}")),
}


def byte_characters():
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {**{b: chr(b) for b in printable}, **{b: chr(0x100 + i) for i, b in enumerate(others)}}


CHARACTERS = byte_characters()


def from_tiktoken(path, pre, specials, **options):
    """A tokenizer from ranks: a token's merge is the last one that byte-pair encoding makes to build it."""
    ranks = {}
    for line in path.read_bytes().splitlines():
        token, rank = line.split()
        ranks[base64.b64decode(token)] = int(rank)
    spell = lambda token: "".join(CHARACTERS[b] for b in token)
    merges = []
    for token, rank in sorted(ranks.items(), key=lambda item: item[1]):
        parts = [bytes([b]) for b in token]
        while len(parts) > 2:
            pairs = [(ranks.get(a + b, rank), i) for i, (a, b) in enumerate(zip(parts, parts[1:]))]
            lowest, i = min(pairs)
            if lowest >= rank:
                break
            parts[i:i + 2] = [parts[i] + parts[i + 1]]
        if len(parts) == 2:
            merges.append((spell(parts[0]), spell(parts[1])))
    vocabulary = {spell(token): rank for token, rank in ranks.items()}
    return build(vocabulary, merges, pre, specials, **options)


def from_gguf(path, pre):
    from gguf import GGUFReader

    fields = GGUFReader(path).fields
    tokens = fields["tokenizer.ggml.tokens"].contents()
    types = fields["tokenizer.ggml.token_type"].contents()
    merges = [tuple(m.split(" ")) for m in fields["tokenizer.ggml.merges"].contents()]
    specials = [(t, True) for t, kind in zip(tokens, types) if kind == 3]
    return build({t: i for i, t in enumerate(tokens)}, merges, pre, specials)


def build(vocabulary, merges, pre, specials, nfc=False, ignore_merges=False):
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, ignore_merges=ignore_merges))
    tokenizer.pre_tokenizer = PRE_TOKENIZERS[pre]
    tokenizer.decoder = decoders.ByteLevel()
    if nfc:
        tokenizer.normalizer = normalizers.NFC()
    for content, special in specials:
        token = AddedToken(content, special=special, normalized=False)
        (tokenizer.add_special_tokens if special else tokenizer.add_tokens)([token])
    return tokenizer


def texts(seed, specials, count):
    """Prose, code, mathematics, many scripts, and random characters of every kind, in random order."""
    rng = random.Random(seed)
    words = (
        "the of and to in is you that it he was for on are as with his they at be this from I'm DON'T we'll it's "
        "naïve café résumé Zürich ÆRØ straße Привет мир Ёжик Ελληνικά 你好 世界 今天天气很好 日本語 テキスト が か\u3099 한국어 문장 "
        "각 مرحبا بالعالم שלום नमस्ते दुनिया สวัสดี e\u0301 A\u030a ﬁ ſ 'ſ 'Sx 'RE 'vE 12345 3.14159 -2,000.50 ½ ² Ⅳ ① ٣ ५ "
        "x=[i**2 foo_bar(baz) \\frac{1}{2} \\boxed{56} http://a.b/c?d=1&e=%20 🙂 👩‍👩‍👧‍👦 🏳️‍🌈 <think> </think> != <= -> ``` # // "
        "\u00a0 \u0085 \u200b \u3000 \u2028 \u180e \ufeff \u1680 \x00 \x1c \x7f"
    ).split(" ")
    spaces = [" ", " ", " ", " ", "", "", "  ", "   ", "\n", "\n\n", "\r\n", "\t", " \n ", "\n  ", "\u00a0", " \u3000"]
    blocks = [(0x20, 0x7F), (0x80, 0x250), (0x250, 0x600), (0x600, 0x1200), (0x1200, 0x2000), (0x2000, 0x2C00),
              (0x2C00, 0xA000), (0xA000, 0xD800), (0xE000, 0x10000), (0x10000, 0x11DE0), (0x1D000, 0x20000)]
    for _ in range(count):
        parts = []
        for _ in range(rng.randrange(1, 14)):
            kind = rng.random()
            if kind < 0.6:
                parts.append(rng.choice(words))
            elif kind < 0.7:
                parts.append(rng.choice(specials))
            elif kind < 0.75:
                parts.append(rng.choice("abet .,1'") * rng.randrange(1, 120))
            else:
                low, high = rng.choice(blocks)
                parts.append("".join(chr(rng.randrange(low, high)) for _ in range(rng.randrange(1, 6))))
            parts.append(rng.choice(spaces))
        yield "".join(parts)


# Unicode 17's digits: `tokenizers` is of two minds about them (Rust's is_numeric knows them, Oniguruma does not yet).
NEW_DIGITS = range(0x11DE0, 0x11DEA)


def scalars():
    """Every character up to plane 3 and those of plane 14, in the places that matter to pre-tokenisers."""
    for value in [*range(0x20, 0xD800), *range(0xE000, 0x33480), *range(0xE0000, 0xE01F0)]:
        if value in NEW_DIGITS:
            continue
        c = chr(value)
        yield f"a{c}b {c}1{c}{c} '{c}' {c}\n"


def main():
    work, gguf, command = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    qwen_specials = [("<|endoftext|>", True), ("<|im_start|>", True), ("<|im_end|>", True), ("<tool_call>", False),
                     ("<think>", False), ("</think>", False)]
    llama_specials = [("<|begin_of_text|>", True), ("<|end_of_text|>", True), ("<|start_header_id|>", True),
                      ("<|end_header_id|>", True), ("<|eot_id|>", True)]
    cases = {
        "smollm2": lambda: from_gguf(gguf, "smollm"),
        "smollm2-digits": lambda: from_gguf(gguf, "individualDigits"),
        "smollm2-gpt2": lambda: from_gguf(gguf, "gpt2"),
        "qwen2": lambda: from_tiktoken(work / "qwen.tiktoken", "qwen2", qwen_specials, nfc=True),
        "llama3": lambda: from_tiktoken(
            work / "llama3.tokenizer.model", "llama3", llama_specials, ignore_merges=True),
    }
    failed = False
    for name, make in cases.items():
        tokenizer = make()
        folder = work / name
        folder.mkdir(exist_ok=True)
        tokenizer.save(str(folder / "tokenizer.json"))
        specials = [token.content for token in tokenizer.get_added_tokens_decoder().values()]
        samples = [*texts(name, specials, 20_000), *scalars()]
        expected = [encoding.ids for encoding in tokenizer.encode_batch(samples, add_special_tokens=False)]
        run = subprocess.run(
            [argument.replace("{model}", str(folder)) for argument in command], check=True, capture_output=True,
            input="".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in samples).encode())
        found = [json.loads(line)["ids"] for line in run.stdout.decode().split("\n") if line]
        assert len(found) == len(samples), f"{name}: {len(samples)} texts, but {len(found)} answers"
        differing = [(t, e, f) for t, e, f in zip(samples, expected, found) if e != f]
        print(f"{name}: {len(samples)} texts, {sum(map(len, expected))} ids, {len(differing)} texts differ", flush=True)
        for text, e, f in differing[:8]:
            print("  text", json.dumps(text), "\n    expected", e, "\n    found   ", f)
        failed = failed or bool(differing)
    sys.exit(failed)


if __name__ == "__main__":
    main()
