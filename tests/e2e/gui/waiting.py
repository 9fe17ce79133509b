# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a state, with a deadline: nothing here guesses how long something takes."""
import time

LONGEST_WAIT = 30.0  # seconds, for a machine that is busy with something else


class NotThere(AssertionError):
    """Something that a person would have seen did not come."""


class NotRun(Exception):
    """A journey cannot be walked on this system; said and counted, never taken for one that reached its end."""


def until(look, what, seconds=LONGEST_WAIT):
    """Waits until `look()` gives something, and gives that."""
    end = time.monotonic() + seconds
    while True:
        late = time.monotonic() > end
        found = look()
        if found:
            return found
        if late:
            raise NotThere(what)
        time.sleep(0.05)
