#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What zaklon-cli loads and shows: no Qt, no second SQLite, no symbol of the one inside."""
import re
import subprocess

from zaklon_cli import check, main


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()


def test(cli):
    loaded = output("ldd", cli.binary)
    check("libsodium" in loaded, "ldd does not show what is loaded")
    for name in ("libQt", "libsqlite3", "libsqlcipher"):
        check(name not in loaded, f"zaklon-cli loads {name}:\n{loaded}")
    symbols = output("nm", "-D", cli.binary)
    visible = [line for line in symbols.splitlines() if re.search(r"\bsqlite3_|\bsqlcipher_", line)]
    check(symbols, "nm shows nothing")
    check(not visible, "visible outside: " + ", ".join(visible[:5]))


main(test)
