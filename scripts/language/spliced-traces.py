#!/usr/bin/env python3
"""Traces spliced at known places, from real text in eight languages, as JSON lines with what a filter should say.

    python3 scripts/language/spliced-traces.py CORPUS SEED COUNT > spliced.jsonl

CORPUS is a folder that corpus.py made. Classes: clean; lures (loan words, names, quotations, formulas, inline code in
another language: must pass); mixed (one or more runs of at least eight foreign words, at least 5 % of the text, at most
half of it); loop; code; markup. `expect` is pass or the judge that must fail; the other judges must not.
"""
import json, random, re, sys

LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "ru"]
PROMPTS = {
    "en": "Explain step by step how the following task can be solved and give the result at the end.",
    "fr": "Expliquez étape par étape comment on peut résoudre le problème suivant et donnez le résultat à la fin.",
    "de": "Erklären Sie Schritt für Schritt, wie man die folgende Aufgabe löst, und geben Sie am Ende das Ergebnis an.",
    "es": "Explique paso a paso cómo se puede resolver el siguiente problema y dé el resultado al final.",
    "it": "Spiega passo dopo passo come si può risolvere il seguente problema e dai il risultato alla fine.",
    "pt": "Explique passo a passo como se pode resolver o seguinte problema e dê o resultado no final.",
    "nl": "Leg stap voor stap uit hoe de volgende opgave kan worden opgelost en geef aan het eind het resultaat.",
    "ru": "Объясните шаг за шагом, как можно решить следующую задачу, и приведите результат в конце.",
}
NAMES = ["François Dupont", "Jürgen Müller", "María García", "Giovanni Rossi", "John Smith", "João Pereira", "Иван Петров", "王小明"]
FORMULAS = ["$x^2 + y^2 = z^2$", r"\(\frac{a}{b} = \text{the ratio of the two numbers in this case}\)", r"\[\sum_{i=1}^n i = \frac{n(n+1)}{2}\]"]
CODE = ["```python\nfor i in range(10):\n    print(i)\n```", "```\nint main() { return 0; }\n```", "~~~js\nlet x = 5;\nconsole.log(x)\n~~~"]
MARKUP = [r"\begin{align} x &= 1", r"\[ x + 1 = 2", "<|im_end|>", "<think>", "</think>", r"so \boxed{5", r"\end{cases}", r"\( a + b", "$$ x = 3"]


ENGLISH = set("the and you that this with are which be been from have each its their when can has not was by to".split())


def sentences(path, language):
    """Sentences as their pages have them, without leftovers of markup and without untranslated English."""
    result = []
    for line in open(path, encoding="utf-8"):
        for sentence in re.split(r"(?<=[.!?]) +(?=[A-ZÀ-ÞА-Я])", line.strip()):
            words = re.findall(r"[^\W\d_]+", sentence)
            if language != "en" and sum(w.lower() in ENGLISH for w in words) > 1:
                continue
            # Untranslated: a Russian sentence has more Cyrillic letters than Latin ones.
            if language == "ru" and len(re.findall(r"[а-яё]", sentence.lower())) <= len(re.findall(r"[a-z]", sentence.lower())):
                continue
            if 8 <= len(words) <= 40 and not re.search(r"[<>{}\\$`\"“”«»„|/_=]", sentence):
                result.append(sentence)
    return result


def length(text):
    return len(re.findall(r"[^\W\d_]{2,}", text))


def trace(rng, corpus, kind, number):
    language = LANGUAGES[number % len(LANGUAGES)]
    text = rng.sample(corpus[language], rng.randint(8, 60))
    other = rng.choice([l for l in LANGUAGES if l != language])
    expect = "pass"
    if kind == "lures":
        for _ in range(rng.randint(1, 3)):
            lure = rng.choice(["loan", "name", "quote", "formula", "code"])
            place = rng.randrange(len(text))
            words = text[place].split()
            foreign = rng.choice(corpus[other]).split()
            if lure == "loan":
                words.insert(rng.randrange(1, len(words)), rng.choice([w for w in foreign if w.isalpha()] or ["etc"]))
            elif lure == "name":
                words.insert(rng.randrange(1, len(words)), rng.choice(NAMES))
            elif lure == "quote":
                left, right = rng.choice([("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")])
                words.insert(rng.randrange(1, len(words)), left + " ".join(foreign)[:180] + right)
            elif lure == "formula":
                words.insert(rng.randrange(1, len(words)), rng.choice(FORMULAS))
            else:
                words.insert(rng.randrange(1, len(words)), "`" + " ".join(foreign[:6]) + "`")
            text[place] = " ".join(words)
    elif kind == "mixed":
        expect = "language"
        total = sum(map(length, text))
        wanted = max(8, round(rng.uniform(0.05, 0.45) ** rng.choice([1, 1.6]) * total), round(0.05 * total / 0.95) + 1)
        while wanted > 0:
            run = rng.choice(corpus[other]).split()
            while length(" ".join(run)) < min(wanted, 8) or (wanted > 8 and length(" ".join(run)) < 8):
                run += rng.choice(corpus[other]).split()
            if wanted <= 12:
                while length(" ".join(run[:-1])) >= max(8, wanted):
                    run.pop()
            piece = " ".join(run)
            wanted -= length(piece)
            place = rng.randrange(len(text))
            if rng.random() < 0.5:
                text.insert(place, piece)
            else:  # in the middle of a sentence
                words = text[place].split()
                cut = len(words) // 2
                text[place] = " ".join(words[:cut] + [piece] + words[cut:])
    elif kind == "loop":
        expect = "repetition"
        piece = rng.choice(text)
        if rng.random() < 0.4:
            piece = " ".join(piece.split()[: rng.randint(3, 9)])
        times = max(rng.randint(4, 30), -(-45 // max(1, length(piece))) + 1)
        loop = rng.choice([" ", "\n"]).join([piece] * times)
        text.insert(rng.choice([len(text), rng.randrange(len(text))]), loop)
    elif kind == "code":
        expect = "code_block"
        text.insert(rng.randrange(len(text)), "\n" + rng.choice(CODE) + "\n")
    elif kind == "markup":
        expect = "markup"
        text.insert(rng.randrange(len(text)), rng.choice(MARKUP))
    reasoning = "".join(s + rng.choice([" ", " ", "\n", "\n\n"]) for s in text).strip()
    answer = rng.choice(text)[:300] if kind == "clean" else "5"
    return {"id": f"{kind}-{language}-{other}-{number}", "prompt": PROMPTS[language],
            "completion": f"<think>\n{reasoning}\n</think>\n\n{answer}", "expect": expect, "language": language, "other": other}


def main():
    folder, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    corpus = {l: sentences(f"{folder}/{l}.txt", l) for l in LANGUAGES}
    for number in range(count):
        for kind in ("clean", "lures", "mixed", "loop", "code", "markup"):
            print(json.dumps(trace(rng, corpus, kind, number), ensure_ascii=False))


main()
