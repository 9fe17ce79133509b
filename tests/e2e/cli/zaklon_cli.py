# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs zaklon-cli in a world of its own: HOME, TMPDIR and passphrases belong to the test."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

GOOD, CHECK_FAILED, USAGE, WRONG_PASSPHRASE, DAMAGED, REFUSED = range(6)
PASSPHRASE = "correct horse battery staple"


class Failure(Exception):
    pass


class Cli:
    def __init__(self, binary, folder):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = pathlib.Path(folder)
        self.home = self.folder / "home"
        self.temp = self.folder / "temp"
        self.home.mkdir()
        self.temp.mkdir()

    def environment(self, passphrase, new_passphrase=None):
        world = {"PATH": os.environ["PATH"], "HOME": str(self.home), "TMPDIR": str(self.temp),
                 "XDG_CONFIG_HOME": str(self.home / ".config"), "LANG": "C.UTF-8"}
        if passphrase is not None:
            world["ZAKLON_PASSPHRASE"] = passphrase
        if new_passphrase is not None:
            world["ZAKLON_NEW_PASSPHRASE"] = new_passphrase
        return world

    def run(self, *arguments, expect=GOOD, passphrase=PASSPHRASE, new_passphrase=None, stdin=""):
        # A session of its own has no terminal: a prompt fails at once and never waits.
        done = subprocess.run([self.binary, *map(str, arguments)], input=stdin.encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600,
                              start_new_session=True, check=False,
                              env=self.environment(passphrase, new_passphrase))
        done.out = done.stdout.decode("utf-8")
        done.err = done.stderr.decode("utf-8")
        if done.returncode != expect:
            raise Failure(f"zaklon-cli {' '.join(map(str, arguments))}\n"
                          f"  gave {done.returncode}, expected {expect}\n"
                          f"  stdout: {done.out[:2000]}\n  stderr: {done.err[:2000]}")
        return done

    def json(self, *arguments, **options):
        """The answers as JSON, one for each line."""
        return [json.loads(line) for line in self.run(*arguments, "--json", **options).out.splitlines()]

    def error(self, *arguments, expect, **options):
        """The error as JSON."""
        return json.loads(self.run(*arguments, "--json", expect=expect, **options).err)

    def save(self, vault, kind, *records, user=None, expect=GOOD):
        lines = "".join(json.dumps(record) + "\n" for record in records)
        who = ["--user", user] if user else []
        return self.run("record", "save", vault, kind, *who, "--json", stdin=lines, expect=expect)


def check(truth, what):
    if not truth:
        raise Failure(what)


def main(test):
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PATH-OF-ZAKLON-CLI")
    with tempfile.TemporaryDirectory(prefix="zaklon-test-") as folder:
        try:
            test(Cli(sys.argv[1], folder))
        except Failure as failure:
            sys.exit(f"FAILED: {failure}")
    print("passed")
