# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody starts the program for the first time, makes a vault of her own, and gives a first colleague access, who
chooses a passphrase of her own. A sheet that was copied wrongly makes no recovery share."""
import os
import subprocess

from desk import CLI, Desk, assert_whole

WORDS = "jabuka oblak klavir sunce lipa vetar"
OF_COLLEAGUE = "prozor kamen livada most zvono reka"
OWN = "staza kofa jesen dugme trava pero"


def make_vault(desk, vault):
    desk.write("Folder of the new vault", str(vault))
    desk.press("Continue")
    desk.says("Choose your passphrase")
    desk.focus("Passphrase")
    desk.type(WORDS)
    desk.focus("The same again")
    desk.type(WORDS)
    desk.press("Continue")
    desk.write("User name", "mira")
    desk.press("Srpski")  # and the first run goes on where it was, with what was typed
    desk.find("Korisni\u010dko ime")
    desk.press("English")
    desk.find("User name")
    desk.press("Continue")
    desk.press("I know*", "check box")
    desk.press("Make the vault")
    desk.find("Today", "page tab")
    assert (vault / "vault.json").exists()
    assert "mira" not in (vault / "vault.json").read_text(encoding="utf-8")


def copy_wrongly(desk):
    """What stands on the sheet is for eyes only: it is nowhere on the bus, so this can only be wrong."""
    desk.says("Two steps are left: recovery shares, then access for a first colleague.")
    desk.press("Make the shares", "push button")
    desk.says("Share 1 of 3")
    sheet = desk.find("Words of the share")
    assert not desk.bus.text(sheet), desk.bus.text(sheet)
    desk.press("It is copied", "push button")
    desk.says("Now type share 1 from its sheet.")
    desk.focus("The sixteen words of the sheet")
    desk.type(WORDS)
    desk.press("Check the sheet", "push button")
    desk.says("A share has sixteen words. Count them on the sheet.")
    desk.press("Later", "push button")
    desk.says("There are no recovery shares.")


def give_access(desk):
    desk.press("New colleague", "push button")
    desk.write("User name", "ana")
    desk.focus("Passphrase")
    desk.type(OF_COLLEAGUE)
    desk.focus("The same again")
    desk.type(OF_COLLEAGUE)
    desk.press("Give access", "push button")
    desk.says("Access is given to ana.")
    desk.key("ctrl+l")
    desk.find("User name", "text")
    desk.unlock("ana", OF_COLLEAGUE)
    choose_own(desk)


def choose_own(desk):
    """Whoever gave access knows the first passphrase: nothing else can be done before."""
    desk.says("Choose your own passphrase")
    desk.waits_in("Present passphrase")
    desk.type(OF_COLLEAGUE)
    desk.focus("Passphrase")
    desk.type(OWN)
    desk.focus("The same again")
    desk.type(OWN)
    desk.press("Change the passphrase", "push button")
    desk.says("Your passphrase is changed.")
    desk.find("Today", "page tab")


def walk():
    with Desk() as desk:
        desk.start()
        vault = desk.home / "own"
        make_vault(desk, vault)
        copy_wrongly(desk)
        give_access(desk)
        desk.kill()
        assert_whole(vault, "mira", WORDS)
        shares = subprocess.run([CLI, "recovery", "status", vault, "--user", "mira"], check=False, capture_output=True,
                                env={**os.environ, "ZAKLON_PASSPHRASE": WORDS}, text=True)
        assert shares.returncode != 0, shares.stdout  # what was left halfway is not in force
