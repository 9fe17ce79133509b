#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An organisation's own data counts on the command line as it does in the window."""
import json

from zaklon_cli import USAGE, check, main

LIST = {"list": "legal_status", "version": 2, "title": {"en": "Legal status", "sr@latin": "Pravni status"},
        "entries": [{"code": "tolerated", "label": {"en": "Tolerated", "sr@latin": "Dozvoljen ostanak"}}]}


def put(folder, text):
    (folder / "codelists").mkdir(parents=True)
    (folder / "codelists" / "legal_status.json").write_text(text, encoding="utf-8")


def says(cli, *options):
    schema = cli.run("record", "schema", "person", *options, passphrase=None)
    return "tolerated" in schema.out, schema.err


def test(cli):
    check(not says(cli)[0], "the shipped list holds the code of the test")
    elsewhere = cli.folder / "elsewhere"
    put(elsewhere, json.dumps(LIST))
    check(says(cli, "--definitions", elsewhere)[0], "--definitions is not used")
    lost = cli.run("record", "schema", "person", "--definitions", cli.folder / "nowhere", passphrase=None, expect=USAGE)
    check("nowhere" in lost.err, f"nobody is told which folder is not there: {lost.err}")
    put(cli.home / ".local" / "share" / "zaklon" / "definitions", json.dumps(LIST))
    check(says(cli)[0], "the folder of the organisation is not used")
    broken = cli.folder / "broken"
    put(broken, "{")
    used, told = says(cli, "--definitions", broken)
    check(not used and "legal_status.json" in told, f"nobody is told what is not used: {told}")


main(test)
