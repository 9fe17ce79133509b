# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy is made, looked into and restored into a new folder that opens."""
from desk import PASSPHRASE, Desk, assert_whole, demonstration


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        copy, restored = desk.home / "copy.backup", desk.home / "restored"
        desk.start("--vault", vault)
        desk.unlock()
        desk.press("Backup", "page tab")
        desk.write("File of the copy", str(copy))
        desk.press("Make the copy", "push button")
        desk.says("The copy is made, and every page of it was read back.")
        desk.press("Restore", "radio button")
        desk.write("File of the copy", str(copy))
        desk.focus("Passphrase")
        desk.type(PASSPHRASE)
        desk.press("Look inside", "push button")
        desk.says("The copy is whole")
        desk.write("New folder for the vault", str(restored))
        desk.press("Restore into this folder", "push button")
        desk.says("The copy is restored and was checked.")
        desk.kill()
        assert_whole(restored)
