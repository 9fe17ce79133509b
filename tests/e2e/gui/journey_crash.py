# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes in the middle of an assessment: what was saved is there, and what was answered is kept as a draft."""
from desk import Desk, assert_whole, demonstration


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault)
        desk.unlock()
        desk.find("Today", "page tab")
        desk.key("ctrl+2")
        desk.waits_in("People", "table")
        desk.key("ctrl+n")
        desk.write("Pseudonym", "Galeb")
        desk.press("Create record", "push button")
        desk.says("is saved.")
        desk.key("alt+2")
        desk.press("Trafficking indicators", "push button")
        desk.find("Complete", "push button")
        desk.key(*"yn")
        desk.says("Answered 2 of")
        desk.kill()  # not asked whether it may
        assert_whole(vault)

        desk.start("--vault", vault)
        desk.unlock()
        desk.find("Today", "page tab")
        desk.key("ctrl+k")
        desk.waits_in("Search people, notes, actions")
        desk.type("Galeb")
        desk.find("*Galeb*", "list item")
        desk.key("Return")
        desk.says("Pseudonym Galeb")
        desk.key("alt+2")
        desk.says("is kept as a draft.")
        desk.press("Go on")
        desk.says("Answered 2 of")
