#!/usr/bin/env python3
"""Makes Sources/Judging/Language/LanguageTables.swift: letter trigrams and frequent words of 16 languages.

    python3 scripts/language/train.py CORPUS > Sources/Judging/Language/LanguageTables.swift

CORPUS is a folder with one UTF-8 file a language, `en.txt`, `fr.txt`, ...; scripts/language/corpus.py makes it from
documentation packages. Only statistics go into the table: log-probabilities, one printable character each.

Model: within a word, P(letter | the two before it) by counts with backing off; for the most frequent words their own
probability. Scores are in tenths of a nat against the best language, cut at 4.5 (letters) and 9 (words, in fifths).
"""
import math, re, sys, unicodedata
from collections import Counter

LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "ca", "sv", "da", "pl", "cs", "ro", "tr", "id", "vi"]
TRIGRAMS, WORDS_EACH = 4200, 160
WORD = re.compile(r"[^\W\d_]+")


def words(text):
    text = unicodedata.normalize("NFC", text)
    for word in WORD.findall(text):
        word = word.lower()
        if len(word) < 25 and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in word):
            yield word


def grams(word):
    padded = "^" + word + "$"
    padded = "^" + padded
    return [padded[i : i + 3] for i in range(len(padded) - 2)]


def load(folder):
    """Counts of words; a line whose words are mostly another language's is left out (untranslated passages)."""
    lines = {}
    for language in LANGUAGES:
        with open(f"{folder}/{language}.txt", encoding="utf-8") as file:
            lines[language] = [list(words(line)) for line in file if len(line) > 20]
    counts = {language: Counter(w for line in lines[language] for w in line) for language in LANGUAGES}
    english = counts["en"]
    total = {language: sum(counts[language].values()) for language in LANGUAGES}
    for language in LANGUAGES[1:]:
        kept = Counter()
        own = counts[language]
        for line in lines[language]:
            score = sum(math.log((own[w] + .5) / total[language]) - math.log((english[w] + .5) / total["en"]) for w in line)
            if score > 0.3 * len(line):
                kept.update(line)
        print(f"{language}: {sum(kept.values())} of {total[language]} words", file=sys.stderr)
        counts[language] = kept
    return counts


def code(value):
    """0 … 90 as a printable character that a Swift string needs not escape."""
    return chr(35 + value + (1 if 35 + value >= 92 else 0))


def row(scores, step):
    best = max(scores)
    return "".join(code(min(90, round((best - s) / step))) for s in scores)


def main():
    counts = load(sys.argv[1])
    tri = {l: Counter() for l in LANGUAGES}
    bi = {l: Counter() for l in LANGUAGES}
    for l in LANGUAGES:
        scale = 1e6 / sum(counts[l].values())
        for word, n in counts[l].items():
            # Frequent words have their own table; damped, so that letters speak for the other words.
            n = (n * scale) ** 0.75
            for g in grams(word):
                tri[l][g] += n
                bi[l][g[:2]] += n
    everywhere = Counter()
    for l in LANGUAGES:
        everywhere.update(tri[l])
    kept = [g for g, _ in everywhere.most_common(TRIGRAMS)]

    def letter(l, g):
        return math.log((tri[l][g] + 2e-1) / (bi[l][g[:2]] + 2e-1 * 30))

    trigrams = [g + row([letter(l, g) for l in LANGUAGES], 0.05) for g in sorted(kept)]
    frequent = set()
    for l in LANGUAGES:
        frequent.update([w for w, _ in counts[l].most_common(4 * WORDS_EACH) if len(w) > 1][:WORDS_EACH])
    total = {l: sum(counts[l].values()) for l in LANGUAGES}
    table = [w + " " + row([math.log((counts[l][w] + 1) / (total[l] + 1e5)) for l in LANGUAGES], 0.1) for w in sorted(frequent)]

    print("// Letter trigrams and frequent words of 16 languages. Made by scripts/language/train.py; do not edit.\n")
    print("enum LanguageTables {")
    print("  static let languages = [" + ", ".join(f'"{l}"' for l in LANGUAGES) + "]\n")
    print("  /// Each line: three letters (`^` before a word, `$` behind it), then a penalty a language, in steps of 0.05 nats.")
    print('  static let trigrams = #"""')
    print("\n".join("    " + t for t in trigrams))
    print('    """#\n')
    print("  /// Each line: a word, a space, then a penalty a language, in steps of 0.1 nats.")
    print('  static let words = #"""')
    print("\n".join("    " + t for t in table))
    print('    """#')
    print("}")


main()
