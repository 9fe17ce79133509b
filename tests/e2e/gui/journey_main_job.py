# SPDX-License-Identifier: GPL-3.0-or-later
"""A person is registered, assessed and found again, with hands on the keyboard."""
from desk import Desk, assert_whole, demonstration


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault)
        desk.unlock()
        desk.find("Today", "page tab")
        desk.key("ctrl+n")
        desk.find("Create record", seconds=10)
        desk.write("Given name or nickname", "Luningning", "text")
        desk.write("Pseudonym", "Lasta", "text")
        desk.press("Create record")
        desk.says("Lasta")
        desk.says("is saved.")
        desk.key("alt+2")  # the section of risk
        desk.press("Trafficking indicators", "push button")
        desk.find("Complete", "push button")
        for letter in "yyny":  # each answers and moves on
            desk.key(letter)
        desk.says("Answered 4 of")
        desk.press("Complete", "push button")
        desk.says("The assessment is completed and saved.")
        desk.key("ctrl+k")
        desk.type("lunin")
        desk.says("Lasta")
        desk.kill()
        assert_whole(vault)
