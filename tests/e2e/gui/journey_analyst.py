# SPDX-License-Identifier: GPL-3.0-or-later
"""An analyst holds no key to names: nothing of them is anywhere on the accessibility bus, wherever she goes."""
import json

from desk import Desk, cli_as, demonstration, until

CONFIDENTIAL = {"person_name": ("given", "family", "as_written"), "safe_contact": ("address", "code_word")}


def secrets(vault):
    """Every name and every number that the coordinator can read."""
    found = set()
    for kind, fields in CONFIDENTIAL.items():
        for line in cli_as("coordinator", "record", "list", vault, kind, "--json").splitlines():
            record = json.loads(line)
            found.update(record[field].strip() for field in fields if len(record[field].strip()) > 3)
    return found


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        hidden = secrets(vault)
        assert len(hidden) > 20, "the demonstration has no names to look for"
        desk.start("--vault", vault)
        desk.unlock("analyst")
        desk.find("Today", "page tab")
        told = []
        pages = [node.get_name() for node in desk.nodes() if node.get_role_name() == "page tab"]
        for page in pages:
            desk.press(page, "page tab")
            told.append(desk.words())
        desk.press("People", "page tab")
        desk.find("Case code")
        desk.key("Down", "Return")
        sections = desk.find("Sections", seconds=10)
        for at in range(sections.get_child_count()):
            desk.key(f"alt+{(at + 1) % 10}")
            told.append(desk.words())
        everything = "\n".join(told)
        assert "Overview" in everything
        leaked = sorted(word for word in hidden if word in everything)
        assert not leaked, leaked
