# SPDX-License-Identifier: GPL-3.0-or-later
"""What was shown and typed is gone from the memory of the program once it is locked."""
import re

from desk import Desk, demonstration
from memory import held
from waiting import NotRun, until

CODE = re.compile(r"\b[A-Z]{5}-[A-Z]{5}-[0-9]{2}\b")
TYPED = "Zimorodak"


def walk():
    with Desk() as desk:
        desk.start("--vault", demonstration(desk.home / "vault"))
        looked = held(desk.process.pid, [TYPED]) is not None
        if looked:
            leaves_nothing_after_the_lock(desk)
    if not looked:
        raise NotRun("only root may look into the program's memory, and this system lets nobody else be root in a user "
                     "namespace: run it as root")


def leaves_nothing_after_the_lock(desk):
    desk.unlock()
    desk.press("People", "page tab")
    desk.find("Case code")
    codes = set(CODE.findall(desk.words()))
    assert codes, "no code on the screen"
    desk.key("ctrl+n")
    desk.write("Pseudonym", TYPED)
    before = held(desk.process.pid, [TYPED, *codes])
    assert before[TYPED] and any(before[code] for code in codes), before  # it would be found
    desk.key("ctrl+l")
    desk.find("User name", "text")
    until(lambda: not any(held(desk.process.pid, [TYPED, *codes]).values()), "a memory without what was shown")
