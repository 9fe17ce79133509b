#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The help pages of all languages are the same pages: same files, headings, lists, links and keys; no link leads nowhere."""
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "help"
WRITTEN = ["en", "sr@latin"]  # Serbian Cyrillic is made from Latin
LONGEST = 60  # lines; a tired person reads no more
LINK = re.compile(r"\]\(([^)]*)\)")
KEY = re.compile(r"`([^`]*)`")
PARTS = 4  # what it is for, how it is done, what is protected, what cannot be undone


def shape(line):
    """What must be the same in every language: the kind of line."""
    found = re.match(r"(#+ |\d+\. |- |$)", line)
    return found.group(1) if found else "text"


def page_faults(name, texts):
    reference = texts[WRITTEN[0]]
    lines = reference.splitlines()
    if sum(line.startswith("# ") for line in lines) != 1 or not reference.startswith("# "):
        yield f"{name}: one heading of the first order, at the top"
    if sum(line.startswith("## ") for line in lines) < PARTS:
        yield f"{name}: fewer than {PARTS} parts"
    if len(lines) > LONGEST:
        yield f"{name}: {len(lines)} lines, nobody reads more than {LONGEST}"
    for language, text in texts.items():
        if [shape(line) for line in text.splitlines()] != [shape(line) for line in lines]:
            yield f"{language}/{name}: headings, lists or paragraphs are not parallel to {WRITTEN[0]}"
        if LINK.findall(text) != LINK.findall(reference):
            yield f"{language}/{name}: other links than {WRITTEN[0]}"
        if KEY.findall(text) != KEY.findall(reference):
            yield f"{language}/{name}: other keys than {WRITTEN[0]}"
        for link in LINK.findall(text):
            if not (FOLDER / language / link).is_file():
                yield f"{language}/{name}: the link {link} leads nowhere"
        if "<" in text or "://" in text:
            yield f"{language}/{name}: no mark-up and no addresses"


def main():
    pages = {language: {path.name for path in (FOLDER / language).glob("*.md")} for language in WRITTEN}
    every = set().union(*pages.values())
    faults = [f"{language}/{name} is missing" for language in WRITTEN for name in sorted(every - pages[language])]
    for name in sorted(set.intersection(*pages.values())):
        texts = {language: (FOLDER / language / name).read_text(encoding="utf-8") for language in WRITTEN}
        faults.extend(page_faults(name, texts))
    linked = set(LINK.findall((FOLDER / WRITTEN[0] / "contents.md").read_text(encoding="utf-8"))) | {"contents.md"}
    faults.extend(f"contents.md does not name {name}" for name in sorted(every - linked))
    for fault in faults:
        print(fault)
    print(f"help: {len(every)} pages, written in {' and '.join(WRITTEN)}, shown in sr (Cyrillic) too, which the program "
          f"makes from sr@latin; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
