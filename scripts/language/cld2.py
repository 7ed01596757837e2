#!/usr/bin/env python3
"""CLD2 on the same spliced traces, for comparison (pip install pycld2): precision and recall of finding mixed ones.

    python3 scripts/language/cld2.py SPLICED.jsonl

A trace counts as mixed when more than a share of its text's bytes lies in runs that CLD2 gives another language than
the prompt's. The share is the best of several on this very text, and code, formulas and quotations are taken out
first: CLD2 gets every help.
"""
import json, re, sys

import pycld2

LEFT_OUT = [r"(?s)```.*?```", r"`[^`\n]*`", r"\$[^$\n]*\$", r"(?s)\\\(.*?\\\)", r"(?s)\\\[.*?\\\]", r"“[^”\n]*”", r"«[^»\n]*»", r"„[^“\n]*“", r'"[^"\n]*"']


def share(trace):
    text = trace["completion"].removeprefix("<think>\n").rpartition("\n</think>")[0]
    for pattern in LEFT_OUT:
        text = re.sub(pattern, " ", text)
    vectors = pycld2.detect(text, returnVectors=True, bestEffort=True)[3]
    foreign = sum(size for _, size, _, code in vectors if code not in (trace["language"], "un"))
    return foreign / max(1, sum(size for _, size, _, _ in vectors))


traces = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
found = [(share(t), t["expect"] == "language") for t in traces if t["id"].split("-")[0] in ("clean", "lures", "mixed")]
mixed = sum(m for _, m in found)
for bound in (0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12):
    right = sum(m and s > bound for s, m in found)
    given = sum(s > bound for s, _ in found)
    print(f"share above {bound:.2f}: precision {right / max(1, given):.4f} recall {right / mixed:.4f} of {mixed}")
