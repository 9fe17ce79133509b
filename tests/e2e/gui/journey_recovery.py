# SPDX-License-Identifier: GPL-3.0-or-later
"""The coordinator forgot her passphrase. Two directors bring their sheets, and she opens the vault with a new one."""
import json
import os
import subprocess

from desk import CLI, PASSPHRASE, Desk, assert_whole, demonstration

FRESH = "jabuka oblak klavir sunce lipa vetar"


def make_shares(vault):
    """Their words, as three directors have them on paper. On the screen they are for eyes only."""
    with subprocess.Popen([CLI, "recovery", "make", vault, "--user", "coordinator", "--json"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True, start_new_session=True,
                          env={**os.environ, "ZAKLON_PASSPHRASE": PASSPHRASE}) as making:
        shares = [json.loads(making.stdout.readline())["words"] for _ in range(3)]
        making.communicate("".join(f"{words}\n" for words in shares))
    assert making.returncode == 0, "the shares were not made"
    return shares


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        shares = make_shares(vault)
        desk.start("--vault", vault)
        desk.press("I forgot my passphrase", "push button")
        desk.press("Use recovery shares", "push button")
        desk.says("No share yet.")
        desk.focus("The sixteen words of a share")
        desk.type(shares[0])
        desk.key("Return")
        desk.says("Here: share 1.")
        desk.waits_in("The sixteen words of a share")
        desk.type(shares[2])
        desk.press("Add this share", "push button")
        desk.says("These are enough.")
        told = desk.words()
        assert not [words for words in shares if words in told], "words of a share are on the bus"
        desk.write("User name of the coordinator", "coordinator")
        desk.focus("Passphrase")
        desk.type(FRESH)
        desk.focus("The same again")
        desk.type(FRESH)
        desk.press("Set the new passphrase", "push button")
        desk.find("Unlock", "push button")
        desk.unlock(passphrase=FRESH)
        desk.find("Today", "page tab")
        desk.kill()
        assert_whole(vault, passphrase=FRESH)
