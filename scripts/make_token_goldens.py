"""Makes Tests/Fixtures/tokens with Hugging Face `tokenizers`: what our tokenizers must agree with.

  pieces.jsonl   {"pre", "text", "pieces"}: texts as the real pre-tokenisers cut them
  tiny-qwen2/    tokenizer.json and tokenizer_config.json trained on the texts below, golden.jsonl {"text", "ids"}
  tiny-llama3/   the same with whole pieces taken unmerged and a BOS token put first
Usage: pip install tokenizers; python scripts/make_token_goldens.py
"""

import json
import pathlib

from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, processors, trainers

from check_tokenizers import PRE_TOKENIZERS, ByteLevel

OUT = pathlib.Path(__file__).parent.parent / "Tests" / "Fixtures" / "tokens"

TEXTS = [
    "", " ", "  ", "   ", "a", " a", "  a", "a ", "a  ", "\n", "\n\n", " \n", "\n ", " \n ", "a\n", "a\n\nb", "a \n b",
    "a\r\nb", "\r", "\t", "\ta", "a\tb", "\t\ta", " \ta", "\t a", "a\t\n", "Hello, world!", "Hello  ,  world !",
    "don't we'll I'm they've you'd it's who're", "DON'T WE'LL I'M THEY'VE YOU'D IT'S WHO'RE", "'s't're've'm'll'd",
    "'S'T'Re'vE'M'Ll'lL'D", "'x 'sa 'ra 'r 'l 'la 'v '", " 's 'S ''s ''", "O'Brien 'tis rock'n'roll it\u2019s", "'\u017f x'\u017fy",
    "1", "12", "123", "1234", "1234567", "a1b22c333", " 1", "  12", "3.14159 and -2,000.50", "1,000,000", "10% of $5.00",
    "\u00bd \u00b2 \u00b3 \u2163 \u2460 \u0663 \u096b", "x\u00b2+y\u00b2", "\u0661\u0662\u0663\u0664\u0665", "1\u00b223\u2460",
    "!!!", "!!!\n", "!!!\n\n", "!!! \n", " !!!", "  !!!", "a!!!b", "...\r\n\r\nx", "(hello) [world] {x}", "#include <a.h>",
    "x = [i**2 for i in range(10)]  # comment", "def f(x):\n    return x + 1\n\n\nprint(f(41))\n",
    "if a:\n\tb()\n\t\tc()\n", "<think>\nLet me check: 7*8=56.\n</think>\n\n**Answer:** \\boxed{56}",
    "\\frac{1}{2} \\sqrt{x^2+1} \\int_0^\\infty e^{-x^2}\\,dx", "http://example.org/path?q=1&r=%20#frag",
    "\u4f60\u597d\uff0c\u4e16\u754c\uff01", "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8", "\ud55c\uad6d\uc5b4 \ubb38\uc7a5", "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!",
    "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645", "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "na\u00efve caf\u00e9", "e\u0301 vs \u00e9", "a\u0301\u0323b",
    "\U0001F642\U0001F469\u200d\U0001F469\u200d\U0001F467", "a\U0001F642b \U0001F642\n", "a\u200bb\u00a0c\u3000d", "a\u0085b", "a\u0085\u0085 b",
    "\u00a0", "\u00a0\u00a0a", " \u00a0a", "\u00a0 a", "a\u2028b\u2029c", "a \u2028 b", "\u180e a\u180eb", "\ufeffa", "\x00\x01\x7f", "a\x0bb\x0cc",
    "\x1c\x1d\x1e\x1fa", "a \x1c b", "trailing \t ", "trailing\n\n  ", "a   \n   b", "a \u3000\n\u3000 b", "a\u00b5\u00aa\u00bab", "\u01c5 \u02b0 \u2170 \u24d0",
    "\U0001D7D8\U0001D400 \U00010330", "MixedCASE_snake-kebab.CamelCase99bottles", "\u0f73\u0f73 \u0eba\u0323",
]

TRAINING = [
    "The quick brown fox jumps over the lazy dog, and the other foxes think that the dog is thinking.",
    "Let me think: there are 12 apples in 3 boxes, so there are 12 / 3 = 4 apples in each box.",
    "def add(left, right):\n    return left + right\n\n\nprint(add(12, 30))\n",
    "Don't they think it's the right answer? They'll check the answer; we've checked it.",
    "caf\u00e9 r\u00e9sum\u00e9 na\u00efve \u4f60\u597d\u4e16\u754c \u4f60\u597d \u041f\u0440\u0438\u0432\u0435\u0442 \u043c\u0438\u0440",
] * 4


def write_pieces():
    with open(OUT / "pieces.jsonl", "w", encoding="utf-8") as file:
        for name, pre in PRE_TOKENIZERS.items():
            for text in TEXTS:
                # Offsets count characters; a byte-level piece always covers whole ones here.
                pieces = [text[start:end] for _, (start, end) in pre.pre_tokenize_str(text)]
                assert "".join(pieces) == text
                file.write(json.dumps({"pre": name, "text": text, "pieces": pieces}, ensure_ascii=False) + "\n")


def write_tiny(name, pre, specials, added, bos, eos, nfc, ignore_merges):
    tokenizer = Tokenizer(models.BPE(ignore_merges=ignore_merges))
    tokenizer.pre_tokenizer = PRE_TOKENIZERS[pre]
    tokenizer.decoder = decoders.ByteLevel()
    if nfc:
        tokenizer.normalizer = normalizers.NFC()
    tokenizer.train_from_iterator(TRAINING, trainers.BpeTrainer(
        vocab_size=400, initial_alphabet=ByteLevel.alphabet(), show_progress=False))
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in specials])
    tokenizer.add_tokens([AddedToken(token, special=False, normalized=False) for token in added])
    if bos:
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{bos} $A", pair=f"{bos} $A {bos}:1 $B:1", special_tokens=[(bos, tokenizer.token_to_id(bos))])
    folder = OUT / name
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    config = {"eos_token": {"content": eos, "special": True}, "pad_token": eos} | ({"bos_token": bos} if bos else {})
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
    texts = TEXTS + TRAINING[:5] + [f"x{token} y {token}{token}\n" for token in specials + added] + [
        "thinking there" * 40, "aaaa" * 100, specials[0][:-1] + " " + added[0][:-1]]
    with open(folder / "golden.jsonl", "w", encoding="utf-8") as file:
        for text in texts:
            ids = tokenizer.encode(text, add_special_tokens=False).ids
            file.write(json.dumps({
                "text": text, "ids": ids, "decoded": tokenizer.decode(ids, skip_special_tokens=True),
            }, ensure_ascii=False) + "\n")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    write_pieces()
    write_tiny("tiny-qwen2", "qwen2", ["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
               ["<think>", "</think>", "<tool", "<tool_call>"], None, "<|im_end|>", nfc=True, ignore_merges=False)
    write_tiny("tiny-llama3", "llama3",
               ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"],
               ["<custom>"], "<|begin_of_text|>", "<|eot_id|>", nfc=False, ignore_merges=True)


if __name__ == "__main__":
    main()
