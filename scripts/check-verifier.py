#!/usr/bin/env python3
"""Checks `distill verify` on real golds, and beside Math-Verify.

usage: check-verifier.py DISTILL DATA [--unsure] [--math-verify [CACHE]] [--speed]

DATA holds gsm8k-model-solutions.jsonl, aime24.jsonl, amc23.jsonl, minerva_math.jsonl, gaokao2023en.jsonl, cmath.jsonl
and aqua.jsonl. Prints, and fails where a promise is broken:
- labels of gsm8k-model-solutions that are reproduced;
- golds that equal themselves in respellings made by rule, and golds that equal a neighbour they should not;
- with --unsure: each pair of neighbours that cannot be judged;
- with --math-verify (pip install math-verify): every pair of golds on which the two disagree, as the rows of
  docs/verifier-disagreements.md. Math-Verify needs an hour for them; its verdicts are kept in the file CACHE, so that a
  run that was stopped goes on and a later one is quick;
- with --speed: the time of both on the same pairs, in one run.
"""
import collections, itertools, json, os, random, re, subprocess, sys, tempfile, time

distill, data = sys.argv[1], sys.argv[2]
SETS = ["aime24", "amc23", "minerva_math", "gaokao2023en", "cmath", "aqua"]
# aqua prints its options as `B)0.26`: "aqua" is the text alone, "aqua with letters" the whole.
LETTERED = "aqua with letters"


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


def options(row, lettered):
    return [option if lettered else re.sub(r"^[A-E]\)\s*", "", option) for option in row["options"]]


def golds(name):
    for row in rows(name.split()[0]):
        if name == "minerva_math":
            yield last_box(row["solution"])
        elif name.startswith("aqua"):
            yield options(row, name == LETTERED)["ABCDE".index(row["correct"])]
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

for name in SETS + [LETTERED]:
    all_golds = [gold for gold in golds(name) if gold.strip()]
    pairs = [(gold, text) for gold in all_golds for text in respellings(gold)]
    lines, _ = verify(pairs)
    bad = [(pair, line) for pair, line in zip(pairs, lines) if line["verdict"] != "correct"]
    print(f"{name}: {len(pairs) - len(bad)} of {len(pairs)} respellings of {len(all_golds)} golds are correct")
    for pair, line in bad[:5]:
        print("  ", pair, line["reason"])
    failed |= bool(bad)
    neighbours = [(a, b) for a, b in zip(all_golds, all_golds[1:] + all_golds[:1]) if a.strip() != b.strip()]
    if name.startswith("aqua"):  # the other options of the same question are the nearest neighbours
        for row in rows("aqua"):
            texts = options(row, name == LETTERED)
            right = texts["ABCDE".index(row["correct"])]
            neighbours += [(right, text) for text in texts if text.strip() != right.strip()]
    lines, _ = verify([(gold, f"\\boxed{{{answer}}}") for gold, answer in neighbours])
    same = [pair for pair, line in zip(neighbours, lines) if line["verdict"] == "correct"]
    unsure = collections.Counter(line["reason"] for line in lines if line["verdict"] == "cannot_judge")
    print(f"  {len(neighbours)} neighbours: {len(same)} judged equal, {sum(unsure.values())} cannot be judged: {dict(unsure.most_common())}")
    for pair in same:
        print("   equal:", pair)
    failed |= bool(same)
    if "--unsure" in sys.argv:
        for pair, line in zip(neighbours, lines):
            if line["verdict"] == "cannot_judge":
                print("   unsure:", pair, line["reason"])


def unique_golds(name):
    return list(dict.fromkeys(gold.strip().strip("$").strip() for gold in golds(name) if gold.strip()))


def their_verdicts(name, unique, pairs, cache):
    """Math-Verify's verdicts on the pairs, from the cache where they stand there."""
    from math_verify import parse, verify as other

    known = {}
    if cache and os.path.exists(cache):
        with open(cache) as file:
            known = {(row[0], row[1]): row[2] for row in map(json.loads, file)}
    parsed = {}
    with open(cache or os.devnull, "a") as file:
        for a, b in pairs:
            if (a, b) in known:
                continue
            for text in (a, b):
                if text not in parsed:
                    parsed[text] = parse(f"${text}$")
            known[a, b] = other(parsed[a], parsed[b])
            file.write(json.dumps([a, b, known[a, b]]) + "\n")
    return [known[pair] for pair in pairs]


if "--math-verify" in sys.argv:
    place = sys.argv.index("--math-verify") + 1
    cache = sys.argv[place] if place < len(sys.argv) and not sys.argv[place].startswith("--") else None
    for name in SETS:
        unique = unique_golds(name)
        # Math-Verify takes 25 ms for a pair of minerva_math: each two golds once, elsewhere both ways round.
        pairs = list(itertools.combinations_with_replacement(unique, 2) if name == "minerva_math" else itertools.product(unique, repeat=2))
        lines, _ = verify([(a, f"\\boxed{{{b}}}") for a, b in pairs])
        theirs = their_verdicts(name, unique, pairs, cache)
        rows_found = [(a, b, says, line) for (a, b), says, line in zip(pairs, theirs, lines) if says != (line["verdict"] == "correct")]
        print(f"{name}: {len(pairs)} pairs of {len(unique)} golds, {len(rows_found)} disagreements")
        for a, b, says, line in rows_found:
            print(f"| `{a}` | `{b}` | {'correct' if says else 'wrong'} | {line['verdict']} ({line['reason']}) |")


def speed(label, pairs):
    """The median of three runs of `distill verify --json` over the pairs many times, beside one pass of Math-Verify."""
    from math_verify import parse, verify as other

    times = max(1, 40_000 // len(pairs))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for gold, answer in pairs * times:
            file.write(json.dumps({"gold": gold, "answer": answer}) + "\n")
        file.flush()
        runs = []
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run([distill, "verify", "--json", file.name], capture_output=True)
            runs.append(time.perf_counter() - start)
    ours = sorted(runs)[1] / (len(pairs) * times)
    start = time.perf_counter()
    for gold, answer in pairs:
        other(parse(f"${gold}$"), parse(answer))
    theirs = (time.perf_counter() - start) / len(pairs)
    print(f"{label}: {len(pairs)} pairs; distill {1e6 * ours:.1f} µs a pair (whole command on {len(pairs) * times} lines), Math-Verify {1e6 * theirs:.0f} µs, {theirs / ours:.0f} ×")


if "--speed" in sys.argv:
    numbers = [(gold, f"${answer}$") for gold, answer in random.Random(1).choices(
        [(a, b) for name in ["aime24", "amc23", "cmath"] for a in unique_golds(name) for b in unique_golds(name)], k=1_000)]
    latex = [gold for name in ["minerva_math", "gaokao2023en"] for gold in unique_golds(name) if "\\" in gold]
    drawn = random.Random(2)
    speed("numbers", numbers)
    speed("LaTeX", [(gold, f"${gold if index % 2 else drawn.choice(latex)}$") for index, gold in enumerate(drawn.choices(latex, k=200))])

sys.exit(failed)
