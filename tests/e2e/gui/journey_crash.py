# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes in the middle of a form, and of an assessment: what was saved is there, and what was typed and answered is
kept as a draft."""
from desk import Desk, assert_whole, demonstration
from waiting import until

HALF_A_DAY = "31.2."  # typed so far; no day, and kept nevertheless


def open_somebody(desk, vault):
    desk.start("--vault", vault)
    desk.unlock()
    desk.find("Today", "page tab")
    desk.key("ctrl+k")
    desk.waits_in("Search people, notes, actions")
    desk.type("Galeb")
    desk.find("*Galeb*", "list item")
    desk.key("Return")
    desk.says("Pseudonym Galeb")


def open_documents(desk):
    desk.key("ctrl+k")
    desk.waits_in("Search people, notes, actions")
    desk.type("section: documents")
    desk.find("Go to section: Documents*")
    desk.key("Return")
    desk.says("No document recorded yet")


def written(vault):
    """When and how much was written into the confidential file: its journal beside it counts, too."""
    return sorted((file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in vault.glob("confidential*"))


def register(desk, vault):
    desk.start("--vault", vault)
    desk.unlock()
    desk.find("Today", "page tab")
    desk.key("ctrl+2")
    desk.waits_in("People", "table")
    desk.key("ctrl+n")
    desk.write("Pseudonym", "Galeb")
    desk.press("Create record", "push button")
    desk.says("is saved.")


def crash_in_a_form(desk, vault):
    open_documents(desk)
    desk.key("ctrl+n")
    desk.tab_to("Valid until*")
    before = written(vault)
    desk.fill("Valid until*", HALF_A_DAY)
    until(lambda: written(vault) != before, "the draft in the vault")
    desk.kill()  # not asked whether it may
    assert_whole(vault)

    open_somebody(desk, vault)
    open_documents(desk)
    desk.says("You began this here on")
    desk.press("Go on", "push button")
    desk.says("What you typed is back. It is not saved yet.")
    field = desk.tab_to("Valid until*")
    assert desk.bus.text(field) == HALF_A_DAY, desk.bus.text(field)
    desk.press("Start again", "push button")
    until(lambda: "What you typed is back" not in desk.words(), "a form without what was typed")


def crash_in_an_assessment(desk, vault):
    desk.key("alt+2")
    desk.press("*Trafficking indicators", "push button")
    desk.find("Complete", "push button")
    desk.key(*"yn")
    desk.says("Answered 2 of")
    desk.kill()
    assert_whole(vault)

    open_somebody(desk, vault)
    desk.key("alt+2")
    desk.says("is kept as a draft.")
    desk.press("Go on")
    desk.says("Answered 2 of")


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        register(desk, vault)
        crash_in_a_form(desk, vault)
        crash_in_an_assessment(desk, vault)
