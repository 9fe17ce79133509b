# SPDX-License-Identifier: GPL-3.0-or-later
"""The program speaks Serbian in both scripts, and changes its language while it runs."""
import re

from desk import Desk, demonstration


def walk():
    with Desk() as desk:
        vault = demonstration(desk.home / "vault")
        desk.start("--vault", vault, language="sr")
        desk.find("\u041e\u0442\u043a\u0459\u0443\u0447\u0430\u0458", "push button")  # Otkljucaj
        desk.press("Srpski")
        desk.find("Otklju\u010daj", "push button")
        desk.write("Korisni\u010dko ime", "coordinator")
        desk.focus("Lozinka")
        desk.type("zaklon demonstration only")
        desk.key("Return")
        desk.press("Osobe", "page tab")
        desk.find("Nova osoba", "push button")
        desk.press("Pode\u0161avanja", "page tab")
        desk.press("\u0421\u0440\u043f\u0441\u043a\u0438")
        desk.find("\u041e\u0441\u043e\u0431\u0435", "page tab")
        # Names of pages are in one script now, not in a mixture.
        tabs = [node.name for node in desk.nodes() if node.role == "page tab"]
        assert tabs and not any(re.search("[a-zA-Z]", name) for name in tabs), tabs
