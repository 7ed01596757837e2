#!/usr/bin/env python3
"""Makes a folder of plain text, one file a language, from Debian's documentation packages.

    apt-get download debian-handbook fortunes fortunes-{br,de,es,it,pl,cs} manpages-{fr,de,es,it,nl,pl,pt-br,ro} \\
      installation-guide-amd64
    for p in *.deb; do dpkg-deb -x $p tree; done
    python3 scripts/language/corpus.py train tree OUT    # handbook, manual pages, fortunes: the tables are made of these
    python3 scripts/language/corpus.py test tree OUT     # installation guide: the judge is tested on these

One paragraph a line; code, screens and tables are left out.
"""
import glob, gzip, html, os, re, sys

HANDBOOK = {"en": "en-US", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT", "pt": "pt-BR", "nl": "nl-NL",
            "ca": "ca-ES", "sv": "sv-SE", "da": "da-DK", "pl": "pl-PL", "cs": "cs-CZ", "ro": "ro-RO", "tr": "tr-TR",
            "id": "id-ID", "vi": "vi-VN", "ru": "ru-RU"}
MANUALS = {"fr": "fr", "de": "de", "es": "es", "it": "it", "pt": "pt_BR", "nl": "nl", "pl": "pl", "ro": "ro"}
FORTUNES = {"de": ["de/*"], "es": ["es/*"], "it": ["it*", "italia", "formiche", "leggi", "definizioni"], "pt": ["brasil"],
            "cs": ["cs/*", "cz/*"], "pl": ["pl/*"], "en": ["art", "computers", "education", "food", "humorists", "law", "love", "people", "wisdom", "work", "science", "literature", "politics"]}
GUIDE = ["en", "fr", "de", "es", "it", "pt", "nl", "ru"]


def read(path):
    data = gzip.open(path).read() if path.endswith(".gz") else open(path, "rb").read()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def paragraphs_of_html(path):
    text = re.sub(r"(?s)<(pre|script|style|table|title)\b.*?</\1>", " ", read(path))
    text = re.sub(r"(?s)<(code|kbd|tt)\b[^>]*>.*?</\1>", " ", text)
    for block in re.findall(r"(?s)<(?:p|div class=\"para\")[^>]*>(.*?)</(?:p|div)>", text):
        yield html.unescape(re.sub(r"<[^>]+>", " ", block))


def paragraphs_of_manual(path):
    text = re.sub(r"(?s)\.(nf|EX)\n.*?\n\.(fi|EE)\n", "\n\n", read(path))
    for block in re.split(r"\n(?:\.[A-Z][^\n]*)?\n|\n\.(?:PP|TP|P|SH|SS|IP|LP)[^\n]*\n", text):
        lines = [l for l in block.split("\n") if not l.startswith((".", "'"))]
        yield re.sub(r"\\f.|\\[-&|%()]|\\", " ", " ".join(lines))


def sources(kind, tree, language):
    doc = f"{tree}/usr/share/doc"
    # Languages that are only told apart from, not tested, learn from the guide too: their handbooks are unfinished.
    if kind == "test" or language in ("ca", "sv", "da", "cs", "ro", "vi", "id"):
        for path in sorted(glob.glob(f"{doc}/installation-guide-amd64/{language}/**/*.html*", recursive=True)):
            yield from paragraphs_of_html(path)
    if kind == "test":
        return
    for path in sorted(glob.glob(f"{doc}/debian-handbook/html/{HANDBOOK[language]}/*.html")):
        yield from paragraphs_of_html(path)
    if language in MANUALS:
        for path in sorted(glob.glob(f"{tree}/usr/share/man/{MANUALS[language]}/man*/*.gz"))[:700]:
            yield from paragraphs_of_manual(path)
    for pattern in FORTUNES.get(language, []):
        for path in sorted(glob.glob(f"{tree}/usr/share/games/fortunes/{pattern}")):
            if os.path.isfile(path) and not path.endswith((".dat", ".u8")):
                yield from re.split(r"\n%+\n", read(path))


ENGLISH = set("the and you that this with are which be been from have each its their when can has not was".split())


def untranslated(paragraph):
    """Translations are unfinished: whole paragraphs of them are still English."""
    words = re.findall(r"[a-z]+", paragraph.lower())
    return sum(w in ENGLISH for w in words) > max(1, 0.03 * len(words))


def main():
    kind, tree, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for language in GUIDE if kind == "test" else HANDBOOK:
        seen, kept = set(), []
        for paragraph in sources(kind, tree, language):
            paragraph = " ".join(paragraph.split())
            if len(paragraph) > 60 and paragraph not in seen and (language == "en" or not untranslated(paragraph)):
                seen.add(paragraph)
                kept.append(paragraph)
        with open(f"{out}/{language}.txt", "w", encoding="utf-8") as file:
            file.write("\n".join(kept) + "\n")
        print(language, len(kept), "paragraphs", file=sys.stderr)


main()
