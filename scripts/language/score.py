#!/usr/bin/env python3
"""Precision and recall a judge, from a folder of filtered spliced traces (import, filter --no-answer, then this).

    zstd -dcq KEPT/*.zst KEPT/rejected/*.zst | python3 scripts/language/score.py
"""
import json, sys

JUDGES = ["language", "repetition", "code_block", "markup"]
counts = {j: [0, 0, 0] for j in JUDGES}
missed = []
for line in sys.stdin:
    trace = json.loads(line)
    failed = {v["judge"] for v in trace["verdicts"] if v["outcome"] == "fail"}
    for judge in JUDGES:
        wanted, given = trace["expect"] == judge, judge in failed
        counts[judge][0] += wanted and given
        counts[judge][1] += given and not wanted
        counts[judge][2] += wanted and not given
        if wanted != given:
            missed.append(f"{judge} {'missed' if wanted else 'wrongly failed'} {trace.get('source_id', trace['id'])}")
for judge, (right, wrong, lost) in counts.items():
    print(f"{judge:12} precision {right / max(1, right + wrong):.4f} recall {right / max(1, right + lost):.4f} of {right + lost}")
print("\n".join(missed[:40]), file=sys.stderr)
