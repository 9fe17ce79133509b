# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody starts the program for the first time and makes a vault of her own."""
from desk import Desk, assert_whole

WORDS = "jabuka oblak klavir sunce lipa vetar"


def walk():
    with Desk() as desk:
        desk.start()
        vault = desk.home / "own"
        desk.write("Folder of the new vault", str(vault))
        desk.press("Continue")
        desk.says("Choose your passphrase")
        desk.focus("Passphrase")
        desk.type(WORDS)
        desk.focus("The same again")
        desk.type(WORDS)
        desk.press("Continue")
        desk.write("User name", "mira")
        desk.press("Continue")
        desk.press("I know*", "check box")
        desk.press("Make the vault")
        desk.find("Today", "page tab")
        assert (vault / "vault.json").exists()
        assert "mira" not in (vault / "vault.json").read_text(encoding="utf-8")
        desk.kill()
        assert_whole(vault, "mira", WORDS)
