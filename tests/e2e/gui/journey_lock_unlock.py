# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking takes everything off the screen and off the accessibility bus; only the passphrase brings it back."""
import re

from bus import ENABLED
from desk import Desk, demonstration
from waiting import until

CODE = re.compile(r"\b[A-Z]{5}-[A-Z]{5}-[0-9]{2}\b")


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault)
        desk.unlock()
        desk.press("People", "page tab")
        desk.find("Case code")
        assert CODE.search(desk.words()), "no code on the screen"
        desk.key("ctrl+l")
        desk.find("User name", "text")
        told = desk.words()
        assert "Case code" not in told and "People" not in told, told
        assert not CODE.search(told), told
        desk.waits_in("Passphrase")  # who unlocks is known
        desk.type("not the passphrase")
        desk.key("Return")
        desk.says("That passphrase does not open this vault.")
        # The wait after a wrong passphrase ends by itself.
        until(lambda: desk.look("Unlock", "push button", ENABLED), "the button to unlock again")
        desk.unlock()
        desk.waits_in("People", "table")  # back where it was
