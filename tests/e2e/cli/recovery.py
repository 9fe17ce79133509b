#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery shares from outside: made, typed back, used by two of three; a wrong one changes nothing."""
import json
import subprocess

from zaklon_cli import CHECK_FAILED, GOOD, PASSPHRASE, REFUSED, WRONG_PASSPHRASE, check, main

FRESH = "new words after the shares met"


def make(cli, vault, back):
    """Runs the ceremony; `back` says what is typed back of the shares that were printed."""
    with subprocess.Popen([cli.binary, "recovery", "make", str(vault), "--json"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
                          env=cli.environment(PASSPHRASE)) as running:
        shares = [json.loads(running.stdout.readline())["words"] for _ in range(3)]
        out, _ = running.communicate("".join(f"{line}\n" for line in back(shares)).encode(), timeout=300)
        return shares, running.returncode, out.decode()


def files_of(cli, shares):
    files = []
    for number, words in enumerate(shares):
        file = cli.folder / f"share-{number}"
        file.write_text(words + "\n", encoding="utf-8")
        files += ["--share-file", file]
    return files


def walk(cli):
    vault = cli.folder / "house"
    cli.run("vault", "create", vault, "--user", "ana", new_passphrase=PASSPHRASE)
    cli.run("recovery", "status", vault, expect=CHECK_FAILED)

    _, code, _ = make(cli, vault, lambda shares: shares[:2])
    check(code == CHECK_FAILED, f"a ceremony that was left gave {code}")
    cli.run("recovery", "status", vault, expect=CHECK_FAILED)

    old, code, _ = make(cli, vault, lambda shares: shares)
    check(code == GOOD, f"the first ceremony gave {code}")
    shares, code, _ = make(cli, vault, lambda shares: [words.upper() for words in reversed(shares)])
    check(code == GOOD, f"the second ceremony gave {code}")
    status = cli.json("recovery", "status", vault)[0]
    check(status["threshold"] == 2 and status["shares"] == 3 and not status["used"], f"status: {status}")

    def recover(some, expect, user="ana"):
        return cli.run("recovery", "open", vault, "--user", user, *files_of(cli, some), passphrase=None,
                       new_passphrase=FRESH, expect=expect)

    recover(shares[:1], CHECK_FAILED)
    recover([shares[0], shares[0]], CHECK_FAILED)
    recover([shares[0], old[1]], CHECK_FAILED)
    recover([" ".join(shares[0].split()[::-1]), shares[1]], CHECK_FAILED)
    recover(old[:2], WRONG_PASSPHRASE)
    recover(shares[:2], CHECK_FAILED, user="nobody")
    cli.run("vault", "info", vault)  # the old passphrase still opens: nothing has changed
    recover([shares[2], shares[0]], GOOD)
    cli.run("vault", "info", vault, expect=WRONG_PASSPHRASE)
    cli.run("vault", "check", vault, "--user", "ana", passphrase=FRESH)
    check(cli.json("recovery", "status", vault, "--user", "ana", passphrase=FRESH)[0]["used"], "nobody is told that the shares met")

    cli.run("user", "add", vault, "vera", "--role", "administrator", "--user", "ana", passphrase=FRESH, new_passphrase=PASSPHRASE)
    cli.run("recovery", "make", vault, "--user", "vera", expect=REFUSED)


if __name__ == "__main__":
    main(walk)
