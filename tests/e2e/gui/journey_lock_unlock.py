# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking takes everything off the screen, off the accessibility bus and out of memory; only the passphrase brings it
back."""
import re

from bus import ENABLED
from desk import Desk, demonstration
from memory import held
from waiting import until

CODE = re.compile(r"\b[A-Z]{5}-[A-Z]{5}-[0-9]{2}\b")
TYPED = "Zimorodak"


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault)
        desk.unlock()
        desk.press("People", "page tab")
        desk.find("Case code")
        codes = set(CODE.findall(desk.words()))
        assert codes, "no code on the screen"
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
        leaves_nothing_in_memory(desk, codes)


def leaves_nothing_in_memory(desk, codes):
    desk.key("ctrl+n")
    desk.write("Pseudonym", TYPED)
    before = held(desk.process.pid, [TYPED, *codes])
    if before is None:
        print("what is in memory was not looked at: only root may")
        return
    assert before[TYPED] and any(before[code] for code in codes), before  # it would be found
    desk.key("ctrl+l")
    desk.find("User name", "text")
    until(lambda: not any(held(desk.process.pid, [TYPED, *codes]).values()), "a memory without what was shown")
