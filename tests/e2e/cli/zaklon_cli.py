# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs zaklon-cli in a world of its own: HOME, TMPDIR and passphrases belong to the test."""
import json
import os
import pathlib
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

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

    def typed(self, *arguments, answers, expect=GOOD, seconds=60):
        """Runs it at a terminal: each answer is typed when its prompt stands there. Gives all that was shown."""
        child, screen = pty.fork()
        if child == 0:
            os.execve(self.binary, [self.binary, *map(str, arguments)], self.environment(None))
        shown = b""
        open_answers = list(answers)
        asked = 0  # up to where the screen was answered
        until = time.monotonic() + seconds
        try:
            while True:
                ready, _, _ = select.select([screen], [], [], max(0, until - time.monotonic()))
                if not ready:
                    os.kill(child, signal.SIGKILL)
                    raise Failure(f"nothing more was shown after: {shown.decode(errors='replace')}")
                try:
                    part = os.read(screen, 4096)
                except OSError:  # the terminal goes with its process
                    part = b""
                if not part:
                    break
                shown += part
                if open_answers and open_answers[0][0].encode() in shown[asked:]:
                    asked = len(shown)
                    time.sleep(0.2)  # until it listens without an echo
                    os.write(screen, open_answers.pop(0)[1].encode() + b"\n")
        finally:
            os.close(screen)
            _, status = os.waitpid(child, 0)
        gave = os.waitstatus_to_exitcode(status)
        text = shown.decode("utf-8", errors="replace")
        if gave != expect:
            raise Failure(f"zaklon-cli {' '.join(map(str, arguments))} at a terminal\n"
                          f"  gave {gave}, expected {expect}\n  shown: {text[:2000]}")
        return text

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
