#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text on screen is translated, and the Cyrillic file is the Latin one in the other script."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMS = {"en": 2, "sr@latin": 3, "sr": 3}


def faults_of(language):
    path = ROOT / "translations" / f"zaklon_{language}.ts"
    if not path.exists():
        yield f"{path.name} is missing"
        return
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{path.name}: {context.findtext('name')}: {source!r}"
            if message.get("numerus") == "yes":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                if len(forms) != FORMS[language] or not all(forms):
                    yield f"{where} lacks plural forms"
            elif language != "en" and not (translation.text or "").strip():
                yield f"{where} is not translated"
            text = "".join(translation.itertext())
            if translation.get("type") == "unfinished" and language != "en":
                yield f"{where} is unfinished"
            for mark in ("%1", "%2", "%3", "%4"):
                if text and (mark in source) != (mark in text):
                    yield f"{where}: {mark} differs"


def main():
    faults = [fault for language in FORMS for fault in faults_of(language)]
    for fault in faults[:60]:
        print(fault)
    print(f"translations: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
