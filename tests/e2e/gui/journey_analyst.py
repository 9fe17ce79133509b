# SPDX-License-Identifier: GPL-3.0-or-later
"""An analyst holds no key to names: nothing of them is anywhere on the accessibility bus, wherever she goes."""
import json

from bus import SELECTED
from desk import Desk, cli_as, demonstration
from waiting import until

CONFIDENTIAL = {"person_name": ("given", "family", "as_written"), "safe_contact": ("address", "code_word")}
SHORTEST = 4  # letters of a name that stands in no other word


def records(vault, kind):
    lines = cli_as("coordinator", "record", "list", vault, kind, "--json").splitlines()
    return [json.loads(line) for line in lines]


def secrets(vault):
    """Every name and every number that the coordinator can read. An invented nickname may be somebody's pseudonym as well,
    and that an analyst does see."""
    found = set()
    for kind, fields in CONFIDENTIAL.items():
        for record in records(vault, kind):
            found.update(record[field].strip() for field in fields if len(record[field].strip()) >= SHORTEST)
    return found - {person["pseudonym"] for person in records(vault, "person")}


def words_on(desk, page):
    """The words of the screen once the tab of this page is the one that shows."""
    return until(lambda: desk.look(page, "page tab", SELECTED) and desk.words(), f"the page '{page}'")


def words_in(desk, at):
    """The words of the screen once this section, counted from 0, is the one that shows."""
    def look():
        sections = desk.look("Sections", "list")
        return sections and sections.children[at].has(SELECTED) and desk.words()
    return until(look, f"section {at + 1}")


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        hidden = secrets(vault)
        assert len(hidden) > 20, "the demonstration has no names to look for"
        desk.start("--vault", vault)
        desk.unlock("analyst")
        desk.find("Today", "page tab")
        told = []
        pages = [node.name for node in desk.nodes() if node.role == "page tab"]
        assert len(pages) > 3, pages
        for page in pages:
            desk.press(page, "page tab")
            told.append(words_on(desk, page))
        desk.press("People", "page tab")
        desk.waits_in("People", "table")
        desk.key("Down", "Return")
        sections = desk.find("Sections", "list").children
        assert len(sections) > 3, sections
        desk.tab_to("Sections", "list", "shift+Tab")
        for at in range(len(sections)):
            told.append(words_in(desk, at))
            desk.key("Down")
        everything = "\n".join(told)
        for word in ("Overview", "Name hidden"):
            assert word in everything, f"nothing says '{word}'"
        leaked = sorted(word for word in hidden if word in everything)
        assert not leaked, leaked
