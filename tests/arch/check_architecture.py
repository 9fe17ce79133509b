#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the arrows app -> ui -> core, the order inside core, the size budgets and a few bans."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Each folder may include those before it on its own list. Written once; core/CMakeLists.txt has the same order.
CORE_MAY_INCLUDE = {
    "base": set(),
    "definitions": {"base"},
    "codes": {"base", "definitions"},
    "store": {"base"},
    "vault": {"base", "store"},
    "attachments": {"base", "store", "vault"},
    "people": {"base", "store", "vault"},
    "outreach": {"base", "codes", "store", "vault", "people"},
    "rights": {"base", "definitions", "store", "vault"},
    "law": {"base", "definitions"},
    "assessments": {"base", "definitions", "store", "vault", "people"},
    "consent": {"base", "store", "vault", "people"},
    "services": {"base", "store", "vault", "people", "assessments"},
    "reports": {"base", "definitions", "codes", "store", "vault", "attachments", "people", "outreach", "assessments",
                "services", "consent"},
    "referrals": {"base", "definitions", "store", "vault", "people", "consent", "services", "assessments", "rights",
                  "codes"},
    "legal": {"base", "store", "vault"},
    "identification": {"base", "definitions", "store", "vault", "people", "consent", "legal", "services", "assessments",
                       "outreach", "rights", "reports", "referrals", "codes"},
    "retention": {"base", "store", "vault", "people", "identification"},
    "tasks": {"base", "codes", "store", "vault", "people", "outreach", "assessments", "services", "consent",
              "referrals", "reports", "identification", "retention"},
    "shelter": {"base", "store", "vault", "people", "tasks"},
    "timeline": {"base", "store", "vault", "people", "assessments", "services", "consent", "reports", "referrals",
                 "identification", "tasks"},
    "statistics": {"base", "codes", "store", "vault", "referrals", "identification"},
}
CORE_TOP = {"catalogue", "demo"}  # may include everything of core
UI_GROUND = {"theme", "components", "session", "forms"}

LIMITS = [("app", ".cpp", 600), ("core", ".cpp", 600), ("ui", ".cpp", 600), ("app", ".h", 300), ("core", ".h", 300),
          ("ui", ".h", 300), ("tests", ".cpp", 500)]
BANNED_NAMES = re.compile(r"(?i)(utils?|manager|helper|common|misc)\b")
UTC_DAY = re.compile(r"\butcDate\s*\(|unixepoch|'localtime'|\blocaltime_r\b|strftime\s*\(\s*'%s'")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


def sources():
    """Every source file, also one that nobody has added to git yet."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "app", "core", "ui", "tests"], cwd=ROOT,
                           check=True, capture_output=True, text=True).stdout.split("\n")
    return [name for name in names if name.endswith((".h", ".cpp")) and (ROOT / name).exists()]


def include_faults(name, text):
    parts = name.split("/")
    for header in INCLUDE.findall(text):
        target = header.split("/")
        if parts[0] == "core":
            if re.match(r"Q[A-Z]|Qt", header):
                yield f"{name}: core includes Qt ({header})"
            if target[0] in ("ui", "app"):
                yield f"{name}: core includes {header}"
            if target[0] == "core" and parts[1] not in CORE_TOP and target[1] != parts[1] \
                    and target[1] not in CORE_MAY_INCLUDE.get(parts[1], set()):
                yield f"{name}: core/{parts[1]} may not include core/{target[1]}"
        if parts[0] == "ui":
            if target[0] == "app":
                yield f"{name}: ui includes {header}"
            if target[0] == "ui" and target[1] != parts[1] and target[1] not in UI_GROUND:
                yield f"{name}: ui/{parts[1]} may not know ui/{target[1]}"
        if "sqlite3" in header and not name.startswith(("core/store/", "tests/")):
            yield f"{name}: the C API of SQLite belongs to core/store"
        if "QtSql" in header or header.startswith("QSql"):
            yield f"{name}: QtSql brings a second SQLite into the process"


def text_faults(name, text):
    lines = text.count("\n")
    for folder, ending, limit in LIMITS:
        if name.startswith(folder + "/") and name.endswith(ending) and lines > limit:
            yield f"{name}: {lines} lines, the limit is {limit}"
    if name == "ui/shell/MainWindow.cpp" and lines > 400:
        yield f"{name}: {lines} lines, the limit of the main window is 400"
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
        yield f"{name}: the first line must name the licence"
    if name.endswith(".h") and "#pragma once" not in text:
        yield f"{name}: no #pragma once"
    if BANNED_NAMES.search(pathlib.PurePath(name).stem):
        yield f"{name}: a name of a technical kind fills up; name the concept"
    if re.search(r"\b(TODO|FIXME|XXX)\b", text):
        yield f"{name}: something is left open"
    if re.search(r"\bQ(VERIFY|COMPARE)\s*\(", text) and name.startswith("tests/"):
        yield f"{name}: QVERIFY and QCOMPARE pass silently outside QTest::qExec"
    if name.startswith("ui/") and re.search(r"setStyleSheet\s*\(", text):
        yield f"{name}: the style is ZaklonStyle, not a style sheet"
    if name.startswith("ui/") and not name.startswith("ui/theme/") and re.search(r'QColor\s*\(\s*"?#', text):
        yield f"{name}: ask the theme for a token"
    # Today counts what it does not show in a presentation.
    if (name.startswith("ui/") and not name.startswith(("ui/session/", "ui/today/TodayPage"))
            and re.search(r"vault\(\)\s*\.confidential\(", text)):
        yield f"{name}: Session::confidential knows when strangers look; the vault does not"
    if not name.startswith(("core/base/", "tests/")) and UTC_DAY.search(text):
        yield f"{name}: days are those here: Clock::dayOf, in SQL local_day"
    if name.startswith("core/") and re.search(r"\btr\s*\(", text):
        yield f"{name}: sentences are made in ui"


# What is kept and cannot be read is not nothing: whoever writes back would write over it, and a list that says 'none' is
# wrong. `Session::read` says so. These folders still have so many; the numbers may only become smaller.
UNREAD_AS_NOTHING = re.compile(
    r"\b(?:find|where)<[\w:]+>\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\.value_or\(")
MAY_READ_AS_NOTHING = {"consent": 1, "forms": 9, "identification": 15, "legal": 1, "people": 5,
                       "referrals": 14, "reports": 21, "rights": 1, "services": 1, "shell": 8}


def unread_faults(texts):
    """Reads of ui whose error is thrown away, by folder."""
    found = {}
    for name, text in texts.items():
        if name.startswith("ui/"):
            folder = name.split("/")[1]
            found[folder] = found.get(folder, 0) + len(UNREAD_AS_NOTHING.findall(text))
    for folder, count in sorted(found.items()):
        if count > MAY_READ_AS_NOTHING.get(folder, 0):
            yield (f"ui/{folder}: {count} reads take an error for nothing (.value_or), "
                   f"{MAY_READ_AS_NOTHING.get(folder, 0)} were there; use Session::read")


def migration_faults():
    """Two branches that land with the same number are noticed here; the program would not start with them."""
    for folder in sorted((ROOT / "core/store/migrations").iterdir()):
        for number, path in enumerate(sorted(folder.glob("*.sql")), start=1):
            if not path.name.startswith(f"{number:04}_"):
                yield f"{path.relative_to(ROOT)}: in this place of the row the number is {number:04}"


def main():
    faults = list(migration_faults())
    texts = {name: (ROOT / name).read_text(encoding="utf-8") for name in sources()}
    for name, text in texts.items():
        faults.extend(include_faults(name, text))
        faults.extend(text_faults(name, text))
    faults.extend(unread_faults(texts))
    for fault in faults:
        print(fault)
    print(f"architecture: {len(texts)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
