#!/usr/bin/env python3
"""Checks `distill verify` on real golds, and beside Math-Verify.

usage: check-verifier.py DISTILL DATA [--math-verify]

DATA holds gsm8k-model-solutions.jsonl, aime24.jsonl, amc23.jsonl, minerva_math.jsonl, gaokao2023en.jsonl, cmath.jsonl
and aqua.jsonl. Prints, and fails where a promise is broken:
- labels of gsm8k-model-solutions that are reproduced;
- golds that equal themselves in respellings made by rule, and golds that equal a neighbour they should not;
- with --math-verify (pip install math-verify): pairs of golds on which the two disagree, and the time of both.
"""
import json, os, re, subprocess, sys, tempfile, time

distill, data = sys.argv[1], sys.argv[2]
SETS = ["aime24", "amc23", "minerva_math", "gaokao2023en", "cmath", "aqua"]


def rows(name):
    with open(os.path.join(data, name + ".jsonl")) as file:
        return [json.loads(line) for line in file]


def verify(pairs):
    """The verdicts on (gold, answer) pairs and the seconds that took."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for gold, answer in pairs:
            file.write(json.dumps({"gold": gold, "answer": answer}) + "\n")
        file.flush()
        start = time.perf_counter()
        out = subprocess.run([distill, "verify", file.name], capture_output=True, text=True)
        seconds = time.perf_counter() - start
    lines = [json.loads(line) for line in out.stdout.splitlines()]
    assert len(lines) == len(pairs), (len(lines), len(pairs), out.stderr[-500:])
    return lines, seconds


def last_box(text):
    start = text.rfind("\\boxed{") + 7
    depth, end = 1, start
    while depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    return text[start : end - 1]


def golds(name):
    for row in rows(name):
        if name == "minerva_math":
            yield last_box(row["solution"])
        elif name == "aqua":
            yield row["options"]["ABCDE".index(row["correct"])]
        else:
            yield str(row["answer"])


def respellings(gold):
    """At least five other spellings of a gold, made by rule."""
    bare = gold.strip()
    inner = bare[1:-1] if bare.startswith("$") and bare.endswith("$") and bare.count("$") == 2 else bare
    yield from [
        f"\\boxed{{{bare}}}", f"<answer>{bare}</answer>", f"The answer is \\boxed{{ {inner} }}.", f"$\\boxed{{{inner}}}$",
        f"\\boxed{{{inner.replace('frac', 'dfrac')}}}", f"\\boxed{{\\displaystyle {inner}}}",
        f"So \\boxed{{{inner.replace('(', chr(92) + 'left(').replace(')', chr(92) + 'right)') if chr(92) + 'left' not in inner else inner}}}",
    ]
    if re.fullmatch(r"-?\d+(\.\d+)?", inner):
        yield f"\\boxed{{{inner}{'0' if '.' in inner else '.0'}}}"
        yield f"\\boxed{{{inner}/1}}"
        if "." not in inner:
            yield f"\\boxed{{{int(inner):,}}}"


failed = False
labelled = [(r["ground_truth"], s["solution"], s["is_correct"]) for r in rows("gsm8k-model-solutions") for s in r.values() if isinstance(s, dict)]
lines, _ = verify([(gold, answer) for gold, answer, _ in labelled])
wrong = [(pair, line) for pair, line in zip(labelled, lines) if (line["verdict"] == "correct") != pair[2]]
print(f"gsm8k-model-solutions: {len(labelled) - len(wrong)} of {len(labelled)} labels reproduced")
for pair, line in wrong[:10]:
    print("  ", pair[2], line["verdict"], line["reason"], line.get("detail"))
failed |= bool(wrong)

for name in SETS:
    all_golds = [gold for gold in golds(name) if gold.strip()]
    pairs = [(gold, text) for gold in all_golds for text in respellings(gold)]
    lines, _ = verify(pairs)
    bad = [(pair, line) for pair, line in zip(pairs, lines) if line["verdict"] != "correct"]
    print(f"{name}: {len(pairs) - len(bad)} of {len(pairs)} respellings of {len(all_golds)} golds are correct")
    for pair, line in bad[:5]:
        print("  ", pair, line["reason"])
    failed |= bool(bad)
    neighbours = [(a, b) for a, b in zip(all_golds, all_golds[1:] + all_golds[:1]) if a.strip() != b.strip()]
    if name == "aqua":
        neighbours += [(r["options"]["ABCDE".index(r["correct"])], o) for r in rows(name) for i, o in enumerate(r["options"]) if "ABCDE"[i] != r["correct"]]
    lines, _ = verify([(gold, f"\\boxed{{{answer}}}") for gold, answer in neighbours])
    same = [pair for pair, line in zip(neighbours, lines) if line["verdict"] == "correct"]
    unsure = sum(line["verdict"] == "cannot_judge" for line in lines)
    print(f"  {len(neighbours)} neighbours: {len(same)} judged equal, {unsure} cannot be judged")
    for pair in same:
        print("   equal:", pair)

if "--math-verify" in sys.argv:
    from math_verify import parse, verify as other

    for name in SETS:
        unique = list(dict.fromkeys(gold.strip().strip("$") for gold in golds(name) if gold.strip()))[:120]
        pairs = [(a, b) for a in unique for b in unique]
        lines, seconds = verify([(a, f"\\boxed{{{b}}}") for a, b in pairs])
        parsed = {gold: parse(f"${gold}$") for gold in unique}
        start = time.perf_counter()
        sample = pairs[:: max(1, len(pairs) // 300)]
        for a, b in sample:
            other(parse(f"${a}$"), parse(f"${b}$"))
        theirs = (time.perf_counter() - start) / len(sample)
        found = 0
        for (a, b), line in zip(pairs, lines):
            says = other(parsed[a], parsed[b])
            if says != (line["verdict"] == "correct"):
                found += 1
                if found <= 60:
                    print(f"  {name}: gold {a!r} answer {b!r}: Math-Verify {says}, ours {line['verdict']} ({line['reason']})")
        print(f"{name}: {len(pairs)} pairs, {found} disagreements; ours {1e6 * seconds / len(pairs):.1f} µs a pair (whole command), Math-Verify {1e6 * theirs:.0f} µs")

sys.exit(failed)
