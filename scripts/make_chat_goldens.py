"""Makes Tests/Fixtures/tokens/chat.json: conversations as Jinja2 renders the models' own chat templates.

The templates are other projects' and are not kept here. llama.cpp has them in models/templates, and so has the source
distribution of llama-cpp-python on PyPI (`pip download --no-binary llama-cpp-python --no-deps llama-cpp-python`).
Three are made from their siblings, from which the published ones differ by that text alone: Qwen2.5's base models and
Qwen2.5-Math (another default system prompt), and the first DeepSeek-R1-Distill (its generation prompt opens no
thinking).
Usage: pip install jinja2; python scripts/make_chat_goldens.py FOLDER_OF_TEMPLATES

`signature` is what distill recognises a large template by: the 64-bit FNV-1a hash of the words that Jinja2's own lexer
finds in it (Sources/Tokens/JinjaWords.swift says which).
"""

import json
import pathlib
import re
import sys

from jinja2 import Environment

OUT = pathlib.Path(__file__).parent.parent / "Tests" / "Fixtures" / "tokens" / "chat.json"

# The small ones, in our own words.
CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' ~ message.role ~ '\\n' ~ message.content ~ '<|im_end|>\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}")
CHATML_WITH_SYSTEM = (
    "{% if messages[0].role != 'system' %}{{ '<|im_start|>system\\nDEFAULT<|im_end|>\\n' }}{% endif %}" + CHATML)
LLAMA3 = (
    "{{ bos_token }}{% for message in messages %}{{ '<|start_header_id|>' ~ message.role ~ '<|end_header_id|>\\n\\n' }}"
    "{{ message.content | trim }}{{ '<|eot_id|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}")
SMOLLM2 = "You are a helpful AI assistant named SmolLM, trained by Hugging Face"
QWEN = "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."
MATH = "Please reason step by step, and put your final answer within \\\\boxed{}."

CONVERSATIONS = [
    [("user", "What is 17 + 25?")],
    [("system", "You answer with one word."), ("user", "Capital of France?")],
    [("user", "List three primes."), ("assistant", "2, 3, 5"), ("user", "And the next one?")],
    [("system", "  Be brief. \n"), ("user", " \n spaces around \n "), ("assistant", "  kept?  "), ("user", "yes\n")],
    [("user", "7*8?"), ("assistant", "<think>\n7*8 is 56.\n</think>\n\n56"), ("user", "times 2?"),
     ("assistant", "<think>a</think>b</think>c"), ("user", "\u4f60\u597d \u00a0")],
    [("user", "one"), ("user", "two"), ("system", "late"), ("user", "three")],
    [("user", "")],
]


def fnv(words):
    value = 0xCBF29CE484222325
    for group in words:
        for word in sorted(group, key=lambda word: word.encode()):
            for byte in word.encode() + b"\0":
                value = (value ^ byte) * 0x100000001B3 % 2**64
        value = (value ^ 1) * 0x100000001B3 % 2**64
    return value


def signature(template):
    literals, names = [], set()
    for _, kind, value in Environment().lex(template):
        if kind == "name":
            names.add(value)
        elif kind == "data" and value.strip():
            literals.append(value)
        elif kind == "string":
            text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m[1], m[1]), value[1:-1], flags=re.S)
            if text and all(c.isalnum() or c == "_" for c in text):
                names.add(text)
            else:
                literals.append(text)
    default = None
    for literal in literals:
        match = re.match(r"<\|im_start\|>system\n(.+?)<\|im_end\|>", literal, flags=re.S)
        default = match[1] if match else default
    texts = set()
    for literal in literals:
        texts.update(part for part in re.split(r"(<\|.*?\|>|<\uff5c.*?\uff5c>|\n)", literal, flags=re.S) if part)
    return fnv([texts - {default}, names])


def main():
    folder = pathlib.Path(sys.argv[1])
    read = lambda name: (folder / f"{name}.jinja").read_text(encoding="utf-8")
    qwen, r1 = read("Qwen-Qwen2.5-7B-Instruct"), read("deepseek-ai-DeepSeek-R1-Distill-Llama-8B")
    opening = "{{'<\uff5cAssistant\uff5c><think>\\n'}}"
    assert qwen.count(QWEN) == 2 and r1.count(opening) == 1
    llama_bos, r1_bos = "<|begin_of_text|>", "<\uff5cbegin\u2581of\u2581sentence\uff5c>"
    templates = [
        ("chatml", "", CHATML),
        ("smollm2", "", CHATML_WITH_SYSTEM.replace("DEFAULT", SMOLLM2)),
        ("qwen2.5", "", qwen),
        ("qwen2.5-base", "", qwen.replace(QWEN, "You are a helpful assistant.")),
        ("qwen2.5-math", "", qwen.replace(QWEN, MATH)),
        ("llama3", llama_bos, LLAMA3),
        ("llama3.1", llama_bos, read("meta-llama-Llama-3.1-8B-Instruct")),
        ("llama3.1", llama_bos, read("meta-llama-Llama-3.3-70B-Instruct")),
        ("llama3.1", llama_bos, read("meta-llama-Llama-3.2-3B-Instruct")),
        ("deepseek-r1-distill", r1_bos, r1.replace(opening, opening.replace("<think>\\n", ""))),
        ("deepseek-r1-distill-think", r1_bos, r1),
    ]
    # As transformers sets it up.
    environment = Environment(trim_blocks=True, lstrip_blocks=True)
    goldens = []
    for name, bos, template in templates:
        chats = []
        for conversation in CONVERSATIONS:
            messages = [{"role": role, "content": content} for role, content in conversation]
            render = lambda prompt: environment.from_string(template).render(
                messages=messages, add_generation_prompt=prompt, bos_token=bos)
            chats.append({"messages": messages, "text": render(False), "prompt": render(True)})
        golden = {"name": name, "bos": bos, "signature": f"{signature(template):016x}", "chats": chats}
        goldens.append(golden | ({"template": template} if name in ("chatml", "smollm2", "llama3") else {}))
    OUT.write_text(json.dumps(goldens, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for golden in goldens:
        print(golden["name"], golden["signature"])


if __name__ == "__main__":
    main()
