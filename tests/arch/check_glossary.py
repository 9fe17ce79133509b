#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every text that people read against translations/glossary.json: the same word for the same thing, and no word that
blames or makes a person a thing. Reads the translations, the data with labels and the help pages."""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
GLOSSARY = ROOT / "translations" / "glossary.json"
LABELLED = ["codelists", "questionnaires", "pathways"]
NOT_SHOWN = {"description"}  # keys of a schema that repeat a label
SERBIAN = "sr@latin"


def messages():
    """(where, English, Serbian) of every message of the window; plural forms joined."""
    path = ROOT / "translations" / f"zaklon_{SERBIAN}.ts"
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        if name.startswith("Q"):
            continue  # words of Qt's own dialogs
        for message in context.iter("message"):
            translation = message.find("translation")
            yield f"{path.name}: {name}", message.findtext("source") or "", " ".join(translation.itertext())


def labels_in(node):
    if isinstance(node, dict):
        if isinstance(node.get("en"), str) and isinstance(node.get(SERBIAN), str):
            yield node["en"], node[SERBIAN]
        for value in node.values():
            yield from labels_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from labels_in(value)


def labels():
    for path in sorted((ROOT / "resources").rglob("*.json")):
        if path.parent.name in ("schema", "demo", "names", "transliteration"):
            continue
        for english, serbian in labels_in(json.loads(path.read_text(encoding="utf-8"))):
            yield path.relative_to(ROOT).as_posix(), english, serbian


def without_marks(text):
    """Markdown without where its links lead; keys between backquotes are no words."""
    return re.sub(r"`[^`]*`", " ", re.sub(r"\]\([^)]*\)", "]", text))


def help_pages():
    """Line by line: check_help.py holds the pages of the languages parallel."""
    folder = ROOT / "resources" / "help"
    for path in sorted((folder / "en").glob("*.md")):
        other = folder / SERBIAN / path.name
        if not other.exists():
            continue
        pairs = zip(path.read_text(encoding="utf-8").splitlines(), other.read_text(encoding="utf-8").splitlines())
        for english, serbian in pairs:
            yield path.relative_to(ROOT).as_posix(), without_marks(english), without_marks(serbian)


def pattern(expressions):
    return re.compile("|".join(f"(?:{each})" for each in expressions), re.I)


def without(text, allowed):
    return pattern(allowed).sub(" ", text) if allowed else text


def term_faults(where, english, serbian, terms):
    for term in terms:
        plain = without(english, term.get("not"))
        words = term.get("forms") or [re.escape(term["en"])]
        if re.search("|".join(rf"\b(?:{each})\b" for each in words), plain, re.I) \
                and not re.search("|".join(rf"\b(?:{each})" for each in term["stems"]), serbian, re.I):
            yield f"{where}: '{term['en']}' is '{term[SERBIAN]}': {english!r} -> {serbian!r}"


def forbidden_faults(where, text, rules):
    for rule in rules:
        if pattern([rule["pattern"]]).search(without(text, rule.get("allow"))):
            yield f"{where}: {rule['pattern']} (rather: {rule['instead'] or 'leave it out'}): {text!r}"


def main():
    glossary = json.loads(GLOSSARY.read_text(encoding="utf-8"))
    faults = []
    count = 0
    for source in (messages, labels, help_pages):
        for where, english, serbian in source():
            count += 1
            faults.extend(term_faults(where, english, serbian, glossary["terms"]))
            faults.extend(forbidden_faults(where, english, glossary["forbidden"]["en"]))
            faults.extend(forbidden_faults(where, serbian, glossary["forbidden"][SERBIAN]))
    for fault in faults:
        print(fault)
    print(f"glossary: {count} texts, {len(glossary['terms'])} terms, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
